import { phraseTable, valuedTable } from './phrases.ts';

// Nouns that are counted in papers of schools, education offices, Party organizations and communes.
// The table is only as good as its heads: what follows a head ("trường | mầm non công lập") is read by MODIFIERS.

export const COUNT_NOUNS = phraseTable(
  `chỉ thị, cát xét, cassette, đầu đĩa, loa, ts, cnv, cbgvcnv, hộ kinh doanh, trường, trường học, lớp, lớp học, nhóm, nhóm lớp, nhóm trẻ, nhóm trẻ, học sinh, hs, học viên, hv, sinh viên, trẻ, trẻ em, cháu,
  em, bé, thí sinh, học trò, hssv, học sinh sinh viên, hskt, trẻ khuyết tật, người học, thanh niên, thiếu niên, phụ nữ, nghị sĩ, nghị sỹ, nữ, nam, người khuyết tật`,
  `giáo viên, gv, giảng viên, cb, cán bộ, cán bộ quản lý, cbql, cbgv, cbgvnv, cbcc, công chức, viên chức, nhân viên, nv, người, lao động,
  người lao động, nhà giáo, hiệu trưởng, phó hiệu trưởng, báo cáo viên, chuyên gia, nghệ nhân, thạc sĩ, tiến sĩ, cử nhân, giáo sư, phó giáo sư,
  nhân sự, biên chế, vị trí, vị trí việc làm, chức danh, lãnh đạo, chuyên viên, tổng phụ trách, kế toán, bảo vệ, bác sĩ, y tế, y tế trường học, nhân viên y tế, cấp dưỡng, văn thư, thủ quỹ, thầy, cô nuôi, cộng tác viên, tuyên truyền viên, tình nguyện viên`,
  `đảng viên, đoàn viên, đội viên, hội viên, chi bộ, đảng bộ, chi đoàn, liên đội, chi hội, công đoàn, chi ủy, chi ủy viên, ủy viên, ủy viên ban chấp hành,
  đảng ủy viên, đồng chí, đ/c, đc, quần chúng, quần chúng ưu tú, đại biểu, cấp ủy, cấp ủy viên, tổ đảng, tổ chức đảng, tổ chức cơ sở đảng, tổ chức`,
  `cơ sở, cơ sở giáo dục, đơn vị, cơ quan, trung tâm, phòng, phòng học, phòng bộ môn, phòng chức năng, phòng máy, phòng ở, phòng làm việc, phòng học bộ môn, điểm trường, điểm lẻ,
  phân hiệu, điểm, khu, khu vực, bếp, bếp ăn, nhà, nhà vệ sinh, nhà công vụ, nhà đa năng, nhà hiệu bộ, nhà ăn, nhà ở, sân, sân chơi, sân bóng, sân tập, thư viện, khối, khối lớp, khối học, dãy, dãy nhà, tầng, ký túc xá,
  công trình, hạng mục, dự án, cầu, giếng, bể, bể bơi, vườn, hồ bơi, cổng`,
  `không gian đọc, không gian, xã, phường, đặc khu, tỉnh thành phố, thị trấn, thị xã, huyện, quận, quận huyện, thành phố, tỉnh, tỉnh thành, địa phương, thôn, bản, buôn, làng, ấp, xóm, khóm, khu phố, tổ dân phố, khu dân cư, hộ, hộ nghèo,
  hộ gia đình, hộ dân, gia đình, nhân khẩu, nước, quốc gia, dân tộc, cụm, cụm trường, cụm thi, vùng`,
  `giải, giải thưởng, giải nhất, giải nhì, giải ba, giải khuyến khích, nhất, nhì, ba, khuyến khích, kk, huy chương, hcv, hcb, hcđ, huy chương vàng, huy chương bạc, huy chương đồng, giấy khen, bằng khen, cờ, cờ thi đua,
  danh hiệu, huân chương, kỷ niệm chương, bằng, chứng chỉ, chứng nhận, giấy chứng nhận, suất, suất quà, suất học bổng, học bổng, phần quà, phần thưởng, quà, món quà, chiến sĩ thi đua, cstđ`,
  `bộ, bộ máy, bộ máy tính, bộ máy vi tính, bộ máy chiếu, máy, máy tính, máy tính bảng, máy vi tính, máy chiếu, máy bơm, máy in, máy lọc nước, ti vi, tivi, màn hình, màn hình tương tác, camera, cái, chiếc, bộ bàn ghế, bàn ghế, bàn, ghế, giường, tủ, kệ, thiết bị, bộ thiết bị, cuốn, quyển, cuốn sách, sách, vở, bộ sách,
  bản, bản sách, đầu sách, cặp, áo, áo ấm, chăn, xe, xe đạp, xe máy, ô tô, quả, viên, chai, lọ, hộp, thùng, bao, lon, tấm, tấm gương, tờ, tờ rơi, tấm pano, pano, băng rôn, khẩu hiệu, cây, cây xanh, con, khẩu trang, đôi`,
  `bài, bài viết, bài dự thi, bài thi, bài giảng, bài báo, tin, tin bài, tác phẩm, sản phẩm, sáng kiến, sáng kiến kinh nghiệm, skkn, đề tài, giải pháp, ý tưởng, mô hình, văn bản, văn phòng, báo cáo, kế hoạch, nghị quyết, quyết định, chương trình, đề án, hồ sơ, học bạ,
  phiếu, phiếu khảo sát, phiếu bầu, ý kiến, lượt ý kiến, kiến nghị, đơn, đơn thư, đơn khiếu nại, vụ, vụ việc, vụ án, trường hợp, ca, ca bệnh, mẫu, câu, câu hỏi, đề, đề thi, đề kiểm tra, tài khoản, dịch vụ, dịch vụ công, thủ tục, thủ tục hành chính, tthc, chuyến, tuyến`,
  `lượt, lượt người, lượt học sinh, lượt giáo viên, lượt cán bộ, lượt xe, cuộc, cuộc thi, cuộc họp, cuộc kiểm tra, cuộc giám sát, buổi, buổi học, đợt, lần, hội nghị, hội thảo, hội thi, lớp tập huấn, lớp bồi dưỡng, lớp xóa mù, lớp xóa mù chữ, chuyên đề, tiết, tiết học, tiết dạy,
  câu lạc bộ, clb, đội, đội tuyển, cặp, tổ, tổ chuyên môn, tổ khối, tổ trưởng, tổ trưởng chuyên môn, tổ phó, tổ phó chuyên môn, khối trưởng, nhóm trưởng, gương, gương điển hình, gương điển hình tiên tiến, sở, phòng giáo dục, bộ ngành, ngành, ban, ban khuyến học, cấp học, bậc học, hội đồng, hội, đoàn, đoàn kiểm tra, thành viên, môn, môn học, môn thi, ngành, ngành học, nghề, khoa, mã ngành, chuyên ngành, nguyện vọng, học phần, tín chỉ, mô đun, đề thi, phòng thi, điểm thi, hội đồng thi, bài thi, trò chơi, tiết mục`,
  `chỉ tiêu, tiêu chí, tiêu chuẩn, nhiệm vụ, nhiệm vụ trọng tâm, nội dung, nhóm nhiệm vụ, nhóm giải pháp, giải pháp, mục tiêu, hoạt động, hoạt động học, bước, yêu cầu, nguyên tắc, phong trào, cuộc vận động, phần, vấn đề, điều kiện, kỹ năng, tiêu mục, chỉ số, lĩnh vực, phẩm chất, năng lực, bài học, bài học kinh nghiệm, khâu đột phá, đột phá, hình thức, chủ đề, chuyên mục, phương án, phương thức, loại, dạng, mặt, mặt giáo dục, công khai`,
  `m2, m², m3, m³, ha, km, mét, m, cm, kg, tấn, tạ, lít, kwh, đồng, đ, vnđ, vnd, usd, đô la, euro, điểm phần trăm, triệu đồng, tỷ đồng, nghìn đồng, ngàn đồng, trang, dòng, chữ, từ, phần trăm, tập thể, cá nhân, doanh nghiệp, hợp tác xã, nhà hảo tâm, mạnh thường quân, nhà tài trợ, phụ huynh, phụ huynh học sinh, cha mẹ học sinh, cmhs, cựu chiến binh, hội viên nông dân, người dân, công dân, cử tri, hộ dân tộc, người cao tuổi, bệnh nhân, ngân hàng, công ty, chi nhánh, tổ hợp, tổ hợp môn`,
  `hiện vật, thương binh, bệnh binh, liệt sĩ, người có công, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, dân, người dân, tpt đội, phó tpt đội, tpt, tổng phụ trách đội, kỳ thi, kỳ họp, kỳ sinh hoạt, kỳ sinh hoạt chi bộ, kỳ sinh hoạt chuyên đề, buổi sinh hoạt, buổi sinh hoạt chuyên đề, buổi tuyên truyền, buổi ngoại khóa, buổi tập huấn, buổi truyền thông, căn nhà tình nghĩa, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, bài giảng điện tử, giải đặc biệt, giải chuyên đề, giải phong trào, đoàn viên thanh niên, nhân viên nuôi dưỡng, bí thư, phó bí thư, bí thư chi bộ, phó chủ tịch, nhóm tác giả, tác giả, gian trưng bày, nhà khoa học, nghiên cứu sinh, học viên cao học, bài báo khoa học, trung tâm học tập cộng đồng, cộng đồng, cộng đồng học tập, dòng họ, nhà nhân ái, mái ấm, tổ chức cá nhân, liều vắc xin, mũi tiêm, cuốn vở, quyển vở, thùng mì, xe buýt, điểm du lịch, vụ tai nạn, vụ đuối nước, vụ bạo lực, thầy thuốc, chiến sĩ công an, lượt hộ, lượt hộ gia đình, lượt doanh nghiệp, lượt đảng viên, lượt hội viên, chi hội xóm, chi hội thôn, phòng hiệu bộ, phòng phụ trợ, phòng cách ly, đảng bộ bộ phận, chi bộ bộ phận, loại sổ, tỉ đồng, tủ sách, tủ sách lớp học, suất ăn, lượt bạn đọc, lượt khách, lượt trẻ, vận động viên, vđv, huấn luyện viên, trọng tài, thầy cô, thầy cô giáo, cô giáo, thầy giáo, nữ sinh, nam sinh, tân sinh viên, lưu học sinh, du học sinh, cựu học sinh, cựu sinh viên, phạm nhân, nạn nhân, công nhân, nông dân, bộ đội, chiến sĩ, gian hàng, căn phòng, ngôi trường, ngôi nhà, căn nhà, kg gạo, tấn gạo, gói thầu, hợp đồng, cao cấp lý luận chính trị, trung cấp lý luận chính trị, cao cấp chính trị, trung cấp chính trị, chuyên viên chính, chuyên viên cao cấp, việc, việc làm, phần mềm, tài liệu, lớp chuyên, lớp chọn, lớp ghép, phòng máy tính, phòng máy vi tính, phòng thực hành, phòng thí nghiệm, phòng tin học, phòng ngoại ngữ, nhà tập, nhà thi đấu, nhà để xe, trạm y tế, thiết bị dạy học, đồ dùng, đồ dùng dạy học, đồ chơi, bảng, bảng tương tác`,
  `học liệu, học liệu số, học liệu điện tử, kho học liệu, sách giáo khoa, bộ sách giáo khoa, bộ đồ dùng, bộ đồ chơi, bộ đề, bộ câu hỏi, bộ tiêu chí, bộ hồ sơ, video bài giảng, trang web, trang thông tin, trang thông tin điện tử, cổng thông tin, cổng thông tin điện tử, bản tin, mã qr, chữ ký số, chứng thư số, cơ sở dữ liệu, điểm truy cập, phòng truyền thống, trạm biến áp, giếng khoan, vườn rau, vườn trường, sân vận động, sân khấu, khu vui chơi, nhà đầu tư, tổ chức tín dụng, cơ sở đào tạo`,
  `khóa học, khóa tập huấn, khóa bồi dưỡng, khóa đào tạo, kỳ kiểm tra, kỳ khảo sát, thực đơn, thực tập sinh, quy chế, quy trình, tờ trình, ban giám hiệu, ban chỉ đạo, ban đại diện, ban đại diện cha mẹ học sinh, tổ công tác, tổ tư vấn, tổ tự quản, tổ công nghệ số, tổ công nghệ số cộng đồng, đoàn công tác, đoàn thanh tra, buổi tư vấn, buổi đối thoại, chuyến tham quan, ngày hội, lễ phát động, giờ dạy, giờ thao giảng, bài kiểm tra, thẻ bảo hiểm, thẻ bảo hiểm y tế, thẻ thư viện, mũi vắc xin, đơn vị máu, ca mắc, mức thu, gói hỗ trợ, suất cơm, thùng sách, sổ tiết kiệm, cuộc gọi, tin nhắn, đường dây nóng, góc học tập, góc thư viện, góc sáng tạo, tủ thuốc, tuyến đường, đầu việc, phần việc, bản cam kết, bản ghi nhớ, biên bản ghi nhớ, bằng tốt nghiệp, bằng sáng chế, cơ quan báo chí, phóng viên, đường truyền, mét vuông, mét khối, luận văn, luận án, giáo trình, giải chạy`,
  `tuần, tuần thực học, tuần học, ngày, ngày làm việc, ngày học, giờ, giờ học, tiếng, phút, giây, đêm, ngày công, công`,
);

