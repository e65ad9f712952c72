import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const queried = (text: string) =>
  read(text)
    .findings.filter((f) => f.kind === 'spelling')
    .map((f) => (f.proposed ? `${f.quotes.join(' · ')} → ${f.proposed}` : f.quotes.join(' · ')));

describe('words that are none', () => {
  it.each([
    ['Toàn nghành phấn đấu đạt chỉ tiêu.', ['nghành → ngành']],
    ['Trung tâm học tập cộng đổng xã hoạt động đều.', ['cộng đổng → cộng đồng']],
    ['Chú trọng phấm chất người học.', ['phấm chất → phẩm chất']],
    ['Tiếp tục phát triến đội ngũ.', ['phát triến → phát triển']],
    ['Các trường xử dụng phòng máy chung.', ['xử dụng → sử dụng']],
    ['Kịp thời bổ xung sách cho thư viện.', ['bổ xung → bổ sung']],
    ['Lãnh đạo nổ lực vượt khó.', ['nổ lực → nỗ lực']],
    ['Hướng dẩn học sinh ôn bài.', ['Hướng dẩn → hướng dẫn']],
    ['Ông thưc hiện rất tốt.', ['thưc hiện → thực hiện']],
    ['Nhà trường mở hai lớp giáodục thể chất.', ['giáodục → giáo dục']],
    ['Đây là kết quả cuả tập thể.', ['cuả → của']],
    ['Xã có 30 xuất học bổng.', ['xuất học bổng → suất học bổng']],
  ])('%s', (text, found) => {
    expect(queried(text)).toEqual(found);
  });

  it.each([
    'Chức năng xuất bản tài liệu; đề xuất học bổng cho các em; khả năng xuất hiện nhiều nhân tố mới.',
    'Kỹ năng cao, cả nhân viên và các bộ, ngành; nhận được đơn vì lý do sức khỏe; căn bộ phận nào cũng lo.',
    'Xã Krông Nô, Đắk Lắk, Pleiku, H’Mông, Kbang; phần mềm vnEdu; email phonggddt@quangnam.gov.vn.',
    'Luôn luôn, ngày ngày, từng bước từng bước, người người thi đua; thuỷ lợi và thuỷ sản; Quỳnh, Quyết, giếng, gìn giữ.',
    'Bàn giao ki-lô-mét đường, 25 m² sân, máy tính bảng, wifi, website, STEM, Covid-19.',
    'Giặt giẻ, khuỷu tay, thuở trước, quạnh quẽ, khúc khuỷu, nguệch ngoạc, huơ tay, quở trách, ngoằn ngoèo.',
  ])('stays silent: %s', (text) => {
    expect(queried(text)).toEqual([]);
  });
});

describe('words written twice', () => {
  it.each([
    ['Đại hội chi bộ chi bộ trường họp xong.', ['chi bộ chi bộ → chi bộ']],
    ['Kết quả của của nhà trường.', ['của của → của']],
    ['Công tác Đảng Công tác Đảng được đổi mới.', []],
    ['làm tốt công tác quản lý công tác quản lý trường lớp.', ['công tác quản lý công tác quản lý → công tác quản lý']],
    ['Lớp Số lượng Tỷ lệ Số lượng Tỷ lệ', []],
    ['Cô giáo trường mầm non Mầm non Hoa Sen.', []],
  ])('%s', (text, found) => {
    expect(queried(text)).toEqual(found);
  });
});

describe('spaces, brackets and letters', () => {
  it.each([
    ['Chi bộ có 7 đảng viên.Trong nhiệm kỳ, chi bộ kết nạp 2 người.', ['viên.Trong → viên. Trong']],
    ['Sau năm nămTrung tâm đã mở rộng.', ['nămTrung → năm Trung']],
    ['Hội nghị họp tháng 5 năm2019.', ['năm2019 → năm 2019']],
    ['Ban gồm 5 người (trong đó có 2 nữ.\nHết.\nHết.\nHết.\nHết.', ['(trong đó có 2']],
    ['Có 207 đ/c).', ['đ/c)']],
    ['a) Việc thứ nhất; b) việc thứ hai (nếu có).\n1) Việc khác.', []],
    ['Ngành Giáo dục và Ðào tạo.', ['Ðào → Đào']],
    ['Trƣờng mở lại.', ['Trƣờng → Trường']],
    ['Xem http://sgd.gov.vn/tin.Trong hoặc viết cho an.Trung@gmail.com.', []],
    ['TP.Hồ Chí Minh, Th.S Lê Văn A, GS.TS Bình.', []],
  ])('%s', (text, found) => {
    expect(queried(text)).toEqual(found);
  });
});

describe('two ways of writing one thing', () => {
  it('is told once, as a note', () => {
    const text =
      'Huyện ủy họp. Đảng uỷ họp. Tỷ lệ tăng, tỉ lệ giảm. Phòng GDĐT và Sở GD&ĐT. Đạt 5% rồi 6 %. Có 4778 em và 1.212 em.';
    const notes = read(text).findings.filter((f) => f.kind === 'spelling');
    expect(notes.map((f) => f.severity)).toEqual(['note', 'note', 'note', 'note', 'note']);
  });

  it('says nothing of a text that keeps to one', () => {
    expect(queried('Huyện ủy, Đảng ủy, hòa bình. Tỷ lệ 5%, tỷ lệ 6%. Sở GDĐT có 4.778 người, 1.212 em.')).toEqual([]);
  });
});
