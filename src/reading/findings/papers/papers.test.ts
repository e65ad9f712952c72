import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const queried = (text: string) =>
  read(text)
    .findings.filter((f) => ['symbol', 'date', 'period'].includes(f.kind))
    .map((f) => `${f.kind} ${f.quotes.join(' · ')}`);

describe('a slip about documents and time', () => {
  it.each([
    ['Thực hiện Thông tư số 24/2021/NĐ-CP của Chính phủ.', 'symbol Thông tư số 24/2021/NĐ-CP'],
    ['Nghị quyết số 19-NQ/TW của Chính phủ về sắp xếp đơn vị.', 'symbol Nghị quyết số 19-NQ/TW'],
    [
      'Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2019 về chương trình mới.',
      'symbol Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2019',
    ],
    ['Căn cứ Luật số 43/2019/QH13 về giáo dục.', 'symbol Luật số 43/2019/QH13'],
    ['Nghị quyết số 29-NQ/TW ngày 04/11/2014 về đổi mới.', 'date Nghị quyết số 29-NQ/TW ngày 04/11/2014'],
    [
      'Kế hoạch số 12/KH-UBND ngày 5/3/2020 của huyện. Theo Kế hoạch số 12/KH-UBND ngày 15/3/2020, các xã báo cáo.',
      'date Kế hoạch số 12/KH-UBND ngày 5/3/2020 · Kế hoạch số 12/KH-UBND ngày 15/3/2020',
    ],
    ['Đại hội họp thứ Hai, ngày 21/5/2020 tại hội trường.', 'date thứ Hai, ngày 21/5/2020'],
    ['Lễ phát động ngày 12/5/2019 (thứ Bảy) có 200 em dự.', 'date 12/5/2019 (thứ Bảy'],
    ['Nộp báo cáo ngày 31/4 hằng năm.', 'date 31/4'],
    ['Họp ngày 15/13/2020 tại trường.', 'date 15/13/2020'],
    ['Thi từ ngày 20/5/2020 đến ngày 12/5/2020.', 'date từ ngày 20/5/2020 đến ngày 12/5/2020'],
    ['Kế hoạch năm học 2019-2021 của trường.', 'period năm học 2019-2021'],
    ['Trong nhiệm kỳ 2025 - 2020, chi bộ phát triển.', 'period 2025 - 2020'],
    [
      'Đại hội tổ chức ngày 20/4/2020. Nhiệm kỳ 2015-2020, chi bộ lớn mạnh. Nhiệm kỳ 2020-2025, có 12 lớp được công nhận tiên tiến, vượt chỉ tiêu 2 lớp.',
      'period 2020-2025',
    ],
    [
      'Đảng ủy chỉ đạo tổ chức đại hội các chi bộ nhiệm kỳ 2015-2020 trong tháng 4/2020.',
      'period nhiệm kỳ 2015-2020 · 4/2020',
    ],
    ['Hội nghị tổng kết công tác thi đua năm 2022; triển khai phương hướng năm 2022.', 'period năm 2022 · năm 2022'],
    [
      'Hội nghị nghe Báo cáo chuyên môn năm học 2021-2022, Báo cáo thi đua năm học 2021-2022 và Báo cáo công đoàn năm học 2020-2021.',
      'period năm học 2020-2021',
    ],
    [
      'Đại hội Chi bộ trường Hoa Sen lần thứ III, nhiệm kỳ 2020-2025 đã họp. Đại hội Chi bộ trường Hoa Sen lần thứ IV, nhiệm kỳ 2020-2025 bầu 3 người.',
      'period lần thứ III · lần thứ IV',
    ],
    [
      'Số: 12/KH-PGDĐT\nTam Sơn, ngày 15 tháng 3 năm 2020\nKẾ HOẠCH\nCác trường nộp báo cáo trước ngày 10/3/2020.',
      'date trước ngày 10/3/2020',
    ],
    [
      'Số: 12/KH-PGDĐT\nTam Sơn, ngày 15 tháng 3 năm 2020\nKẾ HOẠCH\nThực hiện Công văn số 90/SGDĐT-VP ngày 20/4/2020.',
      'date Công văn số 90/SGDĐT-VP ngày 20/4/2020',
    ],
  ])('%s', (text, found) => {
    expect(queried(text)).toEqual([found]);
  });
});

describe('documents and time in order', () => {
  it.each([
    'Nghị định số 24/2021/NĐ-CP của Chính phủ; Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương.',
    'Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018; Luật số 43/2019/QH14; Nghị quyết số 29-NQ/TW ngày 04/11/2013.',
    'Chỉ thị số 35-CT/TW ngày 30/5/2019 và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.',
    'Quyết định số 40/QĐ-UBND ngày 5/1/2018 và Quyết định số 40/QĐ-UBND ngày 9/1/2019.',
    'Thứ Năm, ngày 21/5/2020; sáng thứ Bảy 03/02/2018; Chủ nhật (12/5/2019); lần thứ hai, ngày 12/5/2020.',
    'Nộp trước 30/4 và 31/5; từ ngày 12/5/2020 đến ngày 20/5/2020; từ năm 2015 đến năm 2020.',
    'Năm học 2019-2020; trong ba năm học 2018-2021; nhiệm kỳ 2020-2025.',
    'Nhiệm kỳ 2015-2020, có 12 lớp được công nhận. Nhiệm kỳ 2020-2025, phấn đấu có 15 lớp. Đại hội họp ngày 20/4/2020.',
    'Đại hội nhiệm kỳ 2020-2025 tổ chức ngày 12/5/2020; tổng kết nghị quyết đại hội nhiệm kỳ 2015-2020 trong tháng 4/2020.',
    'Hội nghị tổng kết năm 2021, triển khai nhiệm vụ năm 2022. Sơ kết 6 tháng đầu năm 2022, triển khai 6 tháng cuối năm 2022.',
    'Đại hội Chi bộ trường Hoa Sen lần thứ III, nhiệm kỳ 2020-2025; Đại hội Chi bộ trường Sơn Ca lần thứ IV, nhiệm kỳ 2020-2025.',
  ])('raise nothing: %s', (text) => {
    expect(queried(text)).toEqual([]);
  });
});
