import { expect, it } from 'vitest';
import { readHead } from './head.ts';

it('reads the head of a công văn set in two columns', () => {
  const text = `UBND TỈNH HẢI THƯỢNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC                               Độc lập - Tự do - Hạnh phúc
Số: 3326/SGDĐT-GDPT                Hải Thượng, ngày 27 tháng 8 năm 2026
V/v báo cáo nhu cầu sách
cho học sinh hòa nhập

Căn cứ Luật Giáo dục;`;
  expect(readHead(text)).toEqual({
    family: 'state',
    type: 'cong_van',
    symbol: '3326/SGDĐT-GDPT',
    issuedOn: '2026-08-27',
    issuer: 'Sở Giáo dục',
    subject: 'báo cáo nhu cầu sách cho học sinh hòa nhập',
  });
});

it('reads the head of a resolution of the Party', () => {
  const text = `ĐẢNG BỘ TỈNH X
ĐẢNG ỦY SỞ GIÁO DỤC VÀ ĐÀO TẠO
*
Số 05-NQ/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Trung, ngày 08 tháng 02 năm 2026
NGHỊ QUYẾT
về nhiệm vụ năm 2026
-----
Năm 2025, Đảng bộ đã …`;
  expect(readHead(text)).toMatchObject({
    family: 'party',
    type: 'nghi_quyet',
    symbol: '05-NQ/ĐU',
    issuedOn: '2026-02-08',
    subject: 'về nhiệm vụ năm 2026',
  });
});

it('takes the title and the day of an article, and invents nothing', () => {
  const text = `Trang chủ > Tin tức

Hội nghị cán bộ, công chức, viên chức năm học mới

23/10/2020 02:13:26      1533 lượt xem
Chiều ngày 19/10/2020, Phòng tổ chức hội nghị.`;
  expect(readHead(text)).toEqual({
    family: 'other',
    type: 'bai_viet',
    symbol: null,
    issuedOn: '2020-10-23',
    issuer: null,
    subject: 'Hội nghị cán bộ, công chức, viên chức năm học mới',
  });
  expect(readHead('')).toMatchObject({ symbol: null, issuedOn: null, subject: null });
});

it('does not take the day of a cited document for the day of an article', () => {
  const text = `Đảng ủy Khối các cơ quan tỉnh
Đang online: 15
Trang chủ   /   Hoạt động   /   Nhìn lại năm năm thực hiện Nghị quyết số 29-NQ/TW
Nhìn lại năm năm thực hiện Nghị quyết số 29-NQ/TW

   Thực hiện Kế hoạch 71-KH/TU (05/12/2013) của Ban Thường vụ, các chi bộ đã họp.`;
  expect(readHead(text)).toMatchObject({
    symbol: null,
    issuedOn: null,
    subject: 'Nhìn lại năm năm thực hiện Nghị quyết số 29-NQ/TW',
  });
  expect(readHead('Số lượt xem682;Thời gian8.5.2020-17:02;Người đăng: X').issuedOn).toBe('2020-05-08');
});

it('knows a draft without a head by the type in its first line', () => {
  const text = 'BÁO CÁO\nTổng kết năm học 2024-2025\nI. KẾT QUẢ\nNgày 15 tháng 5 năm 2025, trường có 20 lớp.';
  expect(readHead(text)).toEqual({
    family: 'state',
    type: 'bao_cao',
    symbol: null,
    issuedOn: null,
    issuer: null,
    subject: 'Tổng kết năm học 2024-2025',
  });
  expect(readHead('BÁO CÁO VIÊN GIỎI CẤP TỈNH VỀ DỰ HỘI THI\nChiều 5/3, hội thi khai mạc.').type).toBe('bai_viet');
});
