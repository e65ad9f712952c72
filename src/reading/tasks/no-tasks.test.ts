import { describe, expect, it } from 'vitest';
import { tasksByRules } from '../testing.ts';

const tasks = (...lines: string[]): string[] => tasksByRules(`${lines.join('\n')}\n`).map((x) => x.quote);

describe('what reads like a task and is none', () => {
  it.each([
    ['a letter that lets others know', 'Văn phòng Ủy ban thông báo để các đơn vị liên quan biết, thực hiện./.'],
    ['what is reckoned', 'Toàn huyện có 410 em dự thi. Như vậy còn 120 em phải học ở trường tư.'],
    ['whom others put forward', 'Cuối năm có 7 thầy cô được đề nghị khen thưởng cấp tỉnh.'],
    ['places that were given', 'Năm ngoái huyện được giao bổ sung 35 biên chế nhưng mới tuyển 12 người.'],
    ['the plan people have', '98% thầy cô có kế hoạch bồi dưỡng thường xuyên.'],
    ['a rule that is exceeded', 'Nếu nhận thêm, các lớp sẽ vượt quy định 45 em mỗi lớp.'],
    ['a list that was drawn up', 'Phòng đã lên danh mục đăng ký mua sắm cho 9 trường.'],
    ['the spirit of those told of', 'Với tinh thần đoàn kết, quyết tâm phấn đấu vươn lên, trường đã đạt chuẩn.'],
    ['what goes on', 'Huyện đang phấn đấu giảm tỷ lệ bỏ học xuống dưới 1%.'],
    ['how many will come', 'Năm học tới, mầm non toàn huyện dự kiến huy động 8.400 cháu ra lớp.'],
    ['a sum foreseen', 'Kinh phí dự kiến cho năm 2028 là 12 tỷ đồng.'],
    ['where a share will stand', 'Dự kiến đến hết năm 2028 tỷ lệ phòng kiên cố đạt 93%.'],
    ['the price foreseen', 'Mức học phí dự kiến của lớp 6 là 90.000 đồng/tháng.'],
    ['a sum to come', 'Trường Mầm non xã sẽ được đầu tư 3,1 tỷ đồng trong năm tới.'],
    ['a wish without its object', 'Lớp 8 đông 46 em, trường đề nghị điều chỉnh.'],
    ['those of a town', 'Mỗi năm trường phấn đấu có 12 giải cấp thị xã trở lên.'],
  ])('%s', (_, text) => {
    expect(tasks('Tin của ngành', text)).toEqual([]);
  });

  it.each([
    ['- Phát triển hội viên đạt 25% dân số.'],
    ['- Hạnh kiểm tốt, khá từ 98% trở lên.'],
    ['- Tốt nghiệp THCS 99%.'],
    ['- Ngân sách xã chi 20 triệu đồng cho quỹ.'],
    ['- Tổng kinh phí dự kiến 46 triệu đồng.'],
    ['- Đảng viên hoàn thành tốt nhiệm vụ trở lên 95%.'],
  ])('a value among points of a plan: %s', (point) => {
    expect(tasks('II. PHƯƠNG HƯỚNG NĂM HỌC 2027-2028', '- Sửa 2 phòng học.', point)).toEqual(['Sửa 2 phòng học']);
  });
});
