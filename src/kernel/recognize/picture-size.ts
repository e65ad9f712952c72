/** Width and height in dots of a PGM, PNG or JPEG picture; null for another, or a broken one. */
export function pictureSize(picture: Uint8Array): { width: number; height: number } | null {
  const head = new TextDecoder('latin1').decode(picture.subarray(0, 64));
  const pgm = /^P5\s+(\d+)\s+(\d+)\s/.exec(head);
  if (pgm) return { width: Number(pgm[1]), height: Number(pgm[2]) };
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  if (head.startsWith('\u0089PNG') && picture.length > 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  return picture[0] === 0xff && picture[1] === 0xd8 ? jpegSize(view) : null;
}

/** Goes from marker to marker to the frame that tells the size. */
function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // start of frame, of any kind; C4, C8 and CC are other things
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
