// Passages with one wrong figure each that no slip of a digit explains: another base, an old figure left standing, a part added to the
// list and not to the whole. What stands beside them proves which figures were meant; see planted-passages.ts for how they are
// written.

export const PLANTED_PROVEN: Readonly<Record<string, readonly string[]>> = {
  ratio: [
    'Ban Chấp hành khóa mới gồm 45 đồng chí - giảm 5 đồng chí, tỷ lệ {11,1|10,0}% so với nhiệm kỳ trước (50 đồng chí).',
    'Có 52/57 đại biểu có mặt.\nSố phiếu tín nhiệm cao: 45 phiếu (chiếm {86,54|78,95}% tổng số đại biểu HĐND tỉnh).\nSố phiếu tín nhiệm: 5 phiếu (chiếm 8,77% tổng số đại biểu HĐND tỉnh).\nSố phiếu tín nhiệm thấp: 2 phiếu (chiếm 3,51% tổng số đại biểu HĐND tỉnh).',
    'Tỷ lệ tốt nghiệp chung toàn tỉnh đạt {98,41|96,14}%, trong đó giáo dục THPT đạt 97,90%, GDTX đạt 82,35%.',
    'Tỷ lệ phòng học kiên cố toàn tỉnh đạt 61,5% với {5.047|5.474} phòng trong tổng số 8.901 phòng. Hiện vẫn còn 197 phòng học tạm.',
    'Kế hoạch giao 13 lớp/375 học sinh; thực hiện 13 lớp/384 học sinh, đạt {120,4|102,4}% kế hoạch, tăng 09 học sinh so với chỉ tiêu được giao.',
    'Cả tỉnh có 214 trường mầm non, 232 trường tiểu học, 176 trường THCS và 44 trường THPT. Bậc tiểu học có nhiều trường đạt chuẩn nhất với 174 trường, tỷ lệ 75% (trong đó 41 trường mức 2); tiếp theo là THCS 121 trường ({66,5|68,8}%), mầm non 118 trường, hơn 55%; THPT có 11 trường (25,0%).',
    'Lũy kế từ đầu năm kết nạp 27 đảng viên, đạt {57,5|67,5}% chỉ tiêu (40 đảng viên). Tặng Huy hiệu Đảng cho 23 đồng chí.',
    // the parts make the whole, and the other share is of it
    'Đầu năm toàn huyện có 240 phòng học tạm. Đến nay đã thay thế được 150 phòng, đạt 62,5%; còn lại 90 phòng, chiếm {60,0|37,5}% số phòng tạm ban đầu.',
    'Toàn tỉnh có 8.000 thí sinh dự thi tại 22 điểm thi. Bài thi Khoa học xã hội có 5.120 thí sinh đăng ký, chiếm 64,0%; bài thi Khoa học tự nhiên có 2.720 thí sinh, chiếm {36,2|34,0}%; 160 thí sinh còn lại chỉ thi các môn lẻ.',
    // growth is of what was there before it
    'So với năm 2017 (500 phòng kiên cố), nay toàn ngành có 620 phòng kiên cố, tăng 120 phòng, tương ứng {19,4|24,0}%.',
    'Năm 2020 chi 8.000 triệu đồng; năm 2021 chi 9.200 triệu đồng. Như vậy số chi tăng 1.200 triệu đồng, tương đương {13,0|15,0}% so với năm 2020.',
    'Trước khi sắp xếp toàn tỉnh có 400 đơn vị. Đến nay còn 310 đơn vị, gồm 130 trường mầm non, 110 trường tiểu học và 70 trường THCS. Như vậy đã giảm 90 đơn vị, tương ứng giảm {29,0|22,5}% so với trước khi sắp xếp.',
    // so plainly told
    'Toàn huyện có 160 phòng ở cho giáo viên, trong đó phòng xây kiên cố là 104 phòng, đạt {58,7|65,0}%; số còn lại là nhà tạm.',
    'Cả tỉnh có 250 trường mầm non; trong đó 190 trường công lập, chiếm {70,4|76,0}%, 60 trường ngoài công lập.',
    // the base is told with these words
    'Kỳ thi vừa qua có 420 em dự thi, 410 em đỗ. Trường có 287 em trúng tuyển đại học, bằng {70,0|68,3}% số học sinh dự thi.',
    'Thư viện hiện có 6.000 bản sách, tăng 400 bản so với năm học trước (5.600 bản); riêng sách tham khảo có 2.520 bản, chiếm {45,0|42,0}% tổng số bản sách hiện có.',
    'Có 16.000 em đăng ký, 15.800 em dự đủ các bài thi. Các trường lấy được 12.640 học sinh, đạt 98,0% chỉ tiêu và bằng {79,0|80,0}% số thí sinh dự đủ các bài thi.',
    // the sentence says whose share it tells, whatever else would make it
    'Quy mô đào tạo là 15.600 người. Trong số 5.400 học viên hệ trung cấp, có 3.510 em vừa học xong lớp 9, chiếm {22,5|65,0}% số học viên của hệ này.',
    'Toàn ngành có 12.500 giáo viên; đạt chuẩn trình độ 10.250 người, tỉ lệ {88|82} %.',
    'Trường có 64 người: cán bộ quản lý 3 người, giáo viên 55 người, nhân viên 6 người. Trong số giáo viên có 22 người trình độ thạc sĩ, chiếm {43,1|40,0}%.',
    'Tỉnh còn thiếu 1.250 giáo viên; trong đó mầm non thiếu 520 người, tiểu học 380 người, THCS 240 người, THPT 110 người. Căng thẳng nhất là bậc mầm non, chiếm tới {45,6|41,6}% tổng số giáo viên còn thiếu.',
    'Toàn trường có 46 nhân viên nấu ăn (30 người trong biên chế, 16 người hợp đồng) phục vụ 1.334 học sinh, bình quân mỗi nhân viên phụ trách {39|29} học sinh.',
    // told again, by a fraction, a name, or both nouns of a mean
    'Đến nay xã có 14/25 trường đạt chuẩn quốc gia, tăng 1 trường so với năm 2019, đạt tỉ lệ {52|56}%.',
    'Số trường đạt chuẩn là 07/12 trường, tăng 01 trường so với năm trước (06 trường). Kết quả này đưa tỷ lệ trường chuẩn của xã lên {50,0|58,3}%.',
    'Giai đoạn vừa qua đã đầu tư 190 tỷ đồng, gồm ngân sách thành phố 118 tỷ đồng, ngân sách phường 48,2 tỷ đồng và nguồn xã hội hóa 23,8 tỷ đồng. Từ đó đã xây 66 phòng học. Riêng nguồn xã hội hóa chiếm {15,2|12,5}% tổng vốn.',
    'Tổng số học sinh phổ thông của tỉnh là 168.300 em. Các nhà trường mới có 8.415 máy tính, tính ra bình quân {23,6|20,0} học sinh/máy.',
    'Năm 2023 có 9.450 thí sinh đăng ký. Năm 2022, con số này là 9.000 em. Như vậy số thí sinh tăng 450 em. Mức tăng này tương đương {4,8|5,0}% so với năm 2022.',
    'Tổng kinh phí đề nghị là 800 triệu đồng. Đề nghị thị xã cấp 600 triệu đồng, bằng 75% tổng kinh phí. Phần còn lại 200 triệu đồng, chiếm {33,3|25,0}% tổng kinh phí, nhà trường vận động.',
    // the share was of the count before it grew
    'Toàn tỉnh có 250 trường mầm non, 4.100 nhóm, lớp. Có 31.200 trẻ ăn bán trú. Đầu năm có 105 trường đạt chuẩn quốc gia. Trong học kỳ I có thêm 10 trường được công nhận, nâng tổng số trường đạt chuẩn lên 115 trường, chiếm {42,0|46,0}%.',
    '- Khối 3: 6 lớp – 210 HS (35 HS/lớp)\n- Khối 4: 7 lớp – 238 HS ({39,7|34} HS/lớp)\n- Khối 5: 6 lớp – 204 HS (34 HS/lớp)',
  ],
  diff: [
    'Ở cấp xã bầu được 4.872/5.019 đại biểu, còn thiếu {174|147} đại biểu so với số ấn định.',
    'Một số nơi có số giải vượt trội như Hải Lâm với 81 giải (năm 2011 là {70|75} giải), tăng 6 giải; Đà Phước 60 giải (năm 2011 có 58 giải), tăng 2 giải.',
    'Đầu năm học toàn trường có 17 lớp với 598 em. Trong năm có 8 em chuyển đi, 5 em chuyển đến, 02 em bỏ học. Cuối năm học còn {596|593} em.',
    '- Đầu năm: 25 lớp, 918 học sinh. Trong học kì chuyển đến 06 em, chuyển đi 13 em, không có học sinh bỏ học. Cuối HKI: 25 lớp, {914|911} học sinh.',
    'Năm qua trường được giao 60 chỉ tiêu, thực tuyển 74 học viên, vượt {16|14} học viên.',
    'Trẻ nhà trẻ thể thấp còi 27 trẻ chiếm 1,6%. Trẻ mẫu giáo suy dinh dưỡng thể nhẹ cân 148 trẻ chiếm 1,8%, so với đầu năm (4,3%) giảm {2,7|2,5}%.',
    'Thu nhập bình quân đầu người đạt 31,6 triệu đồng/năm, tăng {13,2|13,8} triệu đồng so với năm 2015 (17,8 triệu đồng).',
    // what there is today is told behind
    'Đến năm 2021, 6 trường này sẽ được công nhận đạt chuẩn, nâng tổng số trường đạt chuẩn của huyện lên {34|37} trường. Hiện tại, huyện có 31 trường đạt chuẩn quốc gia trên tổng số 52 trường.',
    'Tỷ lệ tốt nghiệp THPT năm 2021 đạt 98,16%, tăng {3,73|3,37} điểm phần trăm so với năm 2016, khi tỷ lệ này mới ở mức 94,79%.',
    'Có 7.614 em tốt nghiệp trên tổng số 8.100 em, tỷ lệ 94,0%. Năm 2018, tỷ lệ này là 91,3%; như vậy sau một năm, huyện đã tăng được {2,1|2,7} điểm phần trăm.',
    'Học sinh giỏi cấp huyện năm nay đạt 42 giải, trong đó có 3 giải Nhất; năm học 2019-2020 trường đạt 33 giải, như vậy số giải tăng {12|9} giải.',
    'Kết quả, 21.450 thí sinh được công nhận tốt nghiệp, đạt 97,86%. Khối giáo dục thường xuyên đạt 91,20%. Nhiều trường vùng xa lần đầu có học sinh đỗ thủ khoa. Hội đồng thi làm việc suốt tuần. Nhìn lại năm 2022, tỷ lệ tốt nghiệp của tỉnh dừng ở 97,23%; sau một năm tỷ lệ này đã tăng {0,36|0,63} điểm phần trăm.',
    'Năm học trước, hai trường cũ cộng lại có 1.318 em. Phụ huynh lo con phải đi xa. Thầy cô đến từng nhà vận động. Nay trường có 41 lớp, 1.372 học sinh, tăng {64|54} em so với năm học trước.',
    'Đầu nhiệm kỳ, năm học 2019-2020, trường chỉ đoạt 18 giải cấp tỉnh. Chi bộ phân công từng đồng chí phụ trách đội tuyển. Năm học 2023-2024 trường đoạt 37 giải cấp tỉnh, tăng {29|19} giải so với năm học 2019-2020.',
    'Các trường dạy học tại 84 điểm lẻ. Phòng học còn thiếu ở 12 xã. Giai đoạn tới sẽ giảm 31 điểm lẻ, sau sắp xếp toàn huyện còn {63|53} điểm lẻ.',
    'Huyện từng có 118 điểm trường. Qua ba đợt rà soát nay còn 77 điểm, giảm {51|41} điểm.',
    'Năm học 2018-2019 khai giảng trong điều kiện thuận lợi. Năm 2013, cả huyện mới có 27 trường đạt chuẩn; đến tháng 12/2018 con số này đã là 44 trường (mầm non 13 trường, tiểu học 19 trường, THCS 12 trường), tăng {14|17} trường.',
    'Năm 2020, điểm trung bình các môn thi của trường là 6,85 điểm, đứng thứ ba. Kết quả được cải thiện dần; kỳ thi năm 2023 nhà trường đạt 7,41 điểm. Như vậy sau ba năm, điểm trung bình đã tăng {0,66|0,56} điểm.',
    'Khi bước vào nhiệm kỳ, Đảng bộ có 231 đảng viên, sinh hoạt ở 8 chi bộ; khi ấy 62 đồng chí có trình độ thạc sĩ. Công tác phát triển đảng được chú trọng. Đến tháng 6 năm 2025, toàn Đảng bộ có 279 đảng viên, tăng {58|48} đồng chí so với đầu nhiệm kỳ.',
    'Năm học 2022-2023, tỉnh có 96 thí sinh dự thi, giành 68 giải, gồm 2 giải Nhất, 20 giải Nhì và 46 giải Ba.\n\nNăm học 2021-2022, tỉnh có 90 thí sinh dự thi, mang về 57 giải, đạt 63,3%. Như vậy, chỉ sau một năm, số giải đã tăng {14|11} giải.',
    'Cấp học | Số trường | Số học sinh\nTiểu học | 18 | 7.105\nTHCS | 11 | 4.620\nTHPT | 3 | 2.514\nCộng | 32 | 14.239\n\nTổng số học sinh tăng {463|436} em so với cùng kỳ năm học trước (13.803 em).',
    'Huyện được tuyển 140 chỉ tiêu nhưng qua hai đợt xét tuyển chỉ tuyển được 86 người, còn {64|54} chỉ tiêu không có nguồn.',
    'Năm 2018, trường có 342/346 học sinh tốt nghiệp, đạt 98,8%. Tỉ lệ tốt nghiệp năm 2017 là 96,9%. So với năm trước, kết quả này tăng {1,6|1,9}%, cao hơn mặt bằng chung của tỉnh 0,7%.',
  ],
  sum: [
    'Quyết định tặng Huy hiệu Đảng cho 165 đảng viên. Trong số này có 2 đảng viên 70 năm tuổi Đảng, 12 đảng viên 60 năm tuổi Đảng, {42|24} đảng viên 55 năm tuổi Đảng, 38 đảng viên 50 năm tuổi Đảng, 51 đảng viên 40 năm tuổi Đảng; 38 đảng viên 30 năm tuổi Đảng.',
    'Tổ chức cơ sở đảng đạt trong sạch, vững mạnh chiếm 85,31% (trong đó, tiêu biểu chiếm 18,42%); hoàn thành tốt nhiệm vụ chiếm {21,48|12,48}%; hoàn thành nhiệm vụ chiếm 1,79%; yếu kém chiếm 0,42%.',
    'Đảng bộ có {786|768} đảng viên thuộc diện đánh giá, xếp loại. Kết quả, 108 đảng viên hoàn thành xuất sắc nhiệm vụ, 633 đảng viên hoàn thành tốt nhiệm vụ, 27 đảng viên hoàn thành nhiệm vụ, không có đảng viên không hoàn thành nhiệm vụ.',
    'Hai mươi huyện có 18.240 biên chế (17.105 sự nghiệp giáo dục; 402 sự nghiệp văn hóa; 733 sự nghiệp khác).\nMười cơ quan có 8.031 biên chế (2.870 sự nghiệp giáo dục; {4.486|4.568} sự nghiệp y tế; 145 sự nghiệp văn hóa; 448 sự nghiệp khác).\nSáu đơn vị trực thuộc có 699 biên chế (471 sự nghiệp giáo dục; 95 sự nghiệp văn hóa; 133 sự nghiệp khác).',
    'Hải Lâm dẫn đầu cả nước với {97|132} thí sinh, gồm 11 giải Nhất, 41 giải Nhì, 45 giải Ba và 35 giải Khuyến khích.',
    'Các huyện vẫn ký hợp đồng trái quy định {2.646|2.464} giáo viên, nhân viên. Trong đó, mầm non là 812 hợp đồng, tiểu học 743 hợp đồng, khối THCS: 528 hợp đồng và THPT: 381 hợp đồng.',
    'Hội thi có {147|135} thí sinh đoạt giải (9 giải nhất, 41 giải nhì, 54 giải ba và 31 giải khuyến khích).',
    '{1.184|1.206} học sinh đã được trao giải. Trong đó, lớp 4 có 312 giải với 62 giải vàng, 118 giải bạc và 132 giải khuyến khích; lớp 5 có 471 giải với 95 giải vàng, 164 giải bạc và 212 giải khuyến khích; lớp 8 có 423 giải với 88 giải vàng, 151 giải bạc và 184 giải khuyến khích.',
    'Kết quả có 148/{206|203} giáo viên đạt giải, trong đó mầm non 61/82 giáo viên, tiểu học 52/73 giáo viên, THCS 35/48 giáo viên.',
    'Kinh phí đợt một là 1.000 triệu đồng. Sở được giao {745|701} chỉ tiêu tuyển dụng giáo viên ở 3 cấp học, bao gồm 198 chỉ tiêu bậc mầm non, 241 chỉ tiêu bậc tiểu học và 262 chỉ tiêu bậc THCS.',
    'CSVC: Mầm non có {264|254} phòng học, trong đó kiên cố 193 phòng, bán kiên cố 61 phòng, không còn phòng tạm.',
    '– Tổng số đảng viên đến cuối năm là 41 đảng viên, trong đó:\n+ Đảng viên chính thức là: 37 đ/c, dự bị 04 đ/c.\n+ Đảng viên nam là: 17 đ/c.\n+ Đảng viên nữ: {23|24} đ/c',
    'Đến năm 2015 tỉnh có 610 trường với 6.540 lớp. Trong đó: Mầm non 201 trường, 1.730 lớp; Tiểu học 219 trường, 2.860 lớp; THCS 190 trường, 1.950 lớp. Đến năm 2020 sẽ là 618 trường với {7.116|6.816} lớp. Trong đó: Mầm non 207 trường, 1.895 lớp; Tiểu học 220 trường, 2.931 lớp; THCS 191 trường, 1.990 lớp.',
    // money in one column adds up, so the people in the other must; brackets tell something else
    'Hội Khuyến học trao {283|238} suất học bổng với số tiền 196 triệu đồng; trong đó 64 triệu đồng cho 64 sinh viên nghèo; 12 triệu đồng cho 12 học sinh trường nội trú; 114 triệu đồng cho 156 học sinh tiểu học, THCS; 6 triệu đồng cho 6 học sinh trường chuyên.',
    '- Toàn trường: 226 trẻ/{08|07} lớp. Trong đó:\n. Lớp mầm: 31 trẻ 01 lớp (01 lớp bán trú)\n. Lớp chồi: 72 trẻ 02 lớp (02 lớp bán trú)\n. Lớp lá: 123 trẻ/04 lớp (03 lớp bán trú)',
    'Mục tiêu: xóa 165 phòng học tạm giai đoạn 2019-2021. Lộ trình: năm 2019 xóa 52 phòng; năm 2020 xóa 67 phòng; năm 2021 xóa {36|46} phòng.',
    // the last part is all others
    'Ngày thi đầu có 416 thí sinh vắng mặt. Trong đó, 369 TS vắng vì dịch bệnh, {45|47} trường hợp vắng vì các lý do khác.',
    // the shares are all there is, and another list makes the whole
    'Năm học này huyện có 2.640 học sinh THCS. Về hạnh kiểm, có 2.484 học sinh xếp loại tốt, chiếm 94,1%; 148 học sinh loại khá, chiếm 5,6% và 8 học sinh trung bình, chiếm 0,3%. Có 21 chuyên đề, 84 tiết thao giảng; 1.056 học sinh giỏi chiếm 40,0%; {1.447|1.446} học sinh tiên tiến chiếm 54,8%; 132 học sinh trung bình chiếm 5,0% và 6 học sinh yếu chiếm 0,2%.',
    'Trong 4 năm kết nạp được {98|130} đảng viên, cụ thể năm 2019 27 đồng chí, năm 2020 32 đồng chí, năm 2021 39 đồng chí, năm 2022 32 đồng chí.',
    'Từ đầu năm các huyện đã tuyển {1.172|1.358} giáo viên mầm non. Số này gồm 715 người trúng tuyển viên chức, 457 người hợp đồng theo quyết định của tỉnh và 186 người do các trường tự ký.',
    'Trong năm, huyện mở 21 lớp xóa mù chữ, huy động {458|468} học viên. Phòng học mượn của 6 trường. Khu vực phía bắc 8 lớp, 176 học viên; khu vực trung tâm 7 lớp, 158 học viên; khu vực phía nam 6 lớp, 134 học viên.',
    'Trong nhiệm kỳ kết nạp {41|48} đảng viên mới. Công tác tạo nguồn được quan tâm. Xét từng năm, năm 2017 kết nạp 10 đồng chí, năm 2018 12 đồng chí, năm 2019 11 đồng chí, năm 2020 8 đồng chí, năm 2021 7 đồng chí.',
    '4. Kinh phí thực hiện: 18,4 tỷ đồng.\na) Theo hạng mục: phòng học 11,2 tỷ đồng; nhà bếp 4,1 tỷ đồng; thiết bị 3,1 tỷ đồng.\nb) Theo nguồn vốn: ngân sách trung ương 9,6 tỷ đồng; ngân sách tỉnh 5,3 tỷ đồng; ngân sách huyện {2,9|3,5} tỷ đồng.',
    'Tổng mức đầu tư của dự án là {64,6|62,6} tỷ đồng, lấy từ ba nguồn. Ngân sách tỉnh hỗ trợ 38 tỷ đồng, ngân sách huyện bố trí 17,6 tỷ đồng. Phần còn lại là 7 tỷ đồng do một doanh nghiệp tài trợ.',
    'Tổng kinh phí thực hiện năm 2021 là {1.502|1.587} triệu đồng. Đã chi cho các nội dung: điều tra 190 triệu đồng; mở lớp 362 triệu đồng; mua thiết bị 655 triệu đồng; tập huấn 295 triệu đồng; kiểm tra, khen thưởng 85 triệu đồng.',
    'Tổng kinh phí đầu tư trong nhiệm kỳ là {28,4|34,2} tỉ đồng. Nhờ đó đã xây mới 22 phòng học. Trong tổng kinh phí nói trên, ngân sách thành phố cấp 19,7 tỉ đồng, ngân sách phường chi 8,7 tỉ đồng, còn lại 5,8 tỉ đồng do nhân dân đóng góp.',
    'Chi bộ có {45|42} đảng viên; chính thức 38 đồng chí. Toàn bộ đảng viên sinh hoạt tại 4 tổ đảng: tổ Tự nhiên 15 đồng chí, tổ Xã hội 14 đồng chí, tổ Ngoại ngữ 8 đồng chí, tổ Hành chính 5 đồng chí.',
  ],
};
