import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { hasMark, isPunct, NEWLINE, NUM, type Tokens, WORD } from '../text/tokens.ts';
import { type Figures, isRate } from './figures.ts';
import { countsAlike, sameUnit } from './kinds.ts';

// Where the list of what a whole is made of may begin: see sets.ts.

/** List words by whether they name all parts or some. */
const LISTS = valuedTable(
  Object.fromEntries(
    Object.entries({
      all: 'gồm, bao gồm, gồm có, chia ra, cụ thể, cụ thể là, cụ thể như sau, trong đó gồm, chia thành, phân ra, phân bổ cụ thể, lần lượt là',
      some: 'trong đó, trong đó có, trong số này, trong số đó, trong số ấy, theo đó, phân theo, trong tổng số này, trong tổng số đó, được trích lập, trích lập, phân bổ cho, được phân bổ, nay còn, hiện còn, xếp loại, được xếp loại, phân loại',
    }).flatMap(([sort, words]) => words.split(', ').map((word) => [word, sort])),
  ),
);
/** "Theo Giám đốc Sở, trong đó có …": who says so stands before. */
const VOI = registerWord('với');
const THEO = registerWord('theo');
const VA = registerWord('và');
/** Before a whole whose parts fill the sentence. */
const IN_ALL = phraseTable('trong, trong số, trong tổng số, trên tổng số, khảo sát, đối chiếu');
/** What opens a second list of the same whole, told apart in another way. */
const AGAIN = phraseTable(
  'chia theo, phân theo, xét theo, tính theo, chia ra theo, phân chia theo, xếp loại, phân loại, kết quả xếp loại, kết quả phân loại, đánh giá xếp loại, trong số các, trong số những',
);
/** How far behind its whole a list may begin. */
const LEAD = 60;

export interface Lead {
  to: number;
  /** How much the words say that nothing is left out. */
  tie: number;
  /** The list stands inside a bracket. */
  inside: boolean;
  /** Only a mark stands before the list: its parts must name all sides. */
  bare?: boolean;
  /** A mark inside the sentence: its parts stand in it. */
  here?: boolean;
}

