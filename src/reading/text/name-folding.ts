// How names of bodies are compared: one spelling for tone marks and for the abbreviations of the administration, so that
// "Phòng GD&ĐT", "Phòng GD-ĐT" and "Phòng Giáo dục và Đào tạo" are the same words.

/** One word of a name as it is compared, and where it stands. `breaks`: no name runs over the mark before it. */
export interface FoldedWord {
  word: string;
  start: number;
  end: number;
  breaks: boolean;
}

/** What each row of words is compared as. The longest row wins. */
const ABBREVIATIONS: Record<string, string> = {
  'giáo dục và đào tạo': 'gdđt',
  'giáo dục đào tạo': 'gdđt',
  'gd và đt': 'gdđt',
  'gd đt': 'gdđt',
  gdvđt: 'gdđt',
  sgdđt: 'sở gdđt',
  'sgd đt': 'sở gdđt',
  pgdđt: 'phòng gdđt',
  'pgd đt': 'phòng gdđt',
  'p gdđt': 'phòng gdđt',
  'p gd đt': 'phòng gdđt',
  bgdđt: 'bộ gdđt',
  'bgd đt': 'bộ gdđt',
  'ủy ban nhân dân': 'ubnd',
  'hội đồng nhân dân': 'hđnd',
  'ban chấp hành': 'bch',
  'ban thường vụ': 'btv',
  'ủy ban mặt trận tổ quốc': 'mttq',
  'mặt trận tổ quốc': 'mttq',
  'trung học cơ sở': 'thcs',
  'trung học phổ thông': 'thpt',
  'tiểu học': 'th',
  'mầm non': 'mn',
  'mẫu giáo': 'mg',
  'phổ thông dân tộc nội trú': 'ptdtnt',
  'phổ thông dân tộc bán trú': 'ptdtbt',
  'dân tộc nội trú': 'dtnt',
  'dân tộc bán trú': 'dtbt',
  'giáo dục thường xuyên': 'gdtx',
  'giáo dục nghề nghiệp': 'gdnn',
  'giáo dục quốc phòng': 'gdqp',
  'lao động thương binh và xã hội': 'lđtbxh',
  'lđ tb xh': 'lđtbxh',
  'kế hoạch và đầu tư': 'khđt',
  'kh đt': 'khđt',
  'khoa học và công nghệ': 'khcn',
  'kh cn': 'khcn',
  'văn hóa xã hội': 'vhxh',
  'văn hóa và xã hội': 'vhxh',
  'vh xh': 'vhxh',
  'thành phố hồ chí minh': 'tphcm',
  'tp hồ chí minh': 'tphcm',
  'tp hcm': 'tphcm',
  'thành phố': 'tp',
  'thị xã': 'tx',
};

const TONES = [
  ...'oàòa oáóa oảỏa oãõa oạọa oèòe oéóe oẻỏe oẽõe oẹọe uỳùy uýúy uỷủy uỹũy uỵụy'.matchAll(/(\S\S)(\S\S)/g),
].map((m) => [m[1] as string, m[2] as string] as const);
const I_FOR_Y: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const known = new Map<string, string>();
const ROOM = 50_000;

/** Small letters, tone marks in the place of "hòa" and "ủy", "lí" for "lý". */
export function foldWord(raw: string): string {
  const before = known.get(raw);
  if (before !== undefined) return before;
  let word = raw.normalize('NFC').toLowerCase().replace(/ð/g, 'đ');
  for (const [late, early] of TONES) if (word.endsWith(late)) word = word.slice(0, -2) + early;
  if (/^(?:t|k|l|m|h|s|qu)[yýỳỷỹỵ]$/.test(word)) word = word.slice(0, -1) + (I_FOR_Y[word.slice(-1)] as string);
  if (known.size >= ROOM) known.clear();
  known.set(raw, word);
  return word;
}

interface Row {
  next: Map<string, Row>;
  value: string[] | null;
}

const rows: Row = { next: new Map(), value: null };
for (const [phrase, value] of Object.entries(ABBREVIATIONS)) {
  let row = rows;
  for (const word of phrase.split(' ').map(foldWord)) {
    const next = row.next.get(word) ?? { next: new Map(), value: null };
    row.next.set(word, next);
    row = next;
  }
  row.value = value.split(' ');
}

const JOINERS = /^[\s.&\-–—_/]*$/;

/** The words of a text or name in their compared form. Linear in the length. */
export function foldNames(text: string): FoldedWord[] {
  const raw: FoldedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
    const start = match.index;
    const gap = text.slice(last, Math.min(start, last + 8));
    const breaks = start - last > 7 || !JOINERS.test(gap) || gap.includes('\n');
    raw.push({ word: foldWord(match[0]), start, end: start + match[0].length, breaks });
    last = start + match[0].length;
  }
  const out: FoldedWord[] = [];
  for (let i = 0; i < raw.length; ) {
    const first = raw[i] as FoldedWord;
    let row: Row | undefined = rows.next.get(first.word);
    let length = 0;
    let value: string[] | null = null;
    for (let k = i; row; ) {
      if (row.value) {
        value = row.value;
        length = k - i + 1;
      }
      const next = raw[++k];
      row = next && !next.breaks ? row.next.get(next.word) : undefined;
    }
    if (!value) out.push(first);
    const end = (raw[i + Math.max(0, length - 1)] as FoldedWord).end;
    value?.forEach((word, n) => {
      out.push({ word, start: first.start, end, breaks: n === 0 && first.breaks });
    });
    i += Math.max(1, length);
  }
  return out;
}
