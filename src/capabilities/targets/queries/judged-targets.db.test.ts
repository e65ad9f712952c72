import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { term, year } from '../../../kernel/time/index.ts';
import { approveSheet, openRound, submitSheet } from '../../collection/index.ts';
import { buildFigure, buildIndicator, buildRound, fillSheet } from '../../collection/testing.ts';
import { buildDocument } from '../../documents/testing.ts';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { moveRollups } from '../../statistics/index.ts';
import { closeTarget } from '../commands/close-target.ts';
import { buildTarget } from '../testing.ts';
import { heatMatrix } from './heat-matrix.ts';
import { judgeTargets } from './judged-targets.ts';
import { resultWords } from './result-words.ts';
import { targetList } from './target-list.ts';
import { targetPage } from './target-page.ts';
import { target } from './targets.ts';
import { targetsOf } from './unit-targets.ts';

let house: TestHouse;
let unitId: number;

beforeAll(async () => {
  house = await testHouse({ lineOf, fillings: [fill(figuresChanged, moveRollups)] });
  unitId = await house.write((tx) => buildUnit(tx, { kind: 'department' }));
});
afterAll(() => house.close());

const asOf = '2020-05-08';
const judged = async (id: number, on = asOf) =>
  house.read(async (tx) => (await judgeTargets(tx, [await target(tx, id)], on))[0]!);

type Figure = Omit<Parameters<typeof buildFigure>[1], 'indicatorId' | 'unitId'>;

/** A target with its indicator and one figure. */
const made = (
  goal: Omit<Parameters<typeof buildTarget>[1], 'unitId'>,
  measure: Parameters<typeof buildIndicator>[1],
  figure: Figure | null,
) =>
  house.write(async (tx) => {
    const indicatorId = await buildIndicator(tx, measure);
    if (figure) await buildFigure(tx, { indicatorId, unitId, period: term(2015, 2020), ...figure });
    return buildTarget(tx, { unitId, indicatorId, ...goal });
  });

describe('results of the documents', () => {
  it('222 schools are 17 above 205', async () => {
    const id = await made({ value: 205, unitWord: 'trường', derived: '222 − 17 = 205' }, {}, { value: 222 });
    const found = await judged(id);
    expect(found.verdict).toMatchObject({ status: 'exceeded', label: 'Vượt 17', rule: '222 ≥ 205.' });
    const page = await house.read((tx) => targetPage(tx, id, asOf));
    expect(page.derivations.map((d) => [d.formula, d.holds])).toEqual([
      ['222 − 17 = 205', true],
      ['222 ÷ 205 = 108,3%', true],
    ]);
    expect(page.points).toHaveLength(1);
  });

  /** The source writes the fraction itself. */
  const said = (n: number) =>
    house.write(async (tx) => {
      const quote = `được duy trì ở ${n}/${n} xã`;
      const place = await buildDocument(tx, { text: quote });
      return { kind: 'sentence' as const, ...place, start: 0, end: quote.length, quote };
    });

  it('226 of 226 and 11 of 11 are met', async () => {
    for (const n of [226, 11]) {
      const id = await made(
        { comparator: '=', value: 100, period: year(2019) },
        { kind: 'ratio', unitWord: '%' },
        { numerator: n, denominator: n, value: null, period: year(2019), source: await said(n) },
      );
      const found = await judged(id);
      expect([found.verdict.label, resultWords(found).text, resultWords(found).parts]).toEqual([
        'Đạt',
        `${n}/${n}`,
        '100%',
      ]);
    }
  });

  it('above 98 % against 95 % is 3 points above', async () => {
    const id = await made({ value: 95 }, { kind: 'ratio', unitWord: '%' }, { value: 98, comparator: '>' });
    const found = await judged(id);
    expect(found.verdict.label).toBe('Vượt 3 điểm %');
    expect(resultWords(found).text).toBe('trên 98%');
  });

  it('23 schools with 71,9 % have 32 behind them, 17 and 53,1 % before', async () => {
    const id = await made(
      {
        comparator: '=',
        value: 23,
        unitWord: 'trường',
        share: 71.9,
        shareDecimals: 1,
        period: term(2020, 2025),
        baseline: { value: 17, period: year(2020), derived: '23 − 6 = 17' },
      },
      {},
      { value: 17, period: year(2020) },
    );
    const page = await house.read((tx) => targetPage(tx, id, '2020-12-31'));
    expect(page.row.verdict.status).toBe('risk');
    expect(page.derivations.map((d) => d.formula)).toEqual([
      '23 − 6 = 17',
      '23 ÷ 32 = 71,875%, làm tròn 71,9%',
      '17 ÷ 32 = 53,1%',
      '17 ÷ 23 = 73,9%',
    ]);
  });

  it('words without a number conclude nothing, and say so', async () => {
    const id = await made(
      { comparator: 'qualitative', value: null },
      { kind: 'ratio', unitWord: '%' },
      { value: null, missing: 'only_words' },
    );
    const found = await judged(id);
    expect([found.verdict.status, found.openBecause]).toEqual(['nofigure', 'câu báo cáo không kèm số']);
    const range = await made(
      { comparator: 'qualitative', value: null },
      { kind: 'ratio', unitWord: '%' },
      { value: 6, valueTo: 11 },
    );
    expect((await judged(range)).verdict.status).toBe('unmeasurable');
  });
});

