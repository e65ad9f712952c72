import { describe, expect, it } from 'vitest';
import { term } from '../../../kernel/time/index.ts';
import type { TargetRow } from '../queries/target-rows.ts';
import { mustFigure, resultFigure, rulerOf } from './target-figures.ts';
import { moreOf, TargetTable } from './target-table.tsx';

const period = term(2015, 2020);

const row = (part: Partial<TargetRow>): TargetRow =>
  ({
    id: 12,
    unitId: 1,
    measuredUnitId: 1,
    unitName: 'Đảng bộ Sở',
    name: 'Trường đạt chuẩn quốc gia',
    scope: 'Trường toàn tỉnh',
    indicatorId: 5,
    indicator: { id: 5, kind: 'count', unitWord: 'trường', decimals: 0, direction: 'higher', aggregation: 'sum' },
    comparator: '>=',
    value: 205,
    valueTo: null,
    unitWord: 'trường',
    decimals: 0,
    share: null,
    shareDecimals: null,
    derived: '222 − 17 = 205',
    period,
    yearly: false,
    baseline: null,
    state: 'active',
    closedReason: null,
    note: null,
    coverage: null,
    fromRollup: false,
    result: { indicatorId: 5, unitId: 1, period, figure: { comparator: '=', missing: null }, rollup: null },
    said: { text: '222', missing: null, missingWords: null, parts: null, number: 222 },
    verdict: { status: 'exceeded', label: 'Vượt 17', rule: '222 ≥ 205.', distance: 17, missingCount: null },
    citationPlace: { documentTitle: 'Bài đăng', paragraph: 3, href: '/van-ban/4/doc' },
    ...part,
  }) as unknown as TargetRow;

describe('figures of a target', () => {
  it('says that a level was worked out, and how much of it was reached', () => {
    expect(mustFigure(row({}))).toEqual({ value: '205', qualifier: 'từ', state: 'derived' });
    expect(resultFigure(row({}))).toEqual({ value: '222', sub: '108,3%' });
  });
  it('writes the level as a fraction where the result is one, and draws it as cells', () => {
    const said = { text: '11/11', missing: null, missingWords: null, parts: '100%', number: 100 };
    const eleven = row({
      comparator: '=',
      value: 100,
      unitWord: '%',
      derived: null,
      said,
      result: { figure: { numerator: 11, denominator: 11, comparator: '=', missing: null } } as TargetRow['result'],
    });
    expect(mustFigure(eleven).value).toBe('11/11');
    expect(resultFigure(eleven)).toMatchObject({ value: '11/11', sub: '100%' });
    expect(rulerOf(eleven)).toMatchObject({ kind: 'count', value: 11, total: 11, tone: 'good' });
  });
  it('never shows a missing value as nothing or zero', () => {
    const said = {
      text: null,
      missing: 'not_arising' as const,
      missingWords: 'không phát sinh',
      parts: null,
      number: null,
    };
    expect(resultFigure(row({ said }))).toMatchObject({ missing: 'none', sub: 'không phát sinh' });
    expect(resultFigure(row({ said: { ...said, missing: null }, result: null }))).toEqual({ missing: 'pending' });
    expect(mustFigure(row({ comparator: 'qualitative', value: null }))).toEqual({ missing: 'unstated' });
    expect(mustFigure(row({ comparator: 'increase', value: null }))).toEqual({ value: 'tăng' });
  });
  it('marks a total below full coverage as provisional', () => {
    const some = row({ coverage: { reported: 11, asked: 13, provisional: true } });
    expect(resultFigure(some).state).toBe('provisional');
    expect(moreOf(some, false)).toContain('Số liệu phủ 11/13 đơn vị.');
  });
  it('stands on a ruler with round ends that hold both numbers', () => {
    expect(rulerOf(row({}))).toMatchObject({ min: 150, max: 250, target: 205, value: 222, better: 'up', tone: 'good' });
    const ceiling = row({ comparator: '<', value: 10, unitWord: '%', said: { ...row({}).said, number: 8.7 } });
    expect(rulerOf(ceiling)).toMatchObject({ target: 10, value: 8.7, better: 'down' });
  });
  it('says a rate in people', () => {
    const indicator = { ...row({}).indicator!, kind: 'ratio' as const, unitWord: 'trẻ' };
    const verdict = { status: 'risk' as const, label: 'Có nguy cơ', rule: '', distance: -0.2, missingCount: 10 };
    expect(moreOf(row({ indicator, verdict }), false)).toContain('Thiếu 10 trẻ nữa là đạt.');
  });
});

describe('the table', () => {
  const slip = {
    key: 't12',
    targetId: 12,
    data: { title: 'Địa chỉ của số 222', originName: 'Câu gốc', origin: [], sum: [], approval: [], before: [] },
  };
  const html = (open: boolean) =>
    String(
      <TargetTable
        caption="Chỉ tiêu"
        rows={[row({})]}
        link={(path) => `/so${path}`}
        here={(extra) => `/so/don-vi/1${extra && `?${extra}`}`}
        slip={open ? slip : null}
      />,
    );

  it('makes every number the way to its address, and the sentence one click away', () => {
    const closed = html(false);
    expect(closed).toContain('href="/so/don-vi/1?so=t12#dia-chi-t12"');
    expect(closed).toContain('href="/so/don-vi/1?so=m12#dia-chi-m12"');
    expect(closed).toContain('href="/so/van-ban/4/doc"');
    expect(closed).toContain('đoạn 3');
    expect(closed).not.toContain('Địa chỉ của số 222');
  });

  it('shows the open slip under its row, with the way to close it', () => {
    const open = html(true);
    expect(open).toContain('id="dia-chi-t12"');
    expect(open).toContain('Địa chỉ của số 222');
    expect(open).toContain('href="/so/don-vi/1#ct-12"');
  });
});
