import { expect, it } from 'vitest';
import { unitsNamed } from './named-units.ts';

const units = [
  { id: 1, label: 'Phòng Giáo dục' },
  { id: 2, label: '  Phòng Giáo dục tiểu học' },
  { id: 3, label: 'Tổ 1' },
  { id: 4, label: 'Trường Tiểu học Hòa Bình' },
];
const named = (text: string) => unitsNamed(units, text).map(({ id }) => id);

it('finds units by their whole name, the longer name first', () => {
  expect(named('Giao Phòng Giáo dục tiểu học, phòng giáo dục; tổ 1')).toEqual([2, 1]);
  expect(named('Trường Tiểu học Hoà Bình xây mới')).toEqual([4]);
  expect(named('truong tieu hoc hoa binh xay moi')).toEqual([4]);
});

it('does not take another spelling or a part of a word for a name', () => {
  expect(named('Trường Tiểu học Hoa Bình')).toEqual([]);
  expect(named('Phòng Giáo dụcx')).toEqual([]);
});
