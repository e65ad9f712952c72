import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildDocument } from '../testing.ts';
import { paragraphOf } from './paragraph-of.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

it('finds a paragraph by its number, and none by a number that no text can have', async () => {
  const { versionId } = await house.write((tx) => buildDocument(tx, { text: 'Đoạn đầu.\nĐoạn sau.' }));
  const at = (no: number) => house.read((tx) => paragraphOf(tx, versionId, no));
  expect(await at(2)).toMatchObject({ no: 2, text: 'Đoạn sau.' });
  expect(await at(0)).toBeNull();
  expect(await at(3)).toBeNull();
  expect(await at(999_999_999)).toBeNull();
  expect(await at(999_999_999_999_999)).toBeNull();
});
