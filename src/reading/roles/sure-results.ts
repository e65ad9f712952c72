import { turnAt } from '../contexts/context.ts';
import { findPhrase } from '../contexts/turns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isPunct, NUM, PUNCT, textOf, WORD } from '../text/tokens.ts';
import { isMoney } from './money.ts';
import { endsBefore, type Rule, within } from './sure-figure.ts';

// What is so now or was done, though an aim stands beside it.

/** "mục tiêu 85% …; thiết bị mới đáp ứng 64% nhu cầu", "hiện tỷ lệ này là 58%". */
const stands: Rule = (f) =>
  f.m.quantity.comparator === undefined && endsBefore(f, STANDS) && within(f, NEWCOMERS, 7) < 0 ? 'actual' : null;
/** "phát triển hội viên mới đạt 28% dân số": those who are new. */
const NEWCOMERS = phraseTable('phát triển, kết nạp, tuyển, phấn đấu');
const STANDS = phraseTable(
  'mới thực hiện, mới thực hiện được, mới hoàn thành, mới hoàn thành được, mới giải ngân, mới giải ngân được, mới đạt, mới đáp ứng, mới đáp ứng được, mới chỉ đạt, chỉ mới đạt, mới chỉ có, hiện tỷ lệ này là, hiện tỉ lệ này là, hiện tỷ lệ này mới đạt, hiện mới đạt, hiện đạt, tỷ lệ này mới đạt, tỉ lệ này mới đạt, mới được, nay mới được, đến nay mới được, mới kết nạp được, mới chỉ đáp ứng, chỉ đáp ứng được',
);

/** "Công đoàn đề nghị khen thưởng 12 tập thể theo Quyết định …" in a report: it was done. */
const proposed: Rule = (f) =>
  f.c.section !== 'plan' && f.c.section !== 'target' && endsBefore(f, PROPOSED) && AWARDED.test(f.m.quantity.unit ?? '')
    ? 'actual'
    : null;
const PROPOSED = phraseTable(
  'đề nghị khen thưởng, đề nghị khen thưởng cho, đề nghị biểu dương, đề nghị tặng thưởng, đề nghị các cấp khen thưởng, đề nghị cấp trên khen thưởng, đề nghị tặng bằng khen cho, đề nghị tặng giấy khen cho',
);
const AWARDED = /^(tập thể|cá nhân|lao động|đồng chí|giáo viên|học sinh|em|đơn vị|gia đình|chi bộ)/i;

/** "3 nội dung xếp loại tốt", "5 nội dung sau giám sát khắc phục chậm": points that were looked into. */
const judged: Rule = ({ t, m, mode }) =>
  mode !== 'target' && mode !== 'plan' && POINTS.test(m.quantity.unit ?? '') && matchLength(JUDGED, t, m.to) > 0
    ? 'actual'
    : null;
const POINTS = /^(nội dung|tiêu chí|tiêu chuẩn|nhiệm vụ|chỉ số)/i;
const JUDGED = phraseTable(
  'xếp loại, tự kiểm tra, được kiểm tra, đã kiểm tra, sau giám sát, sau kiểm tra, đạt, chưa đạt, khắc phục, chậm, còn chậm',
);

/** "Ban Chi ủy khóa mới gồm 3 đồng chí", "được bầu làm Bí thư với 20/21 phiếu": how an election went, among what was resolved. */
const elected: Rule = (f) => {
  const { t, s, m } = f;
  const unit = m.quantity.unit ?? '';
  if (/^phiếu/i.test(unit)) return m.quantity.numerator !== undefined ? 'actual' : null;
  if (!/^(đồng chí|đ\/c|người)$/i.test(unit) || m.quantity.comparator !== undefined || !endsBefore(f, MADE_OF))
    return null;
  if (within(f, ELECTED, 12) < 0 || findPhrase(t, PROPOSES, s.body, m.from) >= 0) return null;
  return 'actual';
};
const MADE_OF = phraseTable('gồm, gồm có');
const ELECTED = phraseTable('chi ủy khóa, chi uỷ khoá, chi ủy khóa mới, chi ủy mới, bầu, ban chấp hành khóa, bch khóa');
const PROPOSES = phraseTable('đề án, cơ cấu, sẽ, dự kiến, phấn đấu, số lượng, quy định');

/** "Kinh phí chi cho công tác phổ cập năm 2020: 186 triệu đồng" in a report: it was spent. */
const spent: Rule = ({ t, s, c, m, mode, previous }) => {
  if (previous !== null || !isMoney(m) || mode === 'plan' || mode === 'target' || c.budget) return null;
  return isPunct(t, m.from - 1, ':') && matchLength(SPENT, t, s.body, m.from) > 0 ? 'actual' : null;
};
const SPENT = phraseTable('kinh phí chi cho, kinh phí đã chi, kinh phí đã chi cho, kinh phí thực hiện đã chi');

