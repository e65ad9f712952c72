import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { saysLast } from './list-ends.ts';

// Wholes whose parts bear other names: awards for bodies and for persons ("26 giấy khen cho 9 tập thể và 17 cá nhân"), and words for
// things of every kind ("215 hiện vật, gồm 80 xe đạp, 120 cặp sách và 15 máy tính").

const AWARD =
  /^(giấy khen|bằng khen|giấy chứng nhận|cờ thi đua|cờ|kỷ niệm chương|phần thưởng|danh hiệu|huân chương)(?= |,|$)/;
const BODIES = /^(tập thể|đơn vị|trường|lớp|chi bộ|chi đoàn|liên đội|tổ)(?= |$)/;
const PERSONS = /^(cá nhân|người|đồng chí|giáo viên|học sinh|em|gia đình|đoàn viên|đảng viên)(?= |$)/;
const THINGS =
  /^(hiện vật|thiết bị|đồ dùng|sản phẩm|phương tiện|tài sản|món quà|vật dụng|dụng cụ|hạng mục|hạng mục công trình|công trình|văn bản|ấn phẩm|tài liệu|tiết mục|tác phẩm|bài dự thi|danh hiệu)(?= |$)/;
const FOR = phraseTable('cho, tặng, tới, đến');
const ALL = phraseTable('tổng cộng, tất cả, cộng, tổng số, cả thảy');
const CONSISTS = phraseTable('gồm, bao gồm, gồm có');

export function checkAwardLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || value(whole) < 2) continue;
    const key = unitKey(whole.quantity.unit);
    const parts = AWARD.test(key)
      ? (receivers(f, i, 1) ?? receivers(f, i, -2))
      : THINGS.test(key)
        ? things(f, i)
        : null;
    if (!parts) continue;
    const sum = sumOf(parts);
    if (sum === value(whole) || !oneSlip(parts, sum, whole, value(whole))) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The bodies and the persons right behind the awards ("cho …") or right before them ("…, tổng cộng"). */
function receivers(f: Figures, i: number, from: number): Mention[] | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const [one, two] = [mentions[i + from], mentions[i + from + 1]];
  if (!one || !two || ![one, two].every((m) => m.sentence === whole.sentence && isExactCount(m))) return null;
  if (two.from - one.to > 6 || !saysLast(t, [one, two])) return null;
  const [x, y] = [one, two].map((m) => unitKey(m.quantity.unit)) as [string, string];
  if (!((BODIES.test(x) && PERSONS.test(y)) || (PERSONS.test(x) && BODIES.test(y)))) return null;
  const tied =
    from > 0
      ? one.from - whole.to < 14 && findPhrase(t, FOR, whole.to, one.from) >= 0 && !closed(t, whole.to, one.from)
      : whole.from - two.to < 6 && findPhrase(t, ALL, two.to, whole.from) >= 0;
  // "… và 17 cá nhân, 4 gia đình": one more sort
  const next = mentions[i + from + 2];
  const more =
    from > 0 &&
    next &&
    next.sentence === two.sentence &&
    next.from - two.to < 4 &&
    PERSONS.test(unitKey(next.quantity.unit));
  return tied && !more ? [one, two] : null;
}

const closed = (t: Tokens, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isPunct(t, k, ',') || isPunct(t, k, ';')) return true;
  return false;
};

/** Every count of the list behind "gồm", up to the one behind "và". */
function things(f: Figures, i: number): Mention[] | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const parts: Mention[] = [];
  for (let k = i + 1; k < mentions.length && k < i + 12; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence !== whole.sentence || !isExactCount(m)) return null;
    if (parts.length === 0 && (m.from - whole.to > 12 || findPhrase(t, CONSISTS, whole.to, m.from) < 0)) return null;
    if (/^đồng(?= |$)/.test(unitKey(m.quantity.unit)) || m.from - (parts[parts.length - 1]?.to ?? whole.to) > 14)
      return null;
    parts.push(m);
    if (parts.length > 1 && saysLast(t, parts)) return parts;
  }
  return null;
}
