import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { tasksByRules } from '../testing.ts';

const starts = (text: string) =>
  tasksByRules(text).map((x) => `${x.ordinal ?? ''}:${x.quote.split(' ').slice(0, 3).join(' ')}`);

describe('tasks', () => {
  it('reads a numbered list of duties, one task a clause', () => {
    expect(
      starts(
        'Phương hướng 2024 - 2026:\n1. Rà soát mạng lưới trường lớp; sáp nhập các điểm lẻ.\n2. Bồi dưỡng đội ngũ cốt cán.\n',
      ),
    ).toEqual(['1:Rà soát mạng', '1:sáp nhập các', '2:Bồi dưỡng đội']);
  });

  it('begins after the one who has to act', () => {
    expect(
      starts(
        'NHIỆM VỤ\n- Nhà trường chủ động sử dụng kinh phí được giao.\n- Các phòng chuyên môn cập nhật số liệu hằng quý.\n',
      ),
    ).toEqual([':chủ động sử', ':cập nhật số']);
  });

  it('finds what someone asks for in running text', () => {
    expect(
      starts('Giám đốc Sở yêu cầu hoàn thành việc bàn giao hồ sơ. Thời gian tới, ngành sẽ mở rộng mô hình bán trú.'),
    ).toEqual([':hoàn thành việc', ':mở rộng mô']);
  });

  it('parts the list that a sentence of plan opens with a colon or a year ahead', () => {
    expect(
      starts('Với tinh thần đó, huyện đề ra các mục tiêu: Đổi mới cách dạy môn Toán; củng cố trung tâm cộng đồng.'),
    ).toEqual([':Đổi mới cách', ':củng cố trung']);
    expect(
      starts(
        'Ngày 5/1/2024, tỉnh họp. Theo đó, đến năm 2030, duy trì kết quả phổ cập ở các xã; nâng chất lượng lớp xóa mù; mở rộng mạng lưới thư viện.',
      ),
    ).toEqual([':duy trì kết', ':nâng chất lượng', ':mở rộng mạng']);
  });

  it('takes no measured point of a list of aims, but the points without a number', () => {
    expect(starts('II. CHỈ TIÊU\n- Duy trì sĩ số 100%.\n- Giữ vững danh hiệu trường tiên tiến.\n')).toEqual([
      ':Giữ vững danh',
    ]);
  });

  it('takes neither results nor lessons as tasks', () => {
    expect(
      starts(
        'Năm qua, chi bộ đã hoàn thành tốt nhiệm vụ; tổ chức nhiều hoạt động.\nRút ra bài học kinh nghiệm như sau:\nMột là: Giữ vững đoàn kết.\n',
      ),
    ).toEqual([]);
  });

  it('begins after those who are asked, however long their name', () => {
    expect(
      starts(
        'Sở GD-ĐT đề nghị phòng GD-ĐT các huyện, thị xã, thành phố tập trung bàn giao trẻ; tổ chức trực trường trong hè.',
      ),
    ).toEqual([':tập trung bàn', ':tổ chức trực']);
    expect(starts('Nhiều phụ huynh đề nghị trường ký hợp đồng với giáo viên ngoại ngữ.')).toEqual([]);
    expect(starts('Cuối năm 2017, HĐND tỉnh yêu cầu Sở GD-ĐT khảo sát mô hình này.')).toEqual([]);
  });

  it('follows a request into the sentences that go on with bare verbs', () => {
    expect(
      starts(
        'Sở yêu cầu các trường rà soát cơ sở vật chất.\nTăng cường công tác y tế trong mùa mưa bão. Đồng thời, phối hợp với công an xã. Năm ngoái có 3 vụ.',
      ),
    ).toEqual([':rà soát cơ', ':Tăng cường công', ':phối hợp với']);
  });

  it('reads the lines under a line that announces them, with persons as actors', () => {
    expect(
      starts(
        'Đồng chí chỉ đạo đại hội tập trung vào nội dung sau:\n- Quán triệt các nghị quyết của Đảng.\n- Chấp hành nghiêm kỷ luật phát ngôn.\n',
      ),
    ).toEqual([':Quán triệt các', ':Chấp hành nghiêm']);
    expect(starts('PHÂN CÔNG NHIỆM VỤ\n- Thầy Lê Hải hoàn thiện kế hoạch bài dạy.\n')).toEqual([':hoàn thiện kế']);
  });

  it('parts a list inside a sentence, with ordinals in it', () => {
    expect(
      starts('Dự thảo nêu các mục tiêu trọng tâm như: nâng cao chất lượng dạy học; thứ hai, đổi mới sinh hoạt tổ.'),
    ).toEqual([':nâng cao chất', ':đổi mới sinh']);
  });

  it('takes no closing formula of a letter', () => {
    expect(
      starts('NHIỆM VỤ\nTrên đây là kế hoạch năm học, đề nghị các bộ phận nghiêm túc thực hiện các nội dung trên.\n'),
    ).toEqual([]);
  });

  it('names the doer, the deadline and the product', () => {
    const [task] = tasksByRules(
      'Giám đốc Sở giao Phòng Tổ chức cán bộ ban hành quy chế làm việc trước ngày 30/9/2024.',
    );
    expect(task).toMatchObject({
      doer: { quote: 'Phòng Tổ chức cán bộ' },
      deadline: { quote: 'trước ngày 30/9/2024', date: '2024-09-30' },
      product: { quote: 'quy chế làm việc' },
    });
    const [second] = tasksByRules('TỔ CHỨC THỰC HIỆN\n2. Phó Hiệu trưởng:\n- Lập thời khóa biểu trong tháng 8.\n');
    expect(second).toMatchObject({
      doer: { quote: 'Phó Hiệu trưởng' },
      deadline: { quote: 'trong tháng 8', date: null },
      product: { quote: 'thời khóa biểu' },
    });
  });

  it('takes the topic of a point for nobody who acts', () => {
    const tasks = tasksByRules(
      'Phần B. Chỉ tiêu, nhiệm vụ\n1. Duy trì sĩ số 100%.\n2. Đội ngũ: kết nạp 01 đảng viên.\n3. Mua 20 bộ bàn ghế.\n',
    );
    const task = tasks.find((x) => x.quote === 'kết nạp 01 đảng viên');
    expect(task).toBeDefined();
    expect(task?.doer).toBeUndefined();
  });

  it('begins where the one who was asked begins to act', () => {
    expect(starts('NHIỆM VỤ\nUBND tỉnh giao các huyện bố trí quỹ đất cho trường học.\n')).toEqual([':bố trí quỹ']);
    expect(starts('Giám đốc Sở yêu cầu: "Nghiêm túc kiểm tra lại phòng thi trước ngày thi".')).toEqual([
      ':Nghiêm túc kiểm',
    ]);
    expect(starts('"Phải rà soát danh sách cán bộ coi thi", ông nói.')).toEqual([':Phải rà soát']);
  });

  it('takes neither what a paper rests on nor what it is about', () => {
    expect(starts('KẾ HOẠCH\nThực hiện Thông tư số 29/2024/TT-BGDĐT, nhà trường lập kế hoạch này.\n')).toEqual([]);
    expect(starts('V/v khắc phục hậu quả bão,\nbảo đảm an toàn cho các trường học\nKính gửi: Các trường.\n')).toEqual(
      [],
    );
    expect(starts('Cả đội đoạt 5 giải Ba và Khuyến khích.')).toEqual([]);
    expect(starts('Có 2.000 học sinh dự kiến tốt nghiệp THCS.')).toEqual([]);
  });

  it('parts what is counted from what goes before it', () => {
    expect(starts('Giai đoạn tới, tỉnh sẽ xóa toàn bộ phòng học tạm, xây 6 trường nội trú ở biên giới.')).toEqual([
      ':xóa toàn bộ',
      ':xây 6 trường',
    ]);
    expect(starts('KẾT QUẢ\nĐạt 95%.\nHọc kỳ II, trường tập trung: phụ đạo 7 em; tổ chức 2 chuyên đề.\n')).toEqual([
      ':phụ đạo 7',
      ':tổ chức 2',
    ]);
  });

  it('reads points with markers inside a sentence, each with its own', () => {
    expect(
      starts('Sở yêu cầu các trường: a) Rà soát phòng học, b) Báo cáo qua phần mềm; c) Không thu tiền ngoài quy định.'),
    ).toEqual(['a:Rà soát phòng', 'b:Báo cáo qua', 'c:Không thu tiền']);
  });

  it('takes what a body has to be ready with by a day, but nothing that is done', () => {
    expect(starts('Các trường tiểu học hoàn thành lựa chọn sách trước 31/3/2020.')).toEqual([':hoàn thành lựa']);
    expect(starts('Các trường tiểu học đã hoàn thành lựa chọn sách trước 31/3/2020.')).toEqual([]);
  });

  it('begins behind what the sentence says it carries out', () => {
    expect(
      starts('Thực hiện Nghị quyết số 05-NQ/HU ngày 12/3/2016, ngành đặt ra: xây mới 24 phòng; bồi dưỡng cán bộ.'),
    ).toEqual([':xây mới 24', ':bồi dưỡng cán']);
  });

  it('ends a clause where the next one has an actor of its own', () => {
    const found = tasksByRules('Xã Tùng Khê sẽ xây nhà đa năng, xã Phú Lạc nâng cấp 6 phòng học.');
    expect(found.map((task) => task.quote)).toEqual(['xây nhà đa năng', 'nâng cấp 6 phòng học']);
  });

  it('finds orders with a day, events that are planned, and whom a rule makes responsible', () => {
    expect(
      starts('Xét công nhận tốt nghiệp trước ngày 30-6-2026, hoàn thành tuyển sinh đầu cấp trước ngày 31-7-2026.'),
    ).toEqual([':Xét công nhận', ':hoàn thành tuyển']);
    expect(starts('Kỳ thi tốt nghiệp dự kiến tổ chức ngày 11-6-2026.')).toEqual([':Kỳ thi tốt']);
    expect(starts('UBND phường có trách nhiệm xây dựng kế hoạch tuyển sinh.')).toEqual([':xây dựng kế']);
  });

  it('keeps points of a plan under headings that only name a topic', () => {
    const text = `II. NHIỆM VỤ TRỌNG TÂM
3. Chất lượng
- Tổ chức phụ đạo học sinh yếu.
4. Đội ngũ, cơ sở vật chất
- Trường có 27 giáo viên.
- Sửa chữa 03 phòng học; trồng thêm 40 cây xanh.
5. Chuyển đổi số
- Hoàn thành học bạ số trong học kỳ I.
`;
    expect(tasksByRules(text).map((x) => x.quote.split(' ').slice(0, 2).join(' '))).toEqual([
      'Tổ chức',
      'Sửa chữa',
      'trồng thêm',
      'Hoàn thành',
    ]);
    expect(read(text).quantities.map((q) => q.role)).toEqual(['actual', 'target', 'target']);
  });
});
