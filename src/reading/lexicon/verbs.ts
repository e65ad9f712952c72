import { phraseTable } from './phrases.ts';

/** Verbs that begin a task in plans, programmes and resolutions. */
export const ACTION_VERBS = phraseTable(
  `tiếp tục, nâng cao, củng cố, tham mưu, đẩy mạnh, đổi mới, xây dựng, duy trì, chuẩn bị, chuẩn bị tốt, tăng cường, phấn đấu, thực hiện, triển khai, tổ chức, quán triệt, bồi dưỡng, đào tạo, kết nạp, rà soát, tuyển, tuyển dụng, khởi công, hướng dẫn, huy động, giữ vững, giữ, dạy, mở, đưa, xây, xây mới, tập huấn, lắp, lắp thêm, lắp đặt, cập nhật, báo cáo, bố trí, sử dụng, khai thác, sắp xếp, quản lý, phát triển, phát huy, chú trọng, coi trọng, quan tâm, tập trung, ưu tiên, giảm, nhân rộng, phân công, kiện toàn, hoàn thành, hoàn thiện, chuyển đổi số, đa dạng hóa, khuyến khích, kêu gọi, phối hợp, chủ động, tích cực, thường xuyên, kiểm tra, giám sát, đánh giá, lãnh đạo, chỉ đạo, tuyên truyền, phổ biến, giáo dục, vận động, hỗ trợ, đầu tư, mua sắm, trang bị, sửa chữa, cải tạo, nâng cấp, ứng dụng, áp dụng, lồng ghép, tích hợp, phân luồng, điều tiết, xóa, khắc phục, ngăn chặn, phòng chống, phòng, đảm bảo, bảo đảm, đề xuất, xác định, lấy, coi, nâng, thành lập, sáp nhập, ban hành, phê duyệt, ký, ký kết, giao, công khai, thanh tra, xử lý, giải quyết, tiếp nhận, bàn giao, thống kê, tổng hợp, sơ kết, tổng kết, khen thưởng, biểu dương, tôn vinh, chăm lo, chăm sóc, nuôi dưỡng, tạo, tạo điều kiện, thu hút, kết nối, liên kết, hợp tác, tư vấn, truyền thông, giới thiệu, lựa chọn, chọn, biên soạn, thẩm định, nghiên cứu, học tập, rèn luyện, xây dựng kế hoạch, lập, lập kế hoạch, cụ thể hóa, siết chặt, thắt chặt, kiểm soát, hạn chế, chấm dứt, loại bỏ, cắt giảm, tiết kiệm, tinh giản, luân chuyển, điều động, bổ nhiệm, quy hoạch, chuẩn hóa, hiện đại hóa, xã hội hóa, số hóa, đồng bộ, gắn, nêu cao, đề cao, tôn trọng, nắm, nắm bắt, theo dõi, đôn đốc, kịp thời, gửi, trình, đăng ký, công nhận, kiểm định, tự đánh giá, ôn tập, phụ đạo, dự giờ, thao giảng, phát động, hưởng ứng, tham gia, ủng hộ, tặng, trao, cấp, chi trả, nộp, quyết toán, trồng, vệ sinh, làm, làm tốt, chống, tiến hành, bám sát, tranh thủ, vận hành, cung cấp, chia sẻ, công bố, niêm yết, gương mẫu, đoàn kết, nhân lên, kế thừa, đấu tranh, cải cách, cải tiến, cải thiện, mở rộng, thúc đẩy, phân cấp, phân bổ, tập hợp, động viên, khơi dậy, bảo vệ, bảo quản, bảo tồn, bảo trì, giám định, tinh gọn, sàng lọc, kết hợp, nhập, dành, đón, tiếp, xin, ra mắt, khảo sát, chấn chỉnh, yêu cầu, chuyển, tăng, tuyển sinh, kiểm điểm, định kỳ, chủ trì, cân đối, không để, có giải pháp, có chính sách, có cơ chế, có kế hoạch, có biện pháp, xét, chấm, chấm chéo, sửa đổi, bổ sung, đề nghị, thu gom, sinh hoạt, điều tra, rút ngắn, điều chỉnh, khẩn trương, kiến nghị, phân loại, tư vấn`,
);

