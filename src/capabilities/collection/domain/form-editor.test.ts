import { expect, it } from 'vitest';
import { type EditedForm, editForm } from './form-editor.ts';

const form: EditedForm = {
  code: 'B1',
  name: 'Biểu',
  note: '',
  lines: [1, 2, 3].map((indicatorId) => ({ indicatorId, label: `Dòng ${indicatorId}`, group: '', required: true })),
  rules: [{ kind: 'sum', whole: 1, parts: [2, 3] }],
};
const ids = (f: EditedForm) => f.lines.map((line) => line.indicatorId);

it('moves lines and leaves the ends where they are', () => {
  expect(ids(editForm(form, 'len:1'))).toEqual([2, 1, 3]);
  expect(ids(editForm(form, 'xuong:1'))).toEqual([1, 3, 2]);
  expect(ids(editForm(form, 'len:0'))).toEqual([1, 2, 3]);
});

it('takes a removed line out of the rules as well', () => {
  const after = editForm(form, 'bo:1');
  expect(ids(after)).toEqual([1, 3]);
  expect(after.rules[0]).toEqual({ kind: 'sum', whole: 1, parts: [3] });
  expect(editForm(form, 'bo:0').rules[0]?.whole).toBeNull();
});

it('adds an indicator once', () => {
  const after = editForm(form, 'them-dong', [
    { id: 3, name: 'Ba' },
    { id: 4, name: 'Bốn' },
  ]);
  expect(ids(after)).toEqual([1, 2, 3, 4]);
  expect(after.lines[3]?.label).toBe('Bốn');
});

it('adds and removes rules, and ignores what it does not know', () => {
  expect(editForm(form, 'them-quy-tac').rules).toHaveLength(2);
  expect(editForm(form, 'bo-quy-tac:0').rules).toHaveLength(0);
  expect(editForm(form, 'nổ')).toBe(form);
});
