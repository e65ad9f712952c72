import { describe, expect, it } from 'vitest';
import { error, warning } from '../../../kernel/problems/index.ts';
import { year } from '../../../kernel/time/index.ts';
import { nothing } from '../domain/figure-value.ts';
import { repairsFor } from '../domain/repairs.ts';
import { checkSheet, type FormLine, type FormRule } from '../domain/sheet.ts';
import type { FiguresImport } from '../queries/imports.ts';
import type { Round } from '../queries/rounds.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';
import { ImportPage, type ImportPageProps } from './import-page.tsx';
import { RoundPage, type RoundPageProps } from './round-page.tsx';
import { SheetPage } from './sheet-page.tsx';

const link = (path: string) => `/so${path}`;
const round: Round = {
  id: 4,
  formId: 2,
  formName: 'Biểu thử',
  name: 'Kỳ thử',
  period: year(2020),
  opensOn: '2020-12-01',
  dueOn: '2021-01-15',
  state: 'open',
  sample: false,
};
const unit = {
  id: 9,
  hierarchy: 'administration' as const,
  kind: 'school',
  kindLabel: 'Trường',
  name: 'Trường Hoa Ban',
  shortName: 'Hoa Ban',
  validFrom: null,
  validTo: null,
  sample: false,
};
const line = (no: number, label: string): FormLine => ({
  no,
  indicatorId: no,
  code: `C${no}`,
  label,
  groupName: null,
  required: true,
  kind: 'count',
  unitWord: 'người',
  decimals: 0,
});
const lines = [line(1, 'Tổng'), line(2, 'Nữ'), line(3, 'Nam')];
const rules: FormRule[] = [{ no: 1, kind: 'sum', wholeIndicatorId: 1, partIndicatorIds: [2, 3], message: null }];
const sheetOf = (state: SheetPageData['sheet']['state']): SheetPageData['sheet'] => ({
  id: 1,
  roundId: 4,
  unitId: 9,
  state,
  version: 5,
  submittedBy: 'Người gửi',
  submittedAt: new Date('2021-01-10T03:00:00Z'),
  decidedBy: null,
  decidedAt: null,
  reason: null,
  releasedEventId: null,
});

function data(raw: string[], more: Partial<SheetPageData> = {}): SheetPageData {
  const { cells, problems } = checkSheet(
    lines,
    rules,
    raw.map((text, i) => ({ indicatorId: i + 1, raw: text })),
  );
  return {
    round,
    form: { id: 2, code: 'B', name: 'Biểu thử', note: null, sample: false, lines, rules },
    sheet: sheetOf('draft'),
    unit,
    entries: new Map(),
    cells: cells.map((cell) => ({ ...cell, note: '' })),
    problems,
    repairs: repairsFor(lines, rules, cells),
    inForce: new Map(),
    earlier: new Map(),
    totals: ['UBND xã Đông'],
    uses: new Map(),
    history: [],
    refusal: null,
    mayEnter: true,
    mayApprove: false,
    ...more,
  };
}
const sheetHtml = (given: SheetPageData, more = {}) =>
  String(<SheetPage link={link} data={given} asOf="2021-01-18" {...more} />);