/** Where lists of the parts of mention i may begin: a bracket right behind it, list words, a colon. */
export function leadsOf(f: Figures, i: number): Lead[] {
  const { t, mentions, sentences } = f;
  const whole = mentions[i] as Mention;
  const leads: Lead[] = [];
  // "Trong 18 công trình khởi công đợt đầu đã có 12 công trình hoàn thành, …; còn 6 công trình …"
  if ([1, 2, 3].some((n) => matchLength(IN_ALL, t, whole.from - n, whole.from) === n))
    leads.push({ to: whole.to, tie: 1, inside: false });
  let depth = 0;
  let next = i + 1;
  let skipped = 0;
  let stopped = false;
  let lastMark = -1;
  /** A first list has begun: only "chia theo …" opens another. */
  let listed = false;
  let n = whole.sentence;
  let s = sentences[n] as Sentence;
  const own = s.to;
  const ownList = matchLength(LISTS, t, whole.from - 1, whole.from) > 0;
  for (let k = whole.to; k < whole.to + LEAD && leads.length < 4; k++) {
    if (k >= s.to) {
      const after = sentences[++n];
      if (!after || n > whole.sentence + 2) break;
      s = after;
      k = Math.max(k, s.body);
      stopped = true;
      const again = findPhrase(t, AGAIN, s.body, Math.min(s.to, s.body + 8));
      if (again >= 0) {
        leads.push({ to: again + matchLength(AGAIN, t, again, s.to), tie: again === s.body ? 1.5 : 1, inside: false });
        break;
      }
      // list words in the middle of another sentence tell something else apart
      if (findPhrase(t, LISTS, s.body, Math.min(s.to, s.body + (t.words[s.body] === THEO ? 10 : 4))) < 0) {
        for (; next < mentions.length && (mentions[next] as Mention).from < s.to; next++)
          if (blocks(whole, mentions[next] as Mention) && !isEach(t, mentions[next] as Mention)) return leads;
        k = s.to - 1;
        continue;
      }
    }
    while ((mentions[next]?.to ?? t.count) <= k) next++;
    const m = mentions[next];
    if (m && k === m.from && depth === 0) {
      // "89 thí sinh đoạt giải trong số 110 thí sinh dự thi, gồm …": the wider count is no list
      const wider = findPhrase(t, OUT_OF, Math.max(whole.to, m.from - 3), m.from) >= 0;
      if (!wider && blocks(whole, m) && !isEach(t, m)) listed = true;
      if (!m.percent && m.quantity.role !== 'change' && !isRate(m.quantity.unit ?? '')) skipped++;
      k = m.to - 1;
      continue;
    }
    if (t.kind[k] === WORD) {
      if (depth > 0) continue;
      // "bầu Ban Chấp hành gồm 15 đồng chí và đoàn đại biểu gồm 7 đại biểu …": what is listed itself has no parts behind "và"
      if ((t.words[k] === VA || isPunct(t, k - 1, ',')) && k < own && ownList) lastMark = k - 1;
      if (listed) {
        const again = matchLength(AGAIN, t, k, s.to);
        if (again > 0) leads.push({ to: k + again, tie: 1.5, inside: false });
        if (again > 0) return leads;
        continue;
      }
      const size = matchLength(LISTS, t, k, s.to);
      // "2.342 thí sinh đoạt giải với 96 giải Nhất, 561 giải Nhì …"
      if (t.words[k] === VOI && t.kind[k + 1] === NUM && !stopped)
        leads.push({ to: k + 1, tie: 0.5, inside: false, bare: true });
      // "bầu Chi ủy gồm 5 đồng chí; Đoàn đại biểu gồm 3 đồng chí chính thức …": of something else behind the semicolon
      if (size === 0 || (lastMark >= 0 && k - lastMark > 3)) continue;
      const all = matchValue(LISTS, t, k, s.to) === 'all';
      leads.push({ to: k + size, tie: all && k < own ? 2 : 1, inside: false });
      k += size - 1;
    } else if (isPunct(t, k, ';') && depth === 0 && next === i + 1) {
      lastMark = k;
      if (k - whole.to < 14 && !stopped && !listed && leads.every((x) => x.to === whole.to))
        leads.push({ to: k + 1, tie: 0.5, inside: false, bare: true });
    } else if (isPunct(t, k, '(')) {
      if (depth++ === 0 && !listed && k - whole.to < 12 && skipped <= 1)
        leads.push({ to: k + 1, tie: skipped > 0 ? 1.5 : k - whole.to < 3 ? 2.5 : 2, inside: true });
    } else if (isPunct(t, k, ')')) {
      if (--depth < 0) break;
    } else if (depth > 0) continue;
    else if (t.kind[k] === NEWLINE || isPunct(t, k, '.')) stopped = true;
    else if (listed) continue;
    else if (
      (isPunct(t, k, ',') ? k - whole.to < 6 : isPunct(t, k, ';') && k - whole.to < 14) &&
      !stopped &&
      leads.every((x) => x.to === whole.to)
    )
      leads.push({ to: k + 1, tie: 0.5, inside: false, bare: true });
    else if (
      isPunct(t, k, ':') &&
      k - whole.to < 14 &&
      !stopped &&
      !isPunct(t, whole.from - 1, ':') &&
      !hasMark(t, whole.to, k, ';')
    )
      leads.push({ to: k + 1, tie: 1.5, inside: false, here: k + 1 < s.to });
  }
  return leads;
}

/** "tổng số tiền 102,6 tỷ đồng, bình quân mỗi người 16,5 triệu đồng. Trong đó, …": what each has is no part. */
const isEach = (t: Tokens, m: Mention): boolean => findPhrase(t, EACH, Math.max(0, m.num - 5), m.num) >= 0;
const EACH = phraseTable('mỗi, bình quân, trung bình');
const OUT_OF = phraseTable('trong số, trong tổng số, trên tổng số, trên');

/** Does the next figure count the same, so that what stands behind it is no part of the whole before it? */
const blocks = (whole: Mention, m: Mention): boolean =>
  !m.percent &&
  m.quantity.role !== 'change' &&
  !isRate(m.quantity.unit ?? '') &&
  (sameUnit(whole, m) || countsAlike(whole, m));