it('a target that was closed later was in force before', async () => {
  const id = await made({ value: 23, unitWord: 'trường', period: term(2020, 2025) }, {}, null);
  await house.write((tx) =>
    closeTarget(tx, { targetId: id, on: '2025-06-30', reason: 'Kết thúc cấp huyện', transferredTo: null }),
  );
  expect((await judged(id, '2024-01-01')).state).toBe('active');
  expect((await judged(id, '2025-07-01')).verdict).toMatchObject({ status: 'nofigure', rule: 'Kết thúc cấp huyện' });
});

it('a target measured by another unit takes the figures of that unit', async () => {
  const province = await house.write((tx) => buildUnit(tx, { kind: 'province' }));
  const id = await house.write(async (tx) => {
    const indicatorId = await buildIndicator(tx);
    await buildFigure(tx, { indicatorId, unitId: province, value: 222, period: term(2015, 2020) });
    return buildTarget(tx, { unitId, indicatorId, value: 205, unitWord: 'trường', measuredUnitId: province });
  });
  expect((await judged(id)).verdict.label).toBe('Vượt 17');
});

it('leaves the targets of the next term out of the running one', async () => {
  const party = await house.write(async (tx) => {
    const id = await buildUnit(tx, { kind: 'party_committee' });
    for (const [from, to] of [
      [2015, 2020],
      [2020, 2025],
    ] as const)
      await tx.db
        .insertInto('org.term')
        .values({
          authority_id: tx.authorityId,
          name: `${from}–${to}`,
          kind: 'term',
          valid_from: `${from}-01-01`,
          valid_to: `${to}-12-31`,
          unit_id: id,
        })
        .execute();
    await buildTarget(tx, { unitId: id, name: 'Nhiệm kỳ này' });
    await buildTarget(tx, { unitId: id, name: 'Năm 2019', period: year(2019) });
    await buildTarget(tx, { unitId: id, name: 'Nhiệm kỳ sau', period: term(2020, 2025) });
    return id;
  });
  const names = async (on: string) => (await house.read((tx) => targetsOf(tx, party, on))).map((t) => t.name);
  expect(await names(asOf)).toEqual(['Nhiệm kỳ này', 'Năm 2019']);
  expect(await names('2022-01-01')).toEqual(['Nhiệm kỳ sau']);
});

