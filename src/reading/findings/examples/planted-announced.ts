// Totals that say of themselves that they add up, bare numbers behind names, and what a sentence says of the figure before it: one
// digit is wrong ({wrong|right}).

export const PLANTED_ANNOUNCED: Readonly<Record<'sum' | 'diff' | 'ratio', readonly string[]>> = {
  sum: [
    'Cấp mầm non còn thiếu tới 1.218 người, tiểu học 654, THCS 231, THPT 87; gộp các cấp, tỉnh cần thêm {2.180|2.190} giáo viên.',
    'Buổi sáng môn Ngữ văn có 38 thí sinh vắng. Buổi chiều môn Toán vắng 19 em. Sáng hôm sau, bài tổ hợp vắng 24 em. Như vậy, tính chung mọi buổi có {71|81} thí sinh vắng.',
    'Đợt 1 tuyển được 53 người, đợt 2 thêm 28 người; cả hai đợt có {91|81} người trúng tuyển.',
    'Vốn trái phiếu 42,5 tỷ đồng, ngân sách địa phương đối ứng 8,6 tỷ đồng, đưa tổng vốn bố trí lên {52,1|51,1} tỷ đồng.',
    'Huyện nhận 320 máy tính để bàn, 44 máy chiếu, 21 ti vi. Lần đầu cấp 14.250 kg gạo, lần hai 13.985 kg, lần ba 15.315 kg. Lũy kế đã cấp {43.650|43.550} kg.',
    'Đoàn trao 240 chiếc áo ấm cùng 20 suất học bổng. Trước đó, đoàn trao 170 chiếc áo ấm cho Trường Tiểu học Nà Lộc. Điểm trường Khau Vai nhận 85 chiếc áo ấm. Tính ra, trong một ngày, {485|495} chiếc áo ấm đã đến tay học trò.',
    'Sách giáo khoa 3.150 bản; sách tham khảo 1.640 bản; truyện thiếu nhi 2.380 bản. Với {7.270|7.170} bản này, thư viện đủ điều kiện đạt chuẩn.',
    'Giáo viên tiểu học phân theo xã:\n1. Nà Khương: 61\n2. Chiềng Lao: 124\n3. Mường Và: 92\n4. Nậm Ty: 83\nCộng: {350|360} giáo viên',
    'Tỉnh bố trí 34 điểm thi: thành phố Hòa Lạc 6 điểm, Lương Tài 5, Kim Thành 4, Lạc Thủy {9|8}, Tân Yên 3, Mai Sơn 8.',
    'Bộ phận một cửa tiếp nhận 1.684 hồ sơ; nộp trực tuyến là {1.463|1.436} hồ sơ, nộp trực tiếp 205, qua bưu chính 43.',
  ],
  diff: [
    '85.214 học sinh của 253 trường phải nghỉ học. Con số này tăng {31.764|30.764} em so với hôm qua, khi toàn tỉnh ghi nhận 54.450 em nghỉ.',
    'Nhà trường vận động được 148.500.000 đồng.\nII. PHẦN CHI\n1. Mua sắm thiết bị.\n2. Sửa chữa phòng học.\n3. Hỗ trợ học sinh khó khăn.\nTổng chi 131.700.000 đồng, còn lại {17.800.000|16.800.000} đồng gửi Kho bạc.',
    'Cả nước có 21.340 lưu học sinh nước ngoài, tăng {1.360|1.260} người so với năm học trước (20.080 người).',
    'Ngành được giao 1.840 người làm việc, số có mặt đến 01/9 là 1.763, chưa tuyển {87|77}.',
    'Các trường tiểu học phải có 1.320 máy tính, kiểm kê chỉ được 945 máy hoạt động tốt. Lượng máy còn thiếu là {357|375}.',
    'Số người còn mù chữ giảm từ 3.215 xuống 2.746 người, tức đã xóa mù được cho {496|469} người.',
    'Điểm trung bình môn Ngữ văn của huyện nhích từ 6,14 lên 6,52, tăng {0,48|0,38} điểm.',
    'Số công đoàn cơ sở khối trường học từ 71 xuống 63, bớt đi {9|8} đơn vị do nhập trường.',
    'Theo công bố ngày 8-3, có 127.316 thí sinh đăng ký. Cùng đợt này của năm 2025, con số là 121.830 thí sinh. Như vậy số người đăng ký đã tăng {5.846|5.486} thí sinh.',
    'Sau Tết có 9.540 học sinh không đến lớp. Năm ngoái số vắng mặt nhiều hơn. Đến nay đã có 6.490 em quay lại học; {3.150|3.050} em còn lại vẫn đang được vận động.',
  ],
  ratio: ['Số học viên học nghề tại trung tâm tăng từ 260 lên 442 em, gấp {1,9|1,7} lần.'],
};
