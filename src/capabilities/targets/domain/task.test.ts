import { describe, expect, it } from 'vitest';
import { checkTask, countRegister, registerText, standing } from './task.ts';

describe('the six clears', () => {
  it('are asked for as warnings, a missing deadline of a fixed one as an error', () => {
    const problems = checkTask({ title: 'Hoàn thiện báo cáo chính trị', leadUnitId: 1, deadlineKind: 'fixed' });
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual(['no_deadline']);
    expect(problems.filter((p) => p.severity === 'warning').map((p) => (p.at as { name: string }).name)).toEqual([
      'leadPersonId',
      'responsibility',
      'product',
      'decidedBy',
    ]);
  });
  it('refuse a lead unit that also co-operates', () => {
    const draft = { title: 'Việc thử', leadUnitId: 1, coUnitIds: [1, 2], deadlineKind: 'none' as const };
    expect(checkTask(draft).map((p) => p.code)).toContain('lead_is_co');
  });
});

describe('where a task stands', () => {
  const task = { state: 'doing' as const, deadline: '2020-05-21', doneOn: null };
  it('is late with the days after the deadline', () => {
    expect(standing(task, '2020-05-24')).toEqual({ status: 'late', label: 'Quá hạn 3 ngày' });
  });
  it('is near in the last week, fine before', () => {
    expect(standing(task, '2020-05-16')).toEqual({ status: 'risk', label: 'Còn 5 ngày' });
    expect(standing(task, '2020-05-08')).toEqual({ status: 'ontrack', label: 'Đang làm' });
  });
  it('is done from the day it was done, not before', () => {
    const done = { state: 'done' as const, deadline: '2020-05-21', doneOn: '2020-05-23' };
    expect(standing(done, '2020-05-23')).toEqual({ status: 'met', label: 'Hoàn thành, muộn 2 ngày' });
    expect(standing(done, '2020-05-22').status).toBe('late');
  });
});

describe('a register', () => {
  it('counts 15 of 15 and 2 added', () => {
    const tasks = [
      ...Array.from({ length: 15 }, () => ({ origin: 'assigned' as const, state: 'done' as const })),
      ...Array.from({ length: 2 }, () => ({ origin: 'added' as const, state: 'done' as const })),
      { origin: 'assigned' as const, state: 'cancelled' as const },
    ];
    expect(countRegister(tasks)).toEqual({ assigned: 15, assignedDone: 15, added: 2, addedDone: 2 });
    expect(registerText(countRegister(tasks))).toBe('15/15 nhiệm vụ và 2 nhiệm vụ bổ sung');
  });
});
