import { findPhrase } from '../contexts/turns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';

// What a school that is to be built will hold ("quy mô 39 lớp với 1.013 học sinh, tổng vốn 187 tỉ đồng"): its design,
// neither there nor an aim.

const id = registerWord;
const HELD = /^(lớp|nhóm|học sinh|hs|trẻ|em|cháu|học viên|sinh viên|chỗ học|chỗ ở)(?![\p{L}])/iu;
const GROUND = /^(ha|héc-?ta|hecta)$/i;
const DESIGN = phraseTable('quy mô, qui mô, phục vụ, công suất, cho, với quy mô, thiết kế');
const CAPITAL = phraseTable(
  'vốn, tổng vốn, vốn đầu tư, tổng vốn đầu tư, tổng mức đầu tư, mức đầu tư, kinh phí, tổng kinh phí, tổng mức kinh phí',
);
const BUILT = phraseTable(
  'khánh thành, đưa vào sử dụng, đã hoàn thành, đã xây, đã đầu tư, bàn giao, hiện có, đang có, đã bàn giao',
);
const SIZE = phraseTable('quy mô, qui mô');
const CHILDREN = phraseTable('học bổng, quà, gạo, sách, học phí, hỗ trợ, trao, tặng, ăn trưa');

/** Classes, pupils or ground of a school whose capital the same sentence gives; `previous` is the figure before. */
export function isDesign(t: Tokens, s: Sentence, m: Mention, previous: Mention | null): boolean {
  const unit = m.quantity.unit ?? '';
  if (m.percent || m.quantity.numerator !== undefined || !(GROUND.test(unit) || HELD.test(unit))) return false;
  if (!isLed(t, s, m, previous)) return false;
  const near = Math.max(s.body, m.from - 40);
  const far = Math.min(s.to, m.to + 40);
  return namesCapital(t, near, far) && [BUILT, CHILDREN].every((table) => findPhrase(t, table, near, far) < 0);
}

/** Do the words beside the figure tell a size: "quy mô 39 lớp với 1.013 học sinh", "phục vụ 20 lớp"? */
function isLed(t: Tokens, s: Sentence, m: Mention, previous: Mention | null): boolean {
  const near = Math.max(s.body, m.from - 40);
  const far = Math.min(s.to, m.to + 40);
  // the ground of a school with its classes beside
  if (GROUND.test(m.quantity.unit ?? '')) return findPhrase(t, SIZE, near, far) >= 0;
  if (hasPupils(t, m) && findPhrase(t, CAPITAL, m.to + 2, Math.min(far, m.to + 8)) >= 0) return true;
  for (let size = 1; size <= 3; size++) if (matchLength(DESIGN, t, m.from - size, m.from) === size) return true;
  const opens = t.words[m.from - 1] === id('có') || t.words[m.from - 1] === id('gồm');
  if (opens || previous === null) return findPhrase(t, SIZE, near, m.from) >= 0;
  return previous.quantity.role === 'other' && m.from - previous.to <= 2 && HELD.test(previous.quantity.unit ?? '');
}

/** "29 lớp cho 632 học sinh, vốn đầu tư 87 tỉ đồng": classes with their pupils, then the capital. */
const hasPupils = (t: Tokens, m: Mention): boolean =>
  (t.words[m.to] === id('cho') || t.words[m.to] === id('với')) && t.kind[m.to + 1] === NUM;

/** "vốn" and its like with money right behind: not "vay vốn". */
function namesCapital(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const length = matchLength(CAPITAL, t, k, to);
    if (length === 0) continue;
    for (let n = k + length; n < to && n < k + length + 5; n++) {
      if (isPunct(t, n, ',') || isPunct(t, n, ';')) break;
      if (MONEY.has(t.words[n] as number)) return true;
    }
    k += length - 1;
  }
  return false;
}
const MONEY = new Set([id('tỷ'), id('tỉ'), id('triệu')]);
