import { registerWord, wordSet } from '../lexicon/words.ts';
import { isPunct, NEWLINE, NUM, type Tokens, textOf } from '../text/tokens.ts';

// Lengths and points of time beside a number: those that only frame what happens, and those that set a limit.

const id = registerWord;

/** "trong 2 ngày", "sau 3 tuần", "10 ngày qua": a span that only frames time; "trong vòng 15 ngày" is a limit. */
export function framesTime(t: Tokens, i: number, at: number): boolean {
  const unit = t.words[at] as number;
  const before = t.words[BLUR.has(t.words[i - 1] as number) ? i - 2 : i - 1] as number;
  const after = t.words[at + 1] as number;
  if (unit === GIO && (t.kind[at + 1] === NUM || PARTS.has(after) || AT.has(before))) return true;
  if (unit === GIO && opensScene(t, i, at)) return true;
  // "17 giờ 30 phút", "đến 17 giờ 00 ngày 15/9"
  if ((unit === PHUT || unit === NGAY) && before === GIO) return true;
  // "từ 6 giờ 30 các em đã đến"
  if (before === GIO && t.kind[i - 2] === NUM && isMinute(t, i)) return true;
  if (!DAYS.has(unit) || isPunct(t, at + 1, '/')) return false;
  // "ủng hộ 145 ngày công", "thẩm định trong 05 ngày làm việc": work, and a limit in working days
  if (unit === NGAY && (after === CONG || (after === LAM && t.words[at + 2] === VIEC))) return false;
  return (SPANS.has(before) && !isLimit(t, i)) || AGO.has(after);
}

/** "22 giờ, cả khu tắt đèn", "Đúng 7 giờ, …": an hour alone that opens its sentence. */
function opensScene(t: Tokens, i: number, at: number): boolean {
  if (!isPunct(t, at + 1, ',') || !/^(1?\d|2[0-4])$/.test(textOf(t, i, i + 1))) return false;
  const from = SHARP.has(t.words[i - 1] as number) ? i - 1 : i;
  return from === 0 || t.kind[from - 1] === NEWLINE || isPunct(t, from - 1, '.');
}
const SHARP = wordSet('đúng gần hơn mới khoảng');

/** Two digits of an hour: 00 to 59. */
const isMinute = (t: Tokens, i: number): boolean => /^[0-5]\d$/.test(textOf(t, i, i + 1));

/** "phải khắc phục trong 10 ngày": a limit set. */
function isLimit(t: Tokens, i: number): boolean {
  if (t.words[i - 1] !== TRONG) return false;
  for (let k = i - 2; k > i - 9 && k >= 0; k--) if (DUTY.has(t.words[k] as number)) return true;
  return false;
}
const TRONG = id('trong');
const NGAY = id('ngày');
const CONG = id('công');
const LAM = id('làm');
const VIEC = id('việc');
const DUTY = wordSet('phải cần hạn');
const BLUR = wordSet('gần hơn khoảng');
const GIO = id('giờ');
const PHUT = id('phút');
const PARTS = wordSet('ngày sáng trưa chiều tối đêm khuya hôm rưỡi kém');
const AT = wordSet('lúc từ đến vào hồi trước');
const DAYS = wordSet('ngày tuần giờ đêm');
const SPANS = wordSet('trong sau suốt cách qua');
const AGO = wordSet('qua trước nay liền');
