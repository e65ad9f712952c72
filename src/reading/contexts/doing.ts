import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS, DUTY_VERBS, NOUN_PHRASES } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { startsCountNoun } from '../quantities/units.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';

// Does a verb of doing stand here, and does a stretch measure something?

const DA = registerWord('đã');
const DAO = registerWord('đào');
const HOAN = registerWord('hoàn');
const DUC = registerWord('dục');
const AND = registerWord('và');
const FIELDS = wordSet('giáo đào kế tổ phòng lãnh');

/** After a body of that name only "giáo dục" and "đào tạo" are no verbs. */
const BODIES = wordSet('sở phòng bộ ngành người các những');

/** First syllables that make the next word no verb: "chương | trình", "quy | hoạch", "các | cấp". */
const NOT_VERB_AFTER = wordSet(
  'chương công lộ quy quá tiến giáo tờ tự việc sự trình mức đào ban các những mọi cán văn xuống nhà chủ chưa vượt mục đăng',
);

const PHONG = registerWord('phòng');
/** "Phòng KHTC", "Thanh tra Sở": offices that are written like a verb. */
const OFFICE_ACTS = wordSet('đã sẽ cần cũng đang vừa dự');
const OFFICES = wordSet('phòng thanh');
const names = (t: Tokens, i: number): boolean => t.kind[i] === WORD && isCapital(t, i) && !isAllCaps(t, i - 1);

const CU = registerWord('cử');
/** "đắc cử", "trúng cử", "ứng cử" */
const BEFORE_CU = wordSet('đắc trúng ứng tái bầu tuyển');
const VE = registerWord('vệ');
const PLACES = wordSet('khu phòng');
const PREVENTING = phraseTable('phòng chống, phòng ngừa, phòng tránh, phòng bệnh, phòng dịch, phòng cháy');

const TIEP = registerWord('tiếp');
const RESULTS = wordSet('dẫn đạt được là giành đứng có nằm thuộc ghi gặp');

/** "tiếp tục dẫn đầu", "tiếp tục được nâng lên": what goes on so is a result. */
export const goesOnByItself = (t: Tokens, k: number): boolean =>
  t.words[k] === TIEP && RESULTS.has(t.words[k + 2] as number);

/** "Đào tạo nghề cho 720 lao động": a noun phrase until it says for how many. */
const trainsFor = (t: Tokens, k: number): boolean =>
  t.words[k] === DAO &&
  t.words[k + 2] === NGHE &&
  t.words[k + 3] === CHO &&
  (t.kind[k + 4] === NUM || t.kind[k + 5] === NUM || t.kind[k + 6] === NUM);
const NGHE = registerWord('nghề');
const CHO = registerWord('cho');

/** Does a verb of doing stand at token k, one that may begin a task? */
export function isVerb(t: Tokens, k: number, end: number): boolean {
  if (t.kind[k] !== WORD || (matchLength(ACTION_VERBS, t, k, end) === 0 && matchLength(DUTY_VERBS, t, k, end) === 0))
    return false;
  if ((matchLength(NOUN_PHRASES, t, k, end) > 0 && !trainsFor(t, k)) || goesOnByItself(t, k)) return false;
  if (OFFICES.has(t.words[k] as number) && names(t, k + (t.words[k] === PHONG ? 1 : 2))) return false;
  // "Phòng đã …", "Phòng sẽ …": the office
  if (t.words[k] === PHONG && OFFICE_ACTS.has(t.words[k + 1] as number)) return false;
  // "mượn phòng của trường": a room; "phòng, chống", "phòng ngừa": to prevent
  if (t.words[k] === PHONG && !isPunct(t, k + 1, ',') && matchLength(PREVENTING, t, k, end) === 0) return false;
  const before = t.words[k - 1] as number;
  if (t.words[k] === CU && BEFORE_CU.has(before)) return false;
  // "khu vệ sinh"
  if (t.words[k] === VE && PLACES.has(before)) return false;
  // "Sở Giáo dục và đào tạo"
  if (t.words[k] === DAO && before === AND && t.words[k - 2] === DUC) return false;
  return !NOT_VERB_AFTER.has(before) && !(BODIES.has(before) && FIELDS.has(t.words[k] as number));
}

export function hasPercent(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && isPunct(t, k + 1, '%')) return true;
  return false;
}

export function hasNumber(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (t.kind[k] === NUM && (isPunct(t, k + 1, '%') || startsCountNoun(t, k + 1))) return true;
  return false;
}

/** "phấn đấu xây dựng thêm 6 trường", "phấn đấu mỗi năm công nhận mới 8 trường": the number counts what is made. */
const MAKING = phraseTable(
  'xây dựng thêm, xây dựng, xây, xây mới, thành lập, mở, trồng, khởi công, công nhận, công nhận mới, công nhận thêm, bàn giao, khánh thành, sửa chữa, cải tạo, nâng cấp, thay thế, tuyển, tuyển dụng, mua sắm, lắp đặt, trang bị, xóa, xoá, kiên cố hóa, đưa vào sử dụng, đưa quỹ, đưa nguồn',
);
export function makes(t: Tokens, k: number, end: number): boolean {
  let at = k;
  if (matchLength(SPANS, t, k, end) > 0)
    while (at < end && at < k + 8 && !isVerb(t, at, end) && matchLength(MAKING, t, at, end) === 0) at++;
  return (
    matchLength(MAKING, t, at, end) > 0 || (t.words[at] === HOAN && t.kind[at + 2] === NUM && !isPunct(t, at + 3, '%'))
  );
}
const SPANS = phraseTable(
  'mỗi năm, hằng năm, hàng năm, trong năm, trong năm học, trong nhiệm kỳ, đến năm, đến hết năm, đến cuối năm',
);

/** "giữ vững các tiêu chuẩn đã đạt": it only tells what is to be kept. */
export function isKept(t: Tokens, s: Sentence, at: number): boolean {
  const k = t.words[at] === DA ? at : at - 1;
  if (t.words[k] !== DA) return false;
  let several = false;
  for (let i = k - 1; i >= s.body && i > k - 9 && t.kind[i] === WORD; i--) {
    if (i > k - 5 && SEVERAL.has(t.words[i] as number)) several = true;
    else if (several && matchLength(ACTION_VERBS, t, i, k) > 0) return true;
  }
  return false;
}
const SEVERAL = wordSet('các những');
