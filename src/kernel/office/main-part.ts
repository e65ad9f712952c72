import { attribute, scanXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The path of the part that is the document or the workbook; usually `fallback`, but some programs name it otherwise. */
export function mainPart(zip: Zip, fallback: string): string {
  let found = '';
  scanXml(new TextDecoder().decode(zip.read('_rels/.rels') ?? new Uint8Array()), {
    open(name, attributes) {
      if (name !== 'Relationship' || found) return;
      if (attribute(attributes, 'Type')?.endsWith('/officeDocument')) {
        found = (attribute(attributes, 'Target') ?? '').replace(/^\//, '');
      }
    },
    close() {},
    text() {},
  });
  return found && zip.has(found) ? found : fallback;
}
