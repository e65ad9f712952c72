/** A short writing and what it stands for; search takes either for the other. */
export interface Abbreviation {
  short: string;
  long: string;
}

/** Abbreviations of the trade (glossary). An authority adds its own in documents.abbreviation. */
export const builtInAbbreviations: readonly Abbreviation[] = Object.entries({
  MN: 'mầm non',
  MG: 'mẫu giáo',
  TH: 'tiểu học',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  GDMN: 'giáo dục mầm non',
  GDTH: 'giáo dục tiểu học',
  GDTrH: 'giáo dục trung học',
  GDPT: 'giáo dục phổ thông',
  GDTX: 'giáo dục thường xuyên',
  GDCN: 'giáo dục chuyên nghiệp',
  GDNN: 'giáo dục nghề nghiệp',
  GDQP: 'giáo dục quốc phòng',
  GDĐT: 'giáo dục và đào tạo',
  TTGDTX: 'trung tâm giáo dục thường xuyên',
  TTHTCĐ: 'trung tâm học tập cộng đồng',
  PTDTNT: 'phổ thông dân tộc nội trú',
  PTDTBT: 'phổ thông dân tộc bán trú',
  PCGD: 'phổ cập giáo dục',
  PCGDMN: 'phổ cập giáo dục mầm non',
  PCGDTH: 'phổ cập giáo dục tiểu học',
  PCGDTHCS: 'phổ cập giáo dục trung học cơ sở',
  XMC: 'xóa mù chữ',
  CQG: 'chuẩn quốc gia',
  CSVC: 'cơ sở vật chất',
  CSGD: 'cơ sở giáo dục',
  KĐCL: 'kiểm định chất lượng',
  SGK: 'sách giáo khoa',
  HSG: 'học sinh giỏi',
  HS: 'học sinh',
  GV: 'giáo viên',
  GVCN: 'giáo viên chủ nhiệm',
  TTCM: 'tổ trưởng chuyên môn',
  CBQL: 'cán bộ quản lý',
  CBCCVC: 'cán bộ, công chức, viên chức',
  NLĐ: 'người lao động',
  BDTX: 'bồi dưỡng thường xuyên',
  CNTT: 'công nghệ thông tin',
  SDD: 'suy dinh dưỡng',
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  MTTQ: 'mặt trận tổ quốc',
  BCH: 'ban chấp hành',
  BTV: 'ban thường vụ',
  UBKT: 'ủy ban kiểm tra',
  TCCSĐ: 'tổ chức cơ sở đảng',
  CĐCS: 'công đoàn cơ sở',
  ĐTN: 'đoàn thanh niên',
  LĐTT: 'lao động tiên tiến',
  CSTĐ: 'chiến sĩ thi đua',
  CSTĐCS: 'chiến sĩ thi đua cơ sở',
  HTNV: 'hoàn thành nhiệm vụ',
  HTTNV: 'hoàn thành tốt nhiệm vụ',
  HTXSNV: 'hoàn thành xuất sắc nhiệm vụ',
  NQTW: 'nghị quyết trung ương',
  TW: 'trung ương',
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  KL: 'kết luận',
  KH: 'kế hoạch',
  CTr: 'chương trình',
  ĐA: 'đề án',
  NĐ: 'nghị định',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  ATTP: 'an toàn thực phẩm',
  PCCC: 'phòng cháy chữa cháy',
}).map(([short, long]) => ({ short, long }));

const longOf = new Map(builtInAbbreviations.map(({ long, short }) => [short, long]));

/** The text with the abbreviations of the trade written out: “GV dạy THCS” → “giáo viên dạy trung học cơ sở”. */
export function writtenOut(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => longOf.get(word) ?? word);
}
