import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const dues = (text: string): (string | null)[] => read(text).targets.map((x) => x.due);

describe('the period that stands above a target', () => {
  it('begins each part of a plan with the period of the whole paper', () => {
    const text =
      'ĐỀ ÁN\nPhát triển giáo dục giai đoạn 2026 - 2030\nI. SỰ CẦN THIẾT\nXã có 9 trường.\nII. MỤC TIÊU ĐẾN NĂM 2030\n- 100% trường đạt chuẩn.\n- Sĩ số không quá 35 học sinh/lớp.\n- 95% phòng học kiên cố.\nIII. NỘI DUNG VÀ KHỐI LƯỢNG\n1. Xây mới 42 phòng học.\n2. Cải tạo 18 nhà vệ sinh.';
    expect(dues(text).slice(-2)).toEqual(['2026 - 2030', '2026 - 2030']);
  });

  it('gives the numbered points of a part what its heading names', () => {
    const text =
      'BÁO CÁO\nTổng kết công tác năm 2022\nI. KẾT QUẢ\nNgành có 54 trường, trong đó 41 trường đạt chuẩn.\nII. MỤC TIÊU, CHỈ TIÊU NĂM 2023\n1. Về chuyên môn\n- Công nhận mới 4 trường đạt chuẩn.\n2. Về xây dựng Đảng\n- Kết nạp 12 đảng viên.\nIII. NHIỆM VỤ\n1. Xây dựng 20 phòng học.';
    expect(dues(text)).toEqual(['2023', '2023', '2023']);
  });

  it('hears a month that a heading names without its year', () => {
    const text = 'III. NHIỆM VỤ THÁNG 9\n1. Trồng 45 cây bóng mát.\n2. Kết nạp 02 đảng viên.';
    expect(dues(text)).toEqual(['THÁNG 9', 'THÁNG 9']);
  });

  it('takes a term for its years where the heading names them', () => {
    const text = 'II. CHỈ TIÊU NHIỆM KỲ 2025 - 2030\n1. Kết nạp 30 đảng viên trong nhiệm kỳ.';
    expect(dues(text)).toEqual(['2025 - 2030']);
  });

  it.each(['C- NHIỆM VỤ TRỌNG TÂM', 'Phần III\nNHIỆM VỤ VÀ KINH PHÍ'])('begins anew below %j', (heading) => {
    const text = `ĐỀ ÁN\nSắp xếp điểm trường giai đoạn 2027 - 2031\nA- THỰC TRẠNG\nXã có 12 điểm trường.\nB- MỤC TIÊU ĐẾN NĂM 2030\n1. 90% phòng học kiên cố.\n2. 100% trường có nước sạch.\n${heading}\n1. Xây mới 14 phòng học.\n2. Mua sắm 60 máy tính.`;
    expect(dues(text).slice(-2)).toEqual(['2027 - 2031', '2027 - 2031']);
  });

  it('ends with its chapter where no title names another', () => {
    const text =
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\nvề chăm lo trường lớp của xã\nI. TÌNH HÌNH\nXã có 7 trường.\nII. MỤC TIÊU ĐẾN NĂM 2028\n1. 90% phòng học kiên cố.\n2. 100% trường có nước sạch.\nIII. NHIỆM VỤ VÀ GIẢI PHÁP\n1. Xây mới 14 phòng học.\n2. Mua sắm 60 máy tính.';
    expect(dues(text)).toEqual(['2028', '2028', null, null]);
  });

  it.each([
    'II. Chỉ tiêu năm học 2023 – 2024 (đã được Hội nghị viên chức ngày 28/9 biểu quyết 58/58 phiếu)',
    'Phần B. Chỉ tiêu năm học 2023 – 2024',
  ])('hears %j as the heading of what follows', (heading) => {
    const text = `Phần A. Kết quả năm học 2022 – 2023\n1. Tỷ lệ bỏ học 1,1%.\n${heading}\n+ Tỷ lệ bỏ học dưới 1,2%\n+ Tốt nghiệp 97%`;
    expect(dues(text)).toEqual(['2023 – 2024', '2023 – 2024']);
  });

  it('hears a number in capitals out: months and terms', () => {
    expect(dues('I. KẾT QUẢ THÁNG 8\nTrồng 2 ha.\nII. NHIỆM VỤ THÁNG 9\n1. Huy động 100% trẻ ra lớp.')).toEqual([
      'THÁNG 9',
    ]);
  });

  it('keeps a month to the clause that names it, and the end of a school year whole', () => {
    expect(
      dues(
        'NHIỆM VỤ NĂM 2029\n1. Kiểm tra 6 trường trong tháng 4/2029; bồi dưỡng 80 giáo viên.\n2. Mở 3 lớp xóa mù chữ.',
      ),
    ).toEqual(['tháng 4/2029', '2029', '2029']);
    expect(dues('Đến cuối năm học, trường phấn đấu 96% học sinh biết bơi.')).toEqual(['cuối năm học']);
  });
});
