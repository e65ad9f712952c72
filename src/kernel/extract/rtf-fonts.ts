/** Windows code pages by the character sets of fonts; others are read by the code page of the file. */
const CHARSETS: Record<number, string> = {
  128: 'shift_jis',
  134: 'gbk',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const PAGES = new Set([874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258]);

/** The fonts of an .rtf: their names tell old code pages, their character sets how bytes are read. */
export class FontTable {
  private readonly fonts = new Map<number, { name: string; charset: number }>();
  private readonly decoders = new Map<string, TextDecoder>();
  private current = 0;
  private page = 'windows-1252';
  fallback = 0;

  begin(number: number): void {
    this.current = number;
    this.fonts.set(number, { name: '', charset: 0 });
  }

  charset(value: number): void {
    const font = this.fonts.get(this.current);
    if (font) font.charset = value;
  }

  addName(letters: string): void {
    const font = this.fonts.get(this.current);
    if (font && font.name.length < 100) font.name += letters.replace(/;.*/s, '');
  }

  codePage(number: number): void {
    if (PAGES.has(number)) this.page = `windows-${number}`;
    else if (number === 65_001) this.page = 'utf-8';
  }

  name(number: number): string {
    return this.fonts.get(number)?.name.trim() ?? '';
  }

  decode(number: number, bytes: Uint8Array): string {
    const font = this.fonts.get(number) ?? this.fonts.get(this.fallback);
    const old = /^(\.vn|vni[- ])/i.test(font?.name.trim() ?? '');
    // fonts of TCVN3 and VNI hold the letters of Latin-1 whatever the file says
    const label = old ? 'windows-1252' : (CHARSETS[font?.charset ?? 0] ?? this.page);
    let decoder = this.decoders.get(label);
    if (!decoder) {
      decoder = new TextDecoder(label);
      this.decoders.set(label, decoder);
    }
    return decoder.decode(bytes);
  }
}
