/** The unsigned article of January 2021 retold in own words; its figures, citations and slips are kept. */
export const articleText: string[] = [
  'Chiều 21/1, Đảng bộ Sở GD-ĐT họp hội nghị tổng kết công tác Đảng năm 2021 và bàn nhiệm vụ năm 2021.',
  '.',
  'Trong năm 2020, Đảng bộ lãnh, chỉ đạo chi bộ và toàn ngành làm xong Chương trình hành động số 190 của Tỉnh ủy cùng Chương trình hành động số 02 của UBND tỉnh. Sở đã làm xong 15/15 nhiệm vụ được giao và thêm 2 nhiệm vụ bổ sung. Kế hoạch năm 2020 về mạng lưới trường lớp đã hoàn thành, giảm đc 98 điểm trường.',
  'Cả tỉnh trong năm học 2019 - 2020 có 623 học sinh đoạt giải các môn văn hóa THCS, THPT ở cấp tỉnh và quốc gia; 58,1% học sinh tốt nghiệp THCS vào học THPT. Sở tham mưu kịp thời để UBND tỉnh ra văn bản cho học sinh nghỉ học, rồi trở lại trường, phù hợp diễn biến dịch Covid-19; cùng các ngành chuẩn bị cơ sở vật chất, đội ngũ cho chương trình phổ thông 2018.',
  'Công tác Đảng có việc học tập chính trị cho các bộ, đảng viên; phòng, chống tham nhũng; dân vận; lãnh đạo đoàn thể; thi đua yêu nước. Sinh hoạt chi bộ gắn Nghị quyết Trung ương 4 với Chỉ thị số 05 do Bộ Chính trị ban hành và thực hiện Chỉ thị số 10 của Ban Bí thư.',
  'Năm 2021, Đảng bộ phấn đấu làm tốt mọi việc được giao: nâng chất lượng GD-ĐT; phát triển mũi nhọn, ưu tiên vùng dân tộc; nhân rộng mô hình “Trường học hạnh phúc”; giảm số em bỏ học ở vùng cao, vùng khó khăn; nâng chất lượng hướng nghiệp và dạy nghề phổ thông.',
  'Về xây dựng Đảng, đặt mức 100% đảng viên hoàn thành tốt nhiệm vụ; cả 5/5 chi bộ hoàn thành tốt nhiệm vụ trở lên; quan tâm bồi dưỡng đảng viên mới; tuyên truyền để xã hội đồng thuận với giáo dục.',
  'Dịp này Sở phát động ủng hộ “Tết vì người nghèo”, được gần 47 triệu đồng.',
  '.',
  'Sở tặng Giấy khen cho 1 tập thể, 12 cá nhân hoàn thành xuất sắc nhiệm vụ trong năm 2020.',
  'Ảnh: cán bộ, lãnh đạo Sở góp tiền ủng hộ người nghèo đón Tết.',
];
