import { BUDGET_HEADINGS, FUTURE_HEADINGS } from '../lexicon/cues.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import { BODIES } from '../tasks/task-requests.ts';
import { isBullet } from '../text/markers.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isPunct, type Tokens } from '../text/tokens.ts';
import type { Mode } from './turns.ts';

// Parts stand in parts: "II. MỤC TIÊU" holds "4. Cơ sở vật chất: …", which is a point of the aims and no part that reports,
// though the same words open one elsewhere.

/** A part that was opened and not closed by one as high. */
interface Part {
  depth: number;
  mode: Mode;
  /** Its sentence. */
  n: number;
  /** A line of its own, not a label before text. */
  heading: boolean;
  /** It tells what came of things. */
  results?: boolean;
}

/** These open a part that reports wherever they stand. */
const FIRM_PAST = phraseTable(
  'tình hình, thực trạng, hiện trạng, hiện nay, hiện có, kết quả đạt được, kết quả thực hiện, kết quả năm, kết quả chủ yếu, kết quả nổi bật, kết quả công tác, kết quả chung, đánh giá chung, đánh giá kết quả, đánh giá tình hình, đánh giá thực trạng, đánh giá năm học, đánh giá công tác, đánh giá nhiệm kỳ, đánh giá việc, đánh giá tháng, đánh giá quý, đánh giá học kỳ, đánh giá giai đoạn, đánh giá hoạt động, đánh giá hiện trạng, ý kiến thảo luận, ý kiến phát biểu, thuận lợi, khó khăn, hạn chế, ưu điểm, khuyết điểm, tồn tại, nguyên nhân, bài học, bối cảnh, khái quát, tổng kết, kiểm điểm, căn cứ, nơi nhận, biểu quyết, kiểm phiếu, điểm mạnh, điểm yếu, ước thực hiện, bản quyền, liên hệ, tin liên quan, các tin khác',
);
/** These open a part to come wherever they stand. */
const FIRM_FUTURE = phraseTable(
  'phương hướng, mục tiêu, chỉ tiêu, nhiệm vụ trọng tâm, nhiệm vụ chủ yếu, nhiệm vụ cụ thể, nhiệm vụ năm, nhiệm vụ thời gian tới, nhiệm vụ và giải pháp, giải pháp, kiến nghị, đề xuất, đề nghị, định hướng, dự kiến, lộ trình, phấn đấu, cam kết, đăng ký, kế hoạch năm, biện pháp, khâu đột phá, nhu cầu vốn, tổng nhu cầu, lịch công việc, lịch công tác, công việc từ nay, công việc trọng tâm, từ nay đến',
);
/** Among aims "kết quả học tập" is one of them, in a letter a part that tells. */
const RESULTS = phraseTable('kết quả, thành tích');
/** "1/ Tình hình thực hiện các chỉ tiêu được giao" */
const AIMS_KEPT = phraseTable('thực hiện các chỉ tiêu, thực hiện chỉ tiêu, thực hiện các mục tiêu, thực hiện mục tiêu');
const REPORT = phraseTable('báo cáo');
/** Topics of what was done as well as of what is to be done. */
const DUTIES = phraseTable(
  'nhiệm vụ, nhiệm vụ chuyên môn, nhiệm vụ chính trị, công tác, thực hiện nhiệm vụ, về nhiệm vụ',
);
/** "… kết luận như sau:", "… có ý kiến chỉ đạo như sau:": what follows is to be done, topic by topic. */
const CONCLUDES = phraseTable(
  'kết luận như sau, kết luận các nội dung sau, kết luận một số nội dung, kết luận các nội dung, kết luận, chỉ đạo như sau, chỉ đạo một số nội dung, ý kiến như sau, yêu cầu như sau',
);
/** Sentences in which a title or what introduces the whole may stand. */
const FIRST = 16;

/** What a text is as a whole: a report, or the conclusions of whoever directs. */
function wholeText(t: Tokens, s: Sentence, n: number): Mode | null {
  if (n >= FIRST) return null;
  // "BÁO CÁO TỔNG KẾT Năm học: 2011 – 2012 (Trường …)"
  if (
    n === 0 &&
    isAllCaps(t, s.body) &&
    matchLength(REPORT, t, s.body, s.to) > 0 &&
    findPhrase(t, FUTURE_HEADINGS, s.body, s.to) < 0
  )
    return 'report';
  if (s.heading && s.marker === null && matchLength(REPORT, t, s.body, s.to) > 0) return 'report';
  if (!s.closesLine || !isPunct(t, s.to - 1, ':')) return null;
  return findPhrase(t, CONCLUDES, Math.max(s.body, s.to - 7), s.to) >= 0 ? 'plan' : null;
}

