/**
 * Items of the acceptance list that no record of this folder shows, because they belong to a capability that
 * brings its own content: assemblies, portal, surveys, training.
 */
export const notCovered: Record<string, string> = {
  C25: 'portal: chuyên mục, tin liên quan, thư viện ảnh, bộ đếm là đồ đạc của trang, không phải nội dung hồ sơ',
};
