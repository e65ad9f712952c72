/**
 * The two code pages of Vietnamese office files before Unicode, as they look when their bytes are read as Latin-1.
 * TCVN3 (fonts .VnTime …, also called ABC): one byte a letter, toned capitals only through fonts whose name ends in H.
 * VNI-Windows (fonts VNI-…): a base letter followed by a mark.
 */

const TCVN3_FROM = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_TO = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

const tcvn3 = new Map<string, string>();
[...TCVN3_FROM].forEach((from, index) => {
  tcvn3.set(from, [...TCVN3_TO][index] ?? from);
});
// the micro sign reaches us as Greek mu from some converters
tcvn3.set('μ', 'à');

/** Symbol fonts put the bytes into the private range U+F000; brings them back to Latin-1. */
function fromPrivateRange(text: string): string {
  return text.replace(/[\uf0a0-\uf0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
}

/**
 * TCVN3 read as Latin-1 → Unicode: `Uû ban nh©n d©n` → `Uỷ ban nhân dân`. With `capitals` (the font's name ended in H)
 * the result is in capitals. Without it, a line whose plain letters are all capitals, or a word with two of them, gets
 * its toned letters in capitals too, which only the font could have told.
 */
export function fromTcvn3(text: string, options: { capitals?: boolean } = {}): string {
  const letters = fromPrivateRange(text).replace(/[\u00a1-\u00fe\u03bc]/g, (letter) => tcvn3.get(letter) ?? letter);
  const result = letters.normalize('NFC');
  if (options.capitals) return result.toUpperCase();
  return result.replace(/[^\n]+/g, (line) => {
    if (/[A-Z].*[A-Z].*[A-Z].*[A-Z]/.test(line) && !/[a-z]/.test(line)) return line.toUpperCase();
    return line.replace(/\p{L}+/gu, (word) =>
      /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word,
    );
  });
}

const VNI_SINGLE: Record<string, string> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};
const TONES = 'ùøûõï';
const HATS = 'âáàåãä';
const VNI_PAIRS: [base: string, marks: string, letters: string][] = [
  ['a', TONES, 'áàảãạ'],
  ['a', HATS, 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', TONES, 'éèẻẽẹ'],
  ['e', HATS, 'êếềểễệ'],
  ['o', TONES, 'óòỏõọ'],
  ['o', HATS, 'ôốồổỗộ'],
  ['u', TONES, 'úùủũụ'],
  ['y', TONES, 'ýỳỷỹỵ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['ö', TONES, 'ứừửữự'],
];

const vni = new Map<string, string>(Object.entries(VNI_SINGLE));
for (const [base, marks, letters] of VNI_PAIRS) {
  [...marks].forEach((mark, index) => {
    vni.set(base + mark, [...letters][index] ?? base);
  });
}
const VNI_PIECES = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöíìæóòîñ]/gi;

/** VNI-Windows read as Latin-1 → Unicode: `UÛY BAN NHAÂN DAÂN` → `ỦY BAN NHÂN DÂN`. The base letter decides the case. */
export function fromVni(text: string): string {
  const replaced = fromPrivateRange(text).replace(VNI_PIECES, (piece) => {
    const lower = piece.toLowerCase();
    const letter = vni.get(lower);
    if (letter === undefined) {
      // a base that bears a meaning of its own (ơ, ư) before a mark that is not its: only the base is converted
      const own = vni.get(lower.charAt(0));
      return own === undefined ? piece : likeCase(piece.charAt(0), own) + piece.slice(1);
    }
    return likeCase(piece.charAt(0), letter);
  });
  return replaced.normalize('NFC');
}

function likeCase(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
