import { seeded } from './learn.ts';
import type { LabelledText, Relation } from './texts.ts';

// Texts with one more wrong figure: a relation that holds is spoilt as a hand or an eye spoils it, so that every right
// relation of the labelled texts teaches what a wrong one looks like.

export interface StruckText {
  text: string;
  relation: Relation;
  /** Where the spoilt digits begin. */
  at: number;
}

const TRIES = 6;
/** Results are spoilt more often than what they are made of. */
const RESULT = 0.75;
const SWAP = 0.2;
const NEXT = 0.45;

/** Up to `count` spoilt versions of a text; the same name gives the same ones. No digit comes or goes: offsets stay. */
export function strikes({ name, text, labels }: LabelledText, count: number): StruckText[] {
  const right = (labels.sums ?? []).filter((s) => s.holds !== false && s.quotes.length > 1);
  const random = seeded([...name].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 2147483646, 7) + 1);
  const out: StruckText[] = [];
  for (let n = 0; n < count; n++) {
    for (let k = 0; k < TRIES; k++) {
      const relation = right[Math.floor(random() * right.length)];
      if (!relation) return out;
      const last = relation.quotes.length - 1;
      const which = random() < RESULT ? last : Math.floor(random() * relation.quotes.length);
      const places = labels.quantities.filter((q) => q.quote === relation.quotes[which]);
      const [place] = places;
      const spoilt = places.length === 1 && place ? spoil(place.quote, random) : null;
      if (!place || !spoilt) continue;
      const at = place.at + spoilt.at;
      out.push({ text: text.slice(0, at) + spoilt.digits + text.slice(at + spoilt.digits.length), relation, at });
      break;
    }
  }
  return out;
}

/** The number of a quote with two neighbours swapped, one or two more or less, or one digit another. */
function spoil(quote: string, random: () => number): { at: number; digits: string } | null {
  const found = /\d[\d.,]*/.exec(quote);
  if (!found || /\d\/\d/.test(quote)) return null;
  const number = found[0].replace(/[.,]+$/, '');
  const row = [...number];
  const places = row.flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const set = (digits: string): void => {
    places.forEach((at, i) => {
      row[at] = digits[i] as string;
    });
  };
  const plain = places.map((i) => row[i]).join('');
  const roll = random();
  if (roll < SWAP && plain.length > 1) {
    const i = Math.floor(random() * (plain.length - 1));
    set(plain.slice(0, i) + plain[i + 1] + plain[i] + plain.slice(i + 2));
  } else if (roll < NEXT) {
    const next = Number(plain) + (random() < 0.5 ? 1 : -1) * (random() < 0.6 ? 1 : 2);
    set(String(Math.max(1, next)).padStart(plain.length, '0').slice(-plain.length));
  } else {
    const i = Math.floor(random() * plain.length);
    const digit = Number(plain[i]);
    const other = random() < 0.7 ? digit + (random() < 0.5 ? 1 : -1) : Math.floor(random() * 10);
    if (other < 0 || other > 9) return null;
    set(plain.slice(0, i) + other + plain.slice(i + 1));
  }
  const digits = row.join('');
  if (digits === number || (/^0/.test(digits) && !/^0/.test(number))) return null;
  return { at: found.index, digits };
}
