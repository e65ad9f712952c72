import { BUDGET_HEADINGS, DUTY_CUES, FUTURE_HEADINGS, PAST_HEADINGS, TARGET_HEADINGS } from '../lexicon/cues.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';
import type { Mode, Turn } from './turns.ts';

// What a line that ends with a colon announces for the list below it.

/** What a line that ends with a colon says it lists: lessons and results, or tasks and aims. */
export function announcedBy(t: Tokens, s: Sentence, section: Mode): Mode | null {
  const end = noteAt(t, s);
  for (let k = end - 1; k >= s.body && k > end - 12; k--) {
    if (matchLength(PAST_HEADINGS, t, k, end) > 0) return 'report';
    if (matchLength(TARGET_HEADINGS, t, k, end) > 0) return 'target';
    // "đạt 103% dự toán được giao, gồm:" in a report says what came in
    const money = section === 'report' && (matchLength(BUDGET_HEADINGS, t, k, s.to) > 0 || t.words[k] === GIAO);
    if (!money && matchLength(FUTURE_HEADINGS, t, k, s.to) > 0) return 'plan';
  }
  // "Thực hiện Quyết định … phê duyệt Đề án “Xóa mù chữ đến năm 2020”, huyện báo cáo như sau:"
  if (findPhrase(t, REPORTS, Math.max(s.body, s.to - 10), s.to) >= 0 && findPhrase(t, DUTY_CUES, s.body, s.to) < 0)
    return 'report';
  if (matchLength(RESOLVES, t, s.to - 3, s.to) === 2) return 'plan';
  return APPROVING.has(t.words[s.body] as number) && findPhrase(t, JUDGED, s.body, s.to) >= 0 ? 'report' : null;
}
/** "Nhiệm vụ năm học 2022-2023 (theo Quyết định số … và Kế hoạch số …):": where a note in brackets before the colon opens, else the end. */
function noteAt(t: Tokens, s: Sentence): number {
  if (!isPunct(t, s.to - 2, ')')) return s.to;
  for (let k = s.to - 3; k > s.body; k--) if (isPunct(t, k, '(')) return k;
  return s.to;
}
/** "Tán thành những đánh giá … về kết quả thực hiện Nghị quyết …, cụ thể:" */
const APPROVING = wordSet('tán nhất thông thống');
const JUDGED = phraseTable('đánh giá, kết quả, kiểm điểm');

/** "6 tháng cuối năm Hội xác định:", "Hội nghị thống nhất:" before a list of what is to be done. */
const RESOLVES = phraseTable(
  'mong muốn, kêu gọi, vận động, xác định, thống nhất, nhất trí, quyết nghị, quyết định, quyết tâm, phân công, chỉ đạo',
);

const GIAO = registerWord('giao');
const REPORTS = phraseTable(
  'báo cáo, thông báo tiến độ, thông báo tình hình, thông báo kết quả, số liệu, số liệu cụ thể, nhận thấy, cho thấy, ghi nhận',
);

/** "Đại hội đã đề ra các chỉ tiêu: …; …": what was done is to set them, so the list stays one of aims. */
export function listsAims(t: Tokens, turns: readonly Turn[], k: number): boolean {
  const [told, aims] = turns;
  if (!told || aims?.mode !== 'target' || aims.at - told.at > 4 || turns[turns.length - 1] !== aims) return false;
  for (let i = aims.at; i < k && i < aims.at + 24; i++) if (isPunct(t, i, ':')) return true;
  return false;
}
