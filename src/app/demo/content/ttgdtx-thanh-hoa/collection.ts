import { span } from '../periods.ts';
import type { DemoForm, DemoRound, DemoSubmission } from '../types.ts';

const field = (code: string, label: string, indicator: string, required = true) => ({
  code,
  label,
  indicator,
  required,
});

export const forms: DemoForm[] = [
  {
    key: 'bd-ks',
    code: 'BD-KS',
    name: 'Bồi dưỡng và khảo sát đội ngũ (biểu mẫu)',
    periodKind: 'range',
    fields: [
      field('A1', 'Người dự khảo sát, tổng số', 'ks-tong'),
      field('B1', 'Nữ', 'ks-nu'),
      field('C1', 'Nam', 'ks-nam'),
      field('D1', 'Huyện miền núi', 'ks-mien-nui'),
      field('E1', 'Vùng khác', 'ks-ngoai-mn'),
      field('A2', 'Giữ chức vụ từ 1 đến 3 năm', 'ks-it-tham-nien'),
      field('A3', 'Đạt từ 5 điểm trở lên', 'ks-dat'),
      field('A4', 'Dưới 5 điểm', 'ks-duoi-5'),
      field('A5', 'Tuổi bình quân', 'ks-tuoi'),
      field('A6', 'Tổ trưởng chuyên môn, tổng số', 'bd-ttcm'),
      field('F6', 'Tiểu học, THCS', 'bd-ttcm-th'),
      field('G6', 'THPT, GDNN-GDTX', 'bd-ttcm-thpt'),
      field('A7', 'Cán bộ quản lý và cán bộ quy hoạch', 'bd-cbql'),
      field('A8', 'Cán bộ quản lý, bồi dưỡng cập nhật', 'bd-cap-nhat'),
      field('H8', 'Giáo viên học chuyên đề, ngoại ngữ', 'bd-gv', false),
      field('A9', 'Đảng viên mới kết nạp trong 5 năm', 'ket-nap'),
    ],
    rules: [
      { kind: 'sum', total: 'A1', parts: ['B1', 'C1'], message: 'Nữ cộng nam phải bằng tổng số người dự khảo sát.' },
      { kind: 'sum', total: 'A1', parts: ['D1', 'E1'], message: 'Miền núi cộng vùng khác phải bằng tổng số.' },
      { kind: 'sum', total: 'A1', parts: ['A3', 'A4'], message: 'Đạt cộng dưới 5 điểm phải bằng tổng số.' },
      { kind: 'sum', total: 'A6', parts: ['F6', 'G6'], message: 'Hai nhóm cấp học phải cộng bằng tổng số tổ trưởng.' },
      { kind: 'at_most', total: 'A1', parts: ['A2'], message: 'Số giữ chức vụ 1–3 năm không được quá tổng số.' },
    ],
    sample: true,
  },
];

export const rounds: DemoRound[] = [
  {
    key: '5-nam-29',
    form: 'bd-ks',
    name: '5 năm thực hiện Nghị quyết 29-NQ/TW (mẫu)',
    period: span(null, null, 'Hơn 05 năm'),
    structureOn: '2019-06-01',
    opensOn: '2019-06-01',
    dueOn: '2019-06-28',
    state: 'open',
    units: ['trung-tam'],
    sample: true,
  },
];

const first = {
  A1: 4778,
  B1: 2783,
  C1: 1995,
  D1: 1577,
  E1: 3201,
  A2: 207,
  A3: 2598,
  A4: 2180,
  A5: 40.2,
  A6: 4479,
  F6: 3267,
  G6: 1212,
  A7: 1750,
  A8: 1500,
  H8: 'not_yet',
  A9: 6,
} as const;

/** Returned, then mended: revision 2 rights F6 and A9 and mistypes C1: 2.783 + 1.959 is not 4.778. */
export const submissions: DemoSubmission[] = [
  {
    round: '5-nam-29',
    unit: 'trung-tam',
    state: 'returned',
    late: false,
    revision: 1,
    submittedOn: '2019-06-12',
    settledOn: '2019-06-14',
    remark: 'Ô F6 và A9 khác báo cáo của Đảng bộ: 3.627 học viên tiểu học, THCS; 07 đảng viên mới. Đề nghị sửa.',
    values: first,
    sample: true,
  },
  {
    round: '5-nam-29',
    unit: 'trung-tam',
    state: 'draft',
    late: false,
    revision: 2,
    submittedOn: null,
    settledOn: null,
    values: { ...first, C1: 1959, A6: 4839, F6: 3627, A9: 7 },
    sample: true,
  },
];
