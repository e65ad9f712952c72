import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, follows, loose } from '../figures.ts';
import { sumText } from '../printing.ts';
import { isShare } from '../ratio/ratios.ts';

// Shares of one whole in a row: where money comes from or goes to ("50 % từ ngân sách, 30 % từ xã hội hóa, 20 % từ nguồn
// khác"), grades ("35 % xếp loại tốt"), and structures ("cơ cấu kinh tế: nông nghiệp 35 %, công nghiệp 40 %, dịch vụ 25 %").

/** What stands right behind each share of a row of sources or uses. */
const SOURCES = wordSet('từ do dành cho xếp loại');
const RANG = registerWord('rằng');
const STRUCTURE = phraseTable('cơ cấu');
const OTHERS = wordSet('khác lại');

export function checkShareLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    if (!(f.mentions[i] as Mention).percent) continue;
    const row = rowFrom(f, i);
    if (row.length < 3) continue;
    const found = judge(f, row);
    if (found) out.push(found);
    i += row.length - 1;
  }
  return out;
}

/** The shares of one sentence that follow each other with no other figure between. */
function rowFrom(f: Figures, i: number): Mention[] {
  const row: Mention[] = [];
  for (let k = i; k < f.mentions.length && row.length < 12; k++) {
    const m = f.mentions[k] as Mention;
    if (!isShare(m) || loose(m) || m.sentence !== (f.mentions[i] as Mention).sentence) break;
    if (row.length > 0 && m.from - (row[row.length - 1] as Mention).to > 12) break;
    row.push(m);
  }
  return row;
}

function judge(f: Figures, row: Mention[]): Finding | null {
  const { t } = f;
  const [first, last] = [row[0] as Mention, row[row.length - 1] as Mention];
  const shares = row.map((m) => m.quantity.value as number);
  const sum = shares.reduce((n, x) => n + x, 0);
  if (Math.abs(sum - 100) <= 0.3) return null;
  const text = (why: string) => finding('sum', row, `${sumText(shares, 100)} (${why})`);
  const word = t.words[first.to] as number;
  const sources =
    SOURCES.has(word) && t.words[first.to + 1] !== RANG && row.every((m) => t.words[m.to] === word) && sum <= 130;
  if (sources && sum > 100) return text('các phần không thể quá 100 %');
  if (sources && sum >= 75 && rests(f, last)) return text('các phần phải đủ 100 %');
  const s = f.sentences[first.sentence] as Sentence;
  const structure = Math.abs(sum - 100) <= 6 && follows(t, STRUCTURE, first.from, 12) && endsAt(f, last, s);
  return structure ? text('các phần của cơ cấu phải đủ 100 %') : null;
}

function rests(f: Figures, last: Mention): boolean {
  for (let k = last.to; k < last.to + 5; k++) if (OTHERS.has(f.t.words[k] as number)) return true;
  return false;
}

/** Does the sentence end with the share, but for a few words? */
function endsAt(f: Figures, last: Mention, s: Sentence): boolean {
  for (let k = last.to; k < s.to; k++) {
    if (isPunct(f.t, k, '.') || isPunct(f.t, k, ';')) return true;
    if (isPunct(f.t, k, ',') || k > last.to + 5 || matchLength(STRUCTURE, f.t, k) > 0) return false;
  }
  return true;
}
