import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { addVersion } from '../commands/add-version.ts';
import { buildDocument } from '../testing.ts';
import { citationViews } from './citation-view.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

describe('many citations at once', () => {
  it('keep their order; old versions, blank places and what is not there included', async () => {
    const [first, second] = await house.write(async (tx) => {
      const one = await buildDocument(tx, { text: 'Một.\n\nHai ba bốn.', symbol: '77/KH-SGDĐT' });
      const two = await buildDocument(tx, { text: 'Năm.\nSáu.\nBảy.', symbol: '78/KH-SGDĐT' });
      await addVersion(tx, { documentId: one.documentId, text: 'Khác.', source: 'pasted' });
      return [one, two];
    });
    const at = (of: { documentId: number; versionId: number }, start: number) => ({
      documentId: of.documentId,
      versionId: of.versionId,
      start,
      end: start + 3,
      quote: 'x',
    });
    const asked = [
      at(second, 10),
      at(first, 6),
      at(second, 0),
      at(first, 4),
      at(second, 900),
      at({ documentId: second.documentId, versionId: first.versionId }, 0),
      at({ documentId: 999_999, versionId: 999_999 }, 0),
    ];
    const views = await house.read((tx) => citationViews(tx, asked));
    expect(views.map((view) => view && [view.documentTitle.split(' (')[0], view.paragraph])).toEqual([
      ['Kế hoạch 78/KH-SGDĐT', 3],
      ['Kế hoạch 77/KH-SGDĐT', 2],
      ['Kế hoạch 78/KH-SGDĐT', 1],
      ['Kế hoạch 77/KH-SGDĐT', null],
      ['Kế hoạch 78/KH-SGDĐT', null],
      null,
      null,
    ]);
  });
});
