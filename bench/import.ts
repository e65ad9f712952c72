import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { acceptImport } from '../src/capabilities/collection/commands/accept-import.ts';
import { readImport } from '../src/capabilities/collection/commands/read-import.ts';
import { startImport } from '../src/capabilities/collection/commands/start-import.ts';
import { tableTemplate } from '../src/capabilities/collection/domain/templates.ts';
import { form, nothing, writeFigures } from '../src/capabilities/collection/index.ts';
import { readWorkbook, writeWorkbook } from '../src/kernel/tabular/index.ts';
import { year } from '../src/kernel/time/index.ts';
import { median, short, timed } from './parts/measure.ts';
import { expectSameTotals } from './parts/raw-totals.ts';
import { Chance } from './province/chance.ts';
import { valueFor } from './province/indicators.ts';
import { type BenchRun, type Scene, theScene } from './scene.ts';

const UNITS = 250;
const RUNS = 3;
const FIGURES = 10_000;

/**
 * 10,000 figures (250 schools × 40 lines) from an .xlsx file until they are in force and all totals have moved, next to
 * COPY of the same rows into a table of the same shape, without and with the indexes of the real one.
 */
export async function run(given: BenchRun) {
  const scene = await theScene(given);
  const imports: Awaited<ReturnType<typeof importOnce>>[] = [];
  // The first one is for warming up. Each takes other schools: a figure is new only once.
  for (let i = 0; i <= RUNS; i++)
    imports.push(await importOnce(scene, scene.units.schools.slice(i * UNITS, (i + 1) * UNITS)));
  imports.shift();
  const part = (name: keyof (typeof imports)[number]) => short(median(imports.map((each) => each[name])) / 1000);
  const total = median(imports.map((each) => each.read + each.preview + each.accept));
  const writes = [];
  for (let i = 0; i <= RUNS; i++) writes.push(await writeOnce(scene, 2010 + i));
  writes.shift();
  const plain = await copyTime(scene, '');
  const indexed = await copyTime(scene, 'including indexes including constraints');
  await expectSameTotals(scene.house.db, scene.scope, scene.units.department);
  const perSecond = (ms: number) => Math.round(FIGURES / (ms / 1000));
  return {
    what: '10,000 figures from .xlsx: read, previewed, accepted and approved, all totals moved',
    figures_per_s: perSecond(total),
    seconds: { read: part('read'), preview: part('preview'), accept: part('accept') },
    write_figures_alone_per_s: perSecond(median(writes)),
    alternative: 'COPY of the same rows into a table of the same shape',
    copy_per_s: perSecond(plain),
    copy_with_indexes_per_s: perSecond(indexed),
    ratio: short(total / plain),
    ratio_to_copy_with_indexes: short(total / indexed),
    ratio_of_write_figures_to_copy_with_indexes: short(median(writes) / indexed),
  };
}

async function importOnce({ house, rounds, scope }: Scene, schools: readonly number[]) {
  const { db } = house;
  const roundId = rounds.empty.id;
  const bytes = await filledTable({ house, rounds, scope } as Scene, schools);
  const name = 'bang-so-lieu.xlsx';
  const book = await timed(() => readWorkbook(bytes, { fileName: name }));
  const preview = await timed(() =>
    db.write(scope, async (tx) => {
      const file = { sha256: randomBytes(32).toString('hex'), name };
      const importId = await startImport(tx, { roundId, onlyUnitId: null, file, inline: true });
      await readImport(tx, { roundId, importId, book: book.result });
      return importId;
    }),
  );
  const accept = await timed(() =>
    db.write(scope, (tx) => acceptImport(tx, { roundId, importId: preview.result, as: 'approve' })),
  );
  const { approved, cells } = accept.result;
  if (cells !== FIGURES || approved !== UNITS) throw new Error(`imported ${cells} cells, approved ${approved} sheets`);
  return { read: book.ms, preview: preview.ms, accept: accept.ms };
}

/** The table as it is downloaded, filled in. Making it is not measured. */
async function filledTable({ house, rounds, scope }: Scene, schools: readonly number[]): Promise<Uint8Array> {
  const chance = new Chance(schools[0]!);
  const { lines } = await house.db.read(scope, (tx) => form(tx, rounds.formId));
  const units = schools.map((id) => ({
    id,
    code: '',
    name: `Trường ${id}`,
    raw: new Map(lines.map((line) => [line.indicatorId, valueFor(line.kind, chance).raw])),
  }));
  const head = { roundId: rounds.empty.id, roundName: 'Năm 2025', formName: 'Báo cáo', periodText: 'năm 2025' };
  return writeWorkbook([tableTemplate({ ...head, dueText: '30/06/2026' }, lines, units)]);
}

/** writeFigures by itself, as approval calls it: revisions, provenance, totals. */
async function writeOnce({ house, rounds, scope, units }: Scene, startYear: number): Promise<number> {
  const chance = new Chance(startYear);
  const enteredAt = new Date();
  const figures = units.schools.slice(0, UNITS).flatMap((unitId) =>
    rounds.lines.map(({ id, kind }) => {
      const { raw: _, ...value } = valueFor(kind, chance);
      const source = { kind: 'form' as const };
      const by = { enteredName: 'Cán bộ mẫu', enteredAt };
      return { ...nothing, ...value, ...by, source, indicatorId: id, unitId, period: year(startYear) };
    }),
  );
  return (await timed(() => house.db.write(scope, (tx) => writeFigures(tx, figures)))).ms;
}

/** The 10,000 rows of the last import, out of the table as text and by COPY into another. */
async function copyTime({ house, rounds, scope }: Scene, like: string): Promise<number> {
  const client = await house.pool.connect();
  try {
    await client.query(`create schema if not exists bench`);
    await client.query(`drop table if exists bench.figure`);
    await client.query(`create table bench.figure (like collection.figure including defaults ${like})`);
    const { rows } = await client.query<{ line: string }>(
      `select f::text as line from (select * from collection.figure
       where authority_id = $1 and period_kind = $2 and period_start = $3 order by id limit ${FIGURES}) f`,
      [scope.authorityId, rounds.empty.period.kind, rounds.empty.period.start],
    );
    // A row as text is a line of CSV in brackets.
    const lines = rows.map(({ line }) => `${line.slice(1, -1)}\n`);
    if (lines.length !== FIGURES) throw new Error(`${lines.length} rows to copy`);
    const times: number[] = [];
    for (let i = 0; i <= RUNS; i++) {
      await client.query('truncate bench.figure');
      const { ms } = await timed(() =>
        pipeline(Readable.from(lines), client.query(copyFrom('copy bench.figure from stdin (format csv)'))),
      );
      if (i > 0) times.push(ms);
    }
    return median(times);
  } finally {
    await client.query('drop schema if exists bench cascade');
    client.release();
  }
}