/** Words that stand after a head and belong to the unit: "trường | mầm non | công lập". */
export const MODIFIERS = phraseTable(
  `mầm non, tiểu học, trung học, trung học cơ sở, trung học phổ thông, thcs, thpt, phổ thông, mẫu giáo, nhà trẻ, mn, th, ptdtnt, ptdtbt, dân tộc nội trú, dân tộc bán trú, nội trú, bán trú, liên cấp, chuyên, cao đẳng, đại học, trung cấp, nghề, công lập, ngoài công lập, tư thục, dân lập, chất lượng cao, trọng điểm, chuẩn, chuẩn quốc gia, nội trú liên cấp, vnen`,
  `khuyết tật, hòa nhập, dân tộc thiểu số, dân tộc, nghèo, cận nghèo, giỏi, tiên tiến, xuất sắc, tiêu biểu, chính thức, dự bị, mới, mới kết nạp, nữ, nam, tiếng anh, tin học, ngoại ngữ, thể dục, âm nhạc, mỹ thuật, hợp đồng, cơ hữu, hành chính, quản lý, quản lý cơ hữu, phục vụ, biên chế, trực thuộc, cơ sở, lẻ, chính, phụ, kiên cố, bán kiên cố, tạm, lắp ghép, bộ môn, chức năng, công vụ, vệ sinh, đa năng, thi, xóa mù, xóa mù chữ, bổ sung, trọng tâm, khảo sát, vi tính, để bàn, xách tay, thông minh, tương tác, chữa cháy, ban chấp hành, bậc tiểu học, bậc thcs, bậc thpt, cấp huyện, cấp xã, cấp tỉnh, cấp trường, cấp quốc gia, biên giới, miền núi, vùng cao, khó khăn, đặc biệt khó khăn, làm việc, sinh hoạt, quốc gia, tỉnh, huyện, chủ nhiệm, chủ nhiệm lớp, hướng dẫn, mức 1, mức 2, bình quân, học tập, thực học, tập huấn, bồi dưỡng, y tế, thư viện, độc lập, văn hóa, hiếu học, khuyến học, dự khuyết, cốt cán, chuyên trách, tập thể, điện tử, một chiều, khép kín, xã hội hóa, cấp học`,
);

