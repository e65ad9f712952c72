import { hasNumber, hasPercent, isVerb } from '../contexts/doing.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS, DUTY_VERBS, STATUS_VERBS } from '../lexicon/verbs.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';
import { clauseEnd, directs, followsVerb, hasDueDate, PURPOSE, RAISING, tellsHow } from './task-splits.ts';

// Where a numbered or dashed point asks for several things. A point is meant to be one, so a comma parts it only where
// what follows is plainly work of its own: it has a day, or one of the two counts what it makes.

/** The tokens in [at, end) where a task of the point begins. */
export function splitPoint(t: Tokens, dates: Dates, at: number, end: number): number[] {
  const splits = [at];
  let bound = directs(t, at, end) || matchLength(ASKING, t, at, end) > 0 || matchLength(STATUS_VERBS, t, at, end) > 0;
  for (let k = at + 3; k + 3 < end; k++) {
    if (matchLength(PURPOSE, t, k, end) > 0 || matchLength(LAID_OUT, t, k, end) > 0) bound = true;
    const last = splits.at(-1) as number;
    const and = t.words[k - 1] === AND;
    if (and && (twoDays(t, dates, last, k, end) || builtToo(t, last, k, end) || twoCounts(t, last, k, end)))
      splits.push(k);
    if (!isPunct(t, k - 1, ',')) continue;
    if (yearOfItsOwn(t, dates, last, k, end) || afterItsDay(t, dates, last, k, end)) splits.push(k);
    else if (dayOfItsOwn(t, dates, last, k, end) || (!bound && ownWork(t, last, k, end))) splits.push(k);
    else if (builtToo(t, last, k, end)) splits.push(k);
  }
  return splits;
}

/** "Tham mưu UBND tỉnh …, bố trí …": what the one who is asked does. */
const ASKING = phraseTable('tham mưu, đề nghị, kiến nghị, yêu cầu, lập hồ sơ đề nghị, xây dựng hồ sơ đề nghị');
const LAID_OUT = phraseTable('trong đó, gồm, bao gồm, cụ thể');

/** "Nộp kế hoạch trước ngày 15/9, | thực hiện chế độ báo cáo …": what stands before is finished by its day. */
function afterItsDay(t: Tokens, dates: Dates, last: number, k: number, end: number): boolean {
  if (k < last + 6 || !isVerb(t, k, end) || tellsHow(t, k, end) || matchLength(OF_THE_SAME, t, k, end) > 0)
    return false;
  return endsWithDay(t, dates, last, k - 1) && !hasPercent(t, k, end);
}
/** What may follow the day and yet belongs to the work before it. */
const OF_THE_SAME = phraseTable('ưu tiên, phấn đấu, không, nâng, đưa, trong đó, xét tuyển, hoàn thành');
/** Does the clause [from, to) end with "trước ngày …"? */
function endsWithDay(t: Tokens, dates: Dates, from: number, to: number): boolean {
  if (!dates.at[to - 1]) return false;
  let k = to - 1;
  while (k > from && dates.at[k]) k--;
  return t.words[k] === TRUOC || t.words[k - 1] === TRUOC;
}
const TRUOC = registerWord('trước');

/** "Tham mưu UBND xã xây thêm 4 phòng học, | tu sửa dãy nhà cũ": two works that the same one is asked for. */
function builtToo(t: Tokens, last: number, k: number, end: number): boolean {
  return (
    matchLength(ADVISING, t, last, k) > 0 &&
    k > last + 6 &&
    !followsVerb(t, k - 1, last) &&
    matchLength(BUILDING, t, k, end) > 0 &&
    findPhrase(t, BUILDING, last + 2, k - 3) >= 0
  );
}
const ADVISING = phraseTable('tham mưu');
const BUILDING = phraseTable(
  'xây, xây thêm, xây mới, xây dựng, sửa, sửa chữa, tu sửa, cải tạo, nâng cấp, làm lại, làm mới, lát, lát lại, lợp lại, đổ bê tông, xóa, xoá, lắp, lắp đặt, mua, mua sắm, trang bị, đóng mới, hoàn thiện hồ sơ, củng cố hồ sơ',
);

/** "Hoàn thành 38 phòng học chuyển tiếp | và khởi công 210 phòng học mới": each of the two has its count. */
const twoCounts = (t: Tokens, last: number, k: number, end: number): boolean =>
  k > last + 5 &&
  isVerb(t, k, end) &&
  hasNumber(t, last, k - 1) &&
  hasNumber(t, k, clauseEnd(t, k, end)) &&
  !hasPercent(t, last, end) &&
  !RAISING.has(t.words[k] as number);

