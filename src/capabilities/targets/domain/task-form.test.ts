import { expect, it } from 'vitest';
import { emptyTaskFields, fieldsOfTask, readTask, taskFieldsFrom } from './task-form.ts';

const typed = new URLSearchParams([
  ['title', 'Hoàn thiện báo cáo chính trị'],
  ['leadUnitId', '3'],
  ['coUnit1', '5'],
  ['coUnit2', '4'],
  ['coUnit3', '4'],
  ['coUnit4', ''],
  ['deadlineKind', 'fixed'],
  ['deadline', '21/05/2020'],
  ['origin', 'added'],
]);

it('reads what a person typed and says which clears are missing', () => {
  const { draft, problems } = readTask(taskFieldsFrom(typed));
  expect(draft).toMatchObject({ leadUnitId: 3, coUnitIds: [4, 5], deadline: '2020-05-21', origin: 'added' });
  expect(problems.map((p) => [p.severity, p.at && 'name' in p.at && p.at.name])).toEqual([
    ['warning', 'leadPersonId'],
    ['warning', 'responsibility'],
    ['warning', 'product'],
    ['warning', 'decidedBy'],
  ]);
  expect(fieldsOfTask(draft!)).toMatchObject({ deadline: '21/05/2020', coUnitIds: ['4', '5'] });
});

it('says all errors at once', () => {
  const { draft, problems } = readTask({ ...emptyTaskFields, deadline: '31/02/2020' });
  expect(draft).toBeNull();
  expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual([
    'no_lead',
    'date_invalid',
    'title_short',
  ]);
});

it('a regular task has no day', () => {
  const { draft } = readTask({ ...taskFieldsFrom(typed), deadlineKind: 'regular' });
  expect(draft?.deadline).toBeNull();
});
