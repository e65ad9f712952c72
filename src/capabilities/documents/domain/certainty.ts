import { parseSymbol } from './symbol.ts';

/** sure: all parts are there · look: a part is missing · doubt: hardly understood, or a finding touches it. */
export type Certainty = 'sure' | 'look' | 'doubt';

export const certainties: readonly Certainty[] = ['sure', 'look', 'doubt'];

export const certaintyLabels: Record<Certainty, string> = { sure: 'Chắc', look: 'Cần xem', doubt: 'Ngờ' };

/** What the three words mean, for the page. */
export const CERTAINTY_RULE =
  'Chắc: câu nói đủ (văn bản có số, ký hiệu đúng thể thức và ngày; chỉ tiêu có mức, đơn vị tính, so sánh và hạn; nhiệm vụ gọn, là một mục riêng hoặc nói rõ ai làm, hạn nào; số liệu là kết quả, có đơn vị tính). Cần xem: thiếu một phần. Ngờ: thiếu phần chính, hoặc có chỗ không khớp ở đó.';

/** Longer than this a task is several, shorter it is a heading. */
const TASK_WORDS = { least: 4, most: 60 };

export interface Judged {
  level: Certainty;
  /** What is missing, or why all is well; one sentence. */
  why: string;
}

/**
 * How certain a proposal is, by what the sentence itself gives. The reader gives no number of its own, and a number
 * would say less to a clerk than what is missing.
 * @param touched a finding that nobody has rejected stands at this place
 */
export function certaintyOf(
  proposal: { kind: string; quote: string; data: Record<string, unknown> },
  touched: boolean,
): Judged {
  if (touched) return { level: 'doubt', why: 'Có chỗ không khớp ở câu này.' };
  const { data } = proposal;
  if (proposal.kind === 'citation') return ofCitation(data);
  if (proposal.kind === 'target') return ofTarget(data);
  if (proposal.kind === 'task') return ofTask(proposal.quote, data);
  return ofQuantity(data);
}

const known = new Map<string, Judged>();
const KNOWN_LIMIT = 5000;

/** A resolution names the same documents again and again, and every look at its page judges them all. */
function ofCitation(data: Record<string, unknown>): Judged {
  const key = [data.type, data.symbol, words(data.date) !== null, words(data.issuer) !== null].join('|');
  const found = known.get(key) ?? judgeCitation(data);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, found);
  return found;
}

function judgeCitation(data: Record<string, unknown>): Judged {
  const symbol = words(data.symbol);
  if (symbol === null)
    return words(data.date) === null && words(data.issuer) === null
      ? { level: 'doubt', why: 'Không có số, ký hiệu, ngày và nơi ban hành.' }
      : { level: 'look', why: 'Không có số, ký hiệu.' };
  const parsed = parseSymbol(symbol, { type: words(data.type) });
  if (parsed.shape === 'number') return { level: 'look', why: 'Chỉ có số, thiếu ký hiệu.' };
  if (parsed.shape === 'malformed') return { level: 'doubt', why: 'Ký hiệu không đúng thể thức nào.' };
  if (parsed.problems.length > 0) return { level: 'look', why: 'Ký hiệu có chỗ chưa đúng thể thức.' };
  if (words(data.date) === null) return { level: 'look', why: 'Thiếu ngày ban hành.' };
  return { level: 'sure', why: 'Đủ số, ký hiệu và ngày.' };
}

function ofTarget(data: Record<string, unknown>): Judged {
  const level = typeof data.value === 'number' || typeof data.numerator === 'number';
  if (!level) return { level: 'doubt', why: 'Không có mức phải đạt.' };
  const missing = [
    words(data.indicator) === null && 'nội dung',
    words(data.unit) === null && 'đơn vị tính',
    words(data.comparator) === null && 'cách so sánh',
    words(data.due) === null && 'hạn',
  ].filter((one) => one !== false);
  if (missing.length > 2) return { level: 'doubt', why: `Thiếu ${missing.join(', ')}.` };
  if (missing.length > 0) return { level: 'look', why: `Thiếu ${missing.join(', ')}.` };
  if (words(data.approx) !== null) return { level: 'look', why: 'Mức chỉ nói áng chừng.' };
  return { level: 'sure', why: 'Đủ mức, đơn vị tính, so sánh và hạn.' };
}

function ofTask(quote: string, data: Record<string, unknown>): Judged {
  const length = quote.trim().split(/\s+/).length;
  if (length < TASK_WORDS.least) return { level: 'doubt', why: 'Câu quá ngắn để biết phải làm gì.' };
  if (length > TASK_WORDS.most) return { level: 'look', why: 'Câu dài, có thể là nhiều việc.' };
  if (data.doer || data.deadline) return { level: 'sure', why: data.doer ? 'Nói rõ ai làm.' : 'Nói rõ hạn.' };
  if (words(data.ordinal) === null)
    return { level: 'look', why: 'Không đứng thành một mục riêng, không nói ai làm, hạn nào.' };
  return { level: 'sure', why: 'Một mục riêng, gọn.' };
}

function ofQuantity(data: Record<string, unknown>): Judged {
  if (words(data.unit) === null) return { level: 'doubt', why: 'Không có đơn vị tính.' };
  if (words(data.approx) !== null) return { level: 'look', why: 'Số chỉ nói áng chừng.' };
  if (data.role === 'actual') return { level: 'sure', why: 'Kết quả, có đơn vị tính.' };
  return data.role === 'other'
    ? { level: 'doubt', why: 'Không rõ là kết quả hay mức phải đạt.' }
    : { level: 'look', why: 'Không phải kết quả đã đạt.' };
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
