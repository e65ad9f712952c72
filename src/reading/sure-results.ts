import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { endsBefore, type Rule } from './sure-figure.ts';

// What is so now or was done, though an aim stands beside it.

/** "mục tiêu 85% …; thiết bị mới đáp ứng 64% nhu cầu", "hiện tỷ lệ này là 58%". */
const stands: Rule = (f) => (f.m.quantity.comparator === undefined && endsBefore(f, STANDS) ? 'actual' : null);
const STANDS = phraseTable(
  'mới đạt, mới đáp ứng, mới đáp ứng được, mới chỉ đạt, chỉ mới đạt, mới chỉ có, hiện tỷ lệ này là, hiện tỉ lệ này là, hiện tỷ lệ này mới đạt, hiện mới đạt, hiện đạt, tỷ lệ này mới đạt, tỉ lệ này mới đạt, mới được, nay mới được, đến nay mới được, mới kết nạp được, mới chỉ đáp ứng, chỉ đáp ứng được',
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

export const RESULT_RULES: readonly Rule[] = [stands, proposed, judged];
