import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type CitationView, citationViews, type FindingView, findingsOf } from '../../documents/index.ts';
import { unitNames } from '../../org/index.ts';
import type { JudgedTarget } from './judged-targets.ts';
import { type ResultWords, resultWords } from './result-words.ts';

/** A target as the table shows it: with the names of its unit and the place of its sentence. */
export interface TargetRow extends JudgedTarget {
  unitName: string;
  said: ResultWords;
  citationPlace: Pick<CitationView, 'documentTitle' | 'paragraph' | 'href'> | null;
}

/** Adds names and places to judged targets: a few statements however many. */
export async function targetRows(tx: ReadTx, targets: readonly JudgedTarget[], asOf: IsoDate): Promise<TargetRow[]> {
  const names = await unitNames(
    tx,
    targets.map((t) => t.unitId),
    asOf,
  );
  const citations = [...new Map(targets.flatMap(({ citation: c }) => (c ? [[placeKey(c), c] as const] : [])))];
  const views = await citationViews(
    tx,
    citations.map(([, citation]) => citation),
  );
  const places = new Map<string, TargetRow['citationPlace']>();
  for (const [index, [key]] of citations.entries()) {
    const view = views[index];
    if (view) places.set(key, { documentTitle: view.documentTitle, paragraph: view.paragraph, href: view.href });
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
  const versionIds = [...new Set(targets.flatMap((t) => (t.citation ? [t.citation.versionId] : [])))];
  const findings = await findingsOf(tx, { versionIds, limit: 500 * versionIds.length });
  const place = new Map(versionIds.map((id, index) => [id, index]));
  return findings
    .filter(
      (finding) =>
        finding.state !== 'rejected' &&
        finding.severity !== 'note' &&
        targets.some(
          ({ citation: c }) => c && c.versionId === finding.versionId && finding.start < c.end && finding.end > c.start,
        ),
    )
    .sort((a, b) => place.get(a.versionId)! - place.get(b.versionId)!);
}