const people =
  'học sinh,hs,ts,cb,cnv,cbgv,cbgvnv,cháu,em,học viên,sinh viên,thí sinh,trẻ em,trẻ,thầy,thầy cô,thầy cô giáo,thầy giáo,cô giáo,tổ trưởng,tổ phó,khối trưởng,giáo viên,gv,giảng viên,cán bộ,cán bộ quản lý,cbql,công chức,viên chức,nhân viên,nv,người lao động,nhà giáo,kế toán,văn thư,thủ quỹ,y tế,y tế trường học,nhân viên y tế,hiệu trưởng,phó hiệu trưởng,chuyên viên,đảng viên,đoàn viên,hội viên,phụ huynh,phụ huynh học sinh,cha mẹ học sinh,người dân';
const places =
  'xã,phường,thị trấn,quận,huyện,thị xã,thành phố,tỉnh,thôn,bản,buôn,làng,ấp,xóm,khu phố,tổ dân phố,đặc khu';
const bodies =
  'trường,tập thể,cá nhân,hợp tác xã,hộ kinh doanh,công ty,cơ sở giáo dục,cơ sở,trung tâm,lớp,nhóm,nhóm lớp,nhóm trẻ,cơ quan,đơn vị,doanh nghiệp,tổ chức';
const parties = 'chi bộ,đảng bộ,chi bộ cơ sở,đảng bộ cơ sở,chi đảng bộ,tổ chức cơ sở đảng';
const papers = 'báo cáo,tờ trình,đề án,dự thảo nghị quyết';
const honoured = 'thương binh,bệnh binh,liệt sĩ,người có công';
const points = 'nhóm nhiệm vụ,nhóm giải pháp,nhiệm vụ,nhiệm vụ trọng tâm,giải pháp';
const entries = (list: string, kind: string) => Object.fromEntries(list.split(',').map((noun) => [noun, kind]));

