/** One line of a slip: what the system says, or words of a source (`said`), with a place to open. */
export interface SlipLine {
  text: string;
  said?: boolean;
  href?: string;
  /** The words of the link; the text stands before them. */
  link?: string;
}

/** The address of a number, as plain data: where it was said, how it was computed, who approved it, what it was before. */
export interface SlipData {
  title: string;
  /** "Ô gốc", "Biểu gốc", "Câu gốc", "Số cấp dưới". */
  originName: string;
  origin: SlipLine[];
  sum: SlipLine[];
  approval: SlipLine[];
  before: SlipLine[];
}
