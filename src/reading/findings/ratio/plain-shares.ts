import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike, sameUnit } from '../kinds.ts';
import { askShare, missesShare } from '../missed-shares.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// A whole, its part behind "trong đó", and right behind that the share of the part: "146 phòng công vụ, trong đó phòng kiên cố là 94
// phòng, đạt 59,6%". So plainly told it is asked about however far it misses, unless another count makes it.

const AMONG = phraseTable('trong đó, trong đó có, trong số đó, trong số này, trong số ấy');
/** What a share says it is of, or that it is none of this whole. */
const OF = phraseTable('của, số, tổng, trên, trong, so với, so, kế hoạch, chỉ tiêu, nhu cầu, yêu cầu, dự toán');
const FIGURES = 24;
const SENTENCES = 6;
/** Shares farther from what the counts come to are of something else. */
const FACTOR = 1.6;
const FACTOR_OPENED = 4;
const FACTOR_NEXT = 1.15;
/** A share without decimals may be rounded by more than half a point. */
const WHOLE = 2.5;
/** "Trong số 6.480 học viên hệ trung cấp, có 4.374 em vừa tốt nghiệp THCS, chiếm 67,5%": the sentence says whose share it tells. */
const IN = phraseTable('trong số, trong tổng số');

export function checkPlainShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.quantity.role === 'target') continue;
    const found = (i > 1 ? (inWhole(f, i) ?? judge(f, i)) : null) ?? reversed(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "426 em trong 48.900 em, chiếm tỉ lệ 1,07%": part and whole joined by "trong", the share right behind. */
function inWhole(f: Figures, i: number): Finding | null {
  const [part, whole, share] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
  if (part.sentence !== share.sentence || !isExactCount(part) || !isExactCount(whole) || !isAlike(whole, part))
    return null;
  const joined = matchLength(WITHIN, f.t, part.to, whole.from);
  if (joined === 0 || part.to + joined !== whole.from || !restates(f.t, whole.to, share)) return null;
  return askShare(part, whole, share, FACTOR);
}
const WITHIN = phraseTable('trong, trên, trong số, trong tổng số, trên tổng số');

/** "đạt 62,3% với 5.863 phòng trong tổng số 9.418 phòng": the share stands first. */
function reversed(f: Figures, i: number): Finding | null {
  const [share, part, whole] = [f.mentions[i], f.mentions[i + 1], f.mentions[i + 2]];
  if (!share || !part || !whole || whole.sentence !== share.sentence || !isExactCount(part) || !isExactCount(whole))
    return null;
  if (part.from - share.to > 3 || findPhrase(f.t, WITH, share.to, part.from) < 0 || value(part) >= value(whole))
    return null;
  if (whole.from - part.to > 6 || findPhrase(f.t, IN_ALL, part.to, whole.from) < 0 || !isAlike(whole, part))
    return null;
  const exact = (100 * value(part)) / value(whole);
  if (!missesShare(exact, share, FACTOR)) return null;
  return finding('ratio', [part, whole, share], shareText(value(part), value(whole), share));
}
const WITH = phraseTable('với, với tổng số, tương ứng, tương ứng với');
const IN_ALL = phraseTable('trong tổng số, trên tổng số, trong số');

function judge(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [whole, part, share] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
  if (whole.sentence !== share.sentence || part.sentence !== share.sentence) return null;
  if (!isExactCount(whole) || !isExactCount(part) || value(part) >= value(whole)) return null;
  if (!sameUnit(whole, part) && !sameUnit(part, whole) && !isAlike(whole, part)) return null;
  const opened = isOpenedBy(f, whole, part);
  const among = opened || findPhrase(t, AMONG, whole.to, part.from) >= 0;
  if (part.from - whole.to > (among ? 24 : 20) || (!among && !isNext(f, whole, part))) return null;
  if (!restates(t, part.to, share) || matchLength(PLAN, t, share.to) > 0) return null;
  if (!opened && matchLength(OF, t, share.to) > 0) return null;
  const exact = (100 * value(part)) / value(whole);
  const fits = (x: number): boolean => roundsTo(x, value(share), share.decimals);
  const factor = opened ? FACTOR_OPENED : among ? FACTOR : FACTOR_NEXT;
  const misses = missesShare(exact, share, factor, share.decimals === 0 ? WHOLE : undefined);
  if (fits(exact) || (!misses && !isShareSlip(printedOf(part), printedOf(whole), printedOf(share)))) return null;
  if (!opened && !isCompleted(f, i) && isOfOther(f, i, fits)) return null;
  return finding('ratio', [part, whole, share], shareText(value(part), value(whole), share));
}

/** "14.205 giáo viên; đạt chuẩn trình độ 11.648 người, tỉ lệ 82 %": the part right behind a mark, of the same people. */
function isNext({ t }: Figures, whole: Mention, part: Mention): boolean {
  if (part.quantity.role === 'change' || whole.quantity.role === 'change') return false;
  // "Giáo viên 61 đ/c: đạt chuẩn 58 đ/c (95,1%)"
  if (isPunct(t, whole.to, ':')) return !hasMark(t, whole.to + 1, part.from, '(', ')', '.', ':', ',', ';');
  return hasMark(t, whole.to, part.from, ',', ';') && !hasMark(t, whole.to, part.from, '(', ')', '.', ':');
}

function isOpenedBy({ t, sentences }: Figures, whole: Mention, part: Mention): boolean {
  const { body } = sentences[whole.sentence] as Sentence;
  const size = matchLength(IN, t, body);
  return size > 0 && body + size === whole.from && hasMark(t, whole.to, part.from, ',');
}

/** "236 trường; trong đó 184 trường công lập, chiếm 72,5%, 52 trường ngoài công lập": the rest of the whole follows. */
function isCompleted({ t, mentions }: Figures, i: number): boolean {
  const [whole, part, share, rest] = [mentions[i - 2], mentions[i - 1], mentions[i], mentions[i + 1]];
  if (!whole || !part || !share || !rest || rest.sentence !== share.sentence || isPunct(t, share.to, '.')) return false;
  return isAlike(whole, rest) && !rest.percent && value(part) + counted(rest) === value(whole);
}

/** Does another count near by make the share with the part, or another part with the whole? */
function isOfOther(f: Figures, i: number, fits: (x: number) => boolean): boolean {
  const [whole, part, share] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
  return f.mentions.slice(Math.max(0, i - FIGURES), i + 6).some((m) => {
    if (m === whole || m === part || m.percent || Math.abs(m.sentence - share.sentence) > SENTENCES) return false;
    const all = [m.quantity.value, m.quantity.denominator].filter((x): x is number => !!x && x > 0);
    return all.some(
      (x) => fits((100 * value(part)) / x) || (m.sentence === share.sentence && fits((100 * x) / value(whole))),
    );
  });
}