/** Nouns that are counted together in one row, by kind: "148 xã, phường". */
export const LIKE_NOUNS = valuedTable({
  ...entries(people, 'people'),
  ...entries(places, 'places'),
  ...entries(bodies, 'bodies'),
  ...entries(parties, 'parties'),
  ...entries(points, 'points'),
  ...entries(papers, 'papers'),
  ...entries(honoured, 'honoured'),
});

/** Things that are given or bought together: "1.200 máy tính bảng, điện thoại". */
export const ROW_NOUNS = valuedTable({
  ...entries(
    'máy tính,máy tính bảng,máy vi tính,máy tính xách tay,laptop,điện thoại,điện thoại thông minh,máy chiếu,máy in,ti vi,tivi,màn hình,camera',
    'devices',
  ),
  ...entries('sách,sách giáo khoa,vở,truyện,báo,tạp chí,tài liệu,cuốn sách,cuốn vở', 'books'),
  ...entries('áo,áo ấm,áo phao,chăn,quần áo,giày,dép,mũ,cặp', 'clothes'),
  ...entries('pano,panô,áp phích,băng rôn,khẩu hiệu,băng zôn,phướn', 'signs'),
});

/** Qualities that may stand in a row behind one noun: "540 phòng học tạm, mượn". */
export const LIKE_QUALITIES = valuedTable({
  ...entries('tạm,mượn,nhờ,học nhờ,cấp 4,bán kiên cố,kiên cố,xuống cấp,tranh tre', 'rooms'),
  ...entries('nghèo,cận nghèo,mồ côi,khuyết tật,khó khăn,dân tộc thiểu số', 'poor'),
  ...entries('giỏi,xuất sắc,tiên tiến,khá', 'merit'),
  ...entries('nông thôn,miền núi,vùng cao,biên giới,hải đảo', 'lands'),
});

