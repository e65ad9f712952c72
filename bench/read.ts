import { read } from '../src/reading/index.ts';

// How fast the reader goes through prose, beside what a plain scan for numbers costs on the same text.

const PARAGRAPH =
  'Năm học 2024-2025, toàn huyện có 45 trường với 1.204 lớp và 31.870 học sinh; 28/45 trường đạt chuẩn quốc gia (62,2%), ' +
  'tăng 4 trường so với năm trước. Căn cứ Kết luận số 91-KL/TW ngày 12/8/2024 của Bộ Chính trị, ngành đã ' +
  'tổ chức tốt các phong trào thi đua và quan tâm bồi dưỡng đội ngũ nhà giáo ở các xã vùng cao.\n' +
  'Phương hướng đến năm 2030: phấn đấu trên 80% trường đạt chuẩn; xây dựng thêm 120 phòng học; giảm tỷ lệ học sinh bỏ học ' +
  'xuống dưới 0,3%. Các nhà trường tiếp tục đổi mới phương pháp dạy học, phối hợp chặt chẽ với gia đình và xã hội.\n';

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

/** One row: MB/s of the reader, cold (first run) and warm, and of a regular expression that only finds the numbers. */
export async function run(): Promise<Record<string, number | string>> {
  const text = PARAGRAPH.repeat(3000);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const from = performance.now();
  const { quantities } = read(text);
  const cold = performance.now() - from;
  const reader = best(3, () => read(text));
  const scan = best(3, () => [...text.matchAll(/\d+(?:[.,]\d+)*/g)].length);
  const rate = (ms: number) => Math.round((megabytes / ms) * 1e5) / 100;
  return {
    name: 'read',
    megabytes: Math.round(megabytes * 100) / 100,
    quantities: quantities.length,
    'cold MB/s': rate(cold),
    'MB/s': rate(reader),
    'regex scan for numbers MB/s': rate(scan),
    ratio: Math.round((reader / scan) * 10) / 10,
  };
}
