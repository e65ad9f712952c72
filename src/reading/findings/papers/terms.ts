import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';
import { textDate } from './own-date.ts';
import type { Period } from './periods.ts';
import { queryAll, queryAt } from './query.ts';
import { nextFrom, sentenceAt } from './seek.ts';

// The term named against the time of the text: results of a term that has not begun, a congress of the term it ends.

const DAI = registerWord('đại');
const HOI = registerWord('hội');

/** "Nhiệm kỳ 2020-2025, có 222 trường được công nhận" in a text of May 2020 that reviews 2015-2020. */
export function termNotBegun(f: Scene, periods: Period[]): Finding[] {
  const out: Finding[] = [];
  const date = textDate(f);
  if (!date) return out;
  const year = Number(date.iso.slice(0, 4));
  const ending = new Map(periods.filter((q) => q.kind === 'term').map((q) => [q.last, q]));
  for (const p of periods) {
    if (p.kind !== 'term' || p.first < year || p.last - p.first < 2) continue;
    const length = p.last - p.first;
    const past = ending.get(p.first);
    const s = past && sentenceAt(f, p.from);
    if (!past || past.first < p.first - length || !s || p.from - s.body > 5) continue;
    const m = nextFrom(f.mentions, p.to);
    if (m?.quantity.role !== 'actual' || m.from - p.to > 8 || m.from >= s.to || !reports(f.t, p.to, s.to)) continue;
    const right = `${past.first}-${past.last}`;
    out.push(
      queryAt(
        f.t,
        p.from,
        p.to,
        'period',
        'warning',
        `Câu báo kết quả mà ghi nhiệm kỳ ${p.first}-${p.last}, chưa qua lúc viết (${year}); bài đang nhìn lại nhiệm kỳ ${right}`,
        right,
      ),
    );
  }
  return out;
}

const RESULTS = phraseTable('được công nhận, đã, vượt chỉ tiêu, vượt kế hoạch, tăng, đạt được, được khen, được tặng');
const AIMS = phraseTable('phấn đấu, sẽ, tiếp tục, mục tiêu, chỉ tiêu, dự kiến, cần, phải, xây dựng thêm, đến năm');

function reports(t: Tokens, from: number, to: number): boolean {
  let found = false;
  for (let k = from; k < to; k++) {
    if (matchLength(RESULTS, t, k, to) > 0) {
      found = true;
      k += matchLength(RESULTS, t, k, to) - 1;
    } else if (matchLength(AIMS, t, k, to) > 0) return false;
  }
  return found;
}

const LOOKS_BACK = phraseTable(
  'tổng kết, đánh giá, kiểm điểm, nghị quyết, kết quả, cuối, hết, báo cáo, nhìn lại, trong, của nhiệm kỳ, văn kiện',
);
const HELD = wordSet('trong vào ngày tháng sáng chiều tổ chức được từ');

/** "đại hội của 07 chi bộ nhiệm kỳ 2015-2020 trong tháng 3/2020": a congress opens a term, it does not hold the one it ends. */
export function congressOfPast(f: Scene, periods: Period[]): Finding[] {
  const out: Finding[] = [];
  const { t } = f;
  for (const p of periods) {
    if (p.kind !== 'term' || p.last - p.first < 2) continue;
    const s = sentenceAt(f, p.from);
    const congress = s ? congressBefore(t, s, p.from - 2) : -1;
    if (!s || congress < 0) continue;
    const held = nextFrom(f.dates.spans, p.to);
    const raw = held ? textOf(t, held.from, held.to) : '';
    if (
      !held?.year ||
      held.from >= Math.min(p.to + 12, s.to) ||
      held.year < p.last ||
      !/^\d{1,2}\D/.test(raw) ||
      stops(t, p.to, held.from)
    )
      continue;
    out.push(
      queryAll(
        t,
        [
          [p.from - 2, p.to],
          [held.from, held.to],
        ],
        'period',
        'warning',
        `Đại hội họp ${raw} mở nhiệm kỳ mới, văn bản lại ghi nhiệm kỳ ${p.first}-${p.last}`,
      ),
    );
  }
  return out;
}

/** The token of "đại hội" before the term in its sentence, with no word of looking back between; -1 when none. */
function congressBefore(t: Tokens, s: Sentence, at: number): number {
  for (let k = at - 1; k >= s.body && k > at - 16; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return -1;
    if (matchLength(LOOKS_BACK, t, k, at) > 0) return -1;
    if (t.words[k] === DAI && t.words[k + 1] === HOI) {
      for (let j = Math.max(s.body, k - 5); j < k; j++) if (matchLength(LOOKS_BACK, t, j, k) > 0) return -1;
      return k;
    }
  }
  return -1;
}

/** Only the words that say when it was held stand between the term and the date. */
function stops(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (t.kind[k] === WORD ? !HELD.has(t.words[k] as number) : !isPunct(t, k, ',') && !isPunct(t, k, '(')) return true;
  return false;
}
