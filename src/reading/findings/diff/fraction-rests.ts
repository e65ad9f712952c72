import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isOneExact, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { isSlipOf } from '../mends.ts';
import { gapText } from '../printing.ts';

// What a fraction lacks, right behind it: "bầu được 5.561/5.703 đại biểu, còn thiếu 142 đại biểu so với số ấn định".

const LACKS = phraseTable('còn thiếu, thiếu, còn lại, số còn lại');
const NEAR = 6;
const LARGE = 100;
/** "462/518 chỉ tiêu biên chế được giao, thiếu 56 giáo viên": of posts those are lacked that are not filled. */
const POSTS = /^(chỉ tiêu|biên chế|định biên)(?= |$)/i;
const SOME = 20;

export function checkFractionRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [whole, rest] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    const { numerator, denominator } = whole.quantity;
    if (numerator === undefined || denominator === undefined || numerator >= denominator) continue;
    if (rest.sentence !== whole.sentence || rest.from - whole.to > NEAR || !isOneExact(rest) || !isAlike(whole, rest))
      continue;
    if (findPhrase(f.t, LACKS, whole.to, rest.from) < 0) continue;
    const exact = denominator - numerator;
    // "36/38 giáo viên đạt chuẩn, còn thiếu 4 giáo viên so với định mức": few are lacked for many reasons
    const posts = POSTS.test(whole.quantity.unit ?? '') && exact >= SOME;
    if ((exact < LARGE && !posts) || !isSlipOf(`${value(rest)}`, `${exact}`)) continue;
    out.push(finding('diff', [whole, rest], gapText(denominator, numerator, value(rest))));
  }
  return out;
}
