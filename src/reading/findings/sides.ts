import { valuedTable } from '../lexicon/phrases.ts';

// The sides of a whole that the field knows (nam, nữ; chính thức, dự bị; Nhất, Nhì, Ba, Khuyến khích): see halves.ts.

/** The names of the sides of a whole, by what they tell apart; names of one side stand together. */
export const SIDES: Record<string, readonly string[]> = {
  sex: ['nam', 'nữ'],
  party: ['chính thức', 'dự bị'],
  owner: ['công lập', 'ngoài công lập, tư thục, dân lập'],
  staff: [
    'giáo viên, gv',
    'nhân viên, nv, phục vụ, kế toán, văn thư',
    'ban giám hiệu, bgh, cán bộ quản lý, cán bộ ql, cbql, quản lý, ql, lãnh đạo, hiệu trưởng, phó hiệu trưởng',
  ],
  manager: ['thuộc sở, trực thuộc sở, sở quản lý', 'thuộc phòng, trực thuộc phòng, phòng quản lý'],
  contract: ['biên chế', 'hợp đồng, hđ'],
  level: ['mầm non', 'tiểu học', 'thcs, trung học cơ sở, ptcs, phổ thông cơ sở', 'thpt, trung học phổ thông'],
  place: ['thành thị, đô thị', 'nông thôn, miền núi'],
  care: ['nhà trẻ', 'mẫu giáo'],
  site: ['điểm chính, điểm trường chính', 'điểm lẻ, điểm trường lẻ'],
  rank: ['nhất', 'nhì', 'ba', 'khuyến khích, kk'],
  medal: ['vàng, hcv', 'bạc, hcb', 'đồng, hcđ'],
  goal: ['vượt', 'đạt, hoàn thành, đạt và vượt', 'không đạt, chưa đạt, chưa hoàn thành, không hoàn thành'],
  build: ['kiên cố', 'bán kiên cố', 'tạm, nhờ, mượn'],
  degree: ['đại học, cử nhân, đh', 'cao đẳng, cđ', 'trung cấp, tc, thcn'],
  subject: [
    'tiếng anh, ngoại ngữ',
    'tin học',
    'âm nhạc',
    'mỹ thuật, mĩ thuật',
    'thể dục, giáo dục thể chất',
    'ngữ văn',
    'toán',
  ],
  stream: ['giáo dục phổ thông', 'gdtx, giáo dục thường xuyên'],
  start: ['chuyển tiếp', 'khởi công mới, triển khai mới'],
  day: ['ban ngày, buổi sáng', 'ban đêm, buổi tối, buổi chiều'],
  teaching: ['chính khóa, chính khoá', 'tăng cường, ngoại khóa, ngoại khoá'],
  aid: ['adb, wb, oda, vốn vay, tài trợ, viện trợ', 'đối ứng'],
  tier: [
    'ngân sách trung ương, trung ương',
    'ngân sách tỉnh, cấp tỉnh',
    'ngân sách huyện, cấp huyện',
    'ngân sách xã, cấp xã',
  ],
  extent: ['hiện hữu, hiện có, hiện trạng', 'mở rộng, bổ sung, tăng thêm'],
  works: ['xây mới, xây dựng mới', 'cải tạo, sửa chữa, nâng cấp'],
  money: [
    'ngân sách, ngân sách nhà nước, vốn nhà nước, vốn ngân sách',
    'xã hội hóa, xã hội hoá, nguồn khác, đóng góp, tài trợ, vốn khác, nhân dân đóng góp, ủng hộ, vận động',
  ],
  test: ['dương tính', 'âm tính'],
  inside: [
    'trong khuôn viên, trong trường, trong nhà trường, trong tỉnh, trong huyện, trong xã, trong nước, trong giờ, trong biên chế, trong độ tuổi, trong ngành',
    'ngoài khuôn viên, ngoài trường, ngoài nhà trường, ngoài tỉnh, ngoài huyện, ngoài xã, ngoài nước, nước ngoài, ngoài giờ, ngoài biên chế, ngoài độ tuổi, ngoài ngành, ngoài cổng trường',
  ],
  state: [
    'đã kết thúc, đã xong, đã giải quyết, đã xuất viện, đã khắc phục, đã đưa vào sử dụng, đã bàn giao, đã nghiệm thu, đã quyết toán, đã hoàn thành',
    'đang theo dõi, còn theo dõi, đang thi công, đang triển khai, đang thực hiện, đang giải quyết, đang điều trị, đang xây dựng, đang xem xét, đang khắc phục, đang xử lý, đang làm thủ tục',
    'chưa khởi công, chưa triển khai, chưa thực hiện, chưa giải quyết, chưa xử lý',
  ],
  youth: ['đội viên', 'nhi đồng'],
  mode: ['trực tiếp', 'trực tuyến, online'],
  gift: ['tiền mặt, bằng tiền', 'hiện vật'],
  tenure: ['cơ hữu', 'thỉnh giảng'],
  people: ['dân tộc kinh, người kinh', 'dân tộc thiểu số, dtts, người dân tộc'],
  admission: ['trúng tuyển, thi đỗ, đậu', 'trượt, thi trượt, không trúng tuyển, không đỗ'],
  dues: ['nộp cấp trên, trích nộp, nộp về cấp trên, nộp lên', 'để lại, giữ lại, trích lại'],
  mark: [
    'xuất sắc, hoàn thành xuất sắc',
    'tốt, giỏi, hoàn thành tốt',
    'khá',
    'trung bình, tb, đạt, đạt yêu cầu, hoàn thành',
    'yếu, kém, không đạt, chưa đạt, không đạt yêu cầu, chưa đạt yêu cầu, chưa hoàn thành, không hoàn thành',
  ],
};
/** How many sides must be named for nothing to be left out. */
export const NEEDED: Record<string, number> = {
  level: 3,
  rank: 3,
  build: 3,
  degree: 3,
  tier: 99,
  subject: 99,
  grade: 99,
  mark: 3,
  age: 3,
};
/** Where a third sort may go unsaid, only a near miss counts. */
export const OFTEN_MORE = new Set([
  'owner',
  'works',
  'money',
  'goal',
  'place',
  'site',
  'phase',
  'degree',
  'teaching',
  'extent',
  'inside',
  'state',
  'gift',
  'mark',
  'age',
]);

/** Which sides a phrase names, each as "kind number", told apart by bars: "đạt" is one of aims and one of marks. */
export const SIDE = valuedTable(
  Object.entries(SIDES).reduce<Record<string, string>>((all, [kind, sides]) => {
    for (const [n, names] of sides.entries())
      for (const name of names.split(', ')) all[name] = `${all[name] ? `${all[name]}|` : ''}${kind} ${n}`;
    return all;
  }, {}),
);
