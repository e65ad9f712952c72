import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { fairlyAlike, isEnd, wayOf } from '../change-figures.ts';
import { counted, type Figures, finding, loose, value } from '../figures.ts';
import { figure, printed, roundsTo } from '../printing.ts';
import { isShare } from './ratios.ts';

// What a growth comes to in per cent is of what was there before it: "Năm 2018 chi 10.974 triệu đồng, năm 2019 chi 11.842 triệu đồng, tăng
// 868 triệu đồng, tương đương 7,9%". Of what there is now (7,3%) is the commonest wrong base, so that it explains nothing.

const SAME_AS = phraseTable(
  'tương đương, tương đương với, tức, tức là, tương ứng, tương ứng với, ứng với, tức tăng, tức giảm, hay, tốc độ tăng, tỷ lệ tăng, tỉ lệ tăng, mức tăng, tỷ lệ, tỉ lệ, tỷ lệ giảm, tỉ lệ giảm',
);
/** A share that says what it is of is no growth. */
const OF = phraseTable('của, số, tổng, trên, trong, kế hoạch, chỉ tiêu, dự toán, mục tiêu');
const FIGURES = 16;
const SENTENCES = 2;
/** Words between the growth and what it comes to: the time it is measured from may stand there. */
const ROOM = 14;

export function checkGrowthBases(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const rate = f.mentions[i] as Mention;
    if (!isRate(rate) || loose(rate) || rate.decimals === 0 || matchLength(OF, f.t, rate.to) > 0) continue;
    const at = changeBefore(f, i);
    const found = at < 0 ? null : judge(f, at, rate);
    if (found) out.push(found);
  }
  return out;
}

const isRate = (m: Mention): boolean => isShare(m) || (m.percent && m.quantity.role === 'change' && !!m.quantity.value);

/** "Mức tăng này tương đương 6,9% so với năm 2022": of the change told sentences before. */
const THIS = phraseTable('mức tăng này, mức giảm này, số tăng này, số tăng thêm này, tăng này');

/** The place of the change that the rate tells again, or −1. */
function changeBefore({ t, mentions, sentences }: Figures, i: number): number {
  const rate = mentions[i] as Mention;
  const { body } = sentences[rate.sentence] as Sentence;
  const again = findPhrase(t, THIS, body, Math.min(rate.from, body + 4)) >= 0;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    const m = mentions[k] as Mention;
    if (again ? rate.sentence - m.sentence > 3 : m.sentence !== rate.sentence || rate.from - m.to > ROOM) return -1;
    if (m.percent || loose(m) || !m.quantity.value || wayOf(t, m) === null) continue;
    return findPhrase(t, SAME_AS, Math.max(m.to, rate.from - 4), rate.from) >= 0 ? k : -1;
  }
  return -1;
}

/** Both ends of the change are told, one after the other or around it: the rate is of the earlier of them. */
function judge(f: Figures, at: number, rate: Mention): Finding | null {
  const change = f.mentions[at] as Mention;
  const way = wayOf(f.t, change) ?? 0;
  const row = f.mentions
    .slice(Math.max(0, at - FIGURES), at + 3)
    .filter((m) => m !== change && isEnd(m) && !loose(m) && Math.abs(m.sentence - change.sentence) <= SENTENCES)
    .filter((m) => fairlyAlike(m, change));
  const grown = value(change) * way;
  const fits = (base: number): boolean =>
    base > 0 && roundsTo((100 * value(change)) / base, value(rate), rate.decimals);
  let found: Mention | null = null;
  for (const was of row)
    for (const now of row) {
      if (Math.abs(counted(now) - counted(was) - grown) > 1e-6 * counted(now)) continue;
      if (fits(counted(was))) return null;
      // the base is what the rate was taken of, or it misses by little
      if (fits(counted(now)) || Math.abs((100 * value(change)) / counted(was) - value(rate)) < NEAR) found = was;
    }
  if (!found) return null;
  const exact = (100 * value(change)) / counted(found);
  const text = `${figure(value(change))} : ${figure(counted(found))} = ${figure(exact)} %, làm tròn ${printed(exact, rate.decimals)} %; văn bản ghi ${figure(value(rate), 4)} %`;
  return finding('ratio', [change, found, rate], text);
}
const NEAR = 3;
