/** What {@link scanXml} reports; names come without their prefix. `from` and `to` are offsets in the scanned text. */
export interface XmlHandler {
  open(name: string, attributes: string, selfClosing: boolean, from: number, to: number): void;
  /** Of a self-closing tag called right after `open`, with the same place. */
  close(name: string, from: number, to: number): void;
  text(raw: string, from: number): void;
}

/**
 * Runs over the tags of an XML text in one linear pass, whatever is broken in it. It expands no entities and opens
 * nothing, which is what keeps a hostile file harmless; text arrives raw, see {@link decodeXml}.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) return;
    if (tag > at) handler.text(xml.slice(at, tag), at);
    if (xml.startsWith('<!--', tag)) {
      at = after(xml, '-->', tag);
      continue;
    }
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = xml.indexOf(']]>', tag);
      handler.text(xml.slice(tag + 9, end < 0 ? xml.length : end).replaceAll('&', '&amp;'), tag + 9);
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const end = xml.indexOf('>', tag);
    if (end < 0) return;
    at = end + 1;
    const first = xml.charCodeAt(tag + 1);
    if (first === 0x3f || first === 0x21) continue;
    if (first === 0x2f) {
      handler.close(localName(xml.slice(tag + 2, end).trim()), tag, at);
      continue;
    }
    const selfClosing = xml.charCodeAt(end - 1) === 0x2f;
    const inner = xml.slice(tag + 1, selfClosing ? end - 1 : end);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    handler.open(name, space < 0 ? '' : inner.slice(space), selfClosing, tag, at);
    if (selfClosing) handler.close(name, tag, at);
  }
}

/** The value of an attribute by its whole name, decoded. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name);
  while (at >= 0) {
    const before = attributes.charCodeAt(at - 1);
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (rest && (at === 0 || before <= 0x20)) return decodeXml(rest[1] ?? rest[2] ?? '');
    at = attributes.indexOf(name, at + 1);
  }
  return undefined;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five named and the numbered entities; unknown ones stay as they are. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  return found < 0 ? xml.length : found + end.length;
}
