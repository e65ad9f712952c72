import { phraseTable } from './phrases.ts';

// Words that tell whether a sentence reports or promises. A cue governs what follows it in its sentence.

/** Values to be reached follow. */
export const TARGET_CUES = phraseTable(
  `phấn đấu, cần đạt, phải đạt, đặt mục tiêu, đăt mục tiêu, đặt ra mục tiêu, mục tiêu là, mục tiêu đến, mục tiêu cụ thể, đưa ra mục tiêu, đề ra mục tiêu, chỉ tiêu cụ thể, chỉ tiêu đến, đặt chỉ tiêu, mục tiêu chung, mục tiêu được nâng lên, đặt ra kế hoạch, đặt kế hoạch, kế hoạch đến, đề ra chỉ tiêu, đề ra các mục tiêu, đề ra các chỉ tiêu, đề ra một số chỉ tiêu, đặt ra các mục tiêu, đặt ra các chỉ tiêu, đặt ra chỉ tiêu, nâng lên thành, đề ra mục tiêu, quyết tâm đạt, nhất trí các chỉ tiêu, thông qua các chỉ tiêu, xác định các chỉ tiêu, thống nhất các chỉ tiêu, nhất trí chỉ tiêu, thông qua chỉ tiêu, nhất trí các mục tiêu, thông qua các mục tiêu, xác định các mục tiêu, thống nhất các mục tiêu, biểu quyết các chỉ tiêu, biểu quyết thông qua các chỉ tiêu, giao các chỉ tiêu, giao chỉ tiêu cho từng, giao chỉ tiêu cụ thể, giao chỉ tiêu phấn đấu, hướng tới mục tiêu, với mục tiêu, đề ra kế hoạch, tối thiểu phải, ít nhất phải, phải có thêm, cam kết đến, cam kết đạt, cam kết có, cam kết hoàn thành, giao tỷ lệ, phải dưới`,
);

/** Things to be done follow; counts that they create are to be reached. */
export const PLAN_CUES = phraseTable(
  `sẽ, dự kiến, yêu cầu, đề nghị, đề xuất, trong thời gian tới, thời gian tới, đẩy nhanh, kiến nghị, giao cho, phương hướng, khuyến khích, kêu gọi, năm học tới, sắp tới, tới đây, nhiệm kỳ tới, năm tới, có kế hoạch, lên kế hoạch, phê duyệt đầu tư, phê duyệt dự án, phê duyệt chủ trương, chủ trương đầu tư, đồng ý chủ trương, thống nhất chủ trương, đồng ý cho, chấp thuận cho, cho phép, quyết định đầu tư, quyết định dành, thống nhất dành, đồng ý dành, xin ý kiến, thông qua nghị quyết, chấp thuận chủ trương, thông qua chủ trương, đồng ý chi, thống nhất chi, quyết định chi, quyết định xây, quyết định xây dựng, phê duyệt kinh phí, phê duyệt đề án, xin chuyển, xin chủ trương, xin phép, hướng tới đầu tư, hướng tới xây dựng, từ nay đến`,
);

/** Words of plan strong enough to turn a report. */
export const FIRM_PLAN_CUES = phraseTable(
  'sẽ, dự kiến, yêu cầu, trong thời gian tới, thời gian tới, năm học tới, sắp tới, tới đây, nhiệm kỳ tới, phương hướng, phê duyệt đầu tư, phê duyệt dự án, phê duyệt chủ trương, quyết định đầu tư, chấp thuận chủ trương, phê duyệt đề án, từ nay đến',
);

/** A sentence or clause that opens so speaks of what is planned. */
export const PLAN_OPENERS = phraseTable(
  'theo kế hoạch, theo dự thảo, theo đề án, theo phương án, theo lộ trình, theo dự kiến, theo quy hoạch, về nhiệm vụ, về phương hướng, về giải pháp',
);

/** Weaker words of duty: they make tasks, not targets. */
export const DUTY_CUES = phraseTable('cần, phải, tiếp tục, tập trung, đảm bảo, bảo đảm, nhằm');

/** Something has been done or is so now. */
export const REPORT_CUES = phraseTable(
  `đã, đạt được, hiện, hiện nay, hiện có, đến nay, tính đến, vừa qua, năm qua, thời gian qua, nhiệm kỳ qua, cho biết, theo báo cáo, thống kê, trong năm qua, vừa, được trao, đã có, mới đạt, chỉ đạt, mới chỉ, theo thống kê, năm học qua, ghi nhận, cũng chỉ, mới được, còn thiếu, thừa, dôi dư, dịp này, nhân dịp, nhân dịp này, thời điểm hiện tại, hiện tại, cho đến nay, đến thời điểm này, năm ngoái, những năm qua, trước đó, cho thấy, nhận thấy`,
);