/** "PHẦN II. …", "Chương I": the highest part there is. */
export const isWholePart = (t: Tokens, s: Sentence): boolean => PARTS.has(t.words[s.from] as number);
const PARTS = wordSet('phần chương');

/** How deep a part lies by its marker: I. before 1. before 1.1 before a) before a dash. */
export function depthOf(t: Tokens, s: Sentence): number {
  const { marker } = s;
  if (marker === null || isWholePart(t, s)) return 0;
  if (/^[IVXL]+$/.test(marker)) return 2;
  if (/^\p{Lu}$/u.test(marker)) return 1;
  if (/^\d+$/.test(marker)) return 3;
  if (/^\d+(\.\d+)+$/.test(marker)) return 3 + marker.split('.').length;
  return /^\p{Ll}$/u.test(marker) ? 8 : /^[-*•–]$/.test(marker) ? 9 : 10;
}

/** The open parts of a text, to be told each sentence in its order. */
export class Nesting {
  private open: Part[] = [];

  /**
   * What a heading or label opens, or the part that the text is back in: a label that says the contrary is a point of it,
   * unless it is `firm`.
   */
  hear(t: Tokens, s: Sentence, n: number, said: Mode | null, firm = false): { opens: Mode | null; back: Part | null } {
    const whole = said === null || (n === 0 && said === 'report') ? wholeText(t, s, n) : null;
    if (whole) this.open = [{ depth: -1, mode: whole, n, heading: true }];
    if (whole && said !== null) return { opens: said, back: null };
    if (!s.opensLine || (said === null && s.marker === null)) return { opens: said, back: null };
    const depth = depthOf(t, s);
    let closed: Part | undefined;
    while ((this.open[this.open.length - 1]?.depth ?? -1) >= depth) closed = this.open.pop();
    const parent = this.open[this.open.length - 1];
    if (said === null) {
      const over =
        closed &&
        parent?.heading &&
        (!closed.heading ||
          (parent.mode === 'plan' && (parent.depth < 0 || (closed.mode === 'target' && charges(t, s)))));
      return { opens: null, back: over ? parent : null };
    }
    const to = s.heading ? s.to : s.labelTo;
    if (!firm && parent?.heading && parent.mode !== said && isPoint(t, s, to, parent, said))
      return { opens: null, back: parent };
    this.open.push({
      depth,
      mode: said,
      n,
      heading: s.heading,
      results: findPhrase(t, RESULTS, s.body, to) >= 0 || findPhrase(t, AIMS_KEPT, s.body, to) >= 0,
    });
    return { opens: said, back: null };
  }
}

/** "3.2. Ban cán sự đảng UBND tỉnh lãnh đạo:" behind "3.1. Mục tiêu": who is to act, no further aims. */
const charges = (t: Tokens, s: Sentence): boolean =>
  s.closesLine &&
  isPunct(t, s.to - 1, ':') &&
  (matchLength(BODIES, t, s.body, s.to) > 0 || matchLength(LEADING, t, s.to - 3, s.to) === 2);
const LEADING = phraseTable('lãnh đạo, chỉ đạo, thực hiện, phụ trách, chủ trì');

/** Is this, among the parts of such a part, one of its points rather than a part that says the contrary? */
function isPoint(t: Tokens, s: Sentence, to: number, parent: Part, said: Mode): boolean {
  if (said === 'report' && parent.mode !== 'report')
    // "II. Kết quả đến tháng 10/2016" below a title that only names the aims the paper is about
    return (
      !(parent.depth === 0 && s.heading && depthOf(t, s) <= 2 && matchLength(RESULTS, t, s.body, to) > 0) &&
      (parent.mode === 'target' || (parent.depth < 0 && findPhrase(t, RESULTS, s.body, to) < 0)) &&
      findPhrase(t, FIRM_PAST, s.body, to) < 0
    );
  // "1. Tình hình thực hiện các chỉ tiêu … * Chỉ tiêu tuyển sinh:"
  if (parent.mode === 'report' && said === 'target') return parent.results === true && isBullet(s.marker);
  if (parent.mode !== 'report' || said !== 'plan') return false;
  if (findPhrase(t, FIRM_FUTURE, s.body, to) >= 0) return false;
  // "II. KẾT QUẢ … 1. Nhiệm vụ chuyên môn: huy động 238 cháu …"
  if (parent.results && !s.heading && matchLength(DUTIES, t, s.body, to) > 0) return true;
  return (
    matchLength(BUDGET_HEADINGS, t, s.body, to) > 0 ||
    (matchLength(FUTURE_HEADINGS, t, s.body, to) === 0 && matchLength(FUTURE_HEADINGS, t, s.body + 1, to) === 0)
  );
}
