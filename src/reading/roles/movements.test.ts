import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { tasksByRules } from '../testing.ts';

const roles = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value ?? q.numerator}`);
const tasks = (text: string) => tasksByRules(text).map((task) => task.quote);

describe('names and years that promise nothing', () => {
  it('takes a movement in quotation marks for a name', () => {
    const text = [
      'BÁO CÁO CÔNG TÁC ĐỘI NĂM HỌC 2024 - 2025',
      'I. KẾT QUẢ',
      '1. Phong trào “Kế hoạch nhỏ”: đợt 1 thu được 920 kg giấy; đợt 2 thu 1.140 kg giấy.',
      'Liên đội đã tặng 30 suất quà; đỡ đầu 4 học sinh mồ côi.',
    ].join('\n');
    expect(roles(text)).toEqual(['actual 920', 'actual 1140', 'actual 30', 'actual 4']);
    expect(tasks(text)).toEqual([]);
  });

  it('lays "vào năm" ahead of a text that is dated earlier', () => {
    const text =
      'UBND tỉnh vừa ban hành Kế hoạch số 88/KH-UBND ngày 12/3/2025. Theo đó, đến năm 2030 có 85% học sinh được học bơi và đạt 95% vào năm 2035.';
    expect(roles(text)).toEqual(['target 85', 'target 95']);
    expect(roles('Trường có 20 lớp, đạt chuẩn quốc gia vào năm 2019 với 18 lớp.')).toEqual(['actual 20', 'actual 18']);
  });

  it('reads what was reached in a field of duties', () => {
    expect(roles('Về nhiệm vụ chuyên môn, cả nhiệm kỳ có 396/402 học sinh lớp 12 đỗ tốt nghiệp, 21 giải.')).toEqual([
      'actual 396',
      'actual 21',
    ]);
  });

  it('leaves the papers that a plan rests on', () => {
    const text = [
      'KẾ HOẠCH PHÁT TRIỂN TRƯỜNG TIỂU HỌC SUỐI LAU',
      '- Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;',
      '- Căn cứ Thông tư số 28/2020/TT-BGDĐT ngày 04/9/2020 ban hành Điều lệ trường tiểu học;',
      '- Tổ chức 2 chuyên đề trong tháng 10/2025.',
    ].join('\n');
    expect(tasks(text)).toEqual(['Tổ chức 2 chuyên đề trong tháng 10/2025']);
  });

  it('knows the aim a council set, in brackets behind what came of it', () => {
    const text = 'Cả năm bán giấy vụn được 24 triệu đồng, vượt 20% so với chỉ tiêu Hội đồng Đội giao (20 triệu đồng).';
    expect(roles(text)).toEqual(['actual 24000000', 'change 20', 'target 20000000']);
  });

  it('reads a report that is typed in haste', () => {
    const text = [
      'BÁO CÁO TỔNG KẾT NĂM HỌC 2016-2017',
      'A.KẾT QUẢ',
      '1.Các lớp đã mở:',
      '* Chuyển giao kỹ thuật: 16 lớp, 742 lượt người',
      '* Xóa mù chữ: 2 lớp, 37 học viên',
      '2. Trang thiết bị',
      '- Kinh phí thực hiện 183 triệu đồng: ngân sách 95 triệu đồng, phụ huynh 88 triệu đồng',
      '- Trẻ chuyên cần 96,3%; đồ chơi tự làm 416 bộ, hơn năm đầu 120 bộ.',
    ].join('\n');
    expect(roles(text).filter((role) => role.startsWith('target'))).toEqual([]);
    expect(roles(text).at(-1)).toBe('change 120');
  });

  it('takes a size for what says which are meant', () => {
    expect(
      roles(
        'UBND huyện yêu cầu sắp xếp lại 5 điểm trường lẻ còn dưới 30 học sinh; trường nào có từ 2 đơn trở lên thì báo cáo.',
      ),
    ).toEqual(['target 5', 'other 30', 'other 2']);
  });
});

describe('those who are charged', () => {
  it('knows societies among them', () => {
    expect(
      tasks(
        'Ban Thường vụ giao hội khuyến học cấp xã kiện toàn tổ chức trước 30/9/2025; Văn phòng Hội trao 200 suất quà.',
      ),
    ).toEqual(['kiện toàn tổ chức trước 30/9/2025', 'trao 200 suất quà']);
  });

  it('goes on with the next body, whatever its task is about', () => {
    const text =
      'UBND tỉnh yêu cầu các huyện hoàn thành việc thi tuyển trước ngày 15/10/2019. Sở Giáo dục và Đào tạo chủ trì sáp nhập các trường có dưới 10 lớp; dự báo nhu cầu giáo viên.';
    expect(tasks(text)).toEqual([
      'hoàn thành việc thi tuyển trước ngày 15/10/2019',
      'chủ trì sáp nhập các trường có dưới 10 lớp',
      'dự báo nhu cầu giáo viên',
    ]);
  });

  it('reads what a letter says is to be done', () => {
    expect(
      tasks(
        'Công văn số 12/UBND-VX ngày 06/8/2018 nêu rõ: Phòng rà soát các phòng học hư hỏng; các xã vận động 1,5 tỷ đồng.',
      ),
    ).toEqual(['rà soát các phòng học hư hỏng', 'vận động 1,5 tỷ đồng']);
  });

  it('hears what a body was given to do', () => {
    expect(
      tasks('Chi ủy gồm 5 đồng chí được Đại hội giao xây dựng chương trình hành động trước ngày 31/3/2020.'),
    ).toEqual(['xây dựng chương trình hành động trước ngày 31/3/2020']);
    expect(tasks('Năm 2019, trường đã được UBND huyện giao xây dựng 4 phòng học và đã làm xong.')).toEqual([]);
  });

  it('ends a point of aims where the next point of a plan begins', () => {
    const text = [
      'II. PHƯƠNG HƯỚNG NĂM HỌC 2025 - 2026',
      '1. Tuyển sinh 4 lớp Một.',
      '2. Chỉ tiêu chất lượng: lên lớp 99,5%; 20% giáo viên giỏi cấp quận.',
      '3. Phối hợp trạm y tế khám sức khỏe cho 100% học sinh vào tháng 10/2025.',
    ].join('\n');
    expect(tasks(text)).toEqual([
      'Tuyển sinh 4 lớp Một',
      'Phối hợp trạm y tế khám sức khỏe cho 100% học sinh vào tháng 10/2025',
    ]);
  });

  it('counts classes right behind an age', () => {
    expect(roles('Mẫu giáo có 8 lớp, 242 cháu (4 tuổi 4 lớp 118 cháu; 5 tuổi 4 lớp 124 cháu).')).toEqual([
      'actual 8',
      'actual 242',
      'actual 4',
      'actual 118',
      'actual 4',
      'actual 124',
    ]);
  });
});