/** Reports even inside a list of aims. */
export const FIRM_REPORT_CUES = phraseTable(
  'đến nay, hiện nay, hiện có, tính đến, tái đắc cử, đắc cử, trúng cử, đại hội bầu, hội nghị bầu, năm học vừa qua, năm học trước đạt, hiện đạt, hiện mới, theo thống kê, theo báo cáo, năm qua, năm học qua, vừa qua, dịp này, nhân dịp, nhân dịp này, thời điểm hiện tại, cho đến nay, nhiệm kỳ qua, thời gian qua, những năm qua, đến thời điểm này, năm ngoái, cho thấy, nhận thấy',
);

/** "mục tiêu" and "chỉ tiêu" name aims, but not after these ("vượt chỉ tiêu", "so với mục tiêu"). */
export const AIM_NOUNS = phraseTable('mục tiêu, chỉ tiêu');
export const AIM_REACHED = phraseTable(
  'vượt, chương trình, đạt, đảm bảo, bảo đảm, đúng, hoàn thành, với, thực hiện, được, xa, cao hơn, thấp hơn, giao, cắt, giảm, tăng, bị, có, còn, là, tuyển, các, số, tổng, theo, trong, tất cả, nhiều, gộp, xây dựng lại, ấn định, một số, nhu cầu, những',
);

/** Quotas are no aims. */
export const QUOTAS = phraseTable(
  'chỉ tiêu tuyển sinh, chỉ tiêu biên chế, chỉ tiêu đào tạo, chỉ tiêu sư phạm, chỉ tiêu nhóm',
);

/** A sentence that begins so goes on with what the one before was about. */
export const CONNECTORS = phraseTable(
  `có, trong đó, đối với, riêng, riêng với, đến năm, đến, đồng thời, ngoài ra, phấn đấu, bên cạnh đó, cùng với đó, theo đó, cụ thể, còn, tỷ lệ này, với`,
);

/** A sentence that begins so turns from what was to be to what is. */
export const CONTRASTS = phraseTable('tuy nhiên, nhưng, song, thực tế, trên thực tế, thế nhưng, mặc dù vậy, dù vậy');

/** A paragraph that begins so goes on with the list of aims before it when it reports nothing. */
export const SHARES = phraseTable('tỷ lệ, tỉ lệ');

/** Connectors that carry a plan over to a new line. */
export const FURTHER = phraseTable('đồng thời, ngoài ra, bên cạnh đó, cùng với đó');

/** Headings of what is to come. */
export const FUTURE_HEADINGS = phraseTable(
  `phương hướng, nhiệm vụ, nhiệm vụ trọng tâm, mục tiêu, mục tiêu cụ thể, chỉ tiêu, giải pháp, mục tiêu chung, các chỉ tiêu, kế hoạch, chỉ tiêu phấn đấu, chỉ tiêu cụ thể, yêu cầu, tổ chức thực hiện, chương trình công tác, định hướng, biện pháp, nhiệm vụ và giải pháp, đề ra, kiến nghị, đề xuất, mục đích, phân công, trách nhiệm, nội dung thực hiện, dự kiến, lộ trình, đề nghị, kinh phí, dự toán, hướng dẫn thi đua, hướng dẫn thực hiện, hướng dẫn nhiệm vụ, nhu cầu vốn, tổng nhu cầu, nguồn vốn, nguồn lực, điều kiện bảo đảm, giao, các tổ, cần đạt, phải đạt, phấn đấu, khâu đột phá, đột phá, đăng ký thi đua, đăng ký chỉ tiêu, đăng ký phấn đấu, cam kết năm học, cam kết chất lượng, nội dung cam kết, cam kết thi đua, các cam kết, nội dung kiểm tra, nội dung giám sát, nội dung bồi dưỡng, nội dung hoạt động, nội dung công việc, đích đến, hướng phát huy, hướng phấn đấu, hướng khắc phục, kế hoạch cải tiến, việc phải làm, việc cần làm, việc sẽ làm, lịch công việc, lịch công tác, lịch thực hiện, công việc từ nay, công việc trọng tâm, nhiệm vụ từ nay, việc từ nay`,
);

