import { quotesOf } from '../measures.ts';
import type { DemoFinding, DemoSum } from '../types.ts';

const document = 'bai-2020-10-22';
const quote = quotesOf(document);

export const sums: DemoSum[] = [
  {
    key: 's-cstd',
    kind: 'cap',
    terms: [{ target: 't-cstd' }, { target: 't-ldtt' }],
    result: { value: 15, why: 'trần chiến sĩ thi đua cơ sở trên Lao động tiên tiến' },
    decimals: 1,
    expected: 'holds',
    text: '15 ÷ 100 = 15%: vừa chạm trần',
    acceptance: ['C23'],
  },
  {
    key: 's-mg',
    kind: 'ratio',
    terms: [
      { value: 4535, why: 'trẻ mẫu giáo đến trường của 13 xã' },
      { value: 5346, why: 'trẻ trong độ tuổi của 13 xã' },
    ],
    result: { figure: 'm-mg' },
    decimals: 1,
    expected: 'holds',
    text: '4.535 ÷ 5.346 = 84,8%',
    sample: true,
  },
  {
    key: 's-mg-tb',
    kind: 'ratio',
    terms: [
      { value: 1098.3, why: 'cộng 13 tỷ lệ của các xã' },
      { value: 1300, why: '13 xã' },
    ],
    result: { figure: 'm-mg' },
    decimals: 1,
    expected: 'fails',
    text: 'Trung bình các tỷ lệ là 84,5%, khác 84,8% tính lại từ số trẻ',
    sample: true,
  },
];

type Row = [
  key: string,
  kind: DemoFinding['kind'],
  texts: (string | [string, number])[],
  message: string,
  proposed: string | null,
  source: DemoFinding['source'],
  acceptance: string[],
];

const rows: Row[] = [
  [
    'cx1',
    'period',
    ['báo cáo của Ban TTND năm học 2018-2019'],
    'Báo cáo của Ban TTND ghi năm học 2018–2019, các báo cáo khác đều 2019–2020.',
    'báo cáo của Ban TTND năm học 2019-2020',
    'reader',
    ['CX1'],
  ],
  [
    'cx2',
    'period',
    ['Đại hội lần thứ XXIV Đảng bộ huyện (nhiệm kỳ 2015 - 2020)'],
    'Tháng 10/2020 còn giao hoàn thành chỉ tiêu của nhiệm kỳ 2015–2020, trong khi đại hội sau lẽ ra đã họp.',
    null,
    'person',
    ['CX2'],
  ],
  [
    'cx3',
    'period',
    ['Cơ quan đạt chuẩn văn hóa năm 2020', 'kế hoạch nhiệm vụ năm học 2020-2021'],
    'Một danh sách chỉ tiêu trộn năm dương lịch 2020 với năm học 2020–2021.',
    null,
    'reader',
    ['CX3'],
  ],
  [
    'cx4-ngoac',
    'spelling',
    ['(trong đó 15 % đạt CSTĐ cấp cơ sở.'],
    'Thiếu dấu đóng ngoặc.',
    '(trong đó 15 % đạt CSTĐ cấp cơ sở).',
    'reader',
    ['CX4'],
  ],
  [
    'cx4-cach',
    'spelling',
    ['85 % trẻ', '100% đạt LĐTT'],
    'Lúc có, lúc không có dấu cách trước “%”.',
    null,
    'reader',
    ['CX4'],
  ],
  ['cx4-rac', 'spelling', ['homescontents'], 'Chữ thừa của phần mềm ở cuối trang.', '', 'reader', ['CX4']],
  [
    'cx5',
    'term',
    ['các cấp học MG, TH, THCS'],
    'Cấp học là mầm non (nhà trẻ và mẫu giáo); “MG” chỉ là một phần.',
    'các cấp học MN, TH, THCS',
    'person',
    ['CX5'],
  ],
  [
    'cx6',
    'date',
    ['22/10/2020 02:13:26'],
    'Đăng lúc 02:13 sáng: có thể máy chủ ghi giờ UTC hoặc lẫn giờ 12 và 24.',
    null,
    'person',
    ['CX6'],
  ],
  [
    'cx7',
    'term',
    ['Kế hoạch hoạt động năm học', 'Kế hoạch nhiệm vụ năm học mới', 'Kế hoạch trọng tâm'],
    'Ba tên kế hoạch cho một năm học: không rõ là một hay ba văn bản.',
    null,
    'person',
    ['CX7'],
  ],
  [
    'c7',
    'term',
    ['riêng xã miền núi Quế Phong từ 98 % trở lên'],
    '98% là của trẻ 5 tuổi hay của cả độ tuổi mẫu giáo?',
    null,
    'person',
    ['C7'],
  ],
  [
    'c12',
    'term',
    ['chất lượng 2 mặt giáo dục từ 98 % trở lên'],
    'Không nêu mức xếp loại của hai mặt.',
    null,
    'person',
    ['C12'],
  ],
];

export const findings: DemoFinding[] = rows.map(([key, kind, texts, message, proposed, source, acceptance]) => ({
  key,
  document,
  kind,
  quotes: texts.map((t) => (typeof t === 'string' ? quote(t) : quote(...t))),
  message,
  proposed,
  source,
  acceptance,
}));
