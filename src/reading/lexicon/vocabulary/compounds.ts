// Words of two syllables that papers of schools, offices and Party organizations are full of. A pair that is one of
// them but for a tone or a mark ("cộng đổng", "phấm chất") is a slip of the keyboard.

const LISTS = [
  // learning and teaching
  `giáo dục, đào tạo, giáo viên, học sinh, sinh viên, học viên, nhà trường, nhà giáo, mầm non, mẫu giáo, tiểu học, trung học, phổ thông,
  cơ sở, học tập, giảng dạy, dạy học, chất lượng, số lượng, chương trình, sách giáo, giáo khoa, công lập, tư thục, tự giác, đội ngũ, chuyên môn, nghiệp vụ, phương pháp, kiểm tra,
  đánh giá, xếp loại, tốt nghiệp, tuyển sinh, phổ cập, mù chữ, hướng nghiệp, phân luồng, bồi dưỡng, tập huấn, bán trú, nội trú, thư viện,
  thiết bị, đồ dùng, phòng học, lớp học, trường học, năm học, học kỳ, khai giảng, bế giảng, sơ kết, tổng kết, môn học, bài giảng, giáo án,
  năng lực, phẩm chất, đạo đức, lối sống, kỹ năng, kiến thức, trải nghiệm, hòa nhập, khuyết tật, suy dinh, dinh dưỡng, thể chất, thẩm mỹ,
  ngoại ngữ, tin học, toán học, ngữ văn, lịch sử, địa lý, vật lý, hóa học, sinh học, thể dục, âm nhạc, mỹ thuật, khoa học, kỹ thuật,
  công nghệ, chuyển đổi, thông tin, truyền thông, trực tuyến, điện tử, điện thoại, máy tính, phần mềm, cơ sở, dữ liệu, kiểm định, công nhận,
  chuẩn quốc, quốc gia, sĩ số, chuyên cần, bỏ học, học bổng, học phí, phụ huynh, gia đình, xã hội, cộng đồng, trẻ em, thiếu nhi, thiếu niên,
  thanh niên, nhi đồng, tự học, ôn tập, thi đua, khen thưởng, học giỏi, mũi nhọn, đại trà, sư phạm, cao đẳng, đại học, thạc sĩ, tiến sĩ,
  trình độ, chuẩn hóa, hiện đại, xã hội, hiệu trưởng, hiệu phó, tổ trưởng, khối trưởng, chủ nhiệm, giám thị, giám khảo, thí sinh, đề thi,
  chấm thi, kỳ thi, cuộc thi, hội thi, hội khỏe, hội giảng, tiết dạy, dự giờ, thao giảng, chuyên đề, sáng kiến, kinh nghiệm, đề tài, nghiên cứu,
  khuyến học, khuyến tài, hạnh phúc, thân thiện, an toàn, vệ sinh, môi trường, y tế, sức khỏe, dịch bệnh, phòng chống, tai nạn, thương tích, đuối nước,
  bạo lực, học đường, giao thông, trật tự, an ninh, cháy nổ, văn hóa, văn nghệ, thể thao, nghệ thuật, du lịch, lao động, hướng dẫn, tư vấn, tâm lý`,
  // Party and mass organizations
  `đảng viên, đảng bộ, đảng ủy, chi bộ, chi ủy, cấp ủy, bí thư, ủy viên, ban chấp, chấp hành, thường vụ, thường trực, trung ương, bộ chính, chính trị,
  ban bí, nghị quyết, chỉ thị, kết luận, quy định, quy chế, quyết định, điều lệ, đại hội, đại biểu, nhiệm kỳ, hội nghị, sinh hoạt, kết nạp, dự bị,
  chính thức, quần chúng, ưu tú, tư tưởng, phong cách, hồ chí, xây dựng, chỉnh đốn, kiểm điểm, phê bình, kỷ luật, kỷ cương, nêu gương, suy thoái,
  tham nhũng, lãng phí, tiêu cực, quan liêu, dân vận, tuyên giáo, tuyên truyền, vận động, đoàn thể, công đoàn, đoàn viên, đội viên, hội viên,
  mặt trận, tổ quốc, cựu chiến, chiến binh, phụ nữ, nông dân, nhân dân, cán bộ, công chức, viên chức, nhân viên, biên chế, hợp đồng, lãnh đạo,
  chỉ đạo, quản lý, điều hành, tham mưu, phối hợp, triển khai, thực hiện, tổ chức, quán triệt, tăng cường, nâng cao, đẩy mạnh, củng cố, kiện toàn,
  phát huy, phát triển, phấn đấu, hoàn thành, xuất sắc, nhiệm vụ, mục tiêu, chỉ tiêu, kế hoạch, giải pháp, phương hướng, báo cáo, tổng hợp, đề nghị,
  kiến nghị, đề xuất, đề án, dự án, dự thảo, dự kiến, phê duyệt, ban hành, căn cứ, thẩm định, thẩm quyền, trách nhiệm, quyền hạn, chức năng, chức danh,
  vai trò, vị trí, ý nghĩa, kết quả, thành tích, thành công, thành tựu, ưu điểm, khuyết điểm, hạn chế, tồn tại, nguyên nhân, khách quan, chủ quan,
  bài học, khó khăn, thuận lợi, thách thức, cơ hội, tình hình, đặc điểm, bối cảnh, chủ trương, đường lối, chính sách, pháp luật, nhà nước, chính phủ,
  quốc hội, hội đồng, chính quyền, địa phương, ủy ban, văn phòng, cơ quan, đơn vị, doanh nghiệp, trung tâm, sự nghiệp, hành chính, cải cách, thủ tục,
  dân chủ, công khai, minh bạch, thanh tra, giám sát, khiếu nại, tố cáo, tiếp dân, danh hiệu, tiên tiến, chiến sĩ, tập thể, cá nhân, bằng khen,
  giấy khen, huân chương, tiêu biểu, điển hình, gương mẫu, đoàn kết, thống nhất, nhất trí, đồng thuận, đồng bộ, quyết liệt, quyết tâm, nỗ lực, tích cực,
  chủ động, sáng tạo, linh hoạt, kịp thời, hiệu quả, thiết thực, nghiêm túc, chặt chẽ, trong sạch, vững mạnh, tiên phong, toàn diện, căn bản, trọng tâm,
  trọng điểm, đột phá, khâu then, ổn định, bền vững, nhanh chóng, mạnh mẽ, sâu rộng, sâu sắc, rõ rệt, rõ nét, đáng kể, tiến bộ, chuyển biến, đổi mới`,
  // money, buildings, people, places, time
  `kinh phí, ngân sách, tài chính, kinh tế, đầu tư, nguồn lực, nhân lực, vật chất, trang thiết, xây mới, sửa chữa, nâng cấp, kiên cố, bàn ghế, sân chơi,
  bãi tập, nhà bếp, công trình, cơ cấu, quy mô, mạng lưới, quy hoạch, sắp xếp, sáp nhập, điểm trường, thành lập, giải thể, chuyển trường, luân chuyển,
  điều động, bổ nhiệm, miễn nhiệm, tuyển dụng, bổ sung, sử dụng, bố trí, phân công, phân cấp, bàn giao, tiếp nhận, hỗ trợ, ủng hộ, quyên góp, đóng góp,
  tài trợ, tặng quà, trao tặng, biểu dương, biểu quyết, thảo luận, thông qua, phát biểu, khai mạc, bế mạc, chủ trì, chủ tịch, phó chủ, giám đốc,
  trưởng phòng, phó trưởng, chuyên viên, đồng chí, đồng bào, dân tộc, thiểu số, miền núi, vùng cao, vùng sâu, biên giới, hải đảo, nông thôn, thành phố,
  thị xã, thị trấn, khu vực, địa bàn, toàn tỉnh, toàn huyện, toàn ngành, giai đoạn, thời gian, thời điểm, tiến độ, lộ trình, thường xuyên, định kỳ,
  đột xuất, hằng năm, trước mắt, lâu dài, bước đầu, tiếp tục, tập trung, chú trọng, quan tâm, tạo điều, điều kiện, thuận tiện, bảo đảm, đảm bảo,
  duy trì, giữ vững, gìn giữ, khắc phục, xử lý, giải quyết, ngăn chặn, phát hiện, vi phạm, rà soát, thống kê, khảo sát, phân tích, so sánh, tỷ lệ,
  bình quân, trung bình, tối thiểu, tối đa, yêu cầu, nhu cầu, đáp ứng, phục vụ, phù hợp, cụ thể, chi tiết, đầy đủ, hợp lý, hợp pháp, nội dung,
  hình thức, biện pháp, quy trình, tiêu chí, tiêu chuẩn, nguyên tắc, thực tế, thực tiễn, lý luận, nhận thức, ý thức, tinh thần, trí tuệ, tình cảm,
  truyền thống, lịch sử, cách mạng, yêu nước, dân quân, quốc phòng, quân sự, công an, bộ đội, liệt sĩ, thương binh, gia đình, hộ nghèo, cận nghèo,
  xóa đói, giảm nghèo, nông nghiệp, công nghiệp, dịch vụ, thương mại, hội nhập, quốc tế, hợp tác, xã hội, chủ nghĩa, công bằng, văn minh, phong trào,
  phát động, hưởng ứng, ký kết, cam kết, giao ước, lan tỏa, nhân rộng, mô hình, câu lạc, lạc bộ, hoạt động, tham gia, tham dự, chào mừng, kỷ niệm`,
];

