/** What .xlsx and .docx have in common: a zip that may be hostile, and XML that may be broken. */
export { addWordComments, type CommentAuthor, type WordComment } from './docx-comments.ts';
export { mainPart } from './main-part.ts';
export { makeWordDocument, type WordDocument } from './word-document.ts';
export { attribute, decodeXml, scanXml, type XmlHandler } from './xml.ts';
export { isEncrypted, isOle, type OpenedZip, openZip, ZIP_LIMITS, type Zip, ZipError, type ZipLimits } from './zip.ts';
