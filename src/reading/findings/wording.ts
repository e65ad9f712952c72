import type { Finding } from '../reading.ts';
import { NUM, type Tokens, textOf, WORD } from '../tokens.ts';

// Slips of the keyboard that can be told without a dictionary: a phrase written twice, the Icelandic Ð for Đ,
// two words joined at a full stop.

export function checkWording(t: Tokens): Finding[] {
  const out: Finding[] = [];
  const add = (from: number, to: number, message: string) => {
    const start = t.start[from] as number;
    const end = t.end[to - 1] as number;
    out.push({ kind: 'spelling', quotes: [t.text.slice(start, end)], message, spans: [{ start, end }] });
  };
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD) continue;
    if (t.code[i] === 0xd0 || t.code[i] === 0xf0) add(i, i + 1, 'Chữ Ð gõ sai mã, phải là Đ');
    if (twice(t, i)) {
      add(i, i + 4, `Viết lặp “${textOf(t, i, i + 2)}”`);
      i += 3;
    }
  }
  return out;
}

/** Two words and the same two again, side by side: "giáo dục giáo dục". */
function twice(t: Tokens, i: number): boolean {
  if (i + 3 >= t.count) return false;
  for (let k = i; k < i + 4; k++) if (t.kind[k] !== WORD && t.kind[k] !== NUM) return false;
  const a = t.words[i] as number;
  const b = t.words[i + 1] as number;
  if (a !== t.words[i + 2] || b !== t.words[i + 3] || (a === b && a !== 0)) return false;
  if (a === 0 || b === 0) {
    const same = textOf(t, i, i + 2).toLowerCase() === textOf(t, i + 2, i + 4).toLowerCase();
    return same && textOf(t, i, i + 1) !== textOf(t, i + 1, i + 2);
  }
  return true;
}
