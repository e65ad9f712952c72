import { PDFDocument, StandardFonts } from 'pdf-lib';

/** 120 dots by 160, white. */
const WHITE =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAACgAQAAAADvcpU9AAAAH0lEQVR4nO3HMQ0AAAwDoPo33d6zsMBHesXd3d3dX3/mfVco+EBHmwAAAABJRU5ErkJggg==';

/** A PDF of A4 pages: one with these lines of letters, 15 points apart, or with a picture all over it. */
export async function pdfOf(...pages: (readonly string[] | 'picture')[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const picture = await document.embedPng(Buffer.from(WHITE, 'base64'));
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    if (lines === 'picture') page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    else
      for (const [index, line] of lines.entries()) page.drawText(line, { font, size: 12, x: 60, y: 742 - 15 * index });
  }
  return document.save();
}
