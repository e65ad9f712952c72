import { describe, expect, it } from 'vitest';
import { tasksByRules } from '../testing.ts';

/** The first three words of each task. */
const starts = (text: string): string[] =>
  tasksByRules(`${text}\n`).map((x) => x.quote.split(' ').slice(0, 3).join(' '));

describe('a sentence that asks for several things', () => {
  it.each([
    [
      'asks behind the paper it carries out',
      'Thực hiện Chỉ thị số 21/CT-UBND ngày 27/10/2025 của Chủ tịch UBND tỉnh, Sở yêu cầu hiệu trưởng các trường tổ chức cho học sinh ký cam kết; lập tổ tư vấn tâm lý.',
      ['tổ chức cho', 'lập tổ tư'],
    ],
    [
      'parts at each comma before a verb with an object',
      'Sở yêu cầu hiệu trưởng các trường rà soát điểm lẻ, gia cố nhà ở bán trú, bổ sung 200 chăn ấm cho học sinh và báo cáo trước ngày 10/12.',
      ['rà soát điểm', 'gia cố nhà', 'bổ sung 200', 'báo cáo trước'],
    ],
    [
      'what must not be is one of them',
      'Phó Chủ tịch huyện đề nghị Phòng GD&ĐT sớm luân chuyển giáo viên, tuyệt đối không để lớp thiếu thầy, công khai danh sách biệt phái.',
      ['luân chuyển giáo', 'tuyệt đối không', 'công khai danh'],
    ],
    [
      'how it is to be done is none of its own',
      'Các trường phải tự kiểm tra hồ sơ, hoàn thiện minh chứng trước ngày 30/9, bảo đảm đúng tiến độ.',
      ['Các trường phải', 'hoàn thiện minh'],
    ],
    [
      'nor what comes of it',
      'Ngành giáo dục tỉnh sẽ thay thế 214 phòng tạm, nâng tổng số phòng kiên cố lên 3.200 phòng.',
      ['thay thế 214'],
    ],
    [
      'with "và" before any verb of doing',
      'Quỹ khuyến học sẽ trao thêm 90 suất học bổng cho học sinh nghèo và tài trợ máy tính cho 12 trường.',
      ['trao thêm 90', 'tài trợ máy'],
    ],
    [
      'with what is not to be done',
      'Ông Hòa đề nghị các trường không chạy đua điểm số; rà soát đề kiểm tra cuối kỳ.',
      ['không chạy đua', 'rà soát đề'],
    ],
    [
      'by a body of which somebody speaks',
      'Cô Hạnh cho biết năm tới trường sẽ chia học sinh khối 9 thành 6 nhóm, mở lớp kèm buổi tối.',
      ['chia học sinh', 'mở lớp kèm'],
    ],
    ['what was done is none', 'Ông cho biết, trường đã xây 3 phòng học, lắp 20 camera và mua 15 máy tính.', []],
    ['nor what a child promises', 'Cô Hoa kể em sẽ giúp đỡ bố mẹ sau giờ học.', []],
  ])('%s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });
});

describe('requests that news tell', () => {
  it.each([
    [
      'an order that is urgent lies ahead though it was given',
      'UBND tỉnh đã yêu cầu các huyện khẩn trương di dời thiết bị, dọn vệ sinh trường lớp.',
      ['khẩn trương di', 'dọn vệ sinh'],
    ],
    ['one that is not was followed', 'UBND tỉnh đã chỉ đạo các huyện tổ chức thành công hội thi.', []],
    ['what was just decided', 'UBND thành phố vừa có quyết định tuyển 320 giáo viên mầm non.', ['tuyển 320 giáo']],
    ['what others are allowed to do', 'HĐND tỉnh đồng ý cho Sở GD&ĐT hợp đồng thêm 145 giáo viên.', ['hợp đồng thêm']],
    ['a paper that is not there', 'Toàn xã có 3 trường chưa có quyết định thành lập hội đồng.', []],
    [
      'bodies in small letters',
      'Bộ trưởng giao các trường sư phạm đào tạo lại giáo viên, mở thêm ngành tin học.',
      ['đào tạo lại', 'mở thêm ngành'],
    ],
    [
      'counted works a body strives for',
      'Huyện phấn đấu trong năm 2026 khánh thành 12 phòng học; sửa chữa 20 nhà vệ sinh.',
      ['phấn đấu trong', 'sửa chữa 20'],
    ],
    [
      'a way out that someone names',
      'Về giải pháp, theo bà Lan, Sở tập trung tuyển thêm giáo viên; ghép các lớp ít học sinh.',
      ['tập trung tuyển', 'ghép các lớp'],
    ],
    [
      'the paragraph goes on with it',
      'Thời gian tới, nhà trường sẽ xây lại bếp ăn. Vận động phụ huynh đóng góp ngày công.',
      ['xây lại bếp', 'Vận động phụ'],
    ],
    [
      'the months that are left',
      'Hai tháng cuối năm, các chi hội vận động thêm 40 hội viên; nhân rộng mô hình tủ sách dòng họ.',
      ['vận động thêm', 'nhân rộng mô'],
    ],
    ['what comes first', 'Theo ông Hùng, trước mắt các trường bố trí dạy tăng tiết.', ['bố trí dạy']],
    ['a way to help', 'Để gỡ khó, ngành tiếp tục hợp đồng 500 giáo viên.', ['tiếp tục hợp']],
    [
      'publishers and police who are asked',
      'Bộ đề nghị các nhà xuất bản ưu tiên in bổ sung; công an xã tham gia dọn bùn.',
      ['ưu tiên in', 'tham gia dọn'],
    ],
    ['rooms are no duty', 'Các em sẽ có 2 nhà vệ sinh mới và mượn phòng của trường bạn.', []],
    [
      'what is to be after a time',
      'Dự kiến từ nay đến hết quý III, 4 trường nội trú sẽ được khởi công.',
      ['4 trường nội'],
    ],
    ['counted works that are planned', 'Phòng dự kiến mở 12 lớp xóa mù chữ.', ['dự kiến mở']],
    ['an estimate', 'Kinh phí dự kiến hơn 12 tỷ đồng.', []],
    ['what is done together', 'Sắp tới, đoàn sẽ cùng thôn dựng nhà bán trú cho trẻ.', ['cùng thôn dựng']],
    ['what comes of it', 'Khi đó, trường sẽ bảo đảm chỗ học cho 800 em.', []],
    ['a prize', 'Đội tuyển đoạt 12 giải (3 nhất, 4 nhì, khuyến khích 5 giải).', []],
    [
      'works behind the values of an aim',
      'Ngành đặt mục tiêu đến năm 2030 tỷ lệ phòng kiên cố đạt 96%; xây mới ít nhất 40 nhà công vụ.',
      ['xây mới ít'],
    ],
  ])('%s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it('are read in reports too', () => {
    expect(
      starts(
        'BÁO CÁO KẾT QUẢ CÂN ĐO ĐẦU NĂM\nToàn huyện có 412 trẻ nhẹ cân, chiếm 4,1%.\nPhòng GDĐT giao các trường tiểu học: lập sổ theo dõi; niêm yết thực đơn hằng ngày. Các trạm y tế phối hợp tẩy giun cho học sinh.',
      ),
    ).toEqual(['lập sổ theo', 'niêm yết thực', 'phối hợp tẩy']);
  });
});

