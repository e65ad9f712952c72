import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strikes } from '../scripts/training/strikes.ts';
import { labelledTexts } from '../scripts/training/texts.ts';
import { buildRegistry, read } from '../src/reading/index.ts';

// How fast the reader goes through prose, beside what a plain scan for numbers costs on the same text, what the names of
// a province's units add to it, how well it reads the labelled texts that may lie beside the checkout, and how many figures that
// were spoilt in true relations of `corpus/` it asks about.

const PAGE =
  'Số: 34/KH-THCS\nMỹ Hòa, ngày 25 tháng 9 năm 2026\nKẾ HOẠCH\nCăn cứ Luật Giáo dục ngày 14/6/2019; căn cứ Công văn số ' +
  '4555/BGDĐT-GDPT ngày 05/8/2025 và các Thông tư số 27/2020/TT-BGDĐT, 28/2020/TT-BGDĐT cùng ngày 04/9/2020;\n' +
  'Năm học 2024-2025, toàn huyện có 45 trường với 1.204 lớp và 31.870 học sinh; 28/45 trường đạt chuẩn quốc gia (62,2%), ' +
  'tăng 4 trường so với năm trước. Thực hiện Kết luận số 91-KL/TW ngày 12/8/2024 của Bộ Chính trị, ngành đã ' +
  'tổ chức tốt các phong trào thi đua và quan tâm bồi dưỡng đội ngũ nhà giáo ở các xã vùng cao.\n' +
  'Phương hướng đến năm 2030: phấn đấu trên 80% trường đạt chuẩn; xây dựng thêm 120 phòng học; giảm tỷ lệ học sinh bỏ học ' +
  'xuống dưới 0,3%. Các nhà trường tiếp tục đổi mới phương pháp dạy học, phối hợp chặt chẽ với gia đình và xã hội.\n' +
  'TỔ CHỨC THỰC HIỆN\n1. Hiệu trưởng: phân công giáo viên, báo cáo Phòng GDĐT huyện Tam Sơn trước ngày 15/9/2026.\n' +
  '2. Các tổ chuyên môn rà soát kế hoạch dạy học; đề nghị Trường THCS số 12 cử giáo viên tham gia.\n';
const UNITS = 52_000;

/** Milliseconds of the quickest of some runs, after one to warm up. */
function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  work();
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/** MB/s cold (first run) and warm, next to a regular expression that only finds the numbers; then the scores. */
export async function* run({ root }: { root: string }): AsyncGenerator<Record<string, unknown>> {
  const text = PAGE.repeat(1500);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const from = performance.now();
  const { quantities, citations, tasks } = read(text);
  const cold = performance.now() - from;
  const warm = best(3, () => read(text));
  const scan = best(3, () => [...text.matchAll(/\d+(?:[.,]\d+)*/g)].length);
  const rate = (ms: number) => Math.round((megabytes / ms) * 1e5) / 100;
  yield {
    name: 'reading',
    megabytes: Math.round(megabytes * 100) / 100,
    quantities: quantities.length,
    citations: citations.length,
    tasks: tasks.length,
    'cold MB/s': rate(cold),
    'MB/s': rate(warm),
    'regex scan for numbers MB/s': rate(scan),
    ratio: Math.round((warm / scan) * 10) / 10,
  };
  yield names(text, megabytes, warm);
  yield scores(root);
  yield spoilt(root);
}

/** What it costs to know every unit of a large province, next to the same reading without. */
function names(text: string, megabytes: number, without: number): Record<string, unknown> {
  const units = Array.from({ length: UNITS }, (_, n) => ({
    id: `${n}`,
    names: n === 0 ? ['Phòng Giáo dục và Đào tạo huyện Tam Sơn'] : [`Trường Trung học cơ sở số ${n}`],
    places: ['huyện Tam Sơn'],
  }));
  const from = performance.now();
  const registry = buildRegistry(units);
  const built = performance.now() - from;
  const found = read(text, { registry }).units?.length;
  const reader = best(2, () => read(text, { registry }));
  return {
    name: 'reading, with a registry',
    units: UNITS,
    'ready in ms': Math.round(built),
    found,
    'MB/s': Math.round((megabytes / reader) * 1e5) / 100,
    'ratio to reading without': Math.round((reader / without) * 100) / 100,
  };
}

/** F1 of each kind, by the scorer that lies beside the texts. */
function scores(root: string): Record<string, unknown> {
  const shared = join(root, '..', 'shared', 'reading');
  const name = 'reading, labelled texts';
  if (!existsSync(join(shared, 'labelled')) || !existsSync(join(shared, 'score.mjs')))
    return { name, message: 'There are no labelled texts in ../shared/reading/labelled: nothing was scored.' };
  const command = [process.execPath, join(root, 'bin', 'nhiemky'), 'read', '--json'];
  const printed = execFileSync(
    process.execPath,
    [join(shared, 'score.mjs'), join(shared, 'labelled'), '--', ...command],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { arithmetic, ...kinds } = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '{}');
  const f1 = Object.fromEntries(
    Object.entries(kinds as Record<string, { f1: number }>).map(([kind, score]) => [kind, score.f1]),
  );
  return { name, f1, arithmetic };
}

const VERSIONS = 4;

/** Versions of the texts of `corpus/` with one figure of a true relation spoilt by a digit: how many are asked about? */
function spoilt(root: string): Record<string, unknown> {
  const folders = readdirSync(join(root, 'corpus'), { withFileTypes: true }).filter((x) => x.isDirectory());
  let [all, found] = [0, 0];
  for (const folder of folders)
    for (const labelled of labelledTexts(join(root, 'corpus', folder.name)))
      for (const { text, at } of strikes(labelled, VERSIONS)) {
        all++;
        if (asksAbout(text, at)) found++;
      }
  return { name: 'reading, figures spoilt', spoilt: all, found, share: Math.round((found / all) * 1000) / 1000 };
}

/** Does a finding of arithmetic name the figure whose digits stand there? */
const asksAbout = (text: string, at: number): boolean =>
  read(text).findings.some(
    ({ kind, spans }) =>
      ['sum', 'ratio', 'diff', 'share'].includes(kind) && spans.some(({ start, end }) => start <= at && at < end),
  );