/** Heads of one syllable that begin many longer nouns: an unknown word after them belongs to the noun. */
export const HALF_NOUNS = phraseTable(
  'công, tổ, phòng, điểm, đơn, cơ, nhóm, tập, thí, phụ, viên, cá, gia, hộ, sản, văn, học, giáo, cán, đảng, chi, nhân, trung, chiến, bài, máy, nhà, ban, hội, đoàn',
);

/** Number words of money and crowds, with their factor. */
export const SCALES: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
};

/** Units of time: with them a number is a norm or a length of time, never a result. */
export const TIME_UNITS = phraseTable(
  'tuần, tuần thực học, tuần học, ngày, ngày làm việc, ngày học, giờ, giờ học, phút, giây, tiết, tiết học, tiết dạy, tiếng',
);

/** Nouns of points and headings: "3 nhiệm vụ trọng tâm" counts the paper's own points. */
export const POINT_NOUNS = phraseTable(
  `tiêu chí, tiêu chuẩn, nhiệm vụ trọng tâm, nhóm nhiệm vụ, nhóm giải pháp, giải pháp, mục tiêu, hoạt động, hoạt động học, bước, yêu cầu, nguyên tắc, nội dung, phần, vấn đề, lĩnh vực, phẩm chất, khâu đột phá, đột phá, bài học, bài học kinh nghiệm, kỹ năng, điều kiện, nhiệm vụ, hình thức, phương thức, chuyên mục, phương án, loại, dạng, mặt, mặt công tác, mặt giáo dục, khâu, công khai, môn thi`,
);

