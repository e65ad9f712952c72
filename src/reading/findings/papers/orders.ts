import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { KNOWN_DOCUMENTS } from '../../lexicon/rules/known-documents.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';
import { ownDate } from './own-date.ts';
import { dateText, queryAll, queryAt } from './query.ts';
import { lastUpTo, nextFrom } from './seek.ts';

// What cannot come before what: a document cited before it was issued, a deadline that had passed when the paper was
// signed, a paper that is said to carry out another and is older.

const DEADLINES = phraseTable(
  'trước ngày, chậm nhất ngày, chậm nhất là ngày, chậm nhất vào ngày, hạn cuối ngày, thời hạn đến ngày, hoàn thành trước ngày, xong trước ngày, muộn nhất ngày',
);
const CARRIES_OUT = phraseTable(
  'năm thực hiện, năm triển khai thực hiện, kết quả thực hiện, sơ kết thực hiện, tổng kết thực hiện',
);

export function checkOrders(f: Scene): Finding[] {
  const own = ownDate(f.t, f.dates);
  return [...(own ? [...laterThanOwn(f, own), ...pastDeadlines(f, own)] : []), ...olderThanTheme(f)];
}

function laterThanOwn(f: Scene, own: string): Finding[] {
  const out: Finding[] = [];
  for (const { citation: c } of f.citations) {
    if (!c.date || c.date <= own) continue;
    const message = `Văn bản ngày ${dateText(own)} dẫn một văn bản ban hành sau nó (${dateText(c.date)})`;
    out.push({
      kind: 'date',
      severity: 'warning',
      quotes: [c.quote],
      message,
      spans: [{ start: c.start, end: c.end }],
    });
  }
  return out;
}

function pastDeadlines(f: Scene, own: string): Finding[] {
  const out: Finding[] = [];
  for (const span of f.dates.spans) {
    if (!span.iso || span.iso >= own) continue;
    for (let size = 5; size >= 2; size--) {
      const from = span.from - size;
      if (from < 0 || matchLength(DEADLINES, f.t, from) !== size) continue;
      // the bases of a paper tell of old terms; only what it asks for itself has a deadline
      if (inCitation(f, span.from)) break;
      out.push(
        queryAt(
          f.t,
          from,
          span.to,
          'date',
          'warning',
          `Hạn ${dateText(span.iso)} đã qua khi ký văn bản (${dateText(own)})`,
        ),
      );
      break;
    }
  }
  return out;
}

function inCitation(f: Scene, token: number): boolean {
  return (lastUpTo(f.citations, token)?.to ?? 0) > token;
}

/** "Nhìn lại 5 năm thực hiện Nghị quyết số 29-NQ/TW": a letter that carries it out cannot be older than it. */
function olderThanTheme(f: Scene): Finding[] {
  const theme = themeOf(f);
  if (!theme) return [];
  const out: Finding[] = [];
  for (const c of f.citations) {
    const { date, symbol } = c.citation;
    if (!date || !symbol || date >= theme.date || symbol === theme.symbol || /(?:TW|CP|TTg|QH\d+|BGDĐT)$/i.test(symbol))
      continue;
    if (!ordersSomething(f.t, c.from)) continue;
    const message = `${symbol} ngày ${dateText(date)} có trước ${theme.symbol} (${dateText(theme.date)}) mà bài kể là việc thực hiện văn bản ấy`;
    out.push(queryAll(f.t, [[c.from, c.to]], 'date', 'warning', message));
  }
  return out;
}

/** The document a review is about: named in one of the first lines after "… năm thực hiện". */
function themeOf(f: Scene): { symbol: string; date: string } | null {
  for (let n = 0; n < Math.min(14, f.sentences.length); n++) {
    const s = f.sentences[n] as Sentence;
    if (s.to - s.body > 60) continue;
    for (let k = s.body; k < s.to; k++) {
      const size = matchLength(CARRIES_OUT, f.t, k, s.to);
      if (size === 0) continue;
      const cited = nextFrom(f.citations, k + size);
      const symbol = cited?.citation.symbol;
      if (!cited || !symbol || cited.from >= k + size + 3) continue;
      const day = cited.citation.date ?? KNOWN_DOCUMENTS[symbol]?.[0];
      if (day) return { symbol, date: day };
    }
  }
  return null;
}

/** "Giám đốc Sở đã có văn bản số …", "ban hành Kế hoạch …": the text says that it was issued, not that it was a base. */
function ordersSomething(t: Tokens, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    if (isPunct(t, k, '.') || isPunct(t, k, ';')) return false;
    if (matchLength(ISSUES, t, k, at) > 0) return true;
  }
  return false;
}
const ISSUES = phraseTable('đã có, ban hành, đã ban hành, ký, đã ký, ra, đã ra, có');
