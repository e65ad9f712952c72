import { turnAt } from '../contexts/context.ts';
import { SETTING } from '../contexts/set-terms.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import { isPunct, NUM, WORD } from '../text/tokens.ts';
import { isMoney } from './money.ts';
import { endsBefore, type Figure, type Rule, within } from './sure-figure.ts';

// Aims that a report or a news item tells amid its results: "Phấn đấu cả năm đào tạo cho 67.300 lượt người, trong đó …".

const PHAN = registerWord('phấn');
const DAU = registerWord('đấu');
/** "đào tạo dưới 3 tháng" */
const THANG = registerWord('tháng');

const counts = ({ m }: Figure): boolean =>
  !m.percent && !isMoney(m) && m.quantity.numerator === undefined && !(m.quantity.unit ?? '').includes('/');

/** The count that a sentence opened with "Phấn đấu" promises. */
const strives: Rule = (f) => {
  const { t, s, m, mode, previous } = f;
  if (mode !== 'target' || previous !== null || !counts(f) || t.words[s.body] !== PHAN || t.words[s.body + 1] !== DAU)
    return null;
  return m.from - s.body < 16 && within(f, WHICH, 3) < 0 ? 'target' : null;
};
/** What is only named: "cho học sinh của 12 trường", "tại 3 điểm". */
const WHICH = phraseTable('của, tại, ở, trong số, thuộc, so với');

/** "…, trong đó: Cao đẳng 4.900 người; Trung cấp 8.650 người": its parts, each behind its name. */
const parts: Rule = (f) => {
  const { t, m, mode, previous } = f;
  if (mode !== 'target' || !previous?.headed || previous.quantity.role !== 'target' || !counts(f)) return null;
  if (!isPunct(t, previous.to, ',') && !isPunct(t, previous.to, ';')) return null;
  for (let k = previous.to + 1; k < m.from; k++) if (t.kind[k] === NUM && t.words[k + 1] !== THANG) return null;
  return m.from - previous.to < 12 ? 'target' : null;
};

/** "Phương hướng: Duy trì 24/24 xã đạt chuẩn; 20 xã đạt phổ cập mức độ 3": how many are to reach it, in a row of aims. */
const reach: Rule = (f) => {
  const { t, m, mode, previous, s } = f;
  if ((mode !== 'plan' && mode !== 'target') || !counts(f) || s.body === m.from) return null;
  // "Phương hướng năm 2021: 22 xã đạt phổ cập mức 2; …": the first of the row
  const first = previous === null && isPunct(t, m.from - 1, ':');
  if (!first && (previous?.quantity.role !== 'target' || !isPunct(t, m.from - 1, ';'))) return null;
  return t.words[m.to] === DAT && BODIES.test(m.quantity.unit ?? '') ? 'target' : null;
};
const DAT = registerWord('đạt');
const BODIES = /^(xã|phường|thị trấn|huyện|trường|đơn vị|thôn|chi bộ|lớp|em|học sinh|giáo viên)(?![\p{L}\p{N}])/iu;

/** "- Số lượng: 18 lớp, 546 học sinh (nữ 270 em)" in a part that plans: how large the school is to be. */
const sizes: Rule = (f) => {
  const { t, s, c, m, mode } = f;
  if ((c.section !== 'plan' && c.section !== 'target') || mode === 'report' || !counts(f)) return null;
  // "Số trẻ khuyết tật: 2" has no noun of its own
  if (s.labelTo <= s.body || m.from < s.labelTo || m.to === m.num + 1 || !SCHOOLING.test(m.quantity.unit ?? ''))
    return null;
  if (matchLength(SIZES, t, s.body, s.labelTo) === 0 || within(f, APART, 4) >= 0) return null;
  for (let k = s.labelTo; k < m.from; k++) if (isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
  return 'target';
};
const SIZES = phraseTable(
  'quy mô, số lượng, số lớp, số nhóm, số nhóm lớp, số nhóm trẻ, số học sinh, số trẻ, số cháu, tổng số lớp, tổng số học sinh, tổng số trẻ, tổng số nhóm lớp, về số lượng, về quy mô, phát triển số lượng, kế hoạch phát triển, quy mô trường lớp, quy mô phát triển, duy trì số lượng',
);
/** What is compared, missing or met before. */
const APART = phraseTable('tăng, giảm, so với, thiếu, thừa, trước, hiện có, hiện, chưa, của, được giao, từ');
const SCHOOLING = /^(lớp|nhóm|học sinh|hs|em|cháu|trẻ|trường|học viên|điểm trường)(?![\p{L}\p{N}/])/iu;

/** "Nghị quyết … xác định đến năm 2020 có 45 trường đạt chuẩn, …": aims of a period to come, by the words that set them. */
const set: Rule = (f) => {
  const { t, c, m, mode } = f;
  const turn = mode === 'target' ? turnAt(c, m.from) : null;
  if (!turn || isMoney(m) || isPunct(t, m.from - 1, '(') || within(f, NOT_SET, 6) >= 0) return null;
  if (findPhrase(t, TOLD, turn.at, m.from) >= 0) return null;
  if (t.words[turn.at] === DEN && endsBefore(f, SETTING, turn.at)) return 'target';
  const size = matchLength(SETTING, t, turn.at);
  return size > 0 && findPhrase(t, TERMS, turn.at + size, turn.at + size + 6) >= 0 ? 'target' : null;
};
const DEN = registerWord('đến');
const TERMS = phraseTable('nhiệm kỳ, năm học, giai đoạn, năm tới');
const NOT_SET = phraseTable('so với, tăng, giảm, hiện có, hiện, quy định, định mức, của, tại, chỉ tiêu');
const TOLD = phraseTable('hiện, hiện nay, đã, năm trước, so với, thực hiện, kết quả');

/** "Thành phố yêu cầu: đưa vào sử dụng 5 công trình với 96 phòng học, …": what an order is to bring about, by its verb. */
const ordered: Rule = (f) => {
  const { t, s, c, m, previous } = f;
  const turn = turnAt(c, m.from);
  if (turn?.mode !== 'plan' || !counts(f) || isMoney(m) || m.quantity.numerator !== undefined) return null;
  const size = matchLength(ORDERS, t, turn.at);
  let colon = turn.at + size;
  // "kiến nghị UBND huyện: …"
  while (size > 0 && colon < turn.at + ADDRESSED && t.kind[colon] === WORD) colon++;
  if (size === 0 || !isPunct(t, colon, ':')) return null;
  if (t.words[m.from - 1] === VOI && previous?.headed === true && previous.quantity.role === 'target')
    return m.from - previous.to === 1 ? 'target' : null;
  let from = m.from - 1;
  while (from > Math.max(s.body, m.from - ADDRESSED) && !isPunct(t, from, ';') && !isPunct(t, from, ':')) from--;
  return m.from - from - 1 > 0 && matchLength(OPENING, t, from + 1, m.from) === m.from - from - 1 ? 'target' : null;
};
const ADDRESSED = 8;
const ORDERS = phraseTable('yêu cầu, đề nghị, kiến nghị');
const VOI = registerWord('với');
const OPENING = phraseTable(
  'đưa vào sử dụng, hoàn thành, khánh thành, khởi công, xây, xây mới, xây dựng, xây dựng mới, xây thêm, bố trí vốn xây, bố trí vốn xây mới, mở, làm, sửa, xóa, cải tạo',
);

export const AIM_RULES: readonly Rule[] = [strives, parts, reach, sizes, set, ordered];
