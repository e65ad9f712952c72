import { describe, expect, it } from 'vitest';
import { type CitedRow, groupCited } from './cited-groups.ts';

let next = 1;
const row = (part: Partial<CitedRow>): CitedRow => ({
  type: 'nghi_quyet',
  symbol: null,
  date: null,
  issuer: null,
  quote: null,
  proposalIds: [next++],
  documentIds: [1],
  ...part,
});

describe('groups of citations', () => {
  it('bring together the writings of one symbol, and take what one says from the others', () => {
    const groups = groupCited([
      row({ symbol: '29-NQ/TW', proposalIds: [1, 4], documentIds: [1] }),
      row({ symbol: '29 – NQ/TW', date: '2013-11-04', issuer: 'Trung ương', proposalIds: [2], documentIds: [2] }),
    ]);
    expect(groups).toEqual([
      {
        type: 'nghi_quyet',
        symbol: '29-NQ/TW',
        date: '2013-11-04',
        issuer: 'Trung ương',
        quote: null,
        proposalIds: [1, 2, 4],
        documentIds: [1, 2],
      },
    ]);
  });

  it('keep apart the same number of different days, and a place that does not say which', () => {
    const symbol = '12/KH-UBND';
    const groups = groupCited([
      row({ symbol, date: '2019-01-16', proposalIds: [1] }),
      row({ symbol, date: '2020-02-03', proposalIds: [2] }),
      row({ symbol, proposalIds: [3] }),
    ]);
    expect(groups.map((group) => [group.date, group.proposalIds])).toEqual([
      ['2019-01-16', [1]],
      ['2020-02-03', [2]],
      [null, [3]],
    ]);
  });

  it('tell bare numbers apart by type and issuer', () => {
    const groups = groupCited([
      row({ symbol: '05', type: 'chi_thi', issuer: 'Bộ Chính trị', proposalIds: [1] }),
      row({ symbol: '05', type: 'chi_thi', issuer: 'UBND tỉnh', proposalIds: [2] }),
      row({ symbol: '05', type: 'ke_hoach', proposalIds: [3] }),
    ]);
    expect(groups.map((group) => group.proposalIds)).toEqual([[1], [2], [3]]);
  });

  it('know a document without a number by its words, whatever their marks and case', () => {
    const groups = groupCited([
      row({ quote: 'Nghị quyết Trung ương 4 khóa XII', proposalIds: [1] }),
      row({ quote: 'nghị quyết Trung ương 4 khoá XII', proposalIds: [2, 3] }),
    ]);
    expect(groups.map((group) => group.proposalIds)).toEqual([[1, 2, 3]]);
  });
});
