import type { FoundFinding, FoundProposal } from './domain/from-reading.ts';

/** What a long resolution says, with the place of everything in it, as a faultless reader would find it. */
export interface MadeResolution {
  text: string;
  proposals: FoundProposal[];
  findings: FoundFinding[];
}

export interface Wanted {
  citations: number;
  targets: number;
  tasks: number;
  findings: number;
}

/** About 60 pages: what a congress of a province passes for five years. */
export const SIXTY_PAGES: Wanted = { citations: 250, targets: 400, tasks: 600, findings: 60 };

const PARTS = [
  'KẾT QUẢ NĂM NĂM QUA',
  'QUAN ĐIỂM VÀ MỤC TIÊU',
  'PHÁT TRIỂN MẠNG LƯỚI TRƯỜNG LỚP',
  'CHẤT LƯỢNG DẠY VÀ HỌC',
  'ĐỘI NGŨ NHÀ GIÁO VÀ CÁN BỘ QUẢN LÝ',
  'XÂY DỰNG ĐẢNG TRONG TRƯỜNG HỌC',
  'NGUỒN LỰC VÀ CƠ SỞ VẬT CHẤT',
  'TỔ CHỨC THỰC HIỆN',
];
const FIELDS = [
  'Giáo dục mầm non',
  'Giáo dục tiểu học',
  'Giáo dục trung học cơ sở',
  'Giáo dục trung học phổ thông',
  'Giáo dục thường xuyên',
];
const LEVELS = ['mầm non', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'thường xuyên'];
const MEASURED = [
  'trường có thư viện mở cửa cả tuần',
  'lớp có đủ đồ dùng tối thiểu',
  'giáo viên dự sinh hoạt chuyên môn theo cụm',
  'học sinh biết bơi trước khi chuyển cấp',
  'trẻ được cân đo hai lần mỗi năm học',
  'trường nối mạng tốc độ cao',
  'phòng học được thay mái trước mùa mưa',
  'học sinh ở bán trú có giường riêng',
  'giáo viên dùng thành thạo học liệu số',
  'chi bộ sinh hoạt đúng kỳ hằng tháng',
];
const WORK = [
  'rà soát danh mục thiết bị và đề nghị bổ sung',
  'lập lộ trình sắp xếp điểm trường lẻ',
  'mở lớp bồi dưỡng nghiệp vụ cho tổ trưởng chuyên môn',
  'ký quy chế phối hợp với ban đại diện cha mẹ',
  'công khai thu chi trên trang của nhà trường',
  'kiểm tra bếp ăn và nguồn nước',
  'xây dựng phòng tư vấn tâm lý cho học sinh',
  'tổ chức ngày hội đọc sách ở từng cụm trường',
  'thẩm định đề án vị trí việc làm',
  'giao ban hằng quý về phổ cập',
];
const DOERS = ['Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân các xã', 'Đảng ủy cơ sở', 'Hiệu trưởng các trường'];
const ISSUERS = [
  { code: 'QĐ-UBND', type: 'quyet_dinh', word: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh' },
  { code: 'KH-UBND', type: 'ke_hoach', word: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh' },
  { code: 'NQ-HĐND', type: 'nghi_quyet', word: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh' },
];

/**
 * A made-up resolution with headings in three levels, the same in every run. One target in eight is said a second time
 * further down, one task in twelve too; one citation in five has no date; the findings are sums that are one too much.
 */
export function longResolution(wanted: Wanted = SIXTY_PAGES): MadeResolution {
  const made = new Paper();
  made.line('HỘI ĐỒNG NHÂN DÂN TỈNH MẪU');
  made.line('NGHỊ QUYẾT');
  made.line('Về phát triển giáo dục của tỉnh Mẫu trong năm năm tới');
  const places = PARTS.length * FIELDS.length;
  const share = (whole: number, place: number) =>
    Math.floor((whole * (place + 1)) / places) - Math.floor((whole * place) / places);
  const done = { citations: 0, targets: 0, tasks: 0, findings: 0 };
  for (let place = 0; place < places; place++) {
    const field = place % FIELDS.length;
    if (field === 0) made.line(`${roman(place / FIELDS.length + 1)}. ${PARTS[place / FIELDS.length]}`);
    made.line(`${field + 1}. ${FIELDS[field]}`);
    made.line(
      `Đại hội nhận định phần việc này đã đi đúng hướng, song còn chênh lệch giữa vùng thuận lợi và vùng khó khăn; những nội dung dưới đây được bàn ở tổ, tiếp thu và biểu quyết từng mục.`,
    );
    for (let n = share(wanted.citations, place); n > 0; n--) made.citation(done.citations++);
    for (let n = share(wanted.findings, place); n > 0; n--) made.finding(done.findings++);
    made.line('a) Chỉ tiêu');
    for (let n = share(wanted.targets, place); n > 0; n--) made.target(done.targets++, LEVELS[field] ?? '');
    made.line('b) Nhiệm vụ');
    for (let n = share(wanted.tasks, place); n > 0; n--) made.task(done.tasks++, LEVELS[field] ?? '');
  }
  return { text: made.text, proposals: made.proposals, findings: made.findings };
}

/** Writes line by line and keeps the place of what it wrote. */
class Paper {
  text = '';
  readonly proposals: FoundProposal[] = [];
  readonly findings: FoundFinding[] = [];
  #said: { line: string; quote: string; data: Record<string, unknown> }[] = [];

  line(words: string): number {
    const start = this.text.length;
    this.text += `${words}\n`;
    return start;
  }

  citation(n: number): void {
    const { code, issuer, type, word } = ISSUERS[n % ISSUERS.length]!;
    const dated = n % 5 !== 4;
    const year = 2016 + (n % 9);
    const symbol = `${10 + (n % 60)}/${code}`;
    const day = `${pad(1 + (n % 27))}/${pad(1 + (n % 12))}/${year}`;
    const quote = `${word} số ${symbol}${dated ? ` ngày ${day}` : ''} của ${issuer}`;
    const date = dated ? day.split('/').reverse().join('-') : null;
    this.#propose('citation', `Việc này tiếp nối ${quote} và kết quả kiểm tra đợt ${n + 1}.`, quote, {
      type,
      symbol,
      date,
      issuer,
    });
  }

  target(n: number, level: string): void {
    const before = n % 8 === 7 ? this.#said.findLast(({ data }) => data.indicator !== undefined) : undefined;
    if (before) {
      this.#propose('target', `Nhắc lại mục tiêu chung: ${before.quote}.`, before.quote, before.data);
      return;
    }
    const indicator = `${MEASURED[n % MEASURED.length]} cấp ${level}, vùng ${Math.floor(n / 10) + 1}`;
    const value = 50 + ((n * 7) % 50);
    const due = n % 6 === 5 ? null : `năm ${2026 + (n % 5)}`;
    const quote = `${due === null ? '' : `đến ${due} `}có ${value}% ${indicator}`;
    const data = { indicator, value, unit: '%', comparator: '>=', scope: null, due };
    this.#propose('target', `- Phấn đấu ${quote};`, quote, data);
    this.#said.push({ line: quote, quote, data });
  }

  task(n: number, level: string): void {
    const before = n % 12 === 11 ? this.#said.findLast(({ data }) => data.ordinal !== undefined) : undefined;
    const doer = DOERS[n % DOERS.length];
    const quote =
      before?.quote ??
      `${doer} ${WORK[(n * 3) % WORK.length]} ở bậc ${level}, đợt ${n + 1}, xong trước kỳ họp cuối năm`;
    const data = { ordinal: n % 4 === 3 ? null : '-' };
    this.#propose('task', `- ${quote}.`, quote, data);
    if (!before) this.#said.push({ line: quote, quote, data });
  }

  finding(n: number): void {
    const [a, b] = [12 + n, 20 + ((n * 3) % 17)];
    const quote = `${a + b + 1} điểm trường, gồm ${a} điểm ở xã và ${b} điểm ở bản`;
    const start = this.line(`Đầu kỳ toàn vùng có ${quote}.`) + 'Đầu kỳ toàn vùng có '.length;
    const spans = [{ start, end: start + quote.length }];
    const message = `${a} + ${b} = ${a + b}, văn bản ghi ${a + b + 1}.`;
    this.findings.push({ kind: 'sum', ...spans[0]!, quote, message, severity: 'error', proposed: null, spans });
  }

  #propose(kind: FoundProposal['kind'], line: string, quote: string, data: Record<string, unknown>): void {
    const start = this.line(line) + line.indexOf(quote);
    this.proposals.push({ kind, start, end: start + quote.length, quote, data });
  }
}

const pad = (n: number): string => String(n).padStart(2, '0');
const roman = (n: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][n - 1] ?? String(n);
