import { findPhrase } from '../contexts/turns.ts';
import { phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { isPunct, NUM, PUNCT, WORD } from '../text/tokens.ts';
import { isMoney } from './money.ts';
import { endsBefore, type Figure, nextTo, type Rule, within } from './sure-figure.ts';

// Money that was set aside, its parts and its shares.

const BUDGETS = phraseTable(
  'kinh phí, vốn, tổng vốn, nguồn vốn, dự toán, tổng kinh phí, tổng dự toán, ngân sách, tổng số vốn',
);
const ASSIGNED = phraseTable(
  'được bố trí, được cấp, được giao, được phân bổ, được duyệt, được phê duyệt, vốn bố trí, vốn bố trí là, vốn đã bố trí là, vốn được bố trí là, kinh phí bố trí, kinh phí bố trí là, được xã dự trù, được huyện dự trù, được dự trù, được giao là, được cấp là, được bố trí là, đã được bố trí',
);

/** "Kinh phí sửa chữa được bố trí 18 tỷ đồng": set aside, whatever was spent of it. */
const assigned: Rule = (f) =>
  isMoney(f.m) && !isEach(f.m.quantity.unit) && endsBefore(f, ASSIGNED) && within(f, BUDGETS, 24) >= 0 ? 'other' : null;

/** "giải ngân 31 tỷ đồng trên kế hoạch 40 tỷ đồng". */
const outOf: Rule = (f) => (isMoney(f.m) && (endsBefore(f, OUT_OF) || isWhole(f)) ? 'other' : null);
/** "giải ngân 28,4 tỷ đồng trên 71 tỷ đồng": here "trên" is no bound. */
function isWhole(f: Figure): boolean {
  const last = nextTo(f, 0);
  return last !== null && isMoney(last) && f.t.words[f.m.from] === TREN && isDisbursed(f, last);
}
const TREN = registerWord('trên');

/** "đã giải ngân 13,7 tỷ đồng trên tổng số 29,4 tỷ đồng được giao, bằng 46,6%": what was paid out, and its share. */
const disbursed: Rule = (f) => {
  const { m, previous } = f;
  if (f.mode === 'plan' || f.mode === 'target') return null;
  if (isMoney(m) && !isEach(m.quantity.unit)) return isDisbursed(f, m) ? 'actual' : null;
  if (!m.percent || !previous || !isMoney(previous) || m.from - previous.to > 5) return null;
  return isPunct(f.t, m.from - 2, ',') &&
    findPhrase(f.t, PAID_OUT, Math.max(f.s.body, previous.from - 14), previous.from) >= 0
    ? 'actual'
    : null;
};
const isDisbursed = (f: Figure, m: Mention): boolean =>
  endsBefore(f, PAID_OUT, m.from) && findPhrase(f.t, TO_PAY, Math.max(f.s.body, m.from - 6), m.from) < 0;
const PAID_OUT = phraseTable(
  'giải ngân, giải ngân được, đã giải ngân, đã giải ngân được, giải ngân đạt, giá trị giải ngân là, số vốn giải ngân là, đã thanh toán, thanh toán được',
);
const TO_PAY = phraseTable('chưa giải ngân, phải giải ngân, sẽ giải ngân, cần giải ngân, còn giải ngân');
const OUT_OF = phraseTable(
  'trên kế hoạch, trên kế hoạch vốn, trên tổng vốn, trên tổng số vốn, trên dự toán, trên tổng, trên tổng số, trên tổng kinh phí',
);

const isEach = (unit: string | null): boolean => (unit ?? '').includes('/');

/** "được bố trí 18 tỷ đồng, trong đó ngân sách huyện 12 tỷ đồng (67%), xã hội hoá 6 tỷ đồng": the parts of a budget. */
const partOfBudget: Rule = (f) => {
  const { t, m, paid, previous } = f;
  if (
    paid?.quantity.role !== 'other' ||
    !paid.headed ||
    isEach(paid.quantity.unit) ||
    !isMoney(m) ||
    isEach(m.quantity.unit)
  )
    return null;
  const from = previous && previous.from > paid.from ? previous.to : paid.to;
  if (m.from - from > 12 || m.from === from || (previous?.percent === false && previous !== paid)) return null;
  if ((m.quantity.value ?? 0) >= (paid.quantity.value ?? 0) && !paid.headed) return null;
  let sources = 0;
  for (let k = from; k < m.from; k++) {
    if (t.kind[k] === PUNCT) {
      if (isPunct(t, k, '.')) return null;
      continue;
    }
    if (t.kind[k] === NUM || !SOURCE_WORDS.has(t.words[k] as number)) return null;
    if (SOURCES.has(t.words[k] as number)) sources++;
  }
  return sources > 0 ? 'other' : null;
};
const SOURCES = wordSet('sách hội tỉnh huyện xã phường vốn phố nguồn dân nhân khác');
const SOURCE_WORDS = wordSet(
  'trong đó gồm bao lấy từ ngân sách nhà nước trung ương tỉnh huyện xã phường thành phố thị và cấp xã hội hóa hoá nguồn vốn khác hỗ trợ đối ứng nhân dân góp đóng bảo đảm bố trí của huy động hợp pháp phần còn lại là chương trình mục tiêu quốc gia địa các',
);

/** "được giao 840 chỉ tiêu, bằng 71%", "dự kiến 64 tỷ đồng, tương ứng 40%": the share that a budget or a quota makes. */
const shareOfBudget: Rule = (f) => {
  const { t, m } = f;
  const last = nextTo(f, 3);
  if (!m.percent || last?.quantity.role !== 'other' || isEach(last.quantity.unit)) return null;
  if (!(isMoney(last) && last.headed) && !/^(chỉ tiêu|biên chế)/i.test(last.quantity.unit ?? '')) return null;
  if (!isPunct(t, last.to, ',') && !isPunct(t, last.to, '(')) return null;
  for (let k = last.to + 1; k < m.from; k++) if (t.kind[k] !== WORD || !MAKES.has(t.words[k] as number)) return null;
  return m.from === last.to + 1 && !isPunct(t, last.to, '(') ? null : 'other';
};
const MAKES = wordSet('bằng chiếm tương đương ứng tức');

/** "ngân sách tỉnh bảo đảm 80%, ngân sách xã 20% tổng kinh phí": who pays what share. */
const payer: Rule = (f) => (f.m.percent && endsBefore(f, PAYERS) ? 'other' : null);
const PAYERS = phraseTable(
  ['', ' chiếm', ' bảo đảm', ' đảm bảo', ' hỗ trợ', ' đối ứng']
    .flatMap((verb) =>
      ['tỉnh', 'huyện', 'xã', 'phường', 'thành phố', 'trung ương', 'nhà nước', 'địa phương'].map(
        (who) => `ngân sách ${who}${verb}`,
      ),
    )
    .join(', '),
);

/** "Sửa chữa 12 phòng học: 540 triệu đồng (45 triệu đồng/phòng)": what a work of a plan costs. */
const cost: Rule = ({ t, m, mode, previous }) => {
  if (!isMoney(m) || (mode !== 'plan' && mode !== 'target') || !previous) return null;
  if (previous.quantity.role === 'other' && m.from === previous.to + 1 && isPunct(t, previous.to, '('))
    return isEach(m.quantity.unit) ? 'other' : null;
  const works = !isMoney(previous) && !previous.percent && previous.quantity.role === 'target';
  return works && m.from - previous.to <= 6 && isPunct(t, m.from - 1, ':') ? 'other' : null;
};

/** "có chủ trương sửa chữa 13 công trình với tổng kinh phí 11,3 tỷ đồng": what is to be set aside. */
const intended: Rule = (f) =>
  isMoney(f.m) && endsBefore(f, IN_ALL) && within(f, INTENDS, 34) >= 0 && within(f, PAID_OUT, 34) < 0 ? 'other' : null;
const IN_ALL = phraseTable(
  'tổng kinh phí, tổng vốn, tổng mức đầu tư, tổng dự toán, kinh phí dự kiến, tổng kinh phí là',
);
const INTENDS = phraseTable('chủ trương, danh mục, lập dự toán, trình phê duyệt, đề xuất');

export const BUDGET_RULES: readonly Rule[] = [
  intended,
  disbursed,
  payer,
  cost,
  assigned,
  outOf,
  partOfBudget,
  shareOfBudget,
];
