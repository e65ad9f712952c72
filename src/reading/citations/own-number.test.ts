import { expect, it } from 'vitest';
import { read } from '../index.ts';

const dates = (...lines: string[]) => read(lines.join('\n')).citations.map((c) => `${c.symbol} ${c.date}`);

it.each([
  [['UBND XÃ NÀ MẠ', 'Số hiệu: 45/BC-UBND', 'Nà Mạ, ngày 5 tháng 6 năm 2024', 'BÁO CÁO'], ['45/BC-UBND 2024-06-05']],
  [['Số 7-BC/CB', "Krông H'leo, ngày 2 tháng 3 năm 2021", 'BÁO CÁO'], ['7-BC/CB 2021-03-02']],
  [['Số: 61/TB-PGD – Ngày 4/5/2023, Phòng thông báo kết quả.'], ['61/TB-PGD 2023-05-04']],
  [
    ['Số: 12/NQ-HĐND', 'NGHỊ QUYẾT', 'về học phí', '(Kỳ họp thứ 3, ngày 9 tháng 7 năm 2024)'],
    ['12/NQ-HĐND 2024-07-09'],
  ],
  [
    ['Số: 8/QĐ-SGDĐT', 'QUYẾT ĐỊNH', '(Kèm theo Quyết định số 3/QĐ-UBND ngày 9 tháng 7 năm 2024)'],
    ['8/QĐ-SGDĐT null', '3/QĐ-UBND 2024-07-09'],
  ],
])('finds the date of the own number: %j', (lines, expected) => expect(dates(...lines)).toEqual(expected));
