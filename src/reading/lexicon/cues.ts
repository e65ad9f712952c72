import { phraseTable } from './phrases.ts';

// Words that tell whether a sentence reports or promises.

/** A value to be reached is being named. */
export const TARGET_CUES = phraseTable(
  `phấn đấu, cần đạt, phải đạt, đặt mục tiêu, đăt mục tiêu, đặt ra mục tiêu, mục tiêu là, mục tiêu đến, mục tiêu cụ thể, đưa ra mục tiêu, đề ra mục tiêu, chỉ tiêu cụ thể, chỉ tiêu đến, đặt chỉ tiêu, chỉ tiêu phấn đấu, các chỉ tiêu, chỉ tiêu chủ yếu, mục tiêu chung, mục tiêu được nâng lên, đặt kế hoạch, đặt ra kế hoạch, kế hoạch đến, đề ra, đặt ra, đề ra chỉ tiêu, quyết tâm, hướng tới, nâng lên thành, chỉ tiêu phải đạt, tối thiểu phải`,
);

/** Something is to be done. */
export const PLAN_CUES = phraseTable(
  `sẽ, dự kiến, tiếp tục, yêu cầu, đề nghị, đề xuất, cần, phải, trong thời gian tới, thời gian tới, giao, đẩy nhanh, đảm bảo, bảo đảm, kiến nghị, chỉ đạo, nhiệm kỳ tới, năm tới, giao cho, phương hướng, tập trung, nhằm, khuyến khích, kêu gọi, lộ trình, năm học tới, sắp tới, tới đây`,
);

/** Something has been done or is so now. */
export const REPORT_CUES = phraseTable(
  `đã, đạt được, hiện, hiện nay, hiện có, đến nay, tính đến, vừa qua, năm qua, thời gian qua, qua đó, nhiệm kỳ qua, cho biết, theo báo cáo, thống kê, kết quả, trong năm qua, vừa, được công nhận, được trao, đã có, mới đạt, chỉ đạt, mới chỉ, theo thống kê, năm học qua, ghi nhận`,
);

/** Headings of what is to come. */
export const FUTURE_HEADINGS = phraseTable(
  `phương hướng, nhiệm vụ, nhiệm vụ trọng tâm, mục tiêu, mục tiêu cụ thể, chỉ tiêu, giải pháp, mục tiêu chung, các chỉ tiêu, kế hoạch, chỉ tiêu phấn đấu, chỉ tiêu cụ thể, yêu cầu, tổ chức thực hiện, chương trình công tác, định hướng, biện pháp, nhiệm vụ và giải pháp, đề ra, kiến nghị, đề xuất, mục đích, phân công, trách nhiệm, nội dung thực hiện, dự kiến, lộ trình, đề nghị, kinh phí, nguồn lực, điều kiện bảo đảm, giao, các tổ`,
);

/** Headings whose points are values to be reached. */
export const TARGET_HEADINGS = phraseTable(
  `mục tiêu, mục tiêu cụ thể, chỉ tiêu, các chỉ tiêu, chỉ tiêu cụ thể, chỉ tiêu phấn đấu, chỉ tiêu chủ yếu, mục tiêu phấn đấu, đề ra, cần đạt, phải đạt, phấn đấu, đặt ra`,
);

/** Headings of what was or is. */
export const PAST_HEADINGS = phraseTable(
  `kết quả, tình hình, đặc điểm, thực trạng, quy mô, đội ngũ, tổng kết, đánh giá, thuận lợi, khó khăn, hạn chế, ưu điểm, khuyết điểm, tồn tại, nguyên nhân, bài học, bài học kinh nghiệm, kiểm điểm, khái quát, cơ sở vật chất, thành tích, kết quả đạt được, kết quả thực hiện, bối cảnh, giới thiệu, số liệu, công nhận, căn cứ, điểm mạnh, điểm yếu`,
);
