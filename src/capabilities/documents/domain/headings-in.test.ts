import { expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { paragraphsOf } from './paragraphs.ts';

const PROSE = 'Các trường đã rà soát, bổ sung và báo cáo đúng thời hạn, được cấp trên ghi nhận trong năm.';

/** A text in which each heading is written with its depth before it: `1| Mục đích`. “~” stands for a paragraph. */
function expectOutline(marked: string): void {
  const lines = marked.trim().split('\n');
  const expected = lines.flatMap((line) => (/^\d\|/.test(line) ? [[Number(line[0]), line.slice(2).trim()]] : []));
  const text = lines.map((line) => line.replace(/^\d\|\s*/, '').replace(/^~$/, PROSE)).join('\n');
  const sections = outlineOf(paragraphsOf(text).map((one) => ({ ...one, text: text.slice(one.start, one.end) })));
  const found = sections.filter(({ title }) => title !== 'Phần đầu');
  expect(found.map(({ depth, title }) => [depth, title])).toEqual(expected);
}

it('points of a list and a table of contents are no headings, however they are numbered', () => {
  expectOutline(`
KẾ HOẠCH
MỤC LỤC
I. YÊU CẦU
1. Yêu cầu chung
II. NỘI DUNG
~
0| I. YÊU CẦU
1| 1. Yêu cầu chung
~
1| 2. Các khâu đột phá
a) Về con người
b) Về hạ tầng
c) Về quản lý
~
0| II. NỘI DUNG
1. Rà soát mạng lưới trường lớp
2. Sắp xếp các điểm trường lẻ
3. Bổ sung giáo viên còn thiếu
~`);
});

it('letters and long headings with a colon are, when something stands below', () => {
  expectOutline(`
0| I. NHIỆM VỤ
1| 1. Chỉ tiêu về huy động trẻ, về nuôi dưỡng, chăm sóc, về an toàn trường học trong năm:
- Huy động 98% trẻ mẫu giáo.
1| 2. Giải pháp
2| a) Đổi mới kiểm tra, đánh giá
~
2| b) Tăng cường cơ sở vật chất:
~`);
});

it('the head and the end of a document are none, nor cells of a table', () => {
  expectOutline(`
SỞ GIÁO DỤC VÀ ĐÀO TẠO
BÁO CÁO
~
0| I. QUY MÔ
STT
NỘI DUNG
SỐ LƯỢNG
1. Lớp mẫu giáo
812
2. Lớp nhà trẻ
740
~
0| II. KIẾN NGHỊ
~
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị Mẫu
0| PHỤ LỤC
Kèm theo báo cáo này là các biểu số liệu của từng đơn vị.`);
});

it('without numbers capitals are, after the head', () => {
  expectOutline(
    `
CHI BỘ TRƯỜNG MẪU
NGHỊ QUYẾT
HỌP THÁNG CHÍN
~
0| ĐÁNH GIÁ THÁNG TÁM
~
0| NHIỆM VỤ
THÁNG CHÍN
~
T/M CHI BỘ
BÍ THƯ
Lê Văn Mẫu`.replace('0| NHIỆM VỤ\nTHÁNG CHÍN', '0| NHIỆM VỤ THÁNG CHÍN'),
  );
});

it('a heading and its name on the next lines are one; articles stand under their chapter', () => {
  const lines = [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi',
    PROSE,
    'Chương II',
    'Tổ chức thực hiện',
    `Điều 2. ${PROSE}`,
  ];
  const text = [...lines, `Điều 3. ${PROSE.repeat(4)}`].join('\n');
  const sections = outlineOf(paragraphsOf(text).map((one) => ({ ...one, text: text.slice(one.start, one.end) })));
  expect(sections.map(({ depth, title }) => [depth, title.slice(0, 28)])).toEqual([
    [0, 'Chương I. QUY ĐỊNH CHUNG'],
    [1, 'Điều 1. Phạm vi'],
    [0, 'Chương II. Tổ chức thực hiện'],
    [1, 'Điều 2. Các trường đã rà soá'],
    [1, 'Điều 3. Các trường đã rà soá'],
  ]);
  expect(sections.at(-1)?.title).toMatch(/^.{100,119}…$/);
});

it.each([
  ['letters outside', '0| A. KẾT QUẢ\n1| I. Ưu điểm\n~\n1| II. Hạn chế\n~\n0| B. PHƯƠNG HƯỚNG\n1| I. Mục tiêu\n~'],
  [
    'Roman numbers outside',
    '0| I. KẾT QUẢ\n1| A. Ưu điểm\n2| 1. Số lượng\n~\n1| B. Hạn chế\n~\n0| II. MỤC TIÊU\n1| A. Chung\n~',
  ],
  [
    'names without a number inside',
    '0| I. MỤC TIÊU\n1| 1. Giáo dục mầm non\n2| Chỉ tiêu cụ thể:\n~\n1| 2. Tiểu học\n~',
  ],
])('the order of levels is that of the text: %s', (_, marked) => {
  expectOutline(marked);
});
