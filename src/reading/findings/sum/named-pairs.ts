import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A whole that bears both names, and each of them counted for itself: "Tuyên dương 60 tập thể, cá nhân", and in the text "biểu dương 25 tập
// thể, 35 cá nhân". Other pairs of the same names may be of other things, so the first pair behind the whole is meant, or none.

const FAR = 12;
const APART = 6;

export function checkNamedPairs(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!BOTH.test(whole.quantity.unit ?? '') || !isExactCount(whole)) continue;
    const names = namesOf(whole);
    if (names.length !== 2) continue;
    const pairs = f.mentions.slice(i + 1, i + FAR).flatMap((_, n) => pairAt(f, i + 1 + n, names));
    const [pair] = pairs;
    if (!pair || pairs.some(([a, b]) => value(a) + value(b) === value(whole))) continue;
    const sum = value(pair[0]) + value(pair[1]);
    if (oneSlip(pair, sum, whole, value(whole)))
      out.push(finding('sum', [...pair, whole], sumText(pair.map(value), value(whole))));
  }
  return out;
}

const BOTH = /, | và /i;
const NAMES =
  /^(tập thể|cá nhân|đơn vị|gia đình|cán bộ|giáo viên|nhân viên|học sinh|xã|phường|thị trấn|huyện|thị xã|thành phố|lớp|nhóm|nhóm lớp)$/;

/** "tập thể" and "cá nhân" of "tập thể, cá nhân tiêu biểu" */
const namesOf = (m: Mention): string[] => {
  const names = unitKey(m.quantity.unit).split(/, | và /);
  return names.map((name) => /^\S+ \S+/.exec(name)?.[0] ?? name).filter((name) => NAMES.test(name));
};

function pairAt({ mentions }: Figures, k: number, names: readonly string[]): [Mention, Mention][] {
  const [a, b] = [mentions[k] as Mention, mentions[k + 1]];
  if (!b || a.sentence !== b.sentence || b.from - a.to > APART || !isExactCount(a) || !isExactCount(b)) return [];
  const units = [a, b].map((m) => unitKey(m.quantity.unit));
  return names.every((name, n) => `${units[n]} `.startsWith(`${name} `)) ? [[a, b]] : [];
}
