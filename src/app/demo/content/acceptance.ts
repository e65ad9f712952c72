/**
 * Items of the acceptance list that no record of this folder shows, because they belong to a capability that
 * brings its own content.
 */
export const notCovered: Record<string, string> = {
  C25: 'portal: chuyên mục, tin liên quan, video, thư viện ảnh và bộ đếm là phần của trang, không phải hồ sơ',
};

/** Items whose facts are here while their workflow belongs to a later capability. */
export const shownInPart: Record<string, string> = {
  A2: 'portal: chân trang và bộ đếm; ở đây có cơ quan, người chịu trách nhiệm và câu chữ của chân trang',
  A6: 'assemblies: diễn biến đại hội; ở đây có nhiệm kỳ, lần thứ và ngày',
  A7: 'assemblies: quy trình nhân sự; ở đây có các văn bản và căn cứ',
  B23: 'assemblies: đại hội bảy chi bộ; ở đây có số liệu và nhiệm vụ',
  B24: 'assemblies: chuẩn bị đại hội Đảng bộ; ở đây có nhiệm vụ và hạn',
  B25: 'assemblies: danh mục kiểm của báo cáo, tiêu chuẩn cấp ủy; ở đây có câu chữ và nhiệm vụ',
  B27: 'campaigns: nhật ký phòng dịch, lịch phát sóng; ở đây có nhiệm vụ',
  C2: 'assemblies: chương trình và biểu quyết; ở đây có các văn bản và quan hệ của chúng',
  C24: 'assemblies: bầu Ban TTND; ở đây có Ban và nhiệm kỳ',
  D5: 'surveys: bộ câu hỏi và bảng chéo; ở đây có văn bản, số liệu và nhiệm vụ',
  D13: 'surveys: nhận xét định tính; ở đây có đoạn văn',
  D14: 'training: lớp và người học; ở đây có số liệu, văn bản và nhiệm vụ',
  D15: 'training: năm chuyên đề; ở đây có chỉ tiêu, văn bản và nhiệm vụ',
  D17: 'training: hình thức bồi dưỡng; ở đây có đoạn văn và nhiệm vụ',
  E1: 'assemblies: hội nghị tổng kết; ở đây có bài viết và tổ chức',
  E9: 'campaigns: phiếu thu và danh sách ủng hộ; ở đây có số tiền',
  E10: 'assessment: quyết định khen thưởng; ở đây có số lượng',
};
