import { registerWord, wordSet } from '../lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Who issued a document: the name behind "của".

const CUA = registerWord('của');
const DO = registerWord('do');
const CAP = registerWord('cấp');
const NGAY = registerWord('ngày');
const THU = registerWord('thứ');
const STOPS = wordSet(
  'về ban quy hướng ngày và gắn sửa phê cho được đã tại để trong là do đến công nhằm yêu giao ký nêu khi từ có năm nhất hoặc thì sẽ cũng với theo trên như nên này nói thực triển sau trước cùng vào kèm ra đối bổ nhưng đang vừa mới còn đều',
);
const BAN_NAMES = wordSet('chấp thường bí tổ tuyên dân chỉ nội kinh đảng cán cơ quản');
const FIELDS = wordSet('trung thanh nhân quốc');

/** "của Bộ Giáo dục và Đào tạo", ", của Hội nghị lần thứ 8 Ban Chấp hành Trung ương": the name, or null. */
export function readIssuer(t: Tokens, i: number): { from: number; to: number } | null {
  const cua = isPunct(t, i, ',') ? i + 1 : i;
  const from = cua + 1;
  // "do Sở TT&TT Hà Nội cấp ngày …"
  if (t.words[cua] !== CUA && !(t.words[cua] === DO && isCapital(t, from))) return null;
  if (from >= t.count || t.kind[from] !== WORD) return null;
  let to = from;
  while (to < t.count && to - from < 16) {
    if (t.kind[to] === WORD) {
      const w = t.words[to] as number;
      const ban = textOf(t, to, to + 1).toLowerCase() === 'ban' && BAN_NAMES.has(t.words[to + 1] as number);
      const and = textOf(t, to, to + 1) === 'và' && isCapital(t, to + 1);
      const office = isCapital(t, to) && FIELDS.has(t.words[to + 1] as number);
      if (w === CAP && t.words[to + 1] === NGAY) break;
      if (STOPS.has(w) && !ban && !and && !office) break;
      to++;
    } else if ((isPunct(t, to, '-') || isPunct(t, to, '&')) && glued(t, to - 1) && glued(t, to)) to++;
    else if (t.kind[to] === NUM && (t.words[to - 1] === THU || isCapital(t, to - 1)) && length(t, to) <= 2) to++;
    else break;
  }
  return to > from && (isCapital(t, from) || isAllCaps(t, from) || to - from <= 6) ? { from, to } : null;
}

const length = (t: Tokens, i: number): number => (t.end[i] as number) - (t.start[i] as number);