/** What a number counts but which only frames or ranks: ages, years, school years, grades, degrees. */
export const NOT_COUNTED = phraseTable(
  `tuổi, tháng tuổi, năm, năm học, năm tuổi, tháng, học kỳ, nhiệm kỳ, thế kỷ, kỳ, lượt xem, lượt truy cập, bậc, cấp, mức, giai đoạn, khóa, thập kỷ, thập niên, độ, trình độ, đến, và, là, của, có, làm, theo, về, cho, đạt, được, trong, với, tại, ở, bị, đã, sẽ, để, do, từ, trở, thì, mà, nhưng, hoặc, so, tăng, giảm, quy, ban, gồm, thực, tiếp, học, vừa, khi, nhằm, như, này, đó, cũng, còn, nên, vì, không, chưa, phải, cần, trên, dưới, ngoài, sau, trước, lên, xuống, ra, vào, bằng, qua, nói, cùng, giờ đồng hồ, tức, hay, một, hai, bốn, mỗi, những, đang, dành, xét, xét tuyển, nữa, hiện, hiện nay, chiếm, sao, cập nhật, triển, hướng, đều, lại, chỉ, mới, hơn, kể, thuộc, khoảng, xếp, tốt, tới, rạng sáng, cộng`,
);

/** Words before a number that make it a name or a place in a row: "lớp 6", "điều 3", "mức độ 2", "lần 3". */
export const ORDINAL_BEFORE = phraseTable(
  `lớp, khối, khối lớp, điều, khoản, mục, phần, chương, điểm, số, mức, mức độ, cấp độ, bậc, hạng, loại, lần, lần thứ, thứ, tháng, năm, quý, kỳ, học kỳ, hk, tập, trang, bảng, biểu, phụ lục, phụ biểu, mẫu, hình, quận, phường, q, p, tổ, ấp, thôn, khu phố, khu, đội, vòng, bài, câu, tiết, tuần, giai đoạn, khóa, top, tốp, phiên bản, quốc lộ, tỉnh lộ, km, covid, trung ương, tw, bước, nhóm, đợt, ngày, gdpt, phân khu, block, cụm, chuyên đề, nội dung, stt, tuổi, điện thoại, đt, sđt, fax, nv, nguyện vọng, phòng, nhà, ca, tầng, lô, ô, ngõ, ngách, số nhà, mã, hệ, vùng, khu vực, trường, trình độ, công thức, hướng dẫn, điểm số, kế hoạch, chương trình, thông tư, nghị định, nghị quyết, công văn, chỉ thị, quyết định, trước, tỷ số, cơ sở, http, https`,
);

/** Levels of schools, which may stand in a row behind one noun. */
export const SCHOOL_LEVELS = phraseTable(
  'mầm non, mẫu giáo, phổ thông, tiểu học, trung học cơ sở, trung học phổ thông, trung học, th, thcs, thpt, ptdtbt, ptdtnt, gdtx',
);
