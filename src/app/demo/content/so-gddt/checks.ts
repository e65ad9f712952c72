import { quotesOf } from '../measures.ts';
import type { DemoFinding, DemoSum } from '../types.ts';

const document = 'bai-2021';
const quote = quotesOf(document);
const figure = (key: string) => ({ figure: key });

export const sums: DemoSum[] = [
  {
    key: 's-xong',
    kind: 'sum',
    terms: [figure('f-giao-xong'), figure('f-them')],
    result: figure('f-xong'),
    decimals: 0,
    expected: 'holds',
    text: '15 + 2 = 17 nhiệm vụ đã xong',
    acceptance: ['E3'],
  },
  {
    key: 's-ty-le',
    kind: 'ratio',
    terms: [figure('f-giao-xong'), figure('f-giao')],
    result: figure('f-ty-le'),
    decimals: 0,
    expected: 'holds',
    text: '15 ÷ 15 = 100%',
    acceptance: ['E3'],
  },
  {
    key: 's-phan-luong',
    kind: 'sum',
    terms: [figure('f-vao-thpt'), figure('f-huong-khac')],
    result: { value: 100, why: 'mọi học sinh tốt nghiệp THCS' },
    decimals: 1,
    expected: 'holds',
    text: '58,1 + 41,9 = 100%',
    acceptance: ['E6'],
  },
  {
    key: 's-chi-bo',
    kind: 'ratio',
    terms: [
      { value: 5, why: 'chi bộ phải đạt' },
      { value: 5, why: 'chi bộ của Đảng bộ' },
    ],
    result: { target: 't-cb' },
    decimals: 0,
    expected: 'holds',
    text: '5 ÷ 5 = 100%',
    acceptance: ['E8'],
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
    'ex1',
    'period',
    ['tổng kết công tác Đảng năm 2021', 'Trong năm 2020', 'hoàn thành xuất sắc nhiệm vụ trong năm 2020'],
    'Hội nghị đầu năm 2021 tổng kết năm 2020; câu đầu ghi 2021.',
    'tổng kết công tác Đảng năm 2020',
    'reader',
    ['EX1'],
  ],
  [
    'ex2-ngay',
    'date',
    ['Chiều 21/1'],
    'Ngày thiếu năm; suy ra 21/01/2021 vì bàn nhiệm vụ năm 2021.',
    'Chiều 21/01/2021',
    'reader',
    ['EX2'],
  ],
  [
    'ex2-so',
    'symbol',
    ['Chương trình hành động số 190 của Tỉnh ủy', 'Chương trình hành động số 02 của UBND tỉnh'],
    'Ký hiệu chỉ có số; bài không nêu tỉnh nên không xác định được văn bản.',
    null,
    'reader',
    ['EX2', 'E2'],
  ],
  ['ex3-dc', 'spelling', ['giảm đc 98'], 'Viết tắt kiểu nhắn tin.', 'giảm được 98', 'reader', ['EX3']],
  [
    'ex3-can',
    'spelling',
    ['cho các bộ, đảng viên'],
    'Gõ nhầm “các” cho “cán”.',
    'cho cán bộ, đảng viên',
    'reader',
    ['EX3'],
  ],
  [
    'ex3-lanh',
    'spelling',
    ['lãnh, chỉ đạo'],
    'Tách chữ “lãnh” khỏi “lãnh đạo”.',
    'lãnh đạo, chỉ đạo',
    'reader',
    ['EX3'],
  ],
  [
    'ex3-cham',
    'spelling',
    [
      ['\n.\n', 1],
      ['\n.\n', 2],
    ],
    'Hai dòng chỉ có một dấu chấm.',
    '',
    'reader',
    ['EX3'],
  ],
  [
    'ex4',
    'term',
    ['100% đảng viên hoàn thành tốt nhiệm vụ'],
    'Đúng mức “hoàn thành tốt” hay “từ hoàn thành tốt trở lên”? Năm 2020 có 12 người hoàn thành xuất sắc nên phải là trở lên.',
    '100% đảng viên hoàn thành tốt nhiệm vụ trở lên',
    'person',
    ['EX4'],
  ],
  [
    'ex5',
    'term',
    ['Đảng bộ Sở GD-ĐT họp', 'Sở phát động ủng hộ', 'Sở tặng Giấy khen'],
    'Lẫn chủ thể của Đảng (Đảng bộ Sở) với chủ thể của chính quyền (Sở).',
    null,
    'person',
    ['EX5'],
  ],
  [
    'ex6',
    'term',
    ['ưu tiên vùng dân tộc', 'nâng chất lượng hướng nghiệp và dạy nghề phổ thông'],
    'Nhiệm vụ không có mức và thước đo nên cuối năm không kết luận được.',
    null,
    'person',
    ['EX6'],
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
