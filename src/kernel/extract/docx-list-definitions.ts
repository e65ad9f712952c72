import { attribute, scanXml } from '../office/index.ts';

export interface Level {
  format: string;
  text: string;
  start: number;
  /** The paragraph style that brings this level along. */
  style?: string;
  /** Numbers of higher levels are shown as 1, 2, 3 whatever their own format. */
  legal?: boolean;
  /** Begins again only after a level before this one (from 1); 0: never. */
  restart?: number;
  suffix?: string;
}

export interface ListDefinitions {
  abstractOf: Map<string, string>;
  /** By `num/level`. */
  starts: Map<string, number>;
  /** Levels that a list defines otherwise than its definition. */
  overrides: Map<string, (Level | undefined)[]>;
  levelsOf(abstract: string): (Level | undefined)[] | undefined;
}

/** What `word/numbering.xml` says; a list may borrow its levels from a list style. */
export function readLists(xml: string): ListDefinitions {
  const levels = new Map<string, (Level | undefined)[]>();
  const links = new Map<string, string>();
  const styleOwner = new Map<string, string>();
  const found: ListDefinitions = {
    abstractOf: new Map(),
    starts: new Map(),
    overrides: new Map(),
    levelsOf(abstract) {
      const link = links.get(abstract);
      const owner = link === undefined ? undefined : styleOwner.get(link);
      return levels.get(owner ?? abstract);
    },
  };
  let abstract = '';
  let num = '';
  let level: Level | null = null;
  let override = 0;
  scanXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, 'w:val') ?? '';
      if (name === 'abstractNum') {
        abstract = attribute(attributes, 'w:abstractNumId') ?? '';
        levels.set(abstract, []);
      } else if (name === 'num') num = attribute(attributes, 'w:numId') ?? '';
      else if (name === 'numStyleLink' && abstract) links.set(abstract, value);
      else if (name === 'styleLink' && abstract) styleOwner.set(value, abstract);
      else if (name === 'abstractNumId' && num) found.abstractOf.set(num, value);
      else if (name === 'lvlOverride') override = Number(attribute(attributes, 'w:ilvl')) || 0;
      else if (name === 'startOverride') found.starts.set(`${num}/${override}`, Number(value) || 0);
      else if (name === 'lvl' && (abstract || num)) {
        level = { format: 'decimal', text: '', start: 1 };
        const index = Number(attribute(attributes, 'w:ilvl')) || 0;
        if (num && !found.overrides.has(num)) found.overrides.set(num, []);
        const list = num ? found.overrides.get(num) : levels.get(abstract);
        if (list && index < 10) list[index] = level;
      } else if (level) setOf(level, name, value);
    },
    close(name) {
      if (name === 'abstractNum') abstract = '';
      else if (name === 'num') num = '';
      else if (name === 'lvl') level = null;
    },
    text() {},
  });
  return found;
}

function setOf(level: Level, name: string, value: string): void {
  if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'pStyle') level.style = value;
  else if (name === 'isLgl') level.legal = !/^(0|false)$/.test(value);
  else if (name === 'lvlRestart') level.restart = Number(value) || 0;
  else if (name === 'suff') level.suffix = value;
}

/** A number as a list shows it; formats that Vietnamese offices do not use come out in digits. */
export function inFormat(value: number, format: string): string {
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

const ROMAN: [number, string][] = [
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

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
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