describe('the sheet', () => {
  it('tells the problem at its cell with the repairs that arithmetic proposes', () => {
    const html = sheetHtml(data(['4.778', '2.783', '1.959']));
    expect(html).toContain('href="#c-C1"');
    expect(html).toContain('name="dien" value="3:1.995"');
    expect(html).toContain('id="c-C1" name="v1" value="4.778"');
    expect(html).toContain('lệch 36');
    expect(html).toContain('Quá hạn 3 ngày');
  });

  it('saves, and fills no repair, when Enter presses the first button of the form', () => {
    const html = sheetHtml(data(['4.778', '2.783', '1.959']));
    const first = /<button[^>]*>/.exec(html.slice(html.indexOf('<form id="bieu"')))?.[0];
    expect(first).toContain('name="viec" value="luu"');
  });

  it('lists empty lines one by one only after an attempt to send', () => {
    const empty = data(['5', '', '']);
    expect(sheetHtml(empty)).not.toContain('Nữ: chưa có số');
    expect(sheetHtml(empty, { strict: true })).toContain('Nữ: chưa có số');
  });

  it('shows what another person saved under what was typed', () => {
    const entries = new Map([[1, { indicatorId: 1, raw: '7' } as never]]);
    const html = sheetHtml(data(['5', '2', '3'], { entries }), { conflict: 'Có người vừa lưu.' });
    expect(html).toContain('trên máy chủ: 7');
    expect(html).toContain('value="5"');
  });

  it('gives the approver the differences and the decision, and no fields', () => {
    const inForce = new Map([[1, { ...nothing, value: 4 } as never]]);
    const html = sheetHtml(
      data(['5', '2', '3'], {
        sheet: sheetOf('submitted'),
        refusal: 'Đã gửi',
        mayEnter: false,
        mayApprove: true,
        inForce,
      }),
    );
    expect(html).toContain('Duyệt biểu');
    expect(html).toContain('Tổng của UBND xã Đông');
    expect(html).toContain('+1');
    expect(html).not.toContain('name="v1"');
  });

  it('offers a reader neither entry nor decision', () => {
    const html = sheetHtml(data(['5', '2', '3'], { mayEnter: false }));
    expect(html).not.toContain('<button');
  });
});

const importProps = (state: FiguresImport['state'], more: Partial<ImportPageProps> = {}): ImportPageProps => ({
  link,
  round,
  found: {
    id: 3,
    state,
    fileName: 'a.xlsx',
    file: 'f',
    context: { roundId: 4, onlyUnitId: null, allowed: null, versions: {}, ready: [9] },
    summary: { new: 3, changed: 1, same: 0, warning: 1, error: 250, units: 2, problems: 251 },
    problems: [
      ...Array.from({ length: 250 }, (_, i) =>
        error('not_a_number', `Ô C${i + 1}, trang A: sai`, { kind: 'cell', sheet: 'A', address: `C${i + 1}` }),
      ),
      warning('odd', 'Xem lại', { kind: 'cell', sheet: 'A', address: 'D1' }),
    ],
    createdBy: null,
    createdAt: new Date('2021-01-10T03:00:00Z'),
    settledAt: null,
  },
  rows: [],
  rowCounts: { error: 0, changed: 0, new: 0, same: 0 },
  shown: 'all',
  page: 1,
  pages: 1,
  total: 0,
  approves: false,
  left: [],
  ...more,
});

describe('the preview of a file', () => {
  it('shows the first two hundred problems and how many more', () => {
    const html = String(<ImportPage {...importProps('preview')} />);
    expect(html).toContain('Ô C200, trang A');
    expect(html).not.toContain('Ô C201, trang A');
    expect(html).toContain('Còn 51 chỗ nữa');
  });
  it('offers approval at once only to those who may', () => {
    expect(String(<ImportPage {...importProps('preview')} />)).not.toContain('value="approve"');
    expect(String(<ImportPage {...importProps('preview', { approves: true })} />)).toContain('value="approve"');
  });
  it('offers nothing any more once it is settled', () => {
    expect(String(<ImportPage {...importProps('discarded')} />)).not.toContain('<form');
  });
});

it('a round with nobody to ask says so instead of an empty table', () => {
  const counts = { waiting: 0, draft: 0, submitted: 0, returned: 0, approved: 0, released: 0, late: 0, owed: 0 };
  const props: RoundPageProps = {
    link,
    asOf: '2021-01-18',
    round,
    rows: [],
    found: 0,
    all: 0,
    counts,
    filter: null,
    query: '',
    page: 1,
    pages: 1,
    decides: new Set(),
    rights: { designs: false, enters: false, approves: false },
  };
  const html = String(<RoundPage {...props} />);
  expect(html).toContain('Không có đơn vị nào của kỳ này');
  expect(html).not.toContain('<table');
  expect(html).not.toContain('Khóa kỳ');
});
