import { formatPeriod, type IsoDate, type Period, parsePeriod, yearOf } from '../../../kernel/time/index.ts';

/** What is known around a sentence that says until when. */
export interface DueScene {
  /** The day of the document, else of the page. */
  day: IsoDate;
  /** The term, school year or year that the day lies in. */
  current: Period | null;
  /** Terms known to the authority, to find the one that ends in a named year. */
  terms: readonly Period[];
}

/** A period as a person would type it, and whether the target holds in each year of it. */
export interface DuePeriod {
  text: string;
  yearly: boolean;
}

/**
 * The period behind the words of a due date: “hằng năm” is every year of the running term, “cuối năm 2025” in a text of
 * 2020 is from then to 2025 (the term that ends then, if there is one), “năm 2020” in 2020 that year. A proposal for the
 * form, to be looked at by a person.
 */
export function periodOfDue(due: string | null, scene: DueScene): DuePeriod {
  const now = scene.current ? formatPeriod(scene.current) : `năm ${yearOf(scene.day)}`;
  if (due === null || due.trim() === '') return { text: now, yearly: false };
  if (/^(hằng|hàng|mỗi|từng) năm$/iu.test(due.trim())) return { text: now, yearly: true };
  if (/nhiệm kỳ/iu.test(due) && !/\d{4}/.test(due)) return { text: now, yearly: false };
  const named = parsePeriod(due.trim());
  if (named && named.kind !== 'year' && named.kind !== 'date') return { text: formatPeriod(named), yearly: false };
  const year = /(\d{4})(?!.*\d{4})/.exec(due);
  if (!year) return { text: now, yearly: false };
  const end = Number(year[1]);
  const start = yearOf(scene.day);
  const until = named?.kind !== 'date' && /(đến|cuối|hết)/iu.test(due);
  if (end <= start || (end === start + 1 && !until)) return { text: `năm ${end}`, yearly: false };
  const term = scene.terms.find((t) => t.kind === 'term' && yearOf(t.end) === end);
  return { text: term ? formatPeriod(term) : `giai đoạn ${start}–${end}`, yearly: false };
}

/** The term, school year or year that a title names: “Hội nghị … năm học 2020–2021”. null: it names none. */
export function periodNamed(title: string): Period | null {
  const found = /(?:nhiệm kỳ|năm học|năm)\s+\d{4}(?:\s*[-–]\s*\d{4})?/iu.exec(title);
  return found ? parsePeriod(found[0]) : null;
}
