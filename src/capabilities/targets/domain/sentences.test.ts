import { describe, expect, it } from 'vitest';
import { type SaidTarget, type SaidTask, targetsSentence, tasksSentence } from './sentences.ts';
import type { Status } from './verdict.ts';

const some = (n: number, status: Status, why: string | null = null): SaidTarget[] =>
  Array.from({ length: n }, () => ({ status, why }));

describe('the sentence above the targets', () => {
  it('says what is decided and why the rest is not', () => {
    const targets = [
      ...some(2, 'exceeded'),
      ...some(4, 'met'),
      ...some(2, 'nofigure', 'câu báo cáo không kèm số'),
      ...some(1, 'unmeasurable', 'không rõ đơn vị tính'),
    ];
    expect(targetsSentence(targets, 'của nhiệm kỳ')).toBe(
      'Trong chín chỉ tiêu của nhiệm kỳ, hai đã vượt và bốn đã đạt. Ba chỉ tiêu còn lại chưa kết luận được vì câu báo cáo không kèm số hoặc không rõ đơn vị tính.',
    );
  });
  it('puts trouble first', () => {
    const targets = [
      ...some(3, 'met'),
      ...some(1, 'late'),
      ...some(3, 'risk'),
      ...some(2, 'notdue'),
      ...some(3, 'ontrack'),
    ];
    expect(targetsSentence(targets, 'của năm học')).toBe(
      'Trong 12 chỉ tiêu của năm học, một quá hạn, ba có nguy cơ và ba đã đạt. Năm chỉ tiêu còn lại đúng tiến độ hoặc chưa đến hạn.',
    );
  });
  it('is short when all say the same', () => {
    expect(targetsSentence(some(3, 'met'))).toBe('Cả ba chỉ tiêu đều đã đạt.');
    expect(targetsSentence(some(1, 'notdue'), 'của nhiệm kỳ')).toBe('Chỉ tiêu duy nhất của nhiệm kỳ chưa đến hạn.');
    expect(targetsSentence(some(18, 'notdue'))).toBe('Cả 18 chỉ tiêu đều chưa đến hạn.');
  });
  it('speaks of what goes on when nothing is decided', () => {
    expect(targetsSentence([...some(2, 'notdue'), ...some(1, 'nofigure')])).toBe(
      'Trong ba chỉ tiêu, hai chưa đến hạn. Một chỉ tiêu còn lại chưa kết luận được.',
    );
  });
  it('does not count what was cancelled', () => {
    expect(targetsSentence(some(2, 'cancelled'))).toBeNull();
  });
});

describe('the sentence about tasks', () => {
  const task = (part: Partial<SaidTask>): SaidTask => ({
    status: 'met',
    state: 'done',
    origin: 'assigned',
    deadline: null,
    ...part,
  });
  it('says 15 of 15 and two added', () => {
    const tasks = [...Array.from({ length: 15 }, () => task({})), task({ origin: 'added' }), task({ origin: 'added' })];
    expect(tasksSentence(tasks, '2021-01-21')).toBe('15/15 nhiệm vụ và 2 nhiệm vụ bổ sung đã xong.');
  });
  it('says how late', () => {
    const late = task({ status: 'late', state: 'doing', deadline: '2020-05-21' });
    expect(tasksSentence([late], '2020-05-24')).toBe('Một nhiệm vụ quá hạn 3 ngày.');
    expect(tasksSentence([late, late, task({})], '2020-05-24')).toBe(
      'Hai nhiệm vụ quá hạn, lâu nhất 3 ngày. 1/3 nhiệm vụ đã xong.',
    );
  });
  it('names whose they are where two speak', () => {
    expect(tasksSentence([task({})], '2021-01-21', 'của Đảng bộ Sở')).toBe('1/1 nhiệm vụ của Đảng bộ Sở đã xong.');
  });
  it('says how many are being done', () => {
    const doing = task({ status: 'ontrack', state: 'doing' });
    expect(tasksSentence([doing, doing, task({ status: 'notdue', state: 'new' })], '2020-05-24')).toBe(
      'Trong ba nhiệm vụ, hai đang làm.',
    );
  });
});
