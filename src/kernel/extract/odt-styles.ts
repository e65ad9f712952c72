import { attribute, scanXml } from '../office/index.ts';
import { inFormat } from './docx-list-definitions.ts';

interface Level {
  format: string | null;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows: 2 for `1.2.`. */
  shown: number;
  /** How LibreOffice writes the same: `%1%.%2%.`; empty when it does not say. */
  pattern: string;
}

const FORMATS: Record<string, string> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
};

/** Fonts and lists that the styles of an .odt define; read from `styles.xml` and from the head of `content.xml`. */
export class OdtStyles {
  private readonly fontOf = new Map<string, { font?: string; parent?: string; list?: string }>();
  private readonly lists = new Map<string, Level[]>();
  private readonly faces = new Map<string, string>();

  add(xml: string): void {
    let style = '';
    let list = '';
    scanXml(xml, {
      open: (name, attributes) => {
        const own = (key: string) => attribute(attributes, key) ?? '';
        if (name === 'font-face') this.faces.set(own('style:name'), own('svg:font-family').replace(/['"]/g, ''));
        else if (name === 'style') {
          style = own('style:name');
          this.fontOf.set(style, {
            parent: own('style:parent-style-name'),
            ...(own('style:list-style-name') && { list: own('style:list-style-name') }),
          });
        } else if (name === 'text-properties' && style) {
          const font = own('style:font-name') || own('fo:font-family').replace(/['"]/g, '');
          const known = this.fontOf.get(style);
          if (font && known) known.font = this.faces.get(font) || font;
        } else if (name === 'list-style') {
          list = own('style:name');
          this.lists.set(list, []);
        } else if (name === 'outline-style') {
          list = OUTLINE;
          this.lists.set(list, []);
        } else if (list && /^(list-level-style-(number|bullet|image)|outline-level-style)$/.test(name)) {
          const level = Number(own('text:level')) || 1;
          const levels = this.lists.get(list);
          const number = name === 'list-level-style-number' || name === 'outline-level-style';
          if (levels && level <= 10)
            levels[level - 1] = {
              format: number ? (FORMATS[own('style:num-format')] ?? '') : null,
              prefix: own('style:num-prefix'),
              suffix: own('style:num-suffix'),
              start: Number(own('text:start-value')) || 1,
              shown: Number(own('text:display-levels')) || 1,
              pattern: own('loext:num-list-format'),
            };
        }
      },
      close: (name) => {
        if (name === 'style') style = '';
        if (name === 'list-style' || name === 'outline-style') list = '';
      },
      text() {},
    });
  }

  font(style: string): string {
    return this.inherited(style, (own) => own.font) ?? '';
  }

  listOf(style: string): string {
    return this.inherited(style, (own) => own.list) ?? '';
  }

  /** What stands before an item; the counts of its list are the caller's. */
  label(list: string, level: number, counts: readonly number[]): string {
    const levels = this.lists.get(list);
    const own = levels?.[level];
    if (!own) return list === OUTLINE ? '' : '- ';
    if (own.format === null) return '- ';
    if (own.format === '') return '';
    const number = (index: number) => inFormat(counts[index] ?? 1, levels?.[index]?.format || 'decimal');
    if (own.pattern) return `${own.pattern.replace(/%(\d+)%/g, (_, no) => number(Number(no) - 1))} `;
    const numbers: string[] = [];
    for (let index = Math.max(0, level - own.shown + 1); index <= level; index++) {
      if (levels?.[index]?.format) numbers.push(number(index));
    }
    return `${own.prefix}${numbers.join('.')}${own.suffix} `;
  }

  start(list: string, level: number): number {
    return this.lists.get(list)?.[level]?.start ?? 1;
  }

  private inherited(
    style: string,
    pick: (own: { font?: string; parent?: string; list?: string }) => string | undefined,
  ) {
    let next: string | undefined = style;
    for (let depth = 0; next && depth < 20; depth++) {
      const own = this.fontOf.get(next);
      if (!own) return undefined;
      const value = pick(own);
      if (value !== undefined) return value;
      next = own.parent;
    }
    return undefined;
  }
}

/** The name under which the numbering of headings is kept. */
export const OUTLINE = '\0outline';
