import { quotesOf } from '../measures.ts';
import { schoolYear } from '../periods.ts';
import type { DemoTask } from '../types.ts';

const quote = quotesOf('bai-2020-10-22');

type Row = {
  title: string;
  work: string;
  product: string | null;
  deadline: DemoTask['deadline'];
  co?: string[];
  decidedBy?: string;
  state: DemoTask['state'];
  progress?: string;
  text: string;
};

const regular = { kind: 'regular', date: null } as const;

const rows: Row[] = [
  {
    title: 'Sắp xếp lại điểm trường theo Đề án 59/ĐA-UBND',
    work: 'Rà soát điểm trường; định lại số học sinh mỗi lớp và quy mô lớp.',
    product: 'Danh mục điểm trường sau sắp xếp',
    deadline: { kind: 'year', date: '2021-05-31', note: 'Theo năm học' },
    co: ['ubnd-huyen'],
    decidedBy: 'UBND huyện',
    state: 'in_progress',
    progress: 'Đã rà soát xong ở 9 xã.',
    text: '1. Rà soát, sắp xếp điểm trường',
  },
  {
    title: 'Thực hiện Chỉ thị 05-CT/TW; nâng phẩm chất, năng lực nhà giáo',
    work: 'Học tập và làm theo Bác; hoàn thành chỉ tiêu của Đại hội Đảng bộ huyện lần thứ XXIV.',
    product: null,
    deadline: regular,
    state: 'in_progress',
    text: '2. Làm theo Chỉ thị 05-CT/TW',
  },
  {
    title: 'Chuẩn bị điều kiện cho Chương trình giáo dục phổ thông mới',
    work: 'Tham mưu đầu tư; lập kế hoạch và bồi dưỡng giáo viên.',
    product: 'Kế hoạch bồi dưỡng giáo viên',
    deadline: { kind: 'fixed', date: '2021-03-31', note: 'Hạn mẫu: bài viết chỉ ghi theo lộ trình' },
    co: ['ubnd-huyen'],
    decidedBy: 'UBND huyện',
    state: 'at_risk',
    progress: 'Chưa bố trí đủ kinh phí bồi dưỡng đợt 2.',
    text: '3. Tham mưu UBND huyện đầu tư điều kiện',
  },
  {
    title: 'Kiểm định chất lượng và trường chuẩn quốc gia 2019–2025',
    work: 'Chỉ đạo nhà trường theo đúng lộ trình của Đề án.',
    product: 'Hồ sơ tự đánh giá của các trường trong lộ trình',
    deadline: { kind: 'year', date: '2021-05-31' },
    co: ['so'],
    state: 'in_progress',
    text: '4. Chỉ đạo nhà trường theo đúng lộ trình',
  },
  {
    title: 'Kiểm tra đột xuất hoạt động dạy học',
    work: 'Kiểm tra việc dạy của giáo viên các cấp, lập lại nền nếp chuyên môn.',
    product: 'Biên bản kiểm tra',
    deadline: { kind: 'fixed', date: '2021-01-15', note: 'Hạn mẫu cho học kỳ I' },
    state: 'done',
    progress: 'Đã kiểm tra 12 trường trong học kỳ I.',
    text: '5. Tăng kiểm tra đột xuất',
  },
  {
    title: 'Hướng nghiệp và phân luồng sau THCS',
    work: 'Chỉ đạo các trường THCS.',
    product: null,
    deadline: regular,
    state: 'in_progress',
    text: '6. Chỉ đạo các trường THCS làm mạnh hơn việc hướng nghiệp',
  },
  {
    title: 'Quản lý trung tâm ngoại ngữ, dạy thêm, thu chi ngoài ngân sách',
    work: 'Tham mưu quản lý trung tâm; xử lý dạy thêm trái quy định; chấn chỉnh thu, chi.',
    product: null,
    deadline: regular,
    co: ['ubnd-huyen'],
    decidedBy: 'UBND huyện',
    state: 'in_progress',
    text: '7. Tham mưu UBND huyện quản chặt các trung tâm ngoại ngữ',
  },
  {
    title: 'Đổi mới các kỳ thi cấp huyện',
    work: 'Tổ chức thiết thực, giảm áp lực.',
    product: 'Phương án tổ chức thi',
    deadline: { kind: 'quarter', date: '2021-03-31', note: 'Hạn mẫu: quý I/2021' },
    state: 'not_started',
    text: '8. Đổi mới các kỳ thi cấp huyện',
  },
  {
    title: 'Đổi mới thi đua, khen thưởng',
    work: 'Công khai, minh bạch, tiêu chí rõ, gắn với kết quả công việc.',
    product: 'Bộ tiêu chí thi đua',
    deadline: regular,
    state: 'in_progress',
    text: '9. Đổi mới thi đua, khen thưởng',
  },
];

/** The work is the resolution's; state and progress are a sample, as on 15 January 2021. */
export const tasks: DemoTask[] = rows.map((row, i) => ({
  key: `v${i + 1}`,
  no: String(i + 1),
  title: row.title,
  work: row.work,
  product: row.product,
  deadline: row.deadline,
  lead: 'phong',
  co: row.co ?? [],
  responsibility: 'Lãnh đạo và các bộ phận chuyên môn của Phòng',
  decidedBy: row.decidedBy ?? 'Trưởng phòng',
  origin: 'assigned',
  assigner: 'phong',
  period: schoolYear(2020),
  state: row.state,
  progress: row.progress ? [{ on: '2021-01-15', text: `${row.progress} (mẫu)`, sample: true }] : [],
  note: 'Tình trạng và tiến độ là mẫu.',
  quote: quote(row.text),
  acceptance: ['C4'],
}));
