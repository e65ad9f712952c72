import { matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose, parted, sumOf } from '../figures.ts';
import { figure, roundsTo, sumText } from '../printing.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';

// Shares by themselves: over 100 % of a whole, a range that runs backwards, a full set of grades that is not 100 %.

const GROWS = phraseTable(
  'kế hoạch, chỉ tiêu, dự toán, so với, so, cùng kỳ, tăng, tăng trưởng, vượt, công suất, giao, thu, chi, ngân sách, giá trị, sản lượng, gdp, nhập học, ' +
    'huy động, tuyển sinh, thô, doanh thu, lương, phụ cấp, mức, hưởng, trợ cấp, học phí, nghị quyết, năng suất, diện tích, gấp, đầu tư, tiến độ, bằng, định mức',
);
const GRADES = valuedTable({
  tốt: 'tốt',
  giỏi: 'giỏi',
  'xuất sắc': 'xuất sắc',
  khá: 'khá',
  'trung bình': 'trung bình',
  yếu: 'yếu',
  kém: 'kém',
  đạt: 'đạt',
  'chưa đạt': 'chưa đạt',
  'hoàn thành tốt': 'hoàn thành tốt',
  'hoàn thành xuất sắc': 'hoàn thành xuất sắc',
  'hoàn thành': 'hoàn thành',
  'chưa hoàn thành': 'chưa hoàn thành',
  'không hoàn thành': 'không hoàn thành',
  'hoàn thành xuất sắc nhiệm vụ': 'hoàn thành xuất sắc',
  'hoàn thành tốt nhiệm vụ': 'hoàn thành tốt',
  'hoàn thành nhiệm vụ': 'hoàn thành',
  'không hoàn thành nhiệm vụ': 'không hoàn thành',
  nam: 'nam',
  nữ: 'nữ',
  'tiến sĩ': 'tiến sĩ',
  'thạc sĩ': 'thạc sĩ',
  'thạc sỹ': 'thạc sĩ',
  'đại học': 'đại học',
  'cao đẳng': 'cao đẳng',
  'trung cấp': 'trung cấp',
  'trung cấp chính trị': 'chính trị',
  'trung cấp lý luận': 'chính trị',
});
/** Sets of grades that leave nothing out. */
const FULL = [
  'tốt,khá,đạt,chưa đạt',
  'tốt,khá,trung bình,yếu',
  'giỏi,khá,trung bình,yếu',
  'giỏi,khá,trung bình,yếu,kém',
  'tốt,khá,trung bình,yếu,kém',
  'xuất sắc,giỏi,khá,trung bình,yếu',
  'hoàn thành tốt,hoàn thành,chưa hoàn thành',
  'hoàn thành xuất sắc,hoàn thành tốt,hoàn thành,không hoàn thành',
  'hoàn thành xuất sắc,hoàn thành tốt,hoàn thành,chưa hoàn thành',
  'nam,nữ',
  'nữ,nam',
];
const FROM = registerWord('từ');
const TO = registerWord('đến');
const FALLS = phraseTable('giảm, hạ, rút, thu hẹp, xuống, sụt, còn, cắt giảm');

export function checkPercents(f: Figures): Finding[] {
  return [...overHundred(f), ...backwards(f), ...gradeRows(f)];
}

function overHundred(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (const m of f.mentions) {
    const value = m.quantity.value ?? 0;
    if (!m.percent || value <= 100 || value > 400 || m.quantity.role === 'change' || loose(m)) continue;
    const s = f.sentences[m.sentence] as Sentence;
    if (!ofPeople(f.t, m, s.to) && !rated(f.t, m)) continue;
    if (nearby(f.t, Math.max(s.from, m.from - 14), Math.min(s.to, m.to + 8))) continue;
    out.push(finding('share', [m], `${figure(value)} % của một tổng thể thì không thể quá 100 %`, 'warning'));
  }
  return out;
}

/** "103 % đảng viên …": the whole stands right behind. */
function ofPeople(t: Tokens, m: Mention, limit: number): boolean {
  for (let k = m.to; k < limit && k < m.to + 3; k++) if (matchLength(PEOPLE, t, k, limit) > 0) return true;
  return false;
}
const PEOPLE = phraseTable(
  'đảng viên, học sinh, giáo viên, cán bộ, trường, chi bộ, số trường, trẻ, lớp, viên chức, công chức, số học sinh, đoàn viên, xã, phụ huynh',
);

/** "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 103 %": a rating, so many of those rated. */
function rated(t: Tokens, m: Mention): boolean {
  for (let k = Math.max(0, m.from - 12); k < m.from; k++)
    if (matchLength(RATINGS, t, k, m.from) > 0) return !parted(t, k, m.from);
  return false;
}
const RATINGS = phraseTable(
  'hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ, tốt nghiệp, đạt chuẩn, lên lớp, khá giỏi, chuyên cần, hoàn thành chương trình',
);

function nearby(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchLength(GROWS, t, k, to) > 0) return true;
  return false;
}

/** "từ 90 % đến 80 %", "90-80 %". */
function backwards(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    const q = m.quantity;
    if (q.role === 'change') continue;
    const ranged = q.value_to !== undefined && q.value !== null;
    const to = ranged || q.value === null ? null : upperOf(t, m);
    if ((!ranged && to === null) || falls(t, m.from)) continue;
    if (q.value_to !== undefined && q.value !== null) {
      if (q.value_to < q.value && q.value_to > 0 && (m.percent || isPeople(unitKey(q.unit))))
        out.push(
          finding('range', [m], `Khoảng chạy ngược: ${figure(q.value, 4)} lớn hơn ${figure(q.value_to, 4)}`, 'warning'),
        );
      else if (q.comparator || q.approx === 'gt' || q.approx === 'lt')
        out.push(
          finding('range', [m], `“${q.quote}”: vừa có chặn (trên, dưới) vừa có khoảng, không rõ mức phải đạt`, 'note'),
        );
      continue;
    }
    if (to !== null && q.value !== null && to < q.value)
      out.push(finding('range', [m], `Khoảng chạy ngược: ${figure(q.value, 4)} lớn hơn ${figure(to, 4)}`, 'warning'));
  }
  return out;
}

