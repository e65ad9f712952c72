import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';

// One time told in its two parts: "Cả nhiệm kỳ kết nạp 46 đảng viên. … Hai năm đầu chỉ kết nạp 16 đồng chí; ba năm còn lại kết nạp
// 30 đồng chí". Nothing lies between the first years and the rest, so both make the whole.

const FIRST = phraseTable(
  'năm đầu, tháng đầu, tháng đầu năm, quý đầu, học kỳ đầu, nửa đầu, đợt đầu, nửa đầu nhiệm kỳ, năm đầu nhiệm kỳ, nửa nhiệm kỳ đầu, năm đầu tiên, kỳ đầu, vụ đầu, tuần đầu',
);
const REST = phraseTable(
  'năm còn lại, tháng còn lại, quý còn lại, thời gian còn lại, nửa cuối, nửa sau, tháng cuối, tháng cuối năm, năm sau đó, nửa cuối nhiệm kỳ, nửa nhiệm kỳ sau, tuần còn lại',
);
/** What says that the figure is of all the time. */
const WHOLE = phraseTable(
  'cả nhiệm kỳ, toàn nhiệm kỳ, trong nhiệm kỳ, cả năm, trong năm, cả giai đoạn, giai đoạn, nhiệm kỳ, năm năm, 5 năm, toàn khóa, cả khóa, cả năm học, tổng cộng, tổng số, cả đợt',
);
const BACK = 8;
const SENTENCES = 3;

export function checkFirstAndRest(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const last = f.mentions[i] as Mention;
    if (!isExactCount(last) || !says(f, last, REST)) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** Does the part of the sentence before the figure say so? */
function says({ t, sentences }: Figures, m: Mention, words: typeof REST): boolean {
  const floor = Math.max((sentences[m.sentence] as Sentence).body, m.from - 20);
  let from = m.from;
  while (from > floor && !isPunct(t, from - 1, ';')) from--;
  return findPhrase(t, words, from, m.from) >= 0;
}

function judge(f: Figures, i: number): Finding | null {
  const { mentions } = f;
  const last = mentions[i] as Mention;
  const alike = (m: Mention): boolean => isExactCount(m) && (sameUnit(m, last) || countsAlike(m, last));
  let at = i - 1;
  while (at > i - 4 && at >= 0 && !alike(mentions[at] as Mention)) at--;
  const first = mentions[at];
  if (!first || at <= i - 4 || last.sentence - first.sentence > 1 || !says(f, first, FIRST)) return null;
  const parts = [first, last];
  const sum = value(first) + value(last);
  let whole: Mention | null = null;
  for (let k = at - 1; k >= 0 && k > at - BACK; k--) {
    const m = mentions[k] as Mention;
    if (first.sentence - m.sentence > SENTENCES) break;
    if (!alike(m)) continue;
    if (value(m) === sum) return null;
    const { body } = f.sentences[m.sentence] as Sentence;
    const told = findPhrase(f.t, WHOLE, Math.max(body, m.from - 14), m.from) >= 0;
    if (!whole && told && value(m) > value(first) && value(m) > value(last)) whole = m;
  }
  const next = mentions[i + 1];
  if (next && alike(next) && value(next) === sum) return null;
  if (!whole || !oneSlip(parts, sum, whole, value(whole))) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
}
