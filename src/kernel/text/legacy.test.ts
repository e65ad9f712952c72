import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, detectLegacy, fromTcvn3, fromVni } from './index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const TCVN3 = 'Uû ban nh©n d©n tØnh. Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Uûy ban nhaân daân tænh. Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc';
const UNICODE = 'Uỷ ban nhân dân tỉnh. Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc';

describe('tables', () => {
  test('TCVN3', () => {
    expect(fromTcvn3(TCVN3)).toBe(UNICODE);
    expect(fromTcvn3('¡¢£¤¥¦§')).toBe('ĂÂÊÔƠƯĐ');
    expect(fromTcvn3('®­êng')).toBe('đường');
    expect(fromTcvn3('\uf0aeinh')).toBe('đinh');
  });

  test('TCVN3 capitals come from the font or from the letters around', () => {
    expect(fromTcvn3('céng hßa', { capitals: true })).toBe('CỘNG HÒA');
    expect(fromTcvn3('§¶NG Bé TØNH §IÖN BI£N')).toBe('ĐẢNG BỘ TỈNH ĐIỆN BIÊN');
    expect(fromTcvn3('theo Q§-UBND cña TØNH')).toBe('theo QĐ-UBND của TỈNH');
    expect(fromTcvn3('Uû ban')).toBe('Uỷ ban');
  });

  test('VNI', () => {
    expect(fromVni(VNI)).toBe(UNICODE.replace('Uỷ', 'Ủy'));
    expect(fromVni('ÑAÛNG BOÄ TÆNH ÑIEÄN BIEÂN')).toBe('ĐẢNG BỘ TỈNH ĐIỆN BIÊN');
    expect(fromVni('ñöôøng, nöôùc, tröôûng, naêm, saùch, lyù')).toBe('đường, nước, trưởng, năm, sách, lý');
    expect(fromVni('aêéèúüë'.replace('aê', 'aê aé aè aú aü aë').slice(0, 17))).toBe('ă ắ ằ ẳ ẵ ặ');
  });

  test('every toned letter has its TCVN3 byte', () => {
    const bytes = Array.from({ length: 0xff - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
    const letters = new Set(bytes.map((byte) => fromTcvn3(byte)).filter((letter) => /[\u00c0-\u1ef9]/.test(letter)));
    const all = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
    expect([...all].filter((letter) => !letters.has(letter))).toEqual([]);
  });
});

describe('detectLegacy', () => {
  test('tells the two from each other and from the rest', () => {
    expect(detectLegacy(TCVN3)).toBe('tcvn3');
    expect(detectLegacy(VNI)).toBe('vni');
    expect(detectLegacy(latin1(TCVN3))).toBe('tcvn3');
    expect(detectLegacy(UNICODE)).toBeNull();
    expect(detectLegacy('là và có các em')).toBeNull();
    expect(detectLegacy("Le garçon a été très élève à l'hôtel où")).toBeNull();
    expect(detectLegacy('plain ASCII')).toBeNull();
    expect(detectLegacy('')).toBeNull();
  });
});

describe('decodeText', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('Unicode in its forms', () => {
    expect(decodeText(utf8(UNICODE))).toEqual({ text: UNICODE, encoding: 'utf-8', warnings: [] });
    expect(decodeText(utf8(`\ufeff${UNICODE}`))).toMatchObject({ text: UNICODE, encoding: 'utf-8' });
    expect(decodeText(utf8(UNICODE.normalize('NFD'))).text).toBe(UNICODE);
    const le = Buffer.from(`\ufeff${UNICODE}`, 'utf16le');
    expect(decodeText(le)).toMatchObject({ text: UNICODE, encoding: 'utf-16le', warnings: [] });
    expect(decodeText(Buffer.from(le).swap16())).toMatchObject({ text: UNICODE, encoding: 'utf-16be' });
    expect(decodeText(le.subarray(2))).toMatchObject({ text: UNICODE, encoding: 'utf-16le' });
  });

  test('old code pages are converted and said', () => {
    expect(decodeText(latin1(TCVN3))).toMatchObject({ text: UNICODE, encoding: 'tcvn3' });
    expect(decodeText(latin1(VNI)).encoding).toBe('vni');
    expect(decodeText(utf8(TCVN3))).toMatchObject({ text: UNICODE, encoding: 'tcvn3' });
    expect(decodeText(latin1(TCVN3)).warnings.map((w) => w.code)).toEqual(['legacy_converted']);
  });

  test('windows-1258 combines its marks', () => {
    // Độc lập tự do: ê/ô/â/ư are letters, the tones are marks of their own
    const bytes = Uint8Array.from([0xd0, 0xf4, 0xf2, 0x63, 0x20, 0x6c, 0xe2, 0xf2, 0x70, 0x20, 0x74, 0xfd, 0xf2]);
    expect(decodeText(bytes)).toMatchObject({ text: 'Độc lập tự', encoding: 'windows-1258' });
  });

  test('a damaged UTF-8 file stays UTF-8', () => {
    const bytes = utf8(UNICODE.repeat(3));
    const cut = bytes.slice(0, bytes.length - 2);
    const damaged = Uint8Array.from([...cut, 0xe1]);
    expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'utf8_damaged' }] });
  });

  test('any bytes give a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