/** Headings whose points are values to be reached. */
export const TARGET_HEADINGS = phraseTable(
  `mục tiêu, mục tiêu cụ thể, chỉ tiêu, các chỉ tiêu, chỉ tiêu cụ thể, chỉ tiêu phấn đấu, chỉ tiêu chủ yếu, mục tiêu phấn đấu, đề ra, cần đạt, phải đạt, phấn đấu, đặt ra, đăng ký thi đua, đăng ký chỉ tiêu, đăng ký phấn đấu, cam kết năm học, cam kết chất lượng, nội dung cam kết, cam kết thi đua, các cam kết, đích đến`,
);

/** Headings of what was or is. */
export const PAST_HEADINGS = phraseTable(
  `kết quả, tình hình, đặc điểm, thực trạng, quy mô, đội ngũ, điều kiện thực hiện, điều kiện nhà trường, điều kiện của nhà trường, tổng kết, đánh giá chung, đánh giá kết quả, đánh giá tình hình, đánh giá thực trạng, đánh giá năm học, đánh giá công tác, đánh giá nhiệm kỳ, đánh giá việc, đánh giá tháng, đánh giá quý, đánh giá học kỳ, đánh giá giai đoạn, đánh giá hoạt động, đánh giá hiện trạng, ý kiến thảo luận, ý kiến phát biểu, thuận lợi, khó khăn, hạn chế, ưu điểm, khuyết điểm, tồn tại, nguyên nhân, bài học, bài học kinh nghiệm, kiểm điểm, khái quát, cơ sở vật chất, thành tích, kết quả đạt được, kết quả thực hiện, bối cảnh, giới thiệu, số liệu, công nhận, căn cứ, điểm mạnh, điểm yếu, thông tin bản quyền, thống kê truy cập, hỗ trợ kỹ thuật, nơi nhận, bản quyền, liên hệ, tin liên quan, các tin khác, phương châm, biểu quyết, kết quả biểu quyết, kiểm phiếu, hiện trạng, ước thực hiện`,
);

/** Money after these was given, spent or earned. */
export const GIVING = phraseTable(
  `trao, tặng, trao tặng, ủng hộ, quyên góp, tài trợ, thưởng, khen thưởng, vận động, đóng góp, quà, học bổng, giải ngân, đã chi, chi cho, tổng chi, chi ngân sách, chi hơn, chi gần, chi trả, thu được, thu nhập, tiết kiệm, thiệt hại, đạt, quỹ khuyến học, quỹ khuyến tài, huy động được, bố trí được, thu ngân sách, giúp đỡ, hoàn trả, nợ, đã huy động, đã hỗ trợ, đã đầu tư, đã bố trí, thu hồi, chiếm đoạt`,
);

/** Money after these is a price. */
export const PRICES = phraseTable(
  'trị giá, mức ăn, tiền ăn, mức đóng, mức đóng góp, lệ phí, lệ phí dự thi, với giá, mức giá, giá bán, giá gói thầu, giá trúng thầu, dự toán, mức đầu tư, tổng mức đầu tư, kinh phí dự kiến, đơn giá, suất đầu tư, giá, mức phạt, học phí, mức thu, mức hỗ trợ, mức chi, định mức, phụ cấp, trợ cấp',
);

/** Money for these is a budget even where the sentence reports that they were begun. */
export const WORKS = phraseTable(
  'xây, xây dựng, đầu tư, khởi công, dự án, công trình, đề án, tổng mức đầu tư, sửa chữa, cải tạo, nâng cấp, thực hiện nghị quyết, thực hiện đề án, thực hiện kế hoạch',
);

/** Lessons after these were held, and are counted. */
export const LESSONS = phraseTable(
  'thao giảng, dự giờ, dự, hội giảng, chuyên đề, ứng dụng, minh họa, dạy mẫu, đăng ký, xây dựng',
);

/** A sentence that begins so breaks down the figure before it. */
export const BREAKDOWNS = phraseTable(
  'cụ thể, trong đó, gồm, bao gồm, trong số đó, trong số này, theo đó, chia ra, chia theo',
);

/** Headings under which money is set out. */
export const BUDGET_HEADINGS = phraseTable(
  'kinh phí, dự toán, nguồn lực tài chính, nguồn vốn, nhu cầu vốn, tổng vốn, tổng mức đầu tư',
);

/** Titles of a bare list of aims. */
export const AIM_TITLES = phraseTable(
  'chỉ tiêu chủ yếu, chỉ tiêu cơ bản, chỉ tiêu cụ thể, mục tiêu cụ thể, chỉ tiêu nhiệm kỳ, chỉ tiêu phấn đấu, chỉ tiêu chính',
);
