import { describe, expect, it } from 'vitest';
import { term } from '../../../kernel/time/index.ts';
import { targetFieldsFor, taskFieldsFor } from './from-proposal.ts';
import { readTarget } from './target-form.ts';
import { readTask } from './task-form.ts';

const scene = { day: '2020-05-12', current: term(2015, 2020), terms: [term(2020, 2025)] };

describe('a target out of a sentence', () => {
  it('is filled in so that it can be taken as it stands', () => {
    const data = {
      indicator: 'trường học đạt chuẩn quốc gia',
      comparator: 'increase_by',
      value: 6,
      unit: 'trường',
      due: 'cuối năm 2025',
    };
    const fields = targetFieldsFor({ quote: 'thêm 06 trường', data }, 3, scene);
    expect(fields).toMatchObject({
      name: 'Trường học đạt chuẩn quốc gia',
      unitId: '3',
      comparator: 'increase_by',
      value: '6',
      unitWord: 'trường',
      period: 'nhiệm kỳ 2020–2025',
      dueNote: 'cuối năm 2025',
    });
    expect(readTarget(fields).draft).toMatchObject({ value: 6, period: term(2020, 2025) });
  });
  it('takes a fraction as the share it makes', () => {
    const data = {
      comparator: '=',
      value: null,
      numerator: 5,
      denominator: 5,
      unit: 'chi bộ',
      indicator: 'Chi bộ hoàn thành tốt',
    };
    const fields = targetFieldsFor({ quote: '5/5 chi bộ', data }, 3, scene);
    expect(fields).toMatchObject({ value: '100', unitWord: '%', note: 'Câu gốc ghi 5/5 chi bộ.' });
  });
  it('keeps a range and what was worked out', () => {
    const data = {
      comparator: 'range',
      value: 80,
      value_to: 90,
      unit: '%',
      indicator: 'lao động tiên tiến',
      derivations: [{ kind: 'base', formula: '23 : 71,9 % ≈ 32', values: [32] }],
    };
    expect(targetFieldsFor({ quote: 'x', data }, 3, scene)).toMatchObject({
      comparator: 'range',
      value: '80',
      valueTo: '90',
      note: 'Mẫu số suy ra: 23 : 71,9 % ≈ 32.',
    });
  });
  it('takes a quantity as a level to be reached', () => {
    const data = { value: 98, unit: '%', role: 'actual' };
    const fields = targetFieldsFor({ quote: 'trên 98% đảng viên', data }, null, scene);
    expect(fields).toMatchObject({ name: 'Trên 98% đảng viên', comparator: '>=', unitId: '' });
  });
});

describe('a task out of a sentence', () => {
  const around = {
    unitId: 1,
    units: [
      { id: 1, label: 'Sở Giáo dục và Đào tạo' },
      { id: 2, label: '   Đài Phát thanh và Truyền hình' },
      { id: 3, label: 'Sở' },
    ],
    issuer: 'Đảng ủy Khối',
    documentTitle: 'Kế hoạch 12/KH-ĐU',
  };
  it('takes date and co-operating units from the sentence', () => {
    const quote = 'phối hợp với đài phát thanh và truyền hình dạy học trên sóng trước ngày 21/5/2020;';
    const fields = taskFieldsFor({ quote, data: { ordinal: '2.' } }, around);
    expect(fields).toMatchObject({
      no: '2',
      leadUnitId: '1',
      coUnitIds: ['2'],
      deadline: '21/05/2020',
      deadlineKind: 'fixed',
      decidedBy: 'Đảng ủy Khối',
      register: 'Kế hoạch 12/KH-ĐU',
    });
    expect(readTask(fields).draft?.title).toBe(
      'Phối hợp với đài phát thanh và truyền hình dạy học trên sóng trước ngày 21/5/2020',
    );
  });
  it('cuts a long sentence short and keeps it whole below', () => {
    const quote = `Tăng cường ${'kiểm tra việc dạy thêm, học thêm '.repeat(12)}`;
    const fields = taskFieldsFor({ quote, data: {} }, around);
    expect(fields.title.length).toBeLessThanOrEqual(200);
    expect(fields.title.endsWith('…')).toBe(true);
    expect(fields.work.length).toBeGreaterThan(200);
    expect(fields.deadlineKind).toBe('none');
  });
});
