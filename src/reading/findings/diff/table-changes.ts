import { findPhrase } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { alike, isEnd, say, surelyMeant, wayIn } from '../change-figures.ts';
import { type Figures, isOneExact, SINCE, value } from '../figures.ts';

// A change told below a table that holds what it is now: "Cộng | 46 | 541 | 15.542" and "Tổng số học sinh tăng 324 em so với cùng kỳ năm học
// trước (15.218 em)".

/** How far above the cell may stand, and how far behind the change its base. */
const BACK = 60;
const REACH = 14;

/** `f` holds the cells of tables beside the figures of the text. */
export function checkTableChanges(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const [change, was] = [f.mentions[i], f.mentions[i + 1]] as [Mention, Mention];
    if (change.cell || change.quantity.role !== 'change' || !isOneExact(change) || !isOneExact(was) || !isEnd(was))
      continue;
    if (was.sentence !== change.sentence || was.from - change.to > REACH || !isPunct(f.t, was.from - 1, '(')) continue;
    if (findPhrase(f.t, SINCE, change.to, change.to + 3) < 0 || !alike(change, was)) continue;
    const way = wayIn(f, i);
    const found = way === null ? null : judge(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number, way: number): Finding | null {
  const [change, was] = [f.mentions[i], f.mentions[i + 1]] as [Mention, Mention];
  const above = f.mentions.slice(Math.max(0, i - BACK), i).filter((m) => isOneExact(m) && isEnd(m));
  const goal = value(was) + way * value(change);
  if (above.some((m) => value(m) === goal)) return null;
  const totals = above.filter((m) => m.cell?.totalRow && alike(m, was) && surelyMeant(m, was, change, way));
  // what the text itself tells of the kind is for others to ask about
  if (above.some((m) => !m.cell && m.sentence === change.sentence && alike(m, was))) return null;
  return totals.length === 1 ? say(totals[0] as Mention, was, change) : null;
}