/** Verbs strong enough to begin a task of their own after a comma or "và" inside a running sentence. */
export const SPLIT_VERBS = phraseTable(
  `tăng cường, đẩy mạnh, huy động, xây dựng, phân công, quan tâm, bồi dưỡng, tổ chức, nâng cao, hoàn thành, tiếp tục, tập trung, chú trọng, triển khai, rà soát, phân luồng, thực hiện tốt, thực hiện có hiệu quả, làm tốt, đổi mới, chủ động, khắc phục, lấy, phấn đấu, bố trí, báo cáo, gửi, sửa đổi, ưu tiên, tuyển, tuyển dụng, xây mới, sửa chữa, mở, trang bị, lắp đặt, giảm, thành lập, khẩn trương`,
);

/** Verbs that do so only where no semicolons part the sentence. */
export const QUIET_SPLIT_VERBS = phraseTable(
  'đầu tư, duy trì, giữ vững, củng cố, hướng dẫn, điều chỉnh, vận động, mua sắm, cải tạo, nâng cấp, kết nạp, phát động, phối hợp, thu hút, kiến nghị, không để, rút ngắn',
);

/** Who is charged: a sentence of a plan may begin with the one who has to act. */
export const ACTORS = phraseTable(
  `nhà trường, trường, các trường, các nhà trường, phòng, các phòng, sở, các sở, ubnd, ủy ban nhân dân, ban, ban giám hiệu, bgh, hiệu trưởng, phó hiệu trưởng, người đứng đầu, thủ trưởng, giáo viên, giáo viên chủ nhiệm, gvcn, tổ, các tổ, tổ chuyên môn, tổ trưởng, chi bộ, các chi bộ, đảng bộ, đảng ủy, chi ủy, cấp ủy, công đoàn, đoàn thanh niên, đoàn, đội, hội, mỗi, từng, các, toàn, cán bộ, đảng viên, học sinh, bộ phận, văn phòng, kế toán, các đơn vị, đơn vị, các cơ sở, cơ sở, các quận, các huyện, các xã, xã, huyện, tỉnh, thành phố, trung tâm, bộ, chính phủ, hđnd, mặt trận, thường trực, ban thường vụ, ban chấp hành, đồng chí, phụ huynh, thư viện, y tế, nhân viên, tp, quận, ngành, toàn ngành, đại hội, hội nghị, lãnh đạo, cơ quan`,
);

/** Nouns that begin with the syllables of a verb: "cấp tỉnh", "phòng học", "thi đua". */
export const NOUN_PHRASES = phraseTable(
  `phát biểu, dạy giỏi, dạy học, cấp tỉnh, cấp huyện, cấp xã, cấp quốc gia, cấp trường, cấp học, cấp ủy, cấp thcs, cấp tiểu học, cấp mầm non, cấp thpt, cấp trung học, cấp trên, cấp dưới, cấp cơ sở, cấp bộ, cấp thành phố, cấp độ, cấp quận, thi đua, phòng giáo dục, phòng học, phòng gd, phòng gdđt, phòng bộ môn, giáo dục mầm non, giáo dục tiểu học, giáo dục phổ thông, giáo dục thường xuyên, giáo dục đại học, giáo dục nghề nghiệp, giáo dục trung học, thu nhập, tổ chức đảng, tổ chức đoàn, tổ chức chính trị, lãnh đạo các, lãnh đạo tỉnh, lãnh đạo sở, lãnh đạo phòng, lãnh đạo địa phương, lãnh đạo nhà trường, hướng dẫn số, báo cáo chính trị, báo cáo viên, giữ chức, phát triển kinh tế, kiểm định viên, đào tạo nghề, giáo dục và đào tạo, giáo dục đào tạo, học tập cộng đồng, thi tốt nghiệp, thi học sinh, nhập học, in ấn, làm việc, thu chi, cấp phát, giao thông, phát thanh, chuyển biến, giảm nghèo, chống dịch, tham gia bảo hiểm, lập trường, phòng chuyên môn, phòng thí nghiệm, tăng trưởng, đón tết`,
);

/** Verbs of standing: with a share they name a value to be reached, not a thing to be done. */
export const STATUS_VERBS = phraseTable('phấn đấu, giảm, tăng, đạt, giữ, giữ vững, duy trì, nâng, xác định, huy động');
