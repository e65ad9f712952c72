import { describe, expect, it } from 'vitest';
import { tasksByRules } from '../testing.ts';

const NEWLINE = '\n';
/** The first three words of each task. */
const starts = (...lines: string[]): string[] =>
  tasksByRules(`${lines.join(NEWLINE)}${NEWLINE}`).map((x) => x.quote.split(' ').slice(0, 3).join(' '));

describe('points of several clauses', () => {
  it.each([
    [
      'counted or dated clauses part a numbered point',
      [
        'NHIỆM VỤ',
        '1. Bố trí ít nhất 02 máy tính và 01 cán bộ trực để hỗ trợ cha mẹ học sinh toàn xã nộp hồ sơ; niêm yết tuyến tuyển sinh.',
      ],
      ['Bố trí ít', 'niêm yết tuyến'],
    ],
    [
      'a long clause that counts nothing holds its point together',
      [
        'NHIỆM VỤ',
        '1. Tham mưu cấp ủy phát triển phong trào đọc sách trong học sinh, phụ huynh và nhân dân ở mọi thôn bản của xã; xử lý sách hư hỏng theo quy định.',
      ],
      ['Tham mưu cấp'],
    ],
    [
      'a clause of other work with a day of its own',
      [
        'NHIỆM VỤ',
        '2. Các trường ôn tập cho học sinh lớp 9 từ tháng 3, báo cáo kết quả khảo sát trước ngày 10/4/2024.',
      ],
      ['ôn tập cho', 'báo cáo kết'],
    ],
    [
      'clauses of a point that count what they make',
      [
        'NHIỆM VỤ',
        '1. Lát lại 6 sân trường, mua sắm 40 bộ bàn ghế cho lớp 1.',
        '2. Mở phòng đọc ở khu lẻ, vận động phụ huynh góp 300 cuốn truyện.',
        '3. Rà soát đất đai các điểm trường, bổ sung quy hoạch của xã.',
        '4. Tham mưu UBND huyện giao thêm biên chế, tuyển dụng 12 giáo viên.',
        '5. Xây 4 phòng học ở khu trung tâm, ưu tiên khối lớp 1.',
      ],
      ['Lát lại 6', 'mua sắm 40', 'Mở phòng đọc', 'vận động phụ', 'Rà soát đất', 'Tham mưu UBND', 'Xây 4 phòng'],
    ],
    [
      'a share to be reached is a value, bringing all of them to school an order',
      [
        'PHƯƠNG HƯỚNG NĂM HỌC 2027-2028',
        '- Duy trì tỷ lệ chuyên cần đạt 98,5% trở lên.',
        '- Huy động 100% trẻ 5 tuổi trên địa bàn đến lớp.',
        '- Giữ tỷ lệ tốt nghiệp trên 99%; sửa 3 phòng máy.',
      ],
      ['Huy động 100%', 'sửa 3 phòng'],
    ],
    [
      'who is to act behind aims, at their depth',
      [
        'B. Nhiệm vụ sắp tới',
        '2.1. Mục tiêu đến năm 2029:',
        '- 100% trường có nước sạch.',
        '2.2. Đảng ủy UBND xã lãnh đạo:',
        'a) mua đủ 300 bộ bàn ghế cho các điểm lẻ;',
        'b) sửa quy chế phối hợp với công an xã.',
      ],
      ['mua đủ 300', 'sửa quy chế'],
    ],
    [
      'a list below a line without a colon, none below how things stand',
      [
        'Năm học đã qua nửa chặng đường, thầy trò đều cố gắng.',
        'Việc cần làm từ nay đến tháng 6',
        '* Kiểm kê kho sách cũ ở điểm trường Bản Mới.',
        'Phòng thông báo tình hình như sau:',
        '1. Phổ cập giáo dục tiểu học: 412/420 em ra lớp.',
      ],
      ['Kiểm kê kho'],
    ],
    [
      'two clauses that each have a day',
      ['NHIỆM VỤ', '3. Nộp hồ sơ kiểm định trước ngày 20/4/2029 và mời đoàn đánh giá ngoài trong tháng 9/2029.'],
      ['Nộp hồ sơ', 'mời đoàn đánh'],
    ],
    [
      'a duty told year by year is one',
      ['NHIỆM VỤ', '1. Xây 9 nhà vệ sinh. Cụ thể: năm 2028 xây 4 nhà; năm 2029 xây 5 nhà.'],
      ['Xây 9 nhà'],
    ],
    ['a number of places given', ['Năm nay các trường được giao tuyển 140 lớp, ít hơn năm ngoái.'], []],
    [
      'the day of the clause before is no task',
      ['NHIỆM VỤ', '- Khử khuẩn lớp học ngay khi nước rút; hoàn thành trước ngày 28/11/2025.'],
      ['Khử khuẩn lớp'],
    ],
    [
      'a ban without a number, but not one with it',
      [
        'NHIỆM VỤ',
        '- Tuyển sinh đúng tuyến; không tổ chức thi vào lớp 6.',
        '- Sắp xếp điểm lẻ; không để lớp quá 45 học sinh.',
      ],
      ['Tuyển sinh đúng', 'Sắp xếp điểm', 'không để lớp'],
    ],
    [
      'what a rule threatens',
      ['NHIỆM VỤ', '- Kiểm tra các khoản thu. Đơn vị để xảy ra thu sai phải chịu trách nhiệm trước Sở.'],
      ['Kiểm tra các'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(starts(...lines)).toEqual(expected);
  });
});

describe('lists of values', () => {
  it.each([
    ['Đại hội đề ra chỉ tiêu: 98% học sinh lên lớp; kết nạp 8 đảng viên; giảm tỷ lệ bỏ học xuống dưới 0,3%.', []],
    [
      'Chỉ tiêu: trẻ suy dinh dưỡng dưới 3%; giữ vững danh hiệu trường chuẩn, giáo viên trên chuẩn 90%.',
      ['giữ vững danh'],
    ],
    ['Năm 2018 toàn huyện phấn đấu xây dựng thêm 6 trường đạt chuẩn.', ['phấn đấu xây']],
    ['Năm học này, khối thống nhất: 100% đơn vị ký giao ước trước 15/10/2019.', ['100% đơn vị']],
  ])('%s', (text, expected) => {
    expect(starts('Tin của ngành', text)).toEqual(expected);
  });

  it('takes a state to be reached that counts nothing, under a heading of aims', () => {
    expect(
      starts(
        'II. Chỉ tiêu',
        '1. Đảng viên hoàn thành tốt nhiệm vụ: 90%.',
        '2. Trường đạt chuẩn mức độ 2 vào năm 2026.',
      ),
    ).toEqual(['Trường đạt chuẩn']);
  });

  it('takes what is made among the values', () => {
    expect(starts('II. Chỉ tiêu', '- Trẻ chuyên cần đạt 95%.', '- Xây dựng 01 mô hình thư viện xanh.')).toEqual([
      'Xây dựng 01',
    ]);
  });
});

describe('requests', () => {
  it.each([
    [
      'points below a request, whatever their verb',
      ['Sở yêu cầu các phòng:', '- Quét vôi lại lớp học;', '- Thời gian thực hiện từ tháng 8;', '- Kẻ lại vạch sân.'],
      ['Quét vôi lại', 'Kẻ lại vạch'],
    ],
    [
      'the next body that acts',
      ['Bộ đề nghị các sở quán triệt quy định mới.', 'Các trường mở đợt tuyên truyền; đẩy mạnh phong trào dạy bơi.'],
      ['quán triệt quy', 'mở đợt tuyên', 'đẩy mạnh phong'],
    ],
    [
      'nobody named anew',
      ['Sở yêu cầu các trường tổ chức tập bơi.', 'Đặc biệt, cần tăng cường giáo dục kỹ năng.'],
      ['tổ chức tập', 'tăng cường giáo'],
    ],
    [
      'the topics of a led list',
      [
        'Bộ đề nghị các sở triển khai các công việc sau:',
        'Về ứng phó với mưa lũ ở miền Trung: Theo dõi diễn biến; rà soát phương án.',
      ],
      ['Theo dõi diễn', 'rà soát phương'],
    ],
    [
      'until when, and whoever acts',
      ['Trước mắt, từ nay đến hết năm Hội trao 60 suất học bổng, mua thêm 20 xe đạp cho học sinh.'],
      ['trao 60 suất', 'mua thêm 20'],
    ],
    [
      'what is done besides, among aims',
      ['Ngành đề ra chỉ tiêu tỷ lệ bỏ học dưới 1%; đồng thời xóa 24 phòng tạm trước năm 2029.'],
      ['xóa 24 phòng'],
    ],
    [
      'another task behind a purpose, none behind a direction',
      [
        'Sở yêu cầu các trường kiểm tra bếp ăn để phòng ngộ độc, tăng cường giám sát nhà cung cấp.',
        'Sở yêu cầu các trường đổi mới giảng dạy theo hướng thiết thực, tăng cường thực hành.',
      ],
      ['kiểm tra bếp', 'tăng cường giám', 'đổi mới giảng'],
    ],
    [
      'work that is done, with the verbs of its object',
      [
        'Nhà trường tăng cường công tác phát hiện, lựa chọn học sinh khá để bồi dưỡng.',
        'Huyện đề ra nhiệm vụ lên danh sách học sinh ở xa, ưu tiên vốn cho vùng cao.',
      ],
      ['lên danh sách', 'ưu tiên vốn'],
    ],
    ['a quotation', ['Bộ có công văn yêu cầu “tổ chức quán triệt trong toàn ngành.”'], ['tổ chức quán']],
    ['who is charged', ['Công an tỉnh được giao nhiệm vụ bảo vệ an toàn các điểm thi.'], ['bảo vệ an']],
    [
      'a chairman who directs',
      ['Chủ tịch UBND tỉnh Tân Hòa chỉ đạo các sở, ngành rà soát mạng lưới trường.'],
      ['rà soát mạng'],
    ],
    ['the duty of a body', ['Theo kế hoạch, nhiệm vụ của Bộ là rà soát các văn bản.'], ['rà soát các']],
    [
      'a body that plans to act',
      ['Nhiều nhà dân bị ngập. Phòng dự kiến huy động thêm giáo viên dọn bùn.'],
      ['dự kiến huy'],
    ],
    [
      'đồng thời parts, kịp thời does not',
      ['Sở yêu cầu các trường kịp thời hỗ trợ học sinh vùng lũ, đồng thời báo cáo về Phòng.'],
      ['kịp thời hỗ', 'báo cáo về'],
    ],
    [
      'what others are directed to do is one',
      ['Sở sẽ chỉ đạo các trường rà soát học sinh, bố trí chỗ ở.'],
      ['chỉ đạo các'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(starts(...lines)).toEqual(expected);
  });

  it.each([
    'Trường có 15 giải khuyến khích cấp tỉnh.',
    'Dự kiến, học sinh toàn huyện có thể đến lớp vào tuần tới.',
    'Hồ sơ gồm đơn và giấy khai sinh; không yêu cầu xác nhận cư trú.',
    'Huyện đang xây 3 trường, dự kiến hoàn thành 90 phòng vào tháng 8.',
    'Sở vừa yêu cầu các Phòng giáo dục và đào tạo về việc tăng cường thực hiện các biện pháp an toàn.',
    'Đại biểu Nguyễn Thị Hà đề nghị Bộ có giải pháp cho tình trạng thiếu giáo viên.',
    'Nhiều giáo viên đề nghị cần nâng cao năng lực.',
  ])('asks for nothing: %s', (text) => {
    expect(starts('Tin của ngành', text)).toEqual([]);
  });

  it('reads the heading of a part with its word', () => {
    expect(starts('Phần 2. Nhiệm vụ trọng tâm', '1. Dạy đủ các môn.', '2. Đổi mới sinh hoạt tổ.')).toEqual([
      'Dạy đủ các',
      'Đổi mới sinh',
    ]);
  });
});
