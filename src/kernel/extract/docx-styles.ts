import { attribute, scanXml } from '../office/index.ts';

/** What a style says about its text, as far as reading needs it. */
export interface Style {
  basedOn?: string;
  font?: string;
  list?: { id: string; level?: number };
}

export interface Styles {
  byId: Map<string, Style>;
  defaultParagraph?: string;
  defaultFont?: string;
}

/** Fonts and list membership of the styles of a .docx. */
export function readStyles(xml: string): Styles {
  const styles: Styles = { byId: new Map() };
  let current: Style | null = null;
  let inDefaults = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'docDefaults') inDefaults = true;
      else if (name === 'style') {
        current = {};
        const id = attribute(attributes, 'w:styleId') ?? '';
        styles.byId.set(id, current);
        if (
          attribute(attributes, 'w:type') === 'paragraph' &&
          /^(1|true)$/.test(attribute(attributes, 'w:default') ?? '')
        ) {
          styles.defaultParagraph = id;
        }
      } else if (name === 'rFonts') {
        const font = fontOf(attributes);
        if (inDefaults && font) styles.defaultFont = font;
        else if (current && font) current.font = font;
      } else if (current) {
        const value = attribute(attributes, 'w:val') ?? '';
        if (name === 'basedOn') current.basedOn = value;
        else if (name === 'numId') current.list = { ...current.list, id: value };
        else if (name === 'ilvl') current.list = { id: current.list?.id ?? '', level: Number(value) || 0 };
      }
    },
    close(name) {
      if (name === 'style') current = null;
      else if (name === 'docDefaults') inDefaults = false;
    },
    text() {},
  });
  return styles;
}

/** The font of a `w:rFonts` element for Latin text; a font of the theme goes before a named one. */
export function fontOf(attributes: string): string | undefined {
  if (attribute(attributes, 'w:asciiTheme') ?? attribute(attributes, 'w:hAnsiTheme')) return '';
  return attribute(attributes, 'w:ascii') ?? attribute(attributes, 'w:hAnsi');
}

/** Something a style has or inherits; chains longer than 20 are a loop. */
export function inherited<T>(
  styles: Styles,
  id: string | undefined,
  pick: (style: Style) => T | undefined,
): T | undefined {
  let next = id;
  for (let depth = 0; next !== undefined && depth < 20; depth++) {
    const style = styles.byId.get(next);
    if (!style) return undefined;
    const value = pick(style);
    if (value !== undefined) return value;
    next = style.basedOn;
  }
  return undefined;
}
