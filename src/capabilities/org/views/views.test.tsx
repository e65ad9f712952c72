import { expect, test } from 'vitest';
import type { UnitFacts } from '../domain/unit-facts.ts';
import { EventPreview } from './event-form.tsx';
import { PreviewPage } from './import-page.tsx';
import { TreePage } from './tree-page.tsx';
import { UnitPage, type UnitPageProps } from './unit-page.tsx';

const link = (path: string) => `/co-quan${path}`;

const facts: UnitFacts = {
  id: 3,
  hierarchy: 'administration',
  kind: 'office',
  sample: false,
  validFrom: null,
  validTo: '2025-06-30',
  names: [{ id: 1, name: 'Phòng <GDĐT>', shortName: null, validFrom: null, validTo: '2025-06-30' }],
  parents: [],
  codes: [],
  children: [],
  openPosts: [],
};
const unitPage: UnitPageProps = {
  link,
  asOf: '2026-11-22',
  day: '2025-06-30',
  card: {
    id: 3,
    hierarchy: 'administration',
    kind: 'office',
    kindLabel: 'Phòng cấp huyện',
    name: 'Phòng <GDĐT>',
    validFrom: null,
    validTo: '2025-06-30',
    sample: false,
  },
  facts,
  note: null,
  sentences: ['Hai chỉ tiêu đã đạt.'],
  panels: [<section id="chi-tieu">panel</section>],
  term: null,
  superiors: [],
  subordinates: { shown: [], counts: {} },
  events: [
    {
      id: 9,
      kind: 'abolish',
      happenedOn: '2025-07-01',
      dateNote: null,
      basis: 'Nghị định 142/2025/NĐ-CP',
      basisDocumentId: 4,
      note: null,
      sourced: false,
      undoable: true,
      predecessors: [{ unitId: 3, share: null }],
      successors: [{ unitId: 5, share: null }],
    },
  ],
  names: new Map([[5, { name: 'UBND xã Đông' }]]),
  successors: [{ unitId: 5 }],
  posts: [],
  mayChange: true,
  mayRecordPeople: false,
  mayReadMembers: false,
};

test('a closed unit says so, with its successors and the way back', () => {
  const html = String(<UnitPage {...unitPage} />);
  expect(html).toContain('Phòng &lt;GDĐT&gt;');
  expect(html).toContain('Đơn vị đã kết thúc, ngày cuối là 30/06/2025.');
  expect(html).toContain('<a href="/co-quan/don-vi/5">UBND xã Đông</a>');
  expect(html).toContain('href="/co-quan/don-vi/3/hoan-tac/9"');
  expect(html).toContain('href="/co-quan/van-ban/4"');
  expect(html).toContain('Hai chỉ tiêu đã đạt.');
  expect(html.indexOf('id="chi-tieu"')).toBeLessThan(html.indexOf('id="lich-su"'));
  expect(html).not.toContain('Ghi thay đổi');
});

test('without the right to change there is nothing to take back, without the right to people there are none', () => {
  const html = String(<UnitPage {...unitPage} mayChange={false} posts={null} />);
  expect(html).not.toContain('Hoàn tác');
  expect(html).not.toContain('Người và chức vụ');
});

test('the tree counts by kind and an empty authority is told how to begin', () => {
  const page = {
    link,
    hierarchy: 'administration' as const,
    view: 'tree' as const,
    asOf: '2026-11-22',
    present: true,
    query: '',
    root: null,
    nodes: [],
    closed: null,
    hits: null,
    page: 1,
    mayChange: true,
    mayImport: true,
  };
  const empty = String(<TreePage {...page} counts={[]} />);
  expect(empty).toContain('Chưa có đơn vị nào. Nhập danh sách từ tệp .xlsx');
  const counts = [
    { hierarchy: 'administration' as const, kind: 'department', n: 1 },
    { hierarchy: 'administration' as const, kind: 'school', n: 1399 },
  ];
  expect(String(<TreePage {...page} counts={counts} />)).toContain('có 1.400 đơn vị: 1.399 trường, 1 sở.');
});

test('a preview sends the fields again and keeps two ways on', () => {
  const html = String(
    <EventPreview
      title="Tách"
      changes={['A kết thúc.']}
      warnings={['A còn 2 đơn vị trực thuộc.']}
      action="/x"
      fields={[['name', '"><script>']]}
      confirm="Tách đơn vị"
    />,
  );
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(html).toContain('value="xac-nhan"');
  expect(html).toContain('value="sua"');
  expect(html).toContain('A còn 2 đơn vị trực thuộc.');
});

test('an import shows two hundred problems and counts the rest', () => {
  const problems = Array.from({ length: 230 }, (_, i) => ({
    code: 'x',
    severity: 'error' as const,
    message: `Sai ${i}.`,
    at: { kind: 'cell' as const, sheet: 'ds', address: `B${i + 2}` },
  }));
  const html = String(
    <PreviewPage
      link={link}
      import={{
        id: 1,
        fileName: 'ds.xlsx',
        state: 'preview',
        changesFrom: null,
        counts: { new: 5, changed: 0, same: 0, error: 230 },
        problems,
        createdBy: null,
        createdAt: new Date('2026-11-22T02:00:00Z'),
        settledAt: null,
      }}
      lines={[]}
      shown="all"
      page={1}
    />,
  );
  expect(html).toContain('ô B201, trang ds');
  expect(html).not.toContain('ô B202, trang ds');
  expect(html).toContain('Còn 30 chỗ nữa.');
  expect(html).toContain('Nhận 5 dòng, bỏ 230 dòng sai');
});
