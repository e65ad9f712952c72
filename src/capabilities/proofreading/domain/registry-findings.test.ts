import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../reading/index.ts';
import { type SymbolEntry, symbolKey } from '../../documents/index.ts';
import { registryFindings } from './registry-findings.ts';

const cite = (given: Partial<Citation>): Citation => ({
  start: 10,
  end: 31,
  quote: 'Nghị quyết 29-NQ/TW',
  type: 'nghi_quyet',
  symbol: '29-NQ/TW',
  date: null,
  issuer: null,
  ...given,
});
const entry = (given: Partial<SymbolEntry> = {}): SymbolEntry => ({
  id: 7,
  type: 'nghi_quyet',
  symbol: '29-NQ/TW',
  issuedOn: '2013-11-04',
  issuer: 'Ban Chấp hành Trung ương',
  subject: 'đổi mới giáo dục',
  ...given,
});
const ask = (citations: Citation[], ...entries: SymbolEntry[]) =>
  registryFindings(citations, new Map([[symbolKey('29-NQ/TW') ?? '', entries]]));

describe('a citation and the registry', () => {
  it('agree, or the citation says too little: nothing', () => {
    expect(ask([cite({}), cite({ date: '2013-11-04', issuer: 'BCH Trung ương' })], entry())).toEqual([]);
    expect(ask([cite({ date: '2018-11-04' })])).toEqual([]);
  });

  it('name different days: a question with the day of the registry', () => {
    expect(ask([cite({ date: '2018-11-04' })], entry())).toMatchObject([
      {
        kind: 'registry',
        severity: 'note',
        start: 10,
        message: 'Sổ văn bản ghi 29-NQ/TW ngày 04/11/2013, ở đây ghi ngày 04/11/2018. Có phải cùng một văn bản không?',
        proposed: 'ngày 04/11/2013',
        href: '/van-ban/7',
      },
    ]);
  });

  it('of several years: the one of that year counts, and one that agrees silences all', () => {
    const other = entry({ id: 8, issuedOn: '2018-03-01' });
    expect(ask([cite({ date: '2018-11-04' })], entry(), other)).toMatchObject([{ href: '/van-ban/8' }]);
    expect(ask([cite({ date: '2018-03-01' })], entry(), other)).toEqual([]);
  });

  it('name different types or issuers', () => {
    expect(ask([cite({ type: 'chi_thi' })], entry())).toMatchObject([
      { message: expect.stringContaining('là nghị quyết, ở đây gọi là chỉ thị'), proposed: 'nghị quyết 29-NQ/TW' },
    ]);
    expect(ask([cite({ issuer: 'Bộ Chính trị' })], entry({ issuer: 'Hội đồng nhân dân tỉnh' }))).toMatchObject([
      { message: expect.stringContaining('do Hội đồng nhân dân tỉnh ban hành, ở đây ghi Bộ Chính trị') },
    ]);
    for (const issuer of ['Sở GDĐT', 'Sở Giáo dục', 'SGDĐT'])
      expect(ask([cite({ issuer })], entry({ issuer: 'Sở Giáo dục và Đào tạo' }))).toEqual([]);
  });

  it('differ several times alike: asked once', () => {
    expect(ask([cite({ date: '2018-11-04' }), cite({ start: 90, date: '2018-11-04' })], entry())).toHaveLength(1);
  });
});
