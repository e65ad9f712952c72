import { quotesOf } from '../measures.ts';
import { year } from '../periods.ts';
import type { DemoTask } from '../types.ts';

const quote = quotesOf('bai-2021');

/** The article counts 15 + 2 and names none: the titles only let the register be seen at work. */
const titles = [
  'Kế hoạch thực hiện Chương trình hành động năm 2020',
  'Sắp xếp quy mô, mạng lưới trường lớp năm 2020',
  'Điều kiện cơ sở vật chất cho chương trình phổ thông 2018',
  'Lựa chọn sách giáo khoa lớp 1',
  'Bồi dưỡng giáo viên dạy lớp 1 theo chương trình mới',
  'Tổ chức kỳ thi tốt nghiệp THPT năm 2020',
  'Tuyển sinh lớp 10 năm học 2020–2021',
  'Kế hoạch phân luồng học sinh sau THCS',
  'Duy trì chuẩn phổ cập giáo dục, xóa mù chữ',
  'Xây dựng trường đạt chuẩn quốc gia theo kế hoạch',
  'Nâng chất lượng giáo dục vùng dân tộc',
  'Ứng dụng công nghệ thông tin trong quản lý',
  'Tinh giản biên chế, sắp xếp đội ngũ',
  'Thanh tra, kiểm tra năm học',
  'Cải cách hành chính của Sở',
];
const added = [
  'Phương án cho học sinh nghỉ và trở lại trường do dịch Covid-19',
  'Dạy học trực tuyến trong thời gian nghỉ phòng dịch',
];

const register = (title: string, i: number, origin: DemoTask['origin']): DemoTask => ({
  key: origin === 'assigned' ? `giao-${i + 1}` : `them-${i + 1}`,
  no: origin === 'assigned' ? String(i + 1) : `BS${i + 1}`,
  title: `${title} (tên mẫu)`,
  work: 'Bài viết chỉ đếm nhiệm vụ, không nêu tên và nội dung.',
  product: null,
  deadline: { kind: 'year', date: '2020-12-31', note: 'Trong năm 2020' },
  lead: 'so',
  co: [],
  responsibility: null,
  decidedBy: null,
  origin,
  assigner: i % 2 === 0 ? 'tinh-uy' : 'ubnd-tinh',
  period: year(2020),
  state: 'done',
  progress: [{ on: '2020-12-31', text: 'Đã hoàn thành.', percent: 100 }],
  note: 'Số lượng và kết quả là của bài viết; tên và người giao là mẫu.',
  quote: quote(origin === 'assigned' ? '15/15 nhiệm vụ được giao' : 'thêm 2 nhiệm vụ bổ sung'),
  sample: true,
  acceptance: ['E3'],
});

const party2021 = (key: string, no: string, title: string, text: string, acceptance: string[]): DemoTask => ({
  key,
  no,
  title,
  work: title,
  product: null,
  deadline: { kind: 'regular', date: null, note: 'Trong năm 2021' },
  lead: 'db-so',
  co: [],
  responsibility: 'Cấp ủy các chi bộ',
  decidedBy: 'Ban Chấp hành Đảng bộ',
  origin: 'assigned',
  assigner: 'db-so',
  period: year(2021),
  state: 'in_progress',
  progress: [],
  quote: quote(text),
  acceptance,
});

export const tasks: DemoTask[] = [
  ...titles.map((title, i) => register(title, i, 'assigned')),
  ...added.map((title, i) => register(title, i, 'added')),
  party2021(
    'd1',
    'Đ1',
    'Giáo dục chính trị tư tưởng, phòng, chống tham nhũng, dân vận, đoàn thể, thi đua',
    'phòng, chống tham nhũng; dân vận; lãnh đạo đoàn thể; thi đua yêu nước',
    ['E11'],
  ),
  party2021('d2', 'Đ2', 'Nâng chất lượng sinh hoạt chi bộ', 'Sinh hoạt chi bộ gắn Nghị quyết Trung ương 4', ['E11']),
  party2021('d3', 'Đ3', 'Bồi dưỡng đảng viên mới', 'quan tâm bồi dưỡng đảng viên mới', ['E11']),
  party2021(
    'd4',
    'Đ4',
    'Tuyên truyền để xã hội đồng thuận với giáo dục',
    'tuyên truyền để xã hội đồng thuận với giáo dục',
    ['E11', 'EX6'],
  ),
];
