import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
/** Role and unit of each figure of a passage, in order. */
const figures = (text: string) => read(text).quantities.map((q) => `${LETTER[q.role]} ${(q.unit ?? '').toLowerCase()}`);

const PASSAGES: [text: string, figures: string, targets?: string][] = [
  [
    'Trường được đầu tư xây dựng 3 tầng với 18 phòng học, tổng kinh phí 27 tỷ đồng từ nguồn ngân sách tỉnh.',
    'A tầng; A phòng học; O đồng',
  ],
  ['Cô Lan nhận lương 7,5 triệu đồng/tháng sau 12 năm công tác.', 'A đồng/tháng'],
  ['Thầy Hùng cho biết: “Lớp có 28 em thì 22 em thuộc hộ nghèo”.', 'A em; A em'],
  [
    'Phòng GD&ĐT đã tham mưu UBND huyện ban hành 15 văn bản chỉ đạo; tổ chức 8 lớp tập huấn cho 640 lượt cán bộ, giáo viên.',
    'A văn bản; A lớp tập huấn; A lượt cán bộ, giáo viên',
  ],
  [
    'Sở phấn đấu đến hết năm 2026 có thêm 15 trường chuẩn, nâng tổng số trường chuẩn lên 310 trường, đạt 74%.',
    'T trường chuẩn; T trường; T %',
    '15 hết năm 2026,310 hết năm 2026,74 hết năm 2026',
  ],
  [
    'Kinh phí: 35.000.000 đồng, trích từ quỹ khuyến học 20.000.000 đồng và vận động 15.000.000 đồng.',
    'O đồng; O đồng; O đồng',
  ],
  [
    'Giải thưởng gồm 1 giải đặc biệt trị giá 10 triệu đồng, 2 giải nhất mỗi giải 5 triệu đồng.',
    'A giải đặc biệt; O đồng; A giải nhất; O đồng',
  ],
  [
    'Bộ GD&ĐT quy định sĩ số lớp tiểu học không quá 35 học sinh, nhưng nhiều lớp ở quận có tới 52 học sinh.',
    'O học sinh; A học sinh',
  ],
  ['Theo thông tư, trường có từ 28 lớp trở lên được bố trí 3 phó hiệu trưởng.', 'O lớp; O phó hiệu trưởng'],
  [
    'Tỷ lệ tốt nghiệp THPT đạt 99,6%, cao hơn bình quân chung của tỉnh 0,5% và tăng 0,2% so với năm trước.',
    'A %; C %; C %',
  ],
  ['Cả nước có 63/63 tỉnh, thành phố đạt chuẩn phổ cập; 5 tỉnh đạt mức độ 3.', 'A tỉnh, thành phố; A tỉnh'],
  ['Trường huy động được 98,5% trẻ 5 tuổi ra lớp (chỉ tiêu giao 98%).', 'A %; T %', '98 null'],
  [
    '3. Công tác tuyển sinh: tuyển 210 học sinh vào lớp 6 (5 lớp), 100% học sinh hoàn thành chương trình tiểu học vào học lớp 6.',
    'A học sinh; A lớp; A %',
  ],
  [
    'PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2026\n1. Kết nạp từ 02 đảng viên trở lên.\n2. Tổ chức 12 kỳ sinh hoạt chi bộ, 4 kỳ sinh hoạt chuyên đề.\n3. 100% đảng viên được học nghị quyết, 80% hoàn thành tốt nhiệm vụ.',
    'T đảng viên; T kỳ sinh hoạt chi bộ; T kỳ sinh hoạt chuyên đề; T %; T %',
    '2 2026,12 2026,4 2026,100 2026,80 2026',
  ],
  [
    'Nhà trường dự kiến tuyển 280 trẻ, gồm: nhà trẻ 60 trẻ, mẫu giáo 220 trẻ.',
    'T trẻ; T trẻ; T trẻ',
    '280 null,60 null,220 null',
  ],
  [
    'Đến năm 2020, tỉnh phấn đấu 50% trường mầm non đạt chuẩn; thực tế đến cuối năm 2019 mới đạt 38%.',
    'T %; A %',
    '50 2020',
  ],
  ['Trung bình mỗi năm, trường có 45-50 học sinh đỗ đại học.', 'A học sinh'],
  [
    'Ban tổ chức trao 50 xe đạp và 200 suất quà với tổng trị giá 260 triệu đồng; mỗi suất quà gồm 10 quyển vở và 300.000 đồng tiền mặt.',
    'A xe đạp; A suất quà; A đồng; O quyển vở; O đồng',
  ],
  [
    'Trường mới khánh thành có diện tích 12.000 m2, gồm 30 phòng học, sức chứa 1.200 học sinh.',
    'A m2; A phòng học; A học sinh',
  ],
  [
    'UBND tỉnh giao Sở Nội vụ thẩm định, bổ sung 320 biên chế cho các trường mầm non trước ngày 01/9/2025.',
    'T biên chế',
    '320 trước ngày 01/9/2025',
  ],
  [
    'Kết quả bỏ phiếu: đồng chí Nguyễn Văn A đạt 28/28 phiếu (100%), đồng chí Trần Thị B đạt 27/28 phiếu (96,4%).',
    'A phiếu; A %; A phiếu; A %',
  ],
  [
    'Học sinh được nghỉ học từ ngày 10/9 đến 14/9; có 312/418 trường phải dừng dạy học, khoảng 165.000 học sinh bị ảnh hưởng.',
    'A trường; A học sinh',
  ],
  [
    '- Tỷ lệ hoàn thành các khoản thu: 98,2%; miễn giảm cho 36 học sinh với số tiền 18.720.000 đồng.',
    'A %; A học sinh; A đồng',
  ],
  ['Với 15 trên tổng số 17 chỉ tiêu đạt và vượt, Đảng bộ hoàn thành tốt nhiệm vụ năm 2024.', 'A chỉ tiêu'],
  [
    'Đại hội xác định các chỉ tiêu đến năm 2030: tỷ lệ trường chuẩn đạt 85%; mỗi năm kết nạp từ 3-5 đảng viên; 100% chi bộ hoàn thành tốt nhiệm vụ.',
    'T %; T đảng viên; T %',
    '85 2030,3 hằng năm,100 2030',
  ],
  [
    'Năm học 2026-2027, trường phấn đấu: 99% học sinh lên lớp; 45% học sinh xếp loại Tốt, Khá (năm học trước 41,2%); 12 giải HSG cấp tỉnh.',
    'T %; T %; A %; T giải',
    '99 2026-2027,45 2026-2027,12 2026-2027',
  ],
  [
    'Thành phố đặt mục tiêu đến năm 2025 đạt 300 phòng học/10.000 dân; hiện đạt 279 phòng/10.000 dân.',
    'T phòng học/10.000 dân; A phòng/10.000 dân',
    '300 2025',
  ],
  [
    'Giai đoạn 2026-2030, tỉnh dự kiến xây mới 120 phòng học mầm non, 85 phòng học tiểu học với tổng kinh phí 310 tỷ đồng, trong đó ngân sách tỉnh 200 tỷ đồng, huyện 110 tỷ đồng.',
    'T phòng học mầm non; T phòng học tiểu học; O đồng; O đồng; O đồng',
    '120 2026-2030,85 2026-2030',
  ],
  ['Trong năm 2023, toàn ngành đã tuyển được 512/600 giáo viên, đạt 85,3% kế hoạch.', 'A giáo viên; A %'],
  [
    'I. Chỉ tiêu cụ thể năm 2026\n- Vận động quỹ: 150 triệu đồng.\n- Phát triển mới 80 hội viên.\n- Trao 60 suất học bổng, mỗi suất 1 triệu đồng.',
    'T đồng; T hội viên; T suất học bổng; O đồng',
    '150000000 2026,80 2026,60 2026',
  ],
  [
    'Huyện phấn đấu giảm 2% tỷ lệ hộ nghèo/năm, nâng thu nhập bình quân đầu người lên 65 triệu đồng vào năm 2025.',
    'T %; T đồng',
    '2 null,65000000 2025',
  ],
  [
    'Sở yêu cầu các trường hoàn thành việc tiêm vắc xin cho trên 95% học sinh trước ngày 15/9.',
    'T %',
    '95 trước ngày 15/9',
  ],
  ['Để đạt chuẩn mức độ 2, trường phải có ít nhất 60% giáo viên trên chuẩn; hiện trường mới có 42%.', 'O %; A %'],
  [
    'Ban Giám hiệu giao chỉ tiêu cho từng tổ: tổ Toán - Tin 05 giải, tổ Ngữ văn 04 giải, tổ Ngoại ngữ 03 giải.',
    'T giải; T giải; T giải',
    '5 null,4 null,3 null',
  ],
  [
    'Lộ trình: năm 2025 đạt 50%, năm 2027 đạt 75%, năm 2030 đạt 100% trường học có nhà vệ sinh đạt chuẩn.',
    'T %; T %; T %',
    '50 2025,75 2027,100 2030',
  ],
  [
    'Trường đăng ký thi đua năm học 2025-2026: 01 tập thể lao động xuất sắc; 15% chiến sĩ thi đua cơ sở; 90% lao động tiên tiến.',
    'T tập thể; T %; T %',
    '1 2025-2026,15 2025-2026,90 2025-2026',
  ],
  [
    'Xã có 5 trường học với 102 lớp; phấn đấu giữ vững 5/5 trường đạt chuẩn quốc gia trong năm học 2025-2026.',
    'A trường học; A lớp; T trường',
    'null 2025-2026',
  ],
  [
    'Theo dự thảo, học sinh được học không quá 2 buổi/tuần, mỗi buổi 2 tiết; giáo viên được trả 120.000 đồng/tiết.',
    'O buổi/tuần; O tiết; O đồng/tiết',
  ],
  ['Dự kiến có khoảng 1.500 đại biểu tham dự lễ khai giảng.', 'T đại biểu', '1500 null'],
  ['Các tổ chuyên môn sinh hoạt 2 lần/tháng; mỗi giáo viên dự giờ ít nhất 18 tiết/năm.', 'O lần/tháng; O tiết/năm'],
];

describe('further passages of news, reports and plans, judged by hand', () => {
  it.each(PASSAGES)('%s', (text, expected, targets = '') => {
    expect(figures(text).join('; ')).toBe(expected);
    expect(
      read(text)
        .targets.map((x) => `${x.value} ${x.due}`)
        .join(','),
    ).toBe(targets);
  });
});
