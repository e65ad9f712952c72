import type { Known, PlannedLine } from './import-lookup.ts';

/** Follows superiors through the file and the record at once; answers the lines that come back to themselves. */
export function findCycles(planned: readonly PlannedLine[], known: Known): PlannedLine[] {
  const lineOfUnit = new Map<number, number>();
  planned.forEach((entry, i) => {
    if (entry.unitId !== null) lineOfUnit.set(entry.unitId, i);
  });
  const node = (ref: PlannedLine['parent']): string | null => {
    if (ref === null) return null;
    if ('index' in ref) return `l${ref.index}`;
    const line = lineOfUnit.get(ref.unitId);
    return line === undefined ? `u${ref.unitId}` : `l${line}`;
  };
  const up = (at: string): string | null => {
    const id = Number(at.slice(1));
    const entry = at.startsWith('l') ? planned[id] : undefined;
    const unit = entry ? (entry.unitId === null ? undefined : known.byId.get(entry.unitId)) : known.byId.get(id);
    if (entry?.parent) return node(entry.parent);
    return unit && unit.parentId !== null ? node({ unitId: unit.parentId }) : null;
  };
  const circular: PlannedLine[] = [];
  planned.forEach((entry, i) => {
    if (entry.parent === null) return;
    const seen = new Set<string>();
    for (let step = up(`l${i}`); step !== null && !seen.has(step); step = up(step)) {
      if (step === `l${i}`) {
        circular.push(entry);
        return;
      }
      seen.add(step);
    }
  });
  return circular;
}
