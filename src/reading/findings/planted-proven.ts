// Passages with one wrong figure each that no slip of a digit explains: another base, an old figure left standing, a part added to the
// list and not to the whole. What stands beside them proves which figures were meant; see planted-passages.ts for how they are
// written.

export const PLANTED_PROVEN: Readonly<Record<string, readonly string[]>> = {
  ratio: [
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
  ],
  diff: [
    'Tỷ lệ tốt nghiệp THPT năm 2021 đạt 98,16%, tăng {3,73|3,37} điểm phần trăm so với năm 2016, khi tỷ lệ này mới ở mức 94,79%.',
    'Có 7.614 em tốt nghiệp trên tổng số 8.100 em, tỷ lệ 94,0%. Năm 2018, tỷ lệ này là 91,3%; như vậy sau một năm, huyện đã tăng được {2,1|2,7} điểm phần trăm.',
    'Học sinh giỏi cấp huyện năm nay đạt 42 giải, trong đó có 3 giải Nhất; năm học 2019-2020 trường đạt 33 giải, như vậy số giải tăng {12|9} giải.',
    'Kết quả, 21.450 thí sinh được công nhận tốt nghiệp, đạt 97,86%. Khối giáo dục thường xuyên đạt 91,20%. Nhiều trường vùng xa lần đầu có học sinh đỗ thủ khoa. Hội đồng thi làm việc suốt tuần. Nhìn lại năm 2022, tỷ lệ tốt nghiệp của tỉnh dừng ở 97,23%; sau một năm tỷ lệ này đã tăng {0,36|0,63} điểm phần trăm.',
    'Năm học trước, hai trường cũ cộng lại có 1.318 em. Phụ huynh lo con phải đi xa. Thầy cô đến từng nhà vận động. Nay trường có 41 lớp, 1.372 học sinh, tăng {64|54} em so với năm học trước.',
    'Đầu nhiệm kỳ, năm học 2019-2020, trường chỉ đoạt 18 giải cấp tỉnh. Chi bộ phân công từng đồng chí phụ trách đội tuyển. Năm học 2023-2024 trường đoạt 37 giải cấp tỉnh, tăng {29|19} giải so với năm học 2019-2020.',
    'Các trường dạy học tại 84 điểm lẻ. Phòng học còn thiếu ở 12 xã. Giai đoạn tới sẽ giảm 31 điểm lẻ, sau sắp xếp toàn huyện còn {63|53} điểm lẻ.',
    'Huyện từng có 118 điểm trường. Qua ba đợt rà soát nay còn 77 điểm, giảm {51|41} điểm.',
  ],
  sum: [
    'Trong 4 năm kết nạp được {98|130} đảng viên, cụ thể năm 2019 27 đồng chí, năm 2020 32 đồng chí, năm 2021 39 đồng chí, năm 2022 32 đồng chí.',
    'Từ đầu năm các huyện đã tuyển {1.172|1.358} giáo viên mầm non. Số này gồm 715 người trúng tuyển viên chức, 457 người hợp đồng theo quyết định của tỉnh và 186 người do các trường tự ký.',
  ],
};
