import { fold } from '../../../kernel/text/normalize.ts';

const HEADS =
  /^(tong )?(bi thu|giam doc|chu tich|chanh van phong|chanh thanh tra|truong phong|hieu truong|to truong|truong ban|bo truong|cuc truong|vu truong)\b/;

/** Where a post stands in a list of its unit: heads 10, deputies 20, committee members 30, all others 100. */
export function postRank(title: string): number {
  const plain = fold(title).trim();
  if (plain.startsWith('q. ') || plain.startsWith('quyen ')) return postRank(plain.replace(/^(q\.|quyen) /, ''));
  if (/^pho\b/.test(plain)) return 20;
  if (HEADS.test(plain)) return 10;
  return /\b(uy vien|tinh uy vien|huyen uy vien|chi uy vien|dang uy vien)\b/.test(plain) ? 30 : 100;
}
