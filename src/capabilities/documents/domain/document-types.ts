/** Families of documents: each has its own symbols, types and layout. */
export type Family = 'state' | 'party' | 'law' | 'other';

export const familyLabels: Record<Family, string> = {
  state: 'Văn bản hành chính',
  party: 'Văn bản của Đảng',
  law: 'Văn bản quy phạm pháp luật',
  other: 'Tài liệu khác',
};

export const isFamily = (text: string): text is Family => text in familyLabels;

interface TypeRow {
  label: string;
  families: readonly Family[];
  /** Codes in symbols, compared without regard to case. */
  codes?: readonly string[];
}

const SP: readonly Family[] = ['state', 'party'];
const S: readonly Family[] = ['state'];
const P: readonly Family[] = ['party'];
const L: readonly Family[] = ['law'];
const ALL: readonly Family[] = ['state', 'party', 'law'];

/**
 * Types of documents: state (Nghị định 30/2020, Appendix III), Party (Quy định 399-QĐ/TW), normative documents, and what
 * is no official document. In the Party family QĐ stands for quyết định and for quy định.
 */
const rows = {
  nghi_quyet: { label: 'Nghị quyết', families: ALL, codes: ['NQ'] },
  quyet_dinh: { label: 'Quyết định', families: ALL, codes: ['QĐ', 'QD'] },
  chi_thi: { label: 'Chỉ thị', families: ALL, codes: ['CT'] },
  ket_luan: { label: 'Kết luận', families: P, codes: ['KL'] },
  quy_che: { label: 'Quy chế', families: SP, codes: ['QC'] },
  quy_dinh: { label: 'Quy định', families: SP, codes: ['QYĐ', 'QYD'] },
  thong_tri: { label: 'Thông tri', families: P, codes: ['TT'] },
  thong_cao: { label: 'Thông cáo', families: SP, codes: ['TC'] },
  thong_bao: { label: 'Thông báo', families: SP, codes: ['TB', 'TBKL'] },
  huong_dan: { label: 'Hướng dẫn', families: SP, codes: ['HD'] },
  chuong_trinh: { label: 'Chương trình', families: SP, codes: ['CTR', 'CTRHĐ', 'CTHĐ', 'CTPH'] },
  ke_hoach: { label: 'Kế hoạch', families: SP, codes: ['KH', 'KHLT'] },
  phuong_an: { label: 'Phương án', families: SP, codes: ['PA'] },
  de_an: { label: 'Đề án', families: SP, codes: ['ĐA', 'DA'] },
  du_an: { label: 'Dự án', families: SP, codes: ['DA'] },
  bao_cao: { label: 'Báo cáo', families: SP, codes: ['BC'] },
  bien_ban: { label: 'Biên bản', families: SP, codes: ['BB'] },
  to_trinh: { label: 'Tờ trình', families: SP, codes: ['TTR'] },
  hop_dong: { label: 'Hợp đồng', families: S, codes: ['HĐ'] },
  cong_van: { label: 'Công văn', families: SP, codes: ['CV'] },
  cong_dien: { label: 'Công điện', families: S, codes: ['CĐ'] },
  quy_hoach: { label: 'Quy hoạch', families: P, codes: ['QH'] },
  chien_luoc: { label: 'Chiến lược', families: P, codes: ['CL'] },
  giay_moi: { label: 'Giấy mời', families: SP, codes: ['GM'] },
  giay_gioi_thieu: { label: 'Giấy giới thiệu', families: SP, codes: ['GGT', 'GT'] },
  giay_uy_quyen: { label: 'Giấy ủy quyền', families: S, codes: ['GUQ'] },
  giay_nghi_phep: { label: 'Giấy nghỉ phép', families: SP, codes: ['GNP'] },
  giay_phep: { label: 'Giấy phép', families: S, codes: ['GP'] },
  giay_chung_nhan: { label: 'Giấy chứng nhận', families: SP, codes: ['GCN'] },
  ban_ghi_nho: { label: 'Bản ghi nhớ', families: S, codes: ['BGN'] },
  ban_thoa_thuan: { label: 'Bản thỏa thuận', families: S, codes: ['BTT'] },
  phieu_gui: { label: 'Phiếu gửi', families: SP, codes: ['PG'] },
  phieu_chuyen: { label: 'Phiếu chuyển', families: SP, codes: ['PC'] },
  phieu_bao: { label: 'Phiếu báo', families: S, codes: ['PB'] },
  thu_cong: { label: 'Thư công', families: SP },
  sao_y: { label: 'Bản sao y', families: SP, codes: ['SY', 'BS'] },
  trich_sao: { label: 'Bản trích sao', families: S, codes: ['TRS'] },
  sao_luc: { label: 'Bản sao lục', families: S, codes: ['SL'] },
  nghi_dinh: { label: 'Nghị định', families: L, codes: ['NĐ', 'ND'] },
  thong_tu: { label: 'Thông tư', families: L, codes: ['TT'] },
  thong_tu_lien_tich: { label: 'Thông tư liên tịch', families: L, codes: ['TTLT'] },
  nghi_quyet_lien_tich: { label: 'Nghị quyết liên tịch', families: L, codes: ['NQLT'] },
  luat: { label: 'Luật', families: L, codes: ['L'] },
  phap_lenh: { label: 'Pháp lệnh', families: L, codes: ['PL'] },
  lenh: { label: 'Lệnh', families: L, codes: ['L'] },
  sac_lenh: { label: 'Sắc lệnh', families: L, codes: ['SL'] },
  van_ban_hop_nhat: { label: 'Văn bản hợp nhất', families: L, codes: ['VBHN'] },
  dieu_le: { label: 'Điều lệ', families: P },
  van_ban: { label: 'Văn bản', families: ['other'] },
  bai_viet: { label: 'Bài viết', families: ['other'] },
} satisfies Record<string, TypeRow>;

export type DocumentType = keyof typeof rows;

const table: Record<string, TypeRow> = rows;

/** Label of a type, null for an unknown key and for none. */
export function typeLabel(type: string | null): string | null {
  return type === null ? null : (table[type]?.label ?? null);
}

export const isDocumentType = (type: string): type is DocumentType => type in table;

/** Types of a family (of all without one), in the order of the table, for selects. */
export function typeOptions(family?: Family): { value: string; label: string }[] {
  return Object.entries(table)
    .filter(([, row]) => family === undefined || family === 'other' || row.families.includes(family))
    .map(([value, row]) => ({ value, label: row.label }));
}

/** Types that a code may stand for in a family: `QĐ` in the Party is quyết định or quy định. Empty: unknown code. */
export function typesOfCode(code: string, family: Family): string[] {
  const wanted = code.toUpperCase();
  const found = Object.entries(table)
    .filter(([, row]) => row.families.includes(family) && row.codes?.includes(wanted))
    .map(([type]) => type);
  return family === 'party' && found.includes('quyet_dinh') ? [...found, 'quy_dinh'] : found;
}

/** The code that a type has in symbols of a family, as it is printed; null when it has none. */
export function codeOfType(type: string, family: Family): string | null {
  if (family === 'party' && type === 'quy_dinh') return 'QĐ';
  const code = table[type]?.codes?.[0];
  if (!code || !table[type]?.families.includes(family)) return null;
  return PRINTED[code] ?? code;
}
const PRINTED: Record<string, string> = { CTR: 'CTr', TTR: 'TTr', QYĐ: 'QyĐ', TRS: 'TrS' };
