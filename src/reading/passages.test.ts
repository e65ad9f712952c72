import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
/** Role and unit of each figure of a passage, in order. */
const figures = (text: string) => read(text).quantities.map((q) => `${LETTER[q.role]} ${(q.unit ?? '').toLowerCase()}`);

const PASSAGES: [text: string, figures: string, targets?: string][] = [
  [
    'Năm học 2024-2025, toàn tỉnh có 1.125 trường với 452.318 học sinh, tăng 12 trường và 8.940 học sinh so với năm học trước.',
    'A trường; A học sinh; C trường; C học sinh',
  ],
  [
    'Sở GD-ĐT tỉnh cho hay, hiện còn thiếu 1.872 giáo viên so với định mức, trong đó mầm non thiếu 640, tiểu học thiếu 815, THCS thiếu 417.',
    'A giáo viên; A giáo viên; A giáo viên; A giáo viên',
  ],
  [
    'Theo kế hoạch, từ nay đến năm 2030, thành phố sẽ đầu tư 3.200 tỷ đồng để xây mới 86 trường học và cải tạo 120 trường.',
    'O đồng; T trường học; T trường',
    '86 2030,120 2030',
  ],
  [
    'Kỳ thi vào lớp 10 năm nay có 103.456 thí sinh dự thi, trong khi chỉ tiêu của các trường công lập là 79.740.',
    'A thí sinh; O chỉ tiêu',
  ],
  [
    'Trường ĐH Sư phạm tuyển 4.500 chỉ tiêu, tăng 300 chỉ tiêu so với năm 2024; điểm sàn xét tuyển là 19 điểm.',
    'O chỉ tiêu; C chỉ tiêu; O điểm',
  ],
  [
    'Mưa lớn khiến 34 điểm trường bị cô lập, 5.120 học sinh phải nghỉ học; nước sông dâng cao từ 2 m đến 3 m.',
    'A điểm trường; A học sinh; A m',
  ],
  [
    'Chương trình trao 120 suất học bổng, mỗi suất trị giá 1.500.000 đồng, tổng trị giá 180 triệu đồng cho học sinh nghèo vượt khó.',
    'A suất học bổng; O đồng; A đồng',
  ],
  [
    'Công trình được khởi công từ tháng 3/2024 với tổng mức đầu tư 48 tỷ đồng, gồm 24 phòng học, 6 phòng bộ môn, dự kiến đưa vào sử dụng trước khai giảng.',
    'O đồng; A phòng học; A phòng bộ môn',
  ],
  [
    'Sau 5 năm thực hiện đề án, tỷ lệ trường đạt chuẩn quốc gia tăng từ 52,3% lên 68,9%, vượt 3,9% so với mục tiêu đề ra (65%).',
    'A %; A %; C %; T %',
    '65 null',
  ],
  ['Ông Nam cho biết, mỗi ngày nhà trường nấu 650 suất ăn, mỗi suất 32.000 đồng.', 'A suất ăn; O đồng'],
  [
    'HĐND tỉnh thông qua nghị quyết hỗ trợ 100% học phí cho trẻ mầm non 5 tuổi từ năm học 2025-2026, kinh phí hơn 92 tỷ đồng mỗi năm.',
    'O %; O đồng',
  ],
  [
    'Đến nay, 18/18 xã, phường đã thành lập Hội đồng giáo dục; 96,4% người trong độ tuổi 15-60 biết chữ.',
    'A xã, phường; A %',
  ],
  [
    'Công tác phát triển đảng: kết nạp được 07/06 quần chúng ưu tú, đạt 116,7% chỉ tiêu Nghị quyết đề ra; chuyển đảng chính thức cho 05 đồng chí.',
    'A quần chúng ưu tú; A %; A đồng chí',
  ],
  ['Tổng thu quỹ vì người nghèo trong năm: 45.600.000đ; đã chi 38.200.000đ, còn tồn 7.400.000đ.', 'A đ; A đ; A đ'],
  [
    'Chất lượng hai mặt giáo dục: Học lực Tốt 132 em (28,4%), Khá 201 em (43,2%), Đạt 120 em (25,8%), Chưa đạt 12 em (2,6%).',
    'A em; A %; A em; A %; A em; A %; A em; A %',
  ],
  [
    'Tổng số CBGVNV: 42 đồng chí (nữ 35), trong đó: CBQL: 03; GV: 35; NV: 04.',
    'A đồng chí; A đồng chí; A cbql; A gv; A nv',
  ],
  [
    'Kết quả thi HSG cấp tỉnh: 14 giải, trong đó 01 giải Nhất, 04 giải Nhì, 05 giải Ba, 04 giải Khuyến khích, xếp thứ 3/25 đơn vị.',
    'A giải; A giải nhất; A giải nhì; A giải ba; A giải khuyến khích',
  ],
  [
    'Tính đến 31/5/2025, toàn trường có 28 lớp với 1.056 học sinh, giảm 14 em so với đầu năm (chuyển đi 11 em, bỏ học 03 em).',
    'A lớp; A học sinh; C em; A em; A em',
  ],
  [
    'Hạn chế: còn 03 giáo viên chưa đạt chuẩn trình độ đào tạo, 4 phòng học xuống cấp; tỷ lệ học sinh bỏ học còn 0,8%, vượt chỉ tiêu cho phép 0,3%.',
    'A giáo viên; A phòng học; A %; C %',
  ],
  [
    'III. NHIỆM VỤ\n1. Tham mưu UBND xã xây dựng mới 04 phòng học, kinh phí 3,2 tỷ đồng.\n2. Mua sắm 10 bộ máy tính, 02 ti vi trước ngày 15/9/2025.\n3. Tổ chức 3 đợt kiểm tra; mỗi đợt không quá 5 ngày.',
    'T phòng học; O đồng; T bộ máy tính; T ti vi; T đợt; O ngày',
    '4 null,10 trước ngày 15/9/2025,2 trước ngày 15/9/2025,3 null',
  ],
  [
    'NGHỊ QUYẾT ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030\nII. CÁC CHỈ TIÊU CHỦ YẾU\n- Hằng năm chi bộ hoàn thành tốt nhiệm vụ trở lên; kết nạp 05 - 07 đảng viên trong nhiệm kỳ.\n- 100% đảng viên được học tập nghị quyết; trên 90% đảng viên xếp loại hoàn thành tốt nhiệm vụ.',
    'T đảng viên; T %; T %',
    '5 2025-2030,100 2025-2030,90 2025-2030',
  ],
  [
    'Phấn đấu đến cuối nhiệm kỳ: 85% trường đạt chuẩn quốc gia; thu hút 40% trẻ nhà trẻ và 99% trẻ mẫu giáo ra lớp; giảm tỷ lệ hộ nghèo mỗi năm 0,5%.',
    'T %; T %; T %; T %',
    '85 cuối nhiệm kỳ,40 cuối nhiệm kỳ,99 cuối nhiệm kỳ,0.5 hằng năm',
  ],
  [
    'Năm học 2025-2026, ngành đặt mục tiêu tuyển dụng 450 giáo viên, trong đó mầm non 150, tiểu học 200, THCS 100.',
    'T giáo viên; T giáo viên; T giáo viên; T giáo viên',
    '450 2025-2026,150 2025-2026,200 2025-2026,100 2025-2026',
  ],
  [
    '- Sĩ số bình quân 35 học sinh/lớp (tiểu học), 40 học sinh/lớp (THCS), không quá 45 học sinh/lớp.',
    'A học sinh/lớp; A học sinh/lớp; O học sinh/lớp',
  ],
  [
    'Sở đề nghị UBND các huyện bố trí kinh phí mua sắm thiết bị dạy học tối thiểu lớp 5, lớp 9, lớp 12 với tổng kinh phí dự kiến 156 tỷ đồng, trong đó ngân sách tỉnh 60%, ngân sách huyện 40%.',
    'O đồng; O %; O %',
  ],
  [
    'Theo thống kê, toàn ngành hiện có 23.456 cán bộ, giáo viên, nhân viên, trong đó 1.234 cán bộ quản lý; 98,7% giáo viên đạt chuẩn, 27,5% trên chuẩn.',
    'A cán bộ, giáo viên, nhân viên; A cán bộ quản lý; A %; A %',
  ],
  [
    'Khối 6: 5 lớp/198 học sinh\nKhối 7: 5 lớp/203 học sinh\nTổng: 10 lớp/401 học sinh (nữ 195, dân tộc 43).',
    'A lớp; A học sinh; A lớp; A học sinh; A lớp; A học sinh; A học sinh; A học sinh',
  ],
  [
    'STT\tNội dung\tKết quả năm 2024\tKế hoạch năm 2025\n1\tKết nạp đảng viên\t4 đảng viên\t5 đảng viên\n2\tTrường đạt chuẩn quốc gia\t65%\t70%',
    'A đảng viên; T đảng viên; A %; T %',
    '5 2025,70 2025',
  ],
  [
    'Diện tích: 8.450 m2; số phòng học: 24; phòng chức năng: 08; sách thư viện: 5.600 cuốn.',
    'A m2; A phòng học; A phòng chức năng; A cuốn',
  ],
  [
    'Quy mô: 2 điểm trường, 15 lớp - 378 trẻ (25,2 trẻ/lớp), bán trú 378/378 trẻ, đạt 100%.',
    'A điểm trường; A lớp; A trẻ; A trẻ/lớp; A trẻ; A %',
  ],
  [
    'Nhờ nguồn vốn xã hội hóa hơn 12 tỷ đồng, huyện đã xây thêm 18 phòng học, 4 nhà công vụ, mua 1.200 bộ bàn ghế.',
    'A đồng; A phòng học; A nhà công vụ; A bộ bàn ghế',
  ],
  [
    'Số trẻ mầm non ra lớp đạt 1,2 triệu, tăng 45.000 trẻ so với cùng kỳ; cả nước hiện có gần 25 triệu học sinh, sinh viên.',
    'A trẻ; C trẻ; A học sinh, sinh viên',
  ],
  [
    'Bộ trưởng đề nghị các địa phương tuyển hết số biên chế được giao, phấn đấu đến tháng 12/2025 tuyển ít nhất 60.000 giáo viên.',
    'T giáo viên',
    '60000 tháng 12/2025',
  ],
  [
    'Năm 2024, xã đã vận động được 1,45 tỷ đồng, xây 12 căn nhà tình nghĩa, mỗi căn 80 triệu đồng.',
    'A đồng; A căn nhà tình nghĩa; O đồng',
  ],
  [
    'Mức học phí năm học 2025-2026 từ 15 triệu đồng đến 24 triệu đồng/năm, tăng khoảng 10% so với năm trước.',
    'O đồng/năm; C %',
  ],
  [
    'Điểm chuẩn cao nhất là 27,5 điểm; có 12 thí sinh đạt 30 điểm, 1.245 bài thi đạt điểm 10.',
    'O điểm; A thí sinh; A điểm; A bài thi',
  ],
  [
    'Đại hội chi bộ nhiệm kỳ 2025-2030 diễn ra sáng 12/4. Đại hội biểu quyết thông qua các chỉ tiêu: kết nạp mới 6 đảng viên; 100% đảng viên hoàn thành nhiệm vụ.',
    'T đảng viên; T %',
    '6 2025-2030,100 2025-2030',
  ],
  [
    'Trường có 36 lớp, mỗi lớp 40 em, bố trí tại 2 cơ sở; cơ sở 1 có 20 lớp, cơ sở 2 có 16 lớp.',
    'A lớp; O em; A cơ sở; A lớp; A lớp',
  ],
  [
    'Toàn huyện có 27 trường mầm non, 31 trường tiểu học, 28 trường THCS và 5 trường THPT; trong đó 62/91 trường đạt chuẩn quốc gia (68,1%).',
    'A trường mầm non; A trường tiểu học; A trường thcs; A trường thpt; A trường; A %',
  ],
  [
    'So với năm học 2023-2024, số học sinh giỏi cấp tỉnh tăng 12 em, số giải Nhất tăng từ 3 lên 5 giải.',
    'C em; A giải; A giải',
  ],
];

describe('passages of news, reports, plans, letters and tables, judged by hand', () => {
  it.each(PASSAGES)('%s', (text, expected, targets = '') => {
    expect(figures(text).join('; ')).toBe(expected);
    expect(
      read(text)
        .targets.map((x) => `${x.value} ${x.due}`)
        .join(','),
    ).toBe(targets);
  });
});
