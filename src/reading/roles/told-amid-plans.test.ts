import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value}`);

describe('what is told amid what is to be', () => {
  it('takes the figure of the year before from its aim', () => {
    const text = [
      'II. MỤC TIÊU NĂM HỌC 2026 - 2027',
      '1. Học sinh giỏi: năm học trước 14,2%, phấn đấu 16%.',
      '2. Tỷ lệ lên lớp: năm ngoái đạt 97%; năm nay 98,5%.',
      '3. Kết nạp 4 đảng viên (năm học 2025 - 2026: 3 đảng viên).',
      '4. Chuyên cần: 99%.',
    ].join('\n');
    expect(roles(text)).toEqual([
      'actual 14.2',
      'target 16',
      'actual 97',
      'target 98.5',
      'target 4',
      'actual 3',
      'target 99',
    ]);
  });

  it('reads what was found out before a letter asks', () => {
    const text = [
      'V/v phòng cháy chữa cháy',
      'Qua khảo sát, toàn xã có 14 trường, 9 trường chưa có hồ sơ. Phòng yêu cầu:',
      '1. Tập huấn cho 120 giáo viên trước 30/9/2026.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 14', 'actual 9', 'target 120']);
    expect(roles('Theo báo cáo của Phòng, đến cuối tháng 5/2019, xã có 61 lớp với 1.904 trẻ.')).toEqual([
      'actual 61',
      'actual 1904',
    ]);
  });

  it('reads what a letter tells by a source before it asks', () => {
    const text = [
      'V/v phòng, chống bệnh tay chân miệng trong trường học',
      'Theo Sở Y tế, 9 tháng năm 2025 toàn tỉnh ghi nhận 1.384 ca. Trẻ mầm non chiếm 70,2%. Sở đề nghị:',
      '1. Phun hóa chất tại 100% điểm trường có ổ dịch trước ngày 20/10/2025.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 1384', 'actual 70.2', 'target 100']);
    const done =
      'V/v dạy thêm, học thêm\nThực hiện Công điện số 10/CĐ-TTg, Sở đã kiểm tra 118 cơ sở, gồm 14 cơ sở chưa đăng ký. Sở yêu cầu:\n1. Ký cam kết với 100% giáo viên.';
    expect(roles(done)).toEqual(['actual 118', 'actual 14', 'target 100']);
  });

  it('takes the title behind "Điều 2." for the heading of its article', () => {
    const text = [
      'QUYẾT NGHỊ:',
      'Điều 1. Đánh giá kết quả năm 2025',
      'Toàn xã có 12 trường.',
      'Điều 2. Chỉ tiêu năm 2026',
      '1. Tốt nghiệp THCS 100%.',
      'Điều 3. Nhiệm vụ, giải pháp năm 2026',
      '1. Xây mới 7 phòng học Trường Tiểu học Sao Mai; sửa chữa 13 phòng học.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 12', 'target 100', 'target 7', 'target 13']);
    expect(read(text).tasks.map((x) => x.quote.split(' ').slice(0, 2).join(' '))).toEqual(['Xây mới', 'sửa chữa']);
  });

  it('takes an estimate of the year for told, and what a plan inspects for planned', () => {
    const text = [
      'KẾ HOẠCH',
      'Kiểm tra nội bộ năm học 2025-2026',
      '1. Ước thực hiện năm học 2024 - 2025',
      'Tỷ lệ huy động mẫu giáo đạt 96,7%.',
      'II. NỘI DUNG KIỂM TRA',
      '1. Kiểm tra hoạt động sư phạm của 9 giáo viên.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 96.7', 'target 9']);
  });

  it('takes what was done and what is planned in one point apart', () => {
    const text = [
      'II. CHỈ TIÊU',
      '- Học sinh bỏ học: thực hiện năm học 2024 - 2025: 4 em; kế hoạch năm học 2025 - 2026: 2 em.',
      '- Tỷ lệ lên lớp: 98%.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 4', 'target 2', 'target 98']);
    expect(roles('Theo kết quả tổng hợp đến ngày 15/9/2025, toàn tỉnh còn 36 trường chưa nộp.')).toEqual(['actual 36']);
  });

  it('goes on with a plan that names what is to be kept', () => {
    expect(roles('Phòng đề nghị các trường phát huy những kết quả đã đạt được, xây dựng thêm 4 phòng học.')).toEqual([
      'target 4',
    ]);
    expect(roles('Sở sẽ xây 5 trường, các huyện đã bố trí 12 ha đất.')).toEqual(['target 5', 'actual 12']);
    expect(roles('Sở yêu cầu bố trí xe cho 3 trường nói trên, xây mới 6 phòng học.')).toEqual(['actual 3', 'target 6']);
    expect(roles('Để đạt tỷ lệ 1 lớp/phòng, huyện còn thiếu 45 phòng.')).toEqual(['other 1', 'actual 45']);
  });

  it('knows plans by the time that is left, and lists by the papers they carry out', () => {
    expect(roles('Từ nay đến hết năm, phòng mở 3 lớp tập huấn và bàn giao 40 máy tính.')).toEqual([
      'target 3',
      'target 40',
    ]);
    expect(
      roles('4. Năm 2026, thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã:\n- Trao 45 suất quà.'),
    ).toEqual(['target 45']);
    expect(roles('Nghị quyết đề ra cho năm học mới: tỷ lệ chuyên cần 97%, dưới 1% học sinh yếu.')).toEqual([
      'target 97',
      'target 1',
    ]);
  });

  it('follows results from one year to a later one, and an aim behind them', () => {
    expect(
      roles('1. Kết quả: Năm học 2018-2019 huyện có 512 em bỏ học; đến năm học 2021-2022 còn 198 em, giảm 314 em.'),
    ).toEqual(['actual 512', 'actual 198', 'change 314']);
    expect(roles('I. Kết quả\nNăm 2019 đạt 60%; đến năm 2025 phấn đấu 80%.')).toEqual(['actual 60', 'target 80']);
  });

  it('takes a title in capitals, the agenda of a meeting and striving as a noun for no plan', () => {
    const title = [
      'VỮNG BƯỚC MỤC TIÊU XÓA MÙ CHỮ',
      'Tính đến tháng 6/2025, 100% xã của tỉnh Hà Lâm đạt chuẩn.',
      'Công tác này tiếp tục được quan tâm. Toàn tỉnh có 1.320 học viên tham gia 55 lớp xóa mù chữ.',
    ].join('\n');
    expect(roles(title)).toEqual(['actual 100', 'actual 1320', 'actual 55']);
    expect(
      roles(
        'Ngày 20/9/2024, Thành đoàn tổng kết chiến dịch hè 2024 và phương hướng hè 2025. Toàn thành phố duy trì 62 đội hình với 1.410 tình nguyện viên.',
      ),
    ).toEqual(['actual 62', 'actual 1410']);
    expect(roles('Kết quả có được nhờ sự nỗ lực phấn đấu của các em. Toàn trường có 3 học sinh bỏ học.')).toEqual([
      'actual 3',
    ]);
  });

  it('looks back on the period that the title reviews', () => {
    const text = [
      'Kết quả thực hiện nhiệm vụ văn hóa - xã hội giai đoạn 2010 - 2015 xã Tân Hà',
      'Đến năm 2015, toàn xã có 3.240 người trong độ tuổi lao động, 2.980 người có việc làm.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 3240', 'actual 2980']);
  });

  it('keeps a year named as a mark ahead of the writing', () => {
    const text =
      'Năm 2025, cả nước có 2,1 triệu sinh viên, thấp hơn mốc của năm 2030. Đến năm 2030 tỉ trọng đào tạo thạc sĩ đạt 7,2%, tiến sĩ đạt 0,8%.';
    expect(roles(text)).toEqual(['actual 2100000', 'target 7.2', 'target 0.8']);
  });
});
