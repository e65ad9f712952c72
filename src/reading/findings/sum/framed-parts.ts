import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';

// The items of a list in one sentence, each with one figure: plain ("mầm non 26 trường, tiểu học 21 trường"), or each behind a name in its
// own brackets ("Phú Lập (quy mô 6 phòng), Phú Trung (6 phòng)").

const BREAKS = phraseTable(
  'trong đó, riêng, nhất là, còn thiếu, tăng, giảm, so với, tiếp theo, nhiều nhất, cao nhất, ngoài ra, thêm, vượt, đầu năm, cuối năm, chuyển đi, chuyển đến, tiếp nhận',
);
const AND = registerWord('và');
const MOST = 16;

/** The figures behind mention `i` from token `from` on, to the end of the list; null when the sentence has another form. */
export function partsFrom(f: Figures, i: number, from: number, like: (m: Mention) => boolean): Mention[] | null {
  const { t, mentions } = f;
  const parts: Mention[] = [];
  const sentence = mentions[i + 1]?.sentence;
  /** Whether the figures stand each in brackets of its own. */
  let inside = false;
  let [k, depth, marks] = [from, 0, 0];
  let strong = false;
  /** A list in a bracket ends with it. */
  const bracketed = isPunct(t, from - 1, '(');
  for (let n = i + 1; n < mentions.length && parts.length < MOST; n++) {
    const m = mentions[n] as Mention;
    if (m.sentence !== sentence) break;
    if (m.from < from) return null;
    const step = walk(t, k, m.from, depth);
    // "15 trường mầm non, 14 trường tiểu học, 9 trường THCS; 3 trường THPT do Sở quản lý": a stronger mark ends it
    if (step.ended || (step.strong && parts.length > 1 && !strong && !bracketed)) break;
    strong ||= step.strong;
    [k, depth, marks] = [m.to, step.depth, marks + step.marks];
    if (m.percent) continue;
    if (parts.length === 0) inside = depth > 0;
    if (inside !== depth > 0) {
      if (depth > 0) continue;
      return null;
    }
    // one figure an item
    if (parts.length > 0 && marks !== 1) return null;
    if (!like(m) || findPhrase(t, BREAKS, Math.max(from, (parts.at(-1) ?? m).to), m.from) >= 0) return null;
    parts.push(m);
    marks = 0;
  }
  return parts.length > 1 ? parts : null;
}

interface Step {
  /** Marks that part items. */
  marks: number;
  depth: number;
  ended: boolean;
  /** A semicolon among them. */
  strong: boolean;
}

/** What stands between two figures. */
function walk(t: Tokens, from: number, to: number, within: number): Step {
  const step: Step = { marks: 0, depth: within, ended: false, strong: false };
  for (let k = from; k < to && !step.ended; k++) {
    if (isPunct(t, k, '(')) step.depth++;
    else if (isPunct(t, k, ')')) step.ended = --step.depth < 0;
    else if (step.depth > 0) continue;
    else if (isPunct(t, k, '.')) step.ended = true;
    else if (isPunct(t, k, ',') || isPunct(t, k, ';') || t.words[k] === AND) {
      step.marks++;
      step.strong ||= isPunct(t, k, ';');
    }
  }
  return step;
}