/** Every compound once. */
export function compounds(): string[] {
  return [...new Set(LISTS.flatMap((list) => list.split(/,\s*/)).map((word) => word.trim()))];
}

/** Syllables that stand alone so often that beside half a compound they are no slip of it. */
export const STANDING_ALONE: ReadonlySet<string> = new Set(
  (
    'ai anh ba bà bác bài bán bàn bản bảng bao bày bảy bằng bất bé bên bị bí biết bìa bó bò bố bổ bộ bơi bởi bữa bước cá cả cái cải cảm cản càng cánh cao cạo cắt cầm cần cân cấp câu ' +
    'cây chả chạy chăm chân chất cháu chế chết chị chi chia chiến chiều cho chỗ chờ chơi chọn chống chủ chú chữ chưa chức chung chúng chút chuyên chứ chứa chương có cỏ cô cổ cờ con ' +
    'còn cố công cộng cơ của cùng cũng cuốn cuộc cuối cử cứ cửa dài dám dán dạng danh dành dày dạy dân dần dẫn đầu dẫu đấu đấy dễ di dịp do dọc dốc dù dưới dự dùng dựng đã đài đại đang đảng ' +
    'đánh đạo đáp đạt đau đặc đăng đặt đâu đậu đây đấy đem đến đều đề để đêm đế đi địa đích điểm điều đình định đó đo đọc đoàn đòi đón đóng đối đôi đổi đội đồng đông động đơn đợi đợt ' +
    'đủ đua đúng đưa đứa đứng đức được đường em gì gia giá giải giảm giám giao giáo giáp giàu giỏi giới giờ giúp giữa giữ góc gọi góp gồm gốc gỗ gửi hai hàng hành hạn hay hát hãy hậu hè hẹp hết ' +
    'hệ hiện hiểu hiệu hình họ hỏi học hoặc hoàn hóa hòa hội hôm hồi hồ hộ hơn hợp hưng hướng ích ít in kém kể kế kết khá khác khai khăn khi khía khó khóa khoa khoản khoảng khỏi không khu khuyến ' +
    'khối khúc kia kiểm kiến kiểu kính kín kinh kịp ký kỳ kỹ là lá lạ lãi lại làm lao lâu lần lập lễ lên lệ lịch liên lo loại lòng lợi lớn lớp lúc lui luôn luận luật lực lưới lượng lượt lý mà mặc mái ' +
    'mãi mang màu máy mẫu mất mật mặt mắt mẹ men miền miễn mình mọi môi mỗi môn một mở mới mức mục mua mùa muốn mừng mười na nào nảy nay này năm nặng nắm năng nâng nền nếu nên ngại ngàn ngành ngay ngày ' +
    'ngang nghe nghề nghệ nghèo nghiệp nghĩa nghị ngoài ngồi ngon ngừng người nguồn nguyên nhà nhạc nhanh nhau nhằm nhân nhận nhất nhập nhẹ nhiên nhiều nhiệm nhìn nhỏ nhóm nhớ nhờ nhu như những nhưng nhường ' +
    'nó nói nổi nội nông nợ nơi nửa nữa nữ nước oai ông phá phái phải phạm phần phân phát phép phẩm phê phía phí phim phiên phó phổ phòng phong phố phối phụ phù phục phương qua quá quà quả quan quán quản quân ' +
    'quê quy quý quỹ quyền quyết ra rất ràng riêng rộng rồi rời rõ sạch sách sai san sang sáng sau sáu sâu sân sắp sẵn sẽ sinh so số sổ sợ sớm song sống sơ suất sung suốt sức sự sử ta tạ tài tại tái tám tạm tâm tầm ' +
    'tấm tần tầng tập tất tay tàu tăng tặng tạo tế tên tết thay thái thăm thầy thang tháng thảo thắng thẳng thành thanh thấp thất thấy thân thăm thể thế theo thêm thi thì thí thị thị thiên thiết thiếu thích thiện ' +
    'thôi thôn thông thống thời thờ thợ thu thù thủ thú thử thứ thua thuộc thuê thuế thực thức thương thường thưởng thượng tiền tiên tiến tiếng tiếp tiết tiêu tiểu tỉnh tình tính tinh tin tìm to tổ tổng tòa toàn tôi tối tốt tội tới ' +
    'tờ trả trà trai trái trạm trang trạng tràn tranh trao tre trẻ trên trí trị trình tròn trong trọng trông trống trồng trước trung trúng trường trưởng trừ trực trở tuần tuổi tuy tuyến tuyển từ tư tự từng tương tượng tường u ưu vai vài vào ' +
    'vẫn vấn vận văn vắng vật vay vầy vậy về vẽ vẻ vé ven vì vị việc viên viết viết vinh vòng vốn với vợ vở vụ vui vừa vững vườn vượt xa xã xanh xấu xây xe xem xét xin xóa xong xuân xuất xuống xưa xứ ý yên yếu ' +
    'bàng biên bình binh bóng bông buổi buộc cảnh căn cậu cấu chào chăn chắc chặt chính chỉ chỉnh chuẩn chuyển chuyện cơm củ cụ cục cung cường diễn diện duyệt dưỡng hùng hương hoạch hoạt hoa huyện khám khảo khen khánh khả khách ' +
    'lan lãnh lai lâm long lộ lương mai minh mô mong nam ngữ phương phú quốc sản sơn sư tân tây thủy trần trương vân việt vũ vua lê lý hà hải hạ hòe lụa nga ngân ngọc nhung oanh phúc phượng quỳnh tuấn tùng xuyên yến'
  ).split(' '),
);