describe('a total', () => {
  it('below full coverage is provisional and decides nothing', async () => {
    const built = await house.write(async (tx) => {
      const top = await buildUnit(tx, { kind: 'office' });
      const [a, b] = [await buildUnit(tx, { parentId: top }), await buildUnit(tx, { parentId: top })];
      const round = await buildRound(tx, { kinds: ['ratio'], unitId: a });
      const roundId = await openRound(tx, {
        formId: round.formId,
        name: 'Kỳ của trường thứ hai',
        period: year(2020),
        opensOn: '2020-12-01',
        dueOn: '2021-01-15',
        unitIds: [b],
      });
      const indicatorId = round.indicatorIds[0]!;
      const targetId = await buildTarget(tx, { unitId: top, indicatorId, value: 85, period: year(2020) });
      return { targetId, first: { ...round, unitId: a }, second: { ...round, roundId, unitId: b } };
    });
    const approve = (round: typeof built.first, text: string) =>
      house.write(async (tx) => {
        await fillSheet(tx, round, [text]);
        const step = { roundId: round.roundId, unitId: round.unitId, version: null };
        await submitSheet(tx, step);
        await approveSheet(tx, step);
      });
    await approve(built.first, '90/100');
    const half = await judged(built.targetId, '2021-01-10');
    expect(half.coverage).toEqual({ reported: 1, asked: 2, provisional: true });
    expect(half.verdict.status).toBe('ontrack');
    await approve(built.second, '70/100');
    const full = await judged(built.targetId, '2021-01-10');
    expect(full.verdict).toMatchObject({ status: 'missed', label: 'Không đạt, thiếu 5 điểm %', missingCount: 10 });
    expect(resultWords(full)).toMatchObject({ text: '80%', parts: '160/200' });
  });

  it('stands over its parts in the matrix, the hardest first', async () => {
    const { targetId, top } = await house.write(async (tx) => {
      const top = await buildUnit(tx, { kind: 'district' });
      const indicatorId = await buildIndicator(tx, { kind: 'ratio', unitWord: '%' });
      for (const [name, numerator] of [
        ['Xã khá', 90],
        ['Xã yếu', 70],
        ['Xã gần', 84],
      ] as const) {
        const commune = await buildUnit(tx, { kind: 'commune', name, parentId: top });
        await buildFigure(tx, { indicatorId, unitId: commune, value: null, numerator, denominator: 100 });
      }
      const targetId = await buildTarget(tx, { unitId: top, indicatorId, value: 85, period: year(2020) });
      return { top, targetId };
    });
    const on = '2021-01-10';
    const whole = await judged(targetId, on);
    const matrix = await house.read((tx) => heatMatrix(tx, top, [whole], on));
    expect(matrix?.rows.map((row) => [row.name, row.cells[0]?.judged.verdict.status, row.cells[0]?.said.text])).toEqual(
      [
        ['Xã yếu', 'missed', '70%'],
        ['Xã gần', 'missed', '84%'],
        ['Xã khá', 'exceeded', '90%'],
      ],
    );
    expect(matrix?.totals[0]?.parts).toBe('244/300');
  });
});

it('lists a subtree, worst first, by words with and without tones', async () => {
  const found = await house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'office' });
    const below = await buildUnit(tx, { parentId: top });
    await buildTarget(tx, { unitId: top, name: 'Trẻ mẫu giáo đến trường', period: year(2030) });
    await buildTarget(tx, { unitId: below, name: 'Trường đạt chuẩn quốc gia', period: year(2019) });
    return { top, below };
  });
  const list = (query: string, unit: number | null = found.top) =>
    house.read(async (tx) => {
      const asked = { unitId: unit, period: null, status: null, query };
      return (await targetList(tx, asked, asOf, { limit: 50, offset: 0 })).rows.map((t) => t.name);
    });
  expect(await list('')).toEqual(['Trường đạt chuẩn quốc gia', 'Trẻ mẫu giáo đến trường']);
  expect(await list('truong')).toHaveLength(2);
  expect(await list('chuẩn')).toEqual(['Trường đạt chuẩn quốc gia']);
  expect(await list('chuân')).toEqual([]);
  expect(await list('', found.below)).toEqual(['Trường đạt chuẩn quốc gia']);
});