describe('bans', () => {
  it.each([
    ['that open a point', 'NHIỆM VỤ\n- Không thu tiền bán trú bằng tiền mặt.', ['Không thu tiền']],
    [
      'of what must not happen',
      'NHIỆM VỤ\n- Kiểm tra bếp ăn; không để xảy ra ngộ độc.',
      ['Kiểm tra bếp', 'không để xảy'],
    ],
    ['that only bound the duty before', 'NHIỆM VỤ\n- Ôn tập cho khối 9; không thu tiền của cha mẹ.', ['Ôn tập cho']],
  ])('%s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });
});

describe('points of duties', () => {
  it.each([
    [
      'begin past what they rest on',
      'NHIỆM VỤ\n- Căn cứ tình hình mưa lũ, quyết định cho học sinh nghỉ học.',
      ['quyết định cho'],
    ],
    ['may ask so many of each', 'NHIỆM VỤ\n- Mỗi lớp có tối thiểu 01 tủ sách dùng chung.', ['Mỗi lớp có']],
    ['may begin with a verb no table knows', 'NHIỆM VỤ\n- Ươm cây bóng mát trong vườn trường.', ['Ươm cây bóng']],
    ['may forbid with any verb', 'NHIỆM VỤ\n- Không yêu cầu cha mẹ nộp bản sao học bạ.', ['Không yêu cầu']],
    [
      'keep what they strive for with the work before',
      'NHIỆM VỤ\n- Bổ sung minh chứng tự đánh giá, phấn đấu đạt kiểm định cấp độ 2 vào năm 2027.',
      ['Bổ sung minh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it('begins a point that charges someone at the charge', () => {
    const [task] = tasksByRules(
      'II. NHIỆM VỤ\n- Giao trường tiểu học và trường THCS rà soát dữ liệu trước ngày 15/9/2019.',
    );
    expect(task?.quote).toMatch(/^Giao trường tiểu học/);
  });

  it('takes a calendar of work for tasks, what money is laid out for not', () => {
    const text =
      'I. TÌNH HÌNH\nTrường có 14 lớp.\nII. CÔNG VIỆC TỪ NAY ĐẾN CUỐI NĂM 2027\n1. Mở 1 lớp bồi dưỡng nghiệp vụ.\nIII. KINH PHÍ\nNăm 2028 bố trí 12 tỷ đồng.';
    expect(tasksByRules(text).map((x) => x.quote)).toEqual(['Mở 1 lớp bồi dưỡng nghiệp vụ']);
  });
});
