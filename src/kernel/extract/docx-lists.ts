import { attribute, scanXml } from '../office/index.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

/**
 * The numbers that Word shows before the paragraphs of a list but keeps out of their text: `I.`, `1.2.`, `a)`. Lists
 * are most of the structure of a resolution, so they are counted here as Word does.
 */
export class ListNumbers {
  private readonly levels = new Map<string, Level[]>();
  private readonly abstractOf = new Map<string, string>();
  private readonly starts = new Map<string, number>();
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string) {
    let abstract = '';
    let num = '';
    let level: Level | null = null;
    let override = 0;
    scanXml(xml, {
      open: (name, attributes) => {
        const value = attribute(attributes, 'w:val') ?? '';
        if (name === 'abstractNum') {
          abstract = attribute(attributes, 'w:abstractNumId') ?? '';
          this.levels.set(abstract, []);
        } else if (name === 'num') num = attribute(attributes, 'w:numId') ?? '';
        else if (name === 'abstractNumId' && num) this.abstractOf.set(num, value);
        else if (name === 'lvlOverride') override = Number(attribute(attributes, 'w:ilvl')) || 0;
        else if (name === 'startOverride') this.starts.set(`${num}/${override}`, Number(value) || 0);
        else if (name === 'lvl' && abstract) {
          level = { format: 'decimal', text: '', start: 1 };
          const index = Number(attribute(attributes, 'w:ilvl')) || 0;
          const list = this.levels.get(abstract);
          if (list && index < 10) list[index] = level;
        } else if (level) {
          if (name === 'numFmt') level.format = value;
          else if (name === 'lvlText') level.text = value;
          else if (name === 'start') level.start = Number(value) || 0;
        }
      },
      close: (name) => {
        if (name === 'abstractNum') abstract = '';
        else if (name === 'num') num = '';
        else if (name === 'lvl') level = null;
      },
      text() {},
    });
  }

  /** Counts one paragraph of the list and gives what stands before it, `- ` for a bullet; empty for no list. */
  next(id: string, level: number): string {
    const abstract = this.abstractOf.get(id);
    const levels = abstract === undefined ? undefined : this.levels.get(abstract);
    const own = levels?.[level];
    if (abstract === undefined || !levels || !own) return '';
    if (own.format === 'bullet') return '- ';
    if (own.format === 'none') return '';
    // paragraphs of different lists on one definition go on counting, unless the list starts anew
    const restarts = this.starts.has(`${id}/${level}`) || this.starts.has(`${id}/0`);
    const key = restarts ? `num:${id}` : abstract;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    for (let index = 0; index < level; index++) counts[index] ??= this.startOf(id, index, levels);
    const current = counts[level];
    counts[level] = current === undefined ? this.startOf(id, level, levels) : current + 1;
    counts.length = level + 1;
    const label = own.text.replace(/%([1-9])/g, (_, digit) => {
      const index = Number(digit) - 1;
      return inFormat(counts[index] ?? 1, levels[index]?.format ?? 'decimal');
    });
    return label ? `${label} ` : '';
  }

  private startOf(id: string, level: number, levels: Level[]): number {
    return this.starts.get(`${id}/${level}`) ?? levels[level]?.start ?? 1;
  }
}

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  if (value < 1 || value > 399) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of signs) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

/** Word repeats the letter after z: aa, bb. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
