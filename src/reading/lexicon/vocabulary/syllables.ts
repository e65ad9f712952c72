import { type Parts, putTone, takeTone } from './tones.ts';

// Which letters can make a Vietnamese syllable: onset × rime, with the rules of spelling (c/k/q, g/gh, ng/ngh) and of
// tones (a stop takes only sắc or nặng). The inventory is made when the first word is asked about.

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uên uênh ' +
  'uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y'
).split(' ');
/** Rimes that follow "qu" as they are written. */
const AFTER_QU = (
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et eng ê ên êch ênh êt êu i y ych ' +
  'ynh yt yn yên yêt ơ ôc in it o oa'
).split(' ');
const AFTER_GI = [
  'a',
  'ac',
  'ai',
  'am',
  'an',
  'ang',
  'anh',
  'ao',
  'ap',
  'at',
  'au',
  'ay',
  'ăc',
  'ăm',
  'ăn',
  'ăng',
  'ăt',
]
  .concat(
    'âc âm ân âng âp ât âu ây e ec em en eo ep et ê êc êm ên êng êt êu o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt'.split(
      ' ',
    ),
  )
  .concat(
    'ơ ơi ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông ư ưa ương ươc ưt ưng ươm ưn ơm ênh oăng oa'.split(
      ' ',
    ),
  );
const ALONE = 'y yêm yên yêng yêt yêu gi gin gim git ginh giêng'.split(' ');
/** "ý", "kỳ", "lý", "mỹ" …: y alone follows only these onsets. */
const BEFORE_Y = new Set('h k l m s t v qu'.split(' '));
const FRONT = /^[ieêy]/;
const HARD: Record<string, boolean> = { c: false, g: false, ng: false, k: true, gh: true, ngh: true };
const STOP = /(?:c|ch|p|t)$/;

let inventory: Set<string> | null = null;

function allBases(): Set<string> {
  const all = new Set<string>(ALONE);
  for (const onset of ONSETS) {
    if (onset === 'qu') for (const rime of AFTER_QU) all.add(onset + rime);
    else if (onset === 'gi') for (const rime of AFTER_GI) all.add(onset + rime);
    else
      for (const rime of RIMES) {
        if (rime === 'y' && !BEFORE_Y.has(onset)) continue;
        const front = HARD[onset];
        if (front !== undefined && front !== FRONT.test(rime)) continue;
        // "coa" is written "qua"
        if (onset === 'c' && /^(?:o[aăe](?!o)|u[âêơy])/.test(rime)) continue;
        all.add(onset + rime);
      }
  }
  return all;
}

/** Can a lower-case word in NFC be a Vietnamese syllable, wherever its tone mark sits? */
export function isSyllable(word: string): boolean {
  return canBe(takeTone(word));
}

/** The same question of a word whose tone was taken off. */
export function canBe(parts: Parts): boolean {
  if (parts.broken || parts.base.length > 7) return false;
  inventory ??= allBases();
  if (!inventory.has(parts.base)) return false;
  return !STOP.test(parts.base) || parts.tone === 4 || parts.tone === 5;
}

/** Where the tone mark of a syllable may sit: one place, or both of "hòa" and "hoà". */
export function tonePlaces(base: string): number[] {
  const known = placesOf.get(base);
  if (known) return known;
  const places = findPlaces(base);
  if (placesOf.size < 20_000) placesOf.set(base, places);
  return places;
}

/** The places by base: there are some thousand bases, and each is asked for by many words. */
const placesOf = new Map<string, number[]>();

function findPlaces(base: string): number[] {
  const onset = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(base)?.[0].length ?? /^[^aăâeêioôơuưy]*/.exec(base)?.[0].length ?? 0;
  const vowels = /^[aăâeêioôơuưy]+/.exec(base.slice(onset))?.[0] ?? '';
  const marked = [...vowels].findLastIndex((c) => 'ăâêôơ'.includes(c));
  if (marked >= 0) return [onset + marked];
  const horn = vowels.indexOf('ư');
  if (horn >= 0) return [onset + horn];
  if (vowels.length <= 1) return [onset];
  if (vowels.length === 3) return [onset + 1];
  const closed = base.length > onset + vowels.length;
  if (closed) return [onset + 1];
  return /^(?:oa|oe|uy)$/.test(vowels) ? [onset, onset + 1] : [onset];
}

/** The syllable with its mark where spelling wants it, or null when it sits well or the word is no syllable. */
export const replaced = (word: string): string | null => replacedParts(takeTone(word));

/** The same question of a word whose tone was taken off. */
export function replacedParts(parts: Parts): string | null {
  if (parts.tone === 0 || !canBe(parts)) return null;
  const places = tonePlaces(parts.base);
  return places.includes(parts.at) ? null : putTone(parts.base, places[0] as number, parts.tone);
}

/** The one spelling of all spellings that differ only in the place of the mark or in a last i or y. */
export const normalSpelling = (word: string): string => normalParts(word, takeTone(word));

/** The same of a word whose tone was taken off. */
export function normalParts(word: string, parts: Parts): string {
  if (!canBe(parts)) return word;
  const base = Y_ALONE.test(parts.base) ? `${parts.base.slice(0, -1)}i` : parts.base;
  return parts.tone === 0 ? base : putTone(base, tonePlaces(base)[0] as number, parts.tone);
}
const Y_ALONE = /^(?:[hklmstv]|qu)y$/;