/** The 80 of "từ 90 % đến 80 %", however its mention ends; null when no such range stands there. */
function upperOf(t: Tokens, m: Mention): number | null {
  const { num } = m;
  if (t.words[num - 1] !== FROM || !isPunct(t, num + 1, '%') || t.words[num + 2] !== TO) return null;
  if (t.kind[num + 3] !== NUM || !isPunct(t, num + 4, '%')) return null;
  return parseNumber(textOf(t, num + 3, num + 4), true)?.value ?? null;
}

function falls(t: Tokens, at: number): boolean {
  for (let k = Math.max(0, at - 12); k < at; k++) if (matchLength(FALLS, t, k, at) > 0) return !parted(t, k, at);
  return false;
}

/** "tốt 62,5 %, khá 30,2 %, đạt 6,1 %, chưa đạt 2,4 %": all grades of a set, each with its share. */
function gradeRows(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  let row: Mention[] = [];
  let labels: string[] = [];
  let first = 0;
  const close = () => {
    const full = FULL.includes(labels.join());
    const found = row.length < 2 ? null : full ? (countsOf(f, row, first) ?? notHundred(row)) : tooMuch(row, labels);
    if (found) out.push(found);
    row = [];
    labels = [];
  };
  let last: Mention | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    if (!m.percent) continue;
    const far = last && (m.sentence !== last.sentence || m.from - last.to > 14 || parted(t, last.to, m.from - 3));
    if (far) close();
    const label =
      m.quantity.value === null || loose(m) || m.quantity.role === 'change' ? null : gradeBefore(t, m, last?.to ?? 0);
    if (label === null) close();
    else {
      if (labels.includes(label)) close();
      if (row.length === 0) first = i;
      row.push(m);
      labels.push(label);
    }
    last = m;
  }
  close();
  return out;
}

function notHundred(row: Mention[]): Finding | null {
  const shares = row.map((m) => m.quantity.value as number);
  const sum = shares.reduce((n, x) => n + x, 0);
  const slack = row.length * 0.5 * 10 ** -Math.min(...row.map((m) => m.decimals)) + 1e-9;
  if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 5) return null;
  return finding('sum', row, `${sumText(shares, 100)} (đủ các mức thì phải là 100 %)`);
}

/** "tốt 62,5 %, khá 31,2 %, đạt 9,1 %": some grades of one set, or degrees, come to more than all. */
function tooMuch(row: Mention[], labels: string[]): Finding | null {
  const sum = sumOf(row);
  if (row.length < 3 || sum <= 100.2 || sum > 108) return null;
  if (!PARTED.some((set) => labels.every((label) => set.includes(label)))) return null;
  const shares = row.map((m) => m.quantity.value as number);
  return finding('sum', row, `${sumText(shares, 100)} (các mức không thể quá 100 %)`);
}
/** Grades and degrees of which everyone has one. */
const PARTED = [...FULL.map((set) => set.split(',')), ['tiến sĩ', 'thạc sĩ', 'đại học', 'cao đẳng', 'trung cấp']];

/** "giỏi 96 em (23,0 %), khá 178 em (42,6 %) …": the counts of all grades against the one whole all shares are of. */
function countsOf(f: Figures, shares: Mention[], first: number): Finding | null {
  const counts: Mention[] = [];
  for (let i = first; i < f.mentions.length && counts.length < shares.length; i++) {
    if (f.mentions[i] !== shares[counts.length]) continue;
    const m = f.mentions[i - 1];
    if (!m || !isCount(m) || loose(m) || (f.mentions[i] as Mention).from - m.to > 3) return null;
    counts.push(m);
  }
  if (counts.length !== shares.length || counts.length < 3) return null;
  const sum = sumOf(counts);
  const wholes: Mention[] = [];
  for (let k = first - 2; k >= 0 && k > first - 30; k--) {
    const m = f.mentions[k] as Mention;
    if (isCount(m) && !loose(m) && sameKind(m.quantity.unit, (counts[0] as Mention).quantity.unit)) wholes.push(m);
  }
  const whole = wholes.find((w) =>
    counts.every((c, n) => {
      const share = shares[n] as Mention;
      const exact = ((c.quantity.value as number) / (w.quantity.value as number)) * 100;
      return roundsTo(exact, share.quantity.value as number, share.decimals);
    }),
  );
  const total = whole?.quantity.value as number;
  if (!whole || sum === total || wholes.some((w) => w.quantity.value === sum)) return null;
  return finding(
    'sum',
    [...counts, whole],
    sumText(
      counts.map((m) => m.quantity.value as number),
      total,
    ),
  );
}

/** The grade named last between the share before and this one. */
function gradeBefore(t: Tokens, m: Mention, floor: number): string | null {
  let found: string | null = null;
  for (let k = Math.max(floor, m.from - 9); k < m.from; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) found = null;
    const grade = matchValue(GRADES, t, k, m.from);
    if (grade === null) continue;
    found = grade;
    k += matchLength(GRADES, t, k, m.from) - 1;
  }
  return found;
}
