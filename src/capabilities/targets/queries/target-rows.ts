import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type CitationView, citationView, type FindingView, findingsOf } from '../../documents/index.ts';
import { unitNames } from '../../org/index.ts';
import type { JudgedTarget } from './judged-targets.ts';
import { type ResultWords, resultWords } from './result-words.ts';

/** A target as the table shows it: with the names of its unit and the place of its sentence. */
export interface TargetRow extends JudgedTarget {
  unitName: string;
  said: ResultWords;
  citationPlace: Pick<CitationView, 'documentTitle' | 'paragraph' | 'href'> | null;
}

/** Adds names and places to judged targets: one statement for the names, one a different sentence. */
export async function targetRows(tx: ReadTx, targets: readonly JudgedTarget[], asOf: IsoDate): Promise<TargetRow[]> {
  const names = await unitNames(
    tx,
    targets.map((t) => t.unitId),
    asOf,
  );
  const places = new Map<string, TargetRow['citationPlace']>();
  for (const { citation } of targets) {
    if (!citation) continue;
    const key = placeKey(citation);
    if (places.has(key)) continue;
    const view = await citationView(tx, citation);
    places.set(key, view && { documentTitle: view.documentTitle, paragraph: view.paragraph, href: view.href });
  }
  return targets.map((t) => ({
    ...t,
    unitName: names.get(t.unitId)?.name ?? '',
    said: resultWords(t),
    citationPlace: t.citation ? (places.get(placeKey(t.citation)) ?? null) : null,
  }));
}

const placeKey = (c: { versionId: number; start: number; end: number }) => `${c.versionId} ${c.start} ${c.end}`;

/** What a person should look at beside the targets: open findings in the passages that they rest on. */
export async function remarksOf(tx: ReadTx, targets: readonly JudgedTarget[]): Promise<FindingView[]> {
  const found = new Map<number, FindingView>();
  const versions = new Set(targets.flatMap((t) => (t.citation ? [t.citation.versionId] : [])));
  for (const versionId of versions)
    for (const finding of await findingsOf(tx, { versionId, limit: 500 })) {
      const touched = targets.some(
        ({ citation: c }) => c && c.versionId === versionId && finding.start < c.end && finding.end > c.start,
      );
      if (touched && finding.state !== 'rejected') found.set(finding.id, finding);
    }
  return [...found.values()];
}
