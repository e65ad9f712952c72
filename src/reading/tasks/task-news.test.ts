import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { tasksByRules } from '../testing.ts';

/** The first three words of each task. */
const starts = (...lines: string[]): string[] =>
  tasksByRules(`Tin của ngành\n\n${lines.join('\n')}\n`).map((x) => x.quote.split(' ').slice(0, 3).join(' '));

describe('tasks in news', () => {
  it.each([
    ['papers in the making', 'Bộ cho biết đang soạn thảo thông tư thay quy định cũ.', ['soạn thảo thông']],
    ['papers of a body', 'UBND huyện cũng đang lấy ý kiến cho đề án sáp nhập trường.', ['lấy ý kiến']],
    [
      'what bodies were asked for',
      'Các xã được yêu cầu sửa xong 14 phòng học trước ngày 20/8, lập tổ trực trường.',
      ['sửa xong 14', 'lập tổ trực'],
    ],
    [
      'those who direct from now on',
      'Từ nay đến cuối năm Ban Thường vụ Thành ủy chỉ đạo các chi bộ rà soát hồ sơ.',
      ['rà soát hồ'],
    ],
    ['an aim with its time', 'Huyện đặt mục tiêu đến hết năm 2029 xóa xong 17 phòng mượn.', ['xóa xong 17']],
    ['a plan with its time', 'Kế hoạch của xã là trong năm 2028 xây thay thế 9 phòng học.', ['xây thay thế']],
    ['what is urgent', 'Việc gấp trong tháng 9 là cấp vở cho các em vùng lũ.', ['cấp vở cho']],
    [
      'what several must do, from the verb on',
      'Tỉnh còn 12 phòng tạm. Các huyện, thành phố phải rà soát quỹ đất.',
      ['rà soát quỹ'],
    ],
    [
      'what all must do, also behind a report',
      'Năm ngoái 31 em bỏ học. Các trường phải phụ đạo học sinh yếu.',
      ['Các trường phải'],
    ],
    [
      'what a level of schools goes on with',
      'Năm học 2028 – 2029, giáo dục mầm non tiếp tục triển khai đề án bữa ăn.',
      ['tiếp tục triển'],
    ],
    ['what a body cuts further', 'Huyện sẽ giảm thêm ít nhất 7 điểm trường lẻ.', ['giảm thêm ít']],
    [
      'what others are reminded of',
      'Phó Chủ tịch yêu cầu các xã rà soát máy gặt. Đồng thời lưu ý các địa phương quan tâm giá máy gặt.',
      ['rà soát máy', 'quan tâm giá'],
    ],
    ['what a congress agreed on', 'Đại hội thống nhất hoàn thành dồn thửa ở hai thôn.', ['hoàn thành dồn']],
  ])('are %s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it.each([
    [
      'beside semicolons',
      'Bà Lý yêu cầu các phòng tuyển xong 62 giáo viên; rà soát, điều chuyển giáo viên giữa các xã và công khai các khoản thu.',
      ['tuyển xong 62', 'rà soát, điều', 'công khai các'],
    ],
    ['at "sớm"', 'Bí thư đề nghị xã rà soát lại quy hoạch, sớm khởi công trạm y tế.', ['rà soát lại', 'sớm khởi công']],
    [
      'at what is put into something',
      'Phòng sẽ mở 3 lớp bơi cho học sinh lớp 5, đưa môn bơi vào giờ thể dục.',
      ['mở 3 lớp', 'đưa môn bơi'],
    ],
    [
      'at an order behind a purpose',
      'Sở yêu cầu các trường trồng rau để thêm vào bữa ăn, bố trí người trực đêm.',
      ['trồng rau để', 'bố trí người'],
    ],
    [
      'behind a paper named "Hướng dẫn"',
      'Các trường cần rà soát hồ sơ theo Hướng dẫn số 12-HD/TW và phối hợp với công an xã.',
      ['rà soát hồ', 'phối hợp với'],
    ],
    [
      'at what comes first',
      'Hội sẽ dành 90 triệu đồng mua vở, trước mắt cấp 40 xe đạp cho học sinh.',
      ['dành 90 triệu', 'cấp 40 xe'],
    ],
    [
      'not at what they prevent',
      'Phòng yêu cầu các trường lập danh sách học sinh nghèo, không để em nào bỏ học.',
      ['lập danh sách'],
    ],
    ['not inside the name of an office', 'Trường sẽ phối hợp với Sở Kế hoạch và Đầu tư lập dự án.', ['phối hợp với']],
  ])('part %s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it.each([
    ['a wish of one of those present', 'Thầy Bình (tổ Toán) đề nghị giảm sổ sách.'],
    ['efforts', 'Kết quả ấy là do sự nỗ lực phấn đấu của các em.'],
    ['how it still is', 'Các xã vùng cao vẫn phải tổ chức lớp ghép.'],
    ['what is told to come of it', 'Kỳ này huy động phụ huynh được 47 triệu đồng.'],
    ['buildings under way', 'Công trình đang xây dựng là 41 phòng học.'],
    ['an urgent need', 'Nhận thức rõ yêu cầu cấp bách, phòng đã vận động tài trợ.'],
    ['what something is', 'Thực hiện phổ cập giáo dục là một chủ trương lớn.'],
    ['what a paragraph rests on', 'Quán triệt Chỉ thị số 61-CT/TW của Bộ Chính trị, Huyện ủy đã ban hành nghị quyết.'],
  ])('are not %s', (_, text) => {
    expect(starts(text)).toEqual([]);
  });
});