/** Work of another kind than what stands before; "…, báo cáo UBND huyện trước tháng 3" is the end of the same. */
const OTHER_WORK = phraseTable(
  'báo cáo kết quả, hướng dẫn, tuyên truyền, tổ chức, rà soát, kiểm tra, công khai, niêm yết',
);
/** "…, báo cáo kết quả trước ngày 10/4". */
function dayOfItsOwn(t: Tokens, dates: Dates, last: number, k: number, end: number): boolean {
  if (k < last + 6) return false;
  const to = clauseEnd(t, k, end);
  return matchLength(OTHER_WORK, t, k, end) > 0 && to - k > 5 && hasDueDate(t, dates, k, to);
}

/** "Giữ vững trường chuẩn mức độ 1, | đề nghị công nhận mức độ 2 vào năm 2024": what is kept, and what has its year. */
function yearOfItsOwn(t: Tokens, dates: Dates, last: number, k: number, end: number): boolean {
  if (matchLength(KEEPING, t, last, k) === 0 || k < last + 5 || !isVerb(t, k, end) || hasPercent(t, k, end))
    return false;
  for (let i = k + 3; i < end; i++)
    if (matchLength(IN_YEAR, t, i, end) > 0 && (dates.at[i] || dates.at[i + 1] || dates.at[i + 2])) return true;
  return false;
}
const KEEPING = phraseTable('duy trì, giữ vững, củng cố, giữ');
const IN_YEAR = phraseTable('vào năm, vào tháng, vào cuối năm, trong năm, trong tháng, trong quý');

/** "Hoàn thành hồ sơ trước ngày 31/5 | và đăng ký … trong tháng 9": each of the two has its day. */
const twoDays = (t: Tokens, dates: Dates, last: number, k: number, end: number): boolean =>
  k > last + 6 &&
  isVerb(t, k, end) &&
  hasDueDate(t, dates, last, k - 1) &&
  (hasDueDate(t, dates, k, end) || findPhrase(t, WITHIN, k, end) >= 0);
const WITHIN = phraseTable('trong tháng, trong quý, trong năm, trong học kỳ');
const AND = registerWord('và');

/** "Xây mới 28 phòng học, | sửa chữa nhà đa năng", "Rà soát quỹ đất, | dành 12 ha cho trường học". */
function ownWork(t: Tokens, last: number, k: number, end: number): boolean {
  if (k < last + 5 || isCapital(t, k) || !isVerb(t, k, end) || followsVerb(t, k - 1, last)) return false;
  if (tellsHow(t, k, end) || matchLength(GOING_ON, t, k, end) > 0) return false;
  const counted = hasNumber(t, last, k);
  if (counted && RAISING.has(t.words[k] as number)) return false;
  const to = clauseEnd(t, k, end);
  if (!counted && !hasNumber(t, k, to) && matchLength(APART, t, k, end) === 0) return false;
  if (matchLength(STATUS_VERBS, t, k, to) > 0 && hasPercent(t, k, to)) return false;
  const verb = Math.max(matchLength(ACTION_VERBS, t, k, end), matchLength(DUTY_VERBS, t, k, end));
  const object = t.kind[k + verb];
  return to - k >= verb + 2 && (object === WORD || object === NUM);
}
/** What is work of its own though nothing is counted: "Chia nhóm học sinh từ đầu năm, phân công giáo viên kèm cặp". */
const APART = phraseTable(
  'tổ chức, phân công, hợp đồng, duy trì, hoàn thiện, mua sắm, xử lý nghiêm, xử lý dứt điểm, công khai kết quả, công khai danh sách, công khai tiến độ, công khai thực đơn, công khai chỉ tiêu, công khai mức thu, giao giáo viên, giao tổ, giao thôn, đưa kết quả',
);
/** What only goes on with the work before the comma: how it is done, whom it goes to, when it is ready. */
const GOING_ON = phraseTable(
  'ưu tiên, chú trọng, quan tâm, tập trung, gửi, trình, nộp, lấy ý kiến, kết nối, hoàn thành, tổng kết, không, báo cáo, liên thông, kiểm tra lại, bàn giao, chia nhóm, công bố kết quả, mượn, thực hiện, khởi công, kết hợp, phấn đấu',
);