/** "đạt 88,2%, dự kiến đến hết năm đạt 91,7%; tỷ lệ trường chuẩn chiếm 89,8%": what follows a forecast amid results. */
const afterForecast: Rule = ({ t, c, m, mode, previous }) => {
  const turn = turnAt(c, m.from);
  if ((mode !== 'target' && mode !== 'plan') || m.quantity.comparator !== undefined) return null;
  if (!turn || !previous || previous.from < turn.at || c.section === 'target' || c.section === 'plan') return null;
  // "…, dự kiến đến hết năm 2020": the turn may lie at the year
  const at = t.words[turn.at] === DEN ? turn.at - 2 : turn.at;
  if (!isPunct(t, at - 1, ',') || !FORESEES.has(t.words[at] as number)) return null;
  for (let k = turn.at; k < m.from; k++) if (isPunct(t, k, ';')) return 'actual';
  return null;
};
const FORESEES = wordSet('dự ước');
const DEN = registerWord('đến');

/**
 * "chỉ tiêu 4.100, tuyển 5.720 sinh viên", "thông báo tuyển 15 chỉ tiêu mà chỉ nhận được 4 hồ sơ", "cần 1.145 giáo viên nhưng mới
 * có 1.062 người": what came of it, told beside what was to be.
 */
const came: Rule = (f) => {
  const { t, s, m, previous } = f;
  if (!previous || m.percent || m.quantity.comparator !== undefined || f.c.section === 'plan') return null;
  if (!endsBefore(f, CAME) || within(f, AHEAD, 12) >= 0) return null;
  if (findPhrase(t, WANTED, Math.max(s.body, m.from - 50), m.from) < 0) return null;
  const only = matchLength(PLAIN, t, m.from - 1, m.from) > 0;
  return !only || isPunct(t, m.from - 2, ',') ? 'actual' : null;
};
/** A verb alone tells a result only behind a comma: "được giao 160 HS, tuyển 158 HS". */
const PLAIN = phraseTable('tuyển, nộp');
const CAME = phraseTable(
  'tuyển, nộp, xét đạt, gọi nhập học, tuyển được, chỉ tuyển được, mới tuyển được, nhận được, chỉ nhận được, mới nhận được, mới có, chỉ có, mới chỉ có, mới được, chỉ mở được, mới mở được, mới bố trí được, chỉ bố trí được, thực tuyển, mới cử được, đã tuyển, hiện mới, hiện mới có',
);
const WANTED = phraseTable('chỉ tiêu, được giao, cần, định mức, phải có, kế hoạch giao, kế hoạch');
const AHEAD = phraseTable('sẽ, dự kiến, phấn đấu, đề nghị, phải, mỗi');

/** "mới được 1.260/1.900 chỉ tiêu, còn thiếu 640": places that nobody took. */
const unfilled: Rule = (f) =>
  /^chỉ tiêu/i.test(f.m.quantity.unit ?? '') && endsBefore(f, STILL_OPEN) ? 'actual' : null;
const STILL_OPEN = phraseTable('còn thiếu, vẫn thiếu, còn trống');

/** "năm 2011 là 9,8%, đến năm 2015 đạt 15%", "(cuối năm 2015 có 137 trường)": among aims, how it was in a year gone by. */
const wasThen: Rule = (f) => {
  const { t, s, c, m, mode } = f;
  if ((mode !== 'target' && mode !== 'plan') || m.quantity.comparator !== undefined || c.reference === 0) return null;
  // counts may be told year by year, also those to come
  if (!m.percent && !(isPunct(t, m.to, ')') && t.words[m.from - 1] === CO)) return null;
  for (let k = m.from - 1; k > s.body && k > m.from - 9; k--) {
    if (t.kind[k] === PUNCT && !isPunct(t, k, ',')) return null;
    if (t.kind[k] === WORD && AIMED.has(t.words[k] as number)) return null;
    if (t.kind[k] !== NUM) continue;
    const year = textOf(t, k, k + 1);
    if (!/^(19|20)\d\d$/.test(year) || Number(year) >= c.reference || t.words[k - 1] !== NAM) return null;
    if (LINKING.has(t.words[k - 2] as number) || !HAD.has(t.words[m.from - 1] as number)) return null;
    return within(f, PROMISED, 24) < 0 ? 'actual' : null;
  }
  return null;
};
const NAM = registerWord('năm');
const HAD = wordSet('là đạt có còn');
const LINKING = wordSet('với hơn từ bằng đến');
const AIMED = wordSet('tiêu hoạch quyết giao phấn đấu');
const CO = registerWord('có');
const PROMISED = phraseTable('phấn đấu, lộ trình, dự kiến, sẽ, chỉ tiêu, mục tiêu, kế hoạch, nghị quyết');

export const RESULT_RULES: readonly Rule[] = [
  came,
  unfilled,
  elected,
  stands,
  wasThen,
  spent,
  afterForecast,
  proposed,
  judged,
];
