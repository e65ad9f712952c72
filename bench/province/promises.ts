import { assignTask, reportProgress, setTarget } from '../../src/capabilities/targets/index.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';
import { schoolYear, term, year } from '../../src/kernel/time/index.ts';
import type { Chance } from './chance.ts';
import type { MadeDocument } from './documents.ts';
import type { MadeIndicator } from './indicators.ts';
import type { Units } from './units.ts';

export interface Measured {
  /** Measured at schools, school year 2024–2025. */
  atSchools: readonly MadeIndicator[];
  /** Measured at communes, five years. */
  atCommunes: readonly MadeIndicator[];
}

/** 100 targets, 60 of the Sở and 40 of communes, four in five of them measured; half stand in a document. */
export async function loadTargets(
  tx: WriteTx,
  chance: Chance,
  units: Units,
  measured: Measured,
  documents: readonly MadeDocument[],
): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const ofSchools = i % 2 === 0;
    const list = ofSchools ? measured.atSchools : measured.atCommunes;
    const indicator = list[Math.floor(i / 2) % list.length]!;
    const share = indicator.kind === 'ratio';
    const unmeasured = i % 5 === 4;
    await setTarget(tx, {
      unitId: i < 60 ? units.department : units.communes[i - 60]!,
      indicatorId: unmeasured ? null : indicator.id,
      name: indicator.name,
      comparator: i % 10 === 4 ? 'qualitative' : '>=',
      value: i % 10 === 4 ? null : share ? chance.whole(60, 95) : chance.whole(10_000, 900_000),
      unitWord: share ? '%' : 'học sinh',
      period: i % 3 === 0 ? term(2025, 2030) : ofSchools ? schoolYear(i % 4 === 0 ? 2024 : 2025) : year(2025),
      assigner: 'Tỉnh ủy',
      citation: i % 2 === 0 ? { ...documents[i]!, ...documents[i]!.quote } : null,
      position: i + 1,
      sample: true,
    });
  }
}

/** 200 tasks of the Sở and of communes, at every stage. */
export async function loadTasks(tx: WriteTx, chance: Chance, units: Units, documents: readonly MadeDocument[]) {
  for (let i = 0; i < 200; i++) {
    const leadUnitId = i % 2 === 0 ? units.department : units.communes[i % 99]!;
    const taskId = await assignTask(tx, {
      no: String(i + 1),
      title: `Nhiệm vụ mẫu số ${i + 1}: rà soát và báo cáo kết quả`,
      leadUnitId,
      coUnitIds: [units.communes[(i + 7) % 99]!, units.communes[(i + 31) % 99]!].filter((id) => id !== leadUnitId),
      responsibility: 'Chủ trì, tổng hợp',
      product: 'Báo cáo',
      decidedBy: 'Giám đốc Sở',
      deadlineKind: i % 10 === 9 ? 'regular' : 'fixed',
      deadline: i % 10 === 9 ? null : `2026-${String(chance.whole(1, 12)).padStart(2, '0')}-15`,
      register: 'Chương trình năm 2026',
      origin: i % 12 === 11 ? 'added' : 'assigned',
      citation: i % 2 === 0 ? { ...documents[i]!, ...documents[i]!.quote } : null,
      position: i + 1,
      sample: true,
    });
    if (i % 4 === 0) continue;
    const done = i % 4 === 1;
    await reportProgress(tx, {
      taskId,
      text: done ? 'Đã xong.' : 'Đang làm, đúng tiến độ.',
      state: done ? 'done' : 'doing',
      ...(done && { doneOn: '2026-03-10' }),
      on: '2026-03-10',
    });
  }
}