describe('points of plans', () => {
  it.each([
    [
      'begin anew behind their day',
      '- Nộp kế hoạch về Phòng trước ngày 15/9/2028, thực hiện chế độ báo cáo ba kỳ.',
      ['Nộp kế hoạch', 'thực hiện chế'],
    ],
    [
      'ask for two works',
      '- Tham mưu UBND xã xây thêm 4 phòng học, tu sửa dãy nhà cũ.',
      ['Tham mưu UBND', 'tu sửa dãy'],
    ],
    [
      'count on both sides of "và"',
      '- Hoàn thành 38 phòng học chuyển tiếp và khởi công 21 phòng học mới.',
      ['Hoàn thành 38', 'khởi công 21'],
    ],
    ['train so many', '- Đào tạo nghề cho 420 lao động nông thôn.', ['Đào tạo nghề']],
    ['are no rates', '- Suy dinh dưỡng mỗi thể dưới 3%', []],
    ['are no rates by a year', '- Đến năm 2029 tỷ lệ phòng học kiên cố đạt 75%.', []],
    ['act by a time', '- Đến hết nhiệm kỳ kết nạp thêm ít nhất 12 đảng viên.', ['Đến hết nhiệm']],
    ['are no fees', '- Tổ chức bán trú; chăm sóc bán trú tối đa 150.000 đồng/tháng.', ['Tổ chức bán']],
  ])('%s', (_, text, expected) => {
    expect(
      tasksByRules(`II. NHIỆM VỤ NĂM 2028\n${text}\n`).map((x) => x.quote.split(' ').slice(0, 3).join(' ')),
    ).toEqual(expected);
  });

  it('take what a sum went to for no task', () => {
    expect(
      read('A. ĐÁNH GIÁ\n- Phụ huynh ủng hộ 61 triệu đồng: làm mái tôn 40 triệu đồng, sửa nhà vệ sinh 21 triệu đồng.\n')
        .tasks,
    ).toEqual([]);
  });

  it('take sending and mending in a list of values for tasks', () => {
    const { tasks } = read(
      'II. CHỈ TIÊU\n1. Tỷ lệ chuyên cần 98%; cử 4 giáo viên đi học nâng chuẩn.\n2. Sửa 2 phòng kho làm chỗ ngủ.\n',
    );
    expect(tasks.map((x) => x.quote.split(' ').slice(0, 2).join(' '))).toEqual(['cử 4', 'Sửa 2']);
  });
});
