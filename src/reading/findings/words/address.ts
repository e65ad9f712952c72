import { glued, type Tokens } from '../../text/tokens.ts';

const SIGNS = '@:/\\_=?#';

/** Is token i part of a link, an e-mail address or a file name: glued by "@", "://", "/", "_" … to something else? */
export function inAddress(t: Tokens, i: number): boolean {
  let from = i;
  while (from > 0 && i - from < 24 && glued(t, from - 1)) from--;
  let to = i + 1;
  while (to < t.count && to - i < 24 && glued(t, to - 1)) to++;
  if (to - from < 3) return false;
  const run = t.text.slice(t.start[from], t.end[to - 1]);
  if (
    run.includes('@') ||
    run.includes('://') ||
    /^www\./i.test(run) ||
    /\.(?:vn|com|net|org|edu|gov|info|html?|aspx?|php|jpe?g|png|pdf|docx?|xlsx?)\b/i.test(run)
  )
    return true;
  return run.length > 12 && [...SIGNS].filter((sign) => run.includes(sign)).length >= 2;
}
