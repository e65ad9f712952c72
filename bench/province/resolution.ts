import { storeReading } from '../../src/capabilities/documents/commands/store-reading.ts';
import { addDocument } from '../../src/capabilities/documents/index.ts';
import { longResolution } from '../../src/capabilities/documents/testing-resolution.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';

/** A resolution of about 60 pages with 250 citations, 400 targets, 600 tasks and 60 findings, all of them still open. */
export async function loadResolution(tx: WriteTx, unitId: number): Promise<{ documentId: number; versionId: number }> {
  const { findings, proposals, text } = longResolution();
  const { documentId, versionId } = await addDocument(tx, {
    family: 'party',
    type: 'nghi_quyet',
    symbol: '01-NQ/TU',
    issuedOn: '2026-01-05',
    issuer: 'Tỉnh ủy Mẫu',
    issuerUnitId: null,
    unitId,
    subject: 'Phát triển giáo dục của tỉnh Mẫu trong năm năm tới',
    sample: true,
    version: { text, source: 'pasted' },
  });
  await storeReading(tx, { versionId: versionId!, proposals, findings, error: null });
  return { documentId, versionId: versionId! };
}
