import { quotesOf } from '../measures.ts';
import { term } from '../periods.ts';
import type { DemoTask } from '../types.ts';

const quote = quotesOf('bai-2020-05-12');

type Row = [
  no: string,
  title: string,
  work: string,
  product: string | null,
  kind: DemoTask['deadline']['kind'],
  text: string,
  acceptance: string[],
];

const rows: Row[] = [
  [
    '1',
    'Tiếp tục thực hiện Nghị quyết 29-NQ/TW',
    'Nâng chất lượng giáo dục toàn diện, coi trọng nhân cách, đạo đức, lối sống.',
    null,
    'regular',
    'chi bộ tiếp tục Nghị quyết 29-NQ/TW',
    ['A10'],
  ],
  [
    '2',
    'Phát triển mạng lưới trường, lớp',
    'Sắp xếp mạng lưới hợp với điều kiện địa phương, theo hướng chuẩn hóa, hiện đại hóa.',
    null,
    'regular',
    'phát triển mạng lưới trường, lớp hợp với điều kiện địa phương',
    ['A10'],
  ],
  [
    '3',
    'Gắn kiểm định chất lượng với xây dựng trường chuẩn quốc gia',
    'Đẩy mạnh kiểm định; thêm 06 trường đạt chuẩn quốc gia.',
    'Quyết định công nhận',
    'fixed',
    'gắn kiểm định với trường chuẩn quốc gia',
    ['A13'],
  ],
  [
    '4',
    'Phân luồng, hướng nghiệp cho học sinh',
    'Phân luồng sau tốt nghiệp THCS, nâng hiệu quả hướng nghiệp.',
    null,
    'regular',
    'làm tốt phân luồng, hướng nghiệp',
    ['A12'],
  ],
  [
    '5',
    'Giữ vững phổ cập giáo dục, xóa mù chữ',
    'Duy trì và nâng chất lượng phổ cập.',
    'Kết quả công nhận hằng năm',
    'regular',
    'giữ vững phổ cập giáo dục giáo dục - xóa mù chữ',
    ['A10'],
  ],
  [
    '6',
    'Kế hoạch bồi dưỡng giáo viên và cán bộ quản lý',
    'Bảo đảm điều kiện dạy chương trình, sách giáo khoa phổ thông 2018.',
    'Kế hoạch bồi dưỡng',
    'year',
    'Phòng lập kế hoạch bồi dưỡng giáo viên, cán bộ quản lý',
    ['A10'],
  ],
  [
    '7',
    'Phong trào bảo vệ an ninh Tổ quốc và mô hình tự quản',
    'Đưa phong trào vào trường học, nhân rộng mô hình tự quản của học sinh.',
    null,
    'regular',
    'Đưa việc “Toàn dân bảo vệ An ninh tổ quốc” vào trường học',
    ['A10'],
  ],
  [
    '8',
    'Trường học xanh, sạch, đẹp, an toàn',
    'Cùng UBND các xã, thị trấn vận động nhà trường và điểm trường.',
    null,
    'regular',
    '“Xanh - sạch - đẹp - an toàn”',
    ['A10', 'A12'],
  ],
];

export const tasks: DemoTask[] = rows.map(([no, title, work, product, kind, text, acceptance]) => ({
  key: `v${no}`,
  no,
  title,
  work,
  product,
  deadline: {
    kind,
    date: kind === 'fixed' ? '2025-12-31' : null,
    ...(kind === 'year' ? { note: 'Lập hằng năm' } : {}),
  },
  lead: 'phong',
  co: no === '8' ? ['ubnd-huyen'] : [],
  responsibility: null,
  decidedBy: 'Chi bộ Phòng GDĐT',
  origin: 'assigned',
  assigner: 'chi-bo',
  period: term(2020, 2025),
  state: 'closed',
  progress: [{ on: '2025-06-30', text: 'Đóng vì Phòng GDĐT kết thúc; chuyển UBND các xã và Sở theo dõi tiếp.' }],
  quote: quote(text),
  acceptance,
}));
