// Misspellings that letters alone do not show: each stands with the form it should have. Where the same words can also
// meet rightly ("chức năng xuất bản"), the neighbours say which it is.

/** One misspelling; one of `after` must follow, none of `notAfter` may follow, none of `notBefore` may stand before. */
export interface Confusion {
  wrong: string;
  right: string;
  after?: string;
  notAfter?: string;
  notBefore?: string;
  /** Widely written so: worth a note only. */
  note?: true;
}

const PLAIN = `xử dụng>sử dụng; sữ dụng>sử dụng; bổ xung>bổ sung; xuất xắc>xuất sắc; suất sắc>xuất sắc; xuất sác>xuất sắc; đề suất>đề xuất;
rà xoát>rà soát; xát hạch>sát hạch; cọ sát>cọ xát; sắp sếp>sắp xếp; xắp xếp>sắp xếp; xơ kết>sơ kết; xúc tích>súc tích; trao dồi>trau dồi;
sỉ số>sĩ số; chuẩn đoán>chẩn đoán; khắt phục>khắc phục; lổ lực>nỗ lực; lỗ lực>nỗ lực; chiển khai>triển khai; chương trìng>chương trình;
chú chọng>chú trọng; trủ trương>chủ trương; trủ trì>chủ trì; chách nhiệm>trách nhiệm; trức năng>chức năng; kế hoạnh>kế hoạch; kế hoặch>kế hoạch;
gương mẩu>gương mẫu; dữ vững>giữ vững; dành giải nhất>giành giải nhất; dành giải nhì>giành giải nhì; dành thắng lợi>giành thắng lợi;
dành chính quyền>giành chính quyền; tần xuất>tần suất; xác xuất>xác suất; lãi xuất>lãi suất; sa xút>sa sút; giảm xút>giảm sút; sáng lạng>xán lạn;
thẩm quyển>thẩm quyền; phổ cặp>phổ cập; dỏ dàng>rõ ràng; dõ ràng>rõ ràng; rõ dàng>rõ ràng; dèn luyện>rèn luyện; rành mạnh>rành mạch; nghành>ngành;
khuyết điềm>khuyết điểm; khẳn định>khẳng định; phương trâm>phương châm; phương trăm>phương châm; nghiêm trỉnh>nghiêm chỉnh; kĩ cương>kỷ cương;
kĩ luật>kỷ luật; kĩ niệm>kỷ niệm; thế kĩ>thế kỷ; kĩ yếu>kỷ yếu; lãng mạng>lãng mạn; sâu xắc>sâu sắc; chau chuốt>trau chuốt; tựu chung>tựu trung;
sơ xuất>sơ suất; sơ xót>sơ sót; thiếu xót>thiếu sót; sai xót>sai sót; khuyến kích>khuyến khích; khuyết khích>khuyến khích; phát chiển>phát triển;
giáo giục>giáo dục; dáo dục>giáo dục; học xinh>học sinh; xinh viên>sinh viên; xinh hoạt>sinh hoạt; sây dựng>xây dựng; xây rựng>xây dựng;
chung ương>trung ương; chung tâm>trung tâm; truyên môn>chuyên môn; chuyền thống>truyền thống; tuyên chuyền>tuyên truyền; nhân giân>nhân dân`;

const WITH_CONTEXT: Confusion[] = [
  {
    wrong: 'các bộ',
    right: 'cán bộ',
    after: ', đảng viên|, công chức|, viên chức|, giáo viên|quản lý|công chức|chủ chốt|giáo viên',
  },
  { wrong: 'trưởng , điểm trường', right: 'trường, điểm trường' },
  { wrong: 'trưởng , lớp', right: 'trường, lớp' },
  { wrong: 'cũng cố', right: 'củng cố', notAfter: 'gắng|tình|ý|nhân|định' },
  { wrong: 'tập chung', right: 'tập trung', notAfter: 'cho|của|với' },
  { wrong: 'năng xuất', right: 'năng suất', notAfter: 'bản|khẩu|nhập|hiện|phát|sắc|hàng|trình|xưởng|cảnh' },
  { wrong: 'hiệu xuất', right: 'hiệu suất', notAfter: 'bản|khẩu|nhập|hiện|phát|sắc' },
  { wrong: 'xuất học bổng', right: 'suất học bổng', notBefore: 'đề|sản' },
  { wrong: 'xuất quà', right: 'suất quà', notBefore: 'đề|sản' },
  { wrong: 'sử lý', right: 'xử lý', notBefore: 'lịch|quốc' },
  { wrong: 'sử phạt', right: 'xử phạt', notBefore: 'lịch' },
  { wrong: 'trương trình', right: 'chương trình', notBefore: 'chủ|khoa|phô' },
  { wrong: 'sung phong', right: 'xung phong', notBefore: 'bổ' },
  { wrong: 'chúng cử', right: 'trúng cử' },
  { wrong: 'chúng tuyển', right: 'trúng tuyển' },
  { wrong: 'thăm quan', right: 'tham quan', note: true },
  { wrong: 'sát nhập', right: 'sáp nhập', note: true },
  { wrong: 'vô hình chung', right: 'vô hình trung', note: true },
];

/** The misspellings with the form each should have. */
export function confusions(): Confusion[] {
  const plain = PLAIN.split(';').map((pair) => {
    const [wrong = '', right = ''] = pair.trim().split('>');
    return { wrong, right };
  });
  return [...plain.filter((c) => c.wrong !== ''), ...WITH_CONTEXT];
}

/** Words of other tongues, dialect and sound that stand in papers with Vietnamese letters. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  'ôtô ôxy ôxi ốpla viđêô rađiô têlêphôn côngtơ ápphích cađê bêtông ximăng mêtan prôtêin vitamin glucôzơ axít bazơ ápxe đôla êuro ốc-xy'.split(
    ' ',
  ),
);
