import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { addVersion } from '../commands/add-version.ts';
import { buildDocument } from '../testing.ts';
import { citationView } from './citation-view.ts';
import { type RegistryFilter, registry } from './registry.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await house.write(async (tx) => {
    await buildDocument(tx, {
      symbol: '34/KH-SGDĐT',
      subject: 'Kế hoạch phổ cập',
      text: 'Trường trung học cơ sở Hòa Bình đạt chuẩn.\nThực hiện Nghị quyết số 29–NQ/TW ngày 04/11/2013.',
    });
    await buildDocument(tx, {
      symbol: '35/BC-SGDĐT',
      type: 'bao_cao',
      subject: 'Báo cáo năm học',
      issuedOn: '2019-01-02',
      text: 'Các trường THCS đã có thư viện. Củng cố cơ sở vật chất; uỷ ban đã họp.\nĐăng ký Đảng viên mới.',
    });
    await buildDocument(tx, { family: 'party', type: 'nghi_quyet', symbol: '29-NQ/TW', subject: 'Về đổi mới căn bản' });
  });
});
afterAll(() => house.close());

const found = async (query: string, filter: RegistryFilter = {}) =>
  (await house.read((tx) => registry(tx, { ...filter, query }, { limit: 50, offset: 0 }))).rows.map((r) => r.symbol);

describe('search in the registry and in the texts', () => {
  it.each([
    ['trung học cơ sở', ['34/KH-SGDĐT', '35/BC-SGDĐT']],
    ['THCS', ['34/KH-SGDĐT', '35/BC-SGDĐT']],
    ['trung hoc co so', ['34/KH-SGDĐT', '35/BC-SGDĐT']],
    ['thcs thư viện', ['35/BC-SGDĐT']],
    ['CSVC', ['35/BC-SGDĐT']],
    ['ủy ban', ['35/BC-SGDĐT']],
    ['UBND', []],
    ['hoà bình', ['34/KH-SGDĐT']],
    ['hoa binh', ['34/KH-SGDĐT']],
    ['hỏa bình', []],
    ['đảng viên', ['35/BC-SGDĐT']],
    ['đang viên', []],
    ['dang vien', ['35/BC-SGDĐT']],
    ['thư vi', ['35/BC-SGDĐT']],
    ['"có thư viện"', ['35/BC-SGDĐT']],
    ['"thư viện có"', []],
    ['báo cáo năm học', ['35/BC-SGDĐT']],
    ['không có chữ này', []],
  ])('%s → %j', async (query, expected) => {
    expect((await found(query)).sort()).toEqual(expected);
  });

  it.each(['29-NQ/TW', '29–NQ/TW', '29 NQ TW', '29-nq/tw'])('finds %s first, then who mentions it', async (query) => {
    expect(await found(query)).toEqual(['29-NQ/TW', '34/KH-SGDĐT']);
  });

  it('is filtered with the rest', async () => {
    expect(await found('THCS', { type: 'bao_cao' })).toEqual(['35/BC-SGDĐT']);
    expect(await found('THCS', { year: 2020 })).toEqual(['34/KH-SGDĐT']);
    expect(await found('', { family: 'party' })).toEqual(['29-NQ/TW']);
  });

  it.each(["' or 1=1 --", '!zz & (qq', '%', '_', '\\\\', ':* | &', '<->'])(
    'takes %s for words, never for an operator',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  it('shows where, in the words of the text', async () => {
    const { rows } = await house.read((tx) => registry(tx, { query: 'thư viện' }, { limit: 10, offset: 0 }));
    const [snippet] = rows[0]?.snippets ?? [];
    expect(snippet?.no).toBe(1);
    expect(snippet?.pieces.filter((p) => p.marked).map((p) => p.text)).toEqual(['thư', 'viện']);
    expect(snippet?.pieces.map((p) => p.text).join('')).toContain('Các trường THCS đã có thư viện.');
  });

  it('goes by the newest version, and by the own abbreviations of the authority', async () => {
    const authorityId = await house.newAuthority();
    const search = (query: string) =>
      house.read((tx) => registry(tx, { query }, { limit: 9, offset: 0 }), { authorityId }).then((page) => page.total);
    await house.write(
      async (tx) => {
        const { documentId } = await buildDocument(tx, { text: 'Bản đầu nói về bơi lội.' });
        await addVersion(tx, { documentId, text: 'Bản sau nói về an toàn giao thông.', source: 'pasted' });
        await tx.db
          .insertInto('documents.abbreviation')
          .values({ authority_id: authorityId, short: 'ATGT', long: 'an toàn giao thông' })
          .execute();
      },
      { authorityId },
    );
    expect(await search('bơi lội')).toBe(0);
    expect(await search('ATGT')).toBe(1);
  });

  it('sees nothing of another authority, not even by the function itself', async () => {
    const authorityId = await house.newAuthority();
    const rows = await house.read((tx) => registry(tx, { query: 'THCS' }, { limit: 9, offset: 0 }), { authorityId });
    expect(rows.total).toBe(0);
  });
});

describe('a citation', () => {
  it('knows its paragraph, in old versions too', async () => {
    await house.write(async (tx) => {
      const text = 'Một.\n\nHai ba bốn.';
      const { documentId, versionId } = await buildDocument(tx, { text, symbol: '77/KH-SGDĐT' });
      const citation = { documentId, versionId, start: 6, end: 9, quote: 'Hai' };
      const expected = {
        paragraph: 2,
        documentTitle: 'Kế hoạch 77/KH-SGDĐT (12/05/2020)',
        href: `/van-ban/${documentId}/doc?ban=${versionId}&tu=6&den=9#doan`,
      };
      expect(await citationView(tx, citation)).toMatchObject(expected);
      await addVersion(tx, { documentId, text: 'Khác.', source: 'pasted' });
      expect(await citationView(tx, citation)).toMatchObject(expected);
    });
  });
});
