import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxBodyStretch, readDocxPlaces } from './index.ts';

const list =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const body =
  '<w:p><w:r><w:t>Đạt 95%</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mục một</w:t></w:r></w:p>';
const box =
  '<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>Khung ghi</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r><w:r><w:t>Sau khung</w:t></w:r></w:p>';
const notes =
  '<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:t>Theo báo cáo quý</w:t></w:r></w:p></w:footnote></w:footnotes>';

const bytes = zipSync({
  'word/document.xml': strToU8(`<w:document><w:body>${body}${box}</w:body></w:document>`),
  'word/footnotes.xml': strToU8(notes),
  'word/numbering.xml': strToU8(list),
});

function marked(words: string): [string, boolean] {
  const places = readDocxPlaces(bytes, 'a.docx');
  if (!places) throw new Error('not read');
  const start = places.text.indexOf(words);
  const stretch = docxBodyStretch(places, start, start + words.length);
  return [places.parts[0]?.xml.slice(stretch?.from, stretch?.to) ?? '', stretch?.exact ?? false];
}

test('words of the body are marked themselves', () => {
  expect(marked('95%')).toEqual(['95%', true]);
});

test('words of a footnote at its sign', () => {
  expect(marked('báo cáo')).toEqual(['<w:footnoteReference w:id="3"/>', false]);
});

test('words of a text box are told from those after it', () => {
  expect(marked('Khung ghi')).toEqual(['Khung ghi', false]);
  expect(marked('Sau khung')).toEqual(['Sau khung', true]);
});

test('the number of a list at its paragraph', () => {
  expect(marked('1.')).toEqual(['<w:t>Mục một</w:t>', false]);
});

test('a file without text has no place', () => {
  const empty = readDocxPlaces(
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }),
    'a.docx',
  );
  expect(empty && docxBodyStretch(empty, 0, 1)).toBeNull();
});
