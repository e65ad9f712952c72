import { phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct } from '../text/tokens.ts';
import { isMoney } from './money.ts';
import { endsBefore, type Figure, type Rule, within } from './sure-figure.ts';

// What a thing costs, what pupils pay by the month and what people earn by it: news tell them amid results.

const each = ({ m }: Figure): boolean => (m.quantity.unit ?? '').includes('/');
const isAhead = ({ mode, c }: Figure): boolean =>
  mode === 'plan' || mode === 'target' || c.section === 'plan' || c.section === 'target';

/** "bộ lớp 1 gồm 6 cuốn giá 54.000 đồng", never "trị giá 3 triệu đồng". */
const priced: Rule = (f) => {
  const { t, m } = f;
  if (!isMoney(m)) return null;
  const at = LINKS.has(t.words[m.from - 1] as number) ? m.from - 2 : m.from - 1;
  return t.words[at] === GIA && !WORTH.has(t.words[at - 1] as number) ? 'other' : null;
};
const GIA = registerWord('giá');
const LINKS = wordSet('là từ bán');
const WORTH = wordSet('trị đánh tham thẩm định');

/** "trao 45 suất học bổng, mỗi suất 3 triệu đồng": what one of them is worth. */
const eachGift: Rule = (f) => (isMoney(f.m) && endsBefore(f, EACH_GIFT) ? 'other' : null);
const EACH_GIFT = phraseTable(
  ['mỗi suất', 'mỗi phần', 'mỗi phần quà', 'mỗi suất quà', 'mỗi suất học bổng', 'mỗi chiếc', 'mỗi bộ', 'mỗi cuốn']
    .flatMap((gift) => [gift, `${gift} trị giá`, `${gift} là`, `${gift} từ`])
    .join(', '),
);

/** "mức học phí là 148 triệu đồng/khóa": what is laid down for each. */
const fee: Rule = (f) =>
  isMoney(f.m) && each(f) && !isAhead(f) && within(f, FEES, 12) >= 0 && f.previous === null ? 'other' : null;
const FEES = phraseTable('học phí');

/** "lương của cô cả phụ cấp là 6,4 triệu đồng/tháng", "lĩnh lương 3 triệu đồng/tháng": what somebody has. */
const earned: Rule = (f) =>
  isMoney(f.m) && each(f) && !isAhead(f) && near(f, EARNINGS) && within(f, LAID_DOWN, 12) < 0 ? 'actual' : null;
const EARNINGS = phraseTable(
  'lương, mức lương, tiền lương, lĩnh lương, lương khởi điểm, thu nhập, lương tháng, phụ cấp cho',
);
const LAID_DOWN = phraseTable(
  'lương cơ sở, lương tối thiểu, học phí, hỗ trợ, quy định, sẽ, phấn đấu, hợp đồng lao động',
);

/** In the words before the figure, at most twelve, without a stop between. */
function near(f: Figure, table: ReturnType<typeof phraseTable>): boolean {
  const at = within(f, table, 12);
  // a name is no word: "Trường Văn Lương thu …"
  if (at < 0 || isCapital(f.t, at)) return false;
  for (let k = at; k < f.m.from; k++) if (isPunct(f.t, k, ';') || isPunct(f.t, k, '.')) return false;
  return true;
}

export const PRICE_RULES: readonly Rule[] = [priced, eachGift, fee, earned];
