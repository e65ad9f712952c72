import { describe, expect, it } from 'vitest';
import { contexts } from './contexts/context.ts';
import { type Mention, readQuantities } from './quantities/quantities.ts';
import { assignRoles } from './roles/roles.ts';
import { readTargets } from './targets/targets.ts';
import { findDates } from './text/dates.ts';
import { segment } from './text/segment.ts';
import { type Tokens, tokenize } from './text/tokens.ts';

// Work is counted, not timed: how often the words of a text are looked at while it is read.

function counted(t: Tokens): { t: Tokens; looks: () => number } {
  let looks = 0;
  const words = new Proxy(t.words, {
    get(row, key) {
      looks++;
      return row[key as unknown as number];
    },
  });
  return { t: { ...t, words }, looks: () => looks };
}

/** Looks at words while figures, their roles and targets are read. */
function work(text: string): number {
  const { t, looks } = counted(tokenize(text));
  const dates = findDates(t);
  const taken = new Uint8Array(t.count);
  for (const d of dates.spans) taken.fill(1, d.from, d.to);
  const sentences = segment(t, taken);
  const around = contexts(t, dates, sentences);
  const mentions: Mention[] = [];
  sentences.forEach((s, n) => {
    const before = mentions.length;
    readQuantities(t, dates, taken, s, n, mentions);
    const found = mentions.slice(before);
    assignRoles({ t, dates, sentences, around }, n, found);
  });
  readTargets({ t, dates, citations: [], cited: new Uint8Array(t.count), sentences, around, mentions });
  return looks();
}

describe('the work of reading', () => {
  it.each([
    'Toàn huyện có 45 trường; 28/45 trường đạt chuẩn (62,2%), tăng 3 trường so với năm 2020.\n',
    'phấn đấu đến năm 2030 có 80% trường đạt chuẩn, xây thêm 12 phòng học; ',
    'kinh phí 12 tỷ đồng, trong đó ngân sách xã 2 tỷ đồng, mỗi em được hỗ trợ 15 kg gạo ',
    '(năm 2023 là 9 đảng viên ',
    'giảm từ 34 tỉnh (năm 2021) ',
    'trường mầm non, tiểu học, THCS và ',
    'năm học này cần thêm ',
    'từ 3% trẻ ',
    'mục tiêu (chỉ tiêu 98% ',
    '1. ',
    'nhất: 1, nhì: 2, ',
  ])('grows with the text: %s', (row) => {
    const once = work(row.repeat(300));
    expect(work(row.repeat(600))).toBeLessThan(once * 2.3 + 20_000);
  });
});
