import { type Context, modeAt } from '../contexts/context.ts';
import { hasNumber, hasPercent, isVerb, makes } from '../contexts/doing.ts';
import { asksFor } from '../contexts/plan-words.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { clauseStart, EVENTS, estimates, foreseen, foretells, planned } from './task-foreseen.ts';
import { hasThemDo, inTheMaking, isAsked, pastWhen, wishes } from './task-makings.ts';
import { BODIES, charges, demanded, fromSubject, stillToDo } from './task-requests.ts';
import { afterTime } from './task-times.ts';

// What running text asks for: the verb after "sẽ", "cần", "phải", "yêu cầu …", "giao Sở …", "Đối với …,".

const id = registerWord;
const DUOC = id('được');
const PHAI = id('phải');
const DE = id('để');
const PHAN = id('phấn');
const NHAM = id('nhằm');
const TIEU = id('tiêu');
const DU = id('dự');
const KEU = id('kêu');
/** "giải khuyến khích": a prize. */
const GIAI = id('giải');
const KHUYEN = id('khuyến');
const DOI = id('đối');
const SE = id('sẽ');
const CAU = id('cầu');
const CAN = id('cần');
const GIAO = id('giao');
const NGHI = id('nghị');
const DONE_LATER = phraseTable(
  'triển khai, thực hiện, tổ chức, xây dựng, đầu tư, bồi dưỡng, tập huấn, mở rộng, bổ sung',
);
const SAYING = phraseTable(
  'cho biết, đề nghị, yêu cầu, cho rằng, giải pháp, nhấn mạnh, lưu ý, kiến nghị, đề xuất, theo ông, theo bà, theo thầy, theo cô',
);
/** After these a verb says what is to be done; the task begins at the verb. */
const ASKING = phraseTable(
  'sẽ, sẽ tập trung, có quyết định, có kế hoạch, lên kế hoạch, có trách nhiệm, chịu trách nhiệm, được giao, được giao nhiệm vụ, giao nhiệm vụ, hướng tới, cần, cần phải, cần tập trung, yêu cầu, yêu cầu phải, đề nghị, kiến nghị, đề ra chủ trương, có chủ trương, đại hội xác định, hội nghị xác định, đại hội thống nhất, hội nghị thống nhất, đại hội quyết nghị, hội nghị quyết nghị, hội nghị nhất trí, đại hội nhất trí, đặt mục tiêu, còn đặt mục tiêu, đề ra mục tiêu, đề ra nhiệm vụ, xác định nhiệm vụ, đồng ý để, đồng ý cho, thống nhất cho, chấp thuận cho, cho phép, trong thời gian tới, thời gian tới, sắp tới, tới đây, năm học tới, năm tới, nhiệm kỳ tới, hè này, trước mắt, về lâu dài, về giải pháp, về nhiệm vụ, phải, cùng với đó là',
);
/** These begin a task themselves. */
const STARTING = phraseTable('dự kiến, khuyến khích, kêu gọi, phấn đấu, đẩy nhanh');

/** "Với tinh thần đoàn kết, quyết tâm phấn đấu vươn lên, …", "Huyện đang phấn đấu …": what moved or moves those told of. */
const inSpirit = (t: Tokens, from: number, k: number): boolean =>
  t.words[k - 1] === DANG || matchLength(SPIRITS, t, from, k) > 0;
const SPIRITS = phraseTable('với tinh thần, với sự, với quyết tâm, với nỗ lực');
const DANG = id('đang');

/** "sự nỗ lực phấn đấu của các em": a noun. */
const isEffort = (t: Tokens, k: number): boolean =>
  t.words[k] === PHAN && (t.words[k + 2] === CUA || EFFORT.has(t.words[k - 1] as number));
const CUA = id('của');
const EFFORT = wordSet('lực hướng sự');

const OPENERS = phraseTable('cụ thể, theo đó, trong đó, bên cạnh đó, ngoài ra, đồng thời');

/** Past "Cụ thể," and the like. */
function afterConnector(t: Tokens, from: number, end: number): number {
  const length = matchLength(OPENERS, t, from, end);
  return length > 0 && isPunct(t, from + length, ',') ? from + length + 1 : from;
}

/** In running text: what follows a word of plan or duty. `past`: the sentence tells of an earlier year. */
export function asked(t: Tokens, c: Context, from: number, end: number, aims: boolean, past = false): number {
  const opened = afterConnector(t, from, end);
  for (let k = from; k < end; k++) {
    if (t.words[k] === 0 || t.words[k - 1] === KHONG) continue;
    const start = matchLength(STARTING, t, k, end);
    if (
      start > 1 &&
      !(t.words[k] === DU && estimates(t, k)) &&
      t.words[k - 1] !== TIEU &&
      t.words[k - 1] !== GIAI &&
      !(t.words[k] === KHUYEN && t.kind[k + start] === NUM) &&
      !foretells(t, from, k) &&
      !inSpirit(t, from, k) &&
      !isEffort(t, k) &&
      !(t.kind[k + start] === PUNCT && !isPunct(t, k + start, ':')) &&
      t.words[k - 1] !== DE &&
      (modeAt(c, k) !== 'report' || planned(t, from, k, end) || (t.words[k] === PHAN && makes(t, k + start, end))) &&
      !(k > from && isCapital(t, k)) &&
      !(t.words[k] === PHAN && hasNumber(t, k, end) && !makes(t, k + start, end))
    )
      return t.words[k] === DU ? foreseen(t, from, k, end) : k;
    if (t.words[k] === NHAM && t.words[k + 1] === KEU) return k + 1;
    if (t.words[k] === DOI && (k === from || (k === opened && opened > from))) {
      const v = afterTopic(t, k, end);
      if (v > 0) return v;
    }
    if (t.words[k] === GIAO && charges(t, from, k, end) && modeAt(c, k) !== 'report') {
      const v = demanded(t, k + 1, end);
      if (v >= 0) return v;
    }
    if (t.words[k] === GIAO && !past && givenBy(t, from, k) && isVerb(t, k + 1, end) && modeAt(c, k) !== 'report')
      return k + 1;
    const made = past ? -1 : Math.max(inTheMaking(t, from, k, end), isAsked(t, from, k, end));
    if (made >= 0) return made;
    if (directs(t, from, k) && modeAt(c, k) !== 'report') {
      const v = demanded(t, k + 2, end);
      if (v >= 0) return v;
    }
    if (t.words[k] === DA || t.words[k] === VUA) {
      const v = stillToDo(t, k + 1, end);
      if (v >= 0) return v;
    }
    if (t.words[k] === LUU && t.words[k + 1] === Y && !past && c.section !== 'report') {
      const v = demanded(t, k + 2, end);
      if (v >= 0) return v;
    }
    const cue = matchLength(ASKING, t, k, end);
    if (cue === 0 || !asksFor(t, k)) continue;
    const last = t.words[k + cue - 1];
    // "100% giáo viên có kế hoạch bồi dưỡng": which plan they have
    if (last === HOACH && t.words[k] === CO && hasPercent(t, clauseStart(t, from, k), k)) continue;
    // "chưa có quyết định thành lập", "(có quyết định thành lập)": a paper, nothing decided now
    if (last === DINH && t.words[k] === CO && t.words[k - 1] !== DA && t.words[k - 1] !== VUA) continue;
    if (
      last === SE &&
      (t.words[k + cue] === BI || matchLength(OUTCOMES, t, from, k) > 0 || CHILDREN.has(t.words[k - 1] as number))
    )
      continue;
    // "các xã vùng cao vẫn phải tổ chức …": how it is
    if (last === PHAI && STILL.has(t.words[k - 1] as number)) continue;
    if (last === PHAI && matchLength(SUMMING_UP, t, clauseStart(t, from, k), k) > 0) continue;
    const later = last === SE && t.words[k + cue] === DUOC ? matchLength(DONE_LATER, t, k + cue + 1, end) : 0;
    // "sẽ được đầu tư 2,3 tỷ đồng": a sum
    if (later > 0 && t.kind[k + cue + 1 + later] === NUM && MONEY.has(t.words[k + cue + 2 + later] as number)) continue;
    if (later > 0) return clauseStart(t, from, k);
    if (last === SE && t.words[k + cue] === DUOC) continue;
    if (last === PHAI && !aims && t.words[from] === DE && matchLength(EVENTS, t, clauseStart(t, from, k), k) > 0)
      return clauseStart(t, from, k);
    if (last === PHAI && !aims && cue === 1 && !commands(t, from, k, end) && !bodyMust(t, c, from, k, end)) continue;
    if (t.words[k] === CAN && !aims && (!said(t, from, k) || byThePeople(t, from, k)) && !bodyMust(t, c, from, k, end))
      continue;
    if (last === CAU || last === NGHI) {
      // "Công văn số … của Sở đã yêu cầu hoàn thành trước Tết": it was asked then
      if (past || t.words[k - 1] === DA || t.words[k - 1] === DUOC || (!aims && byThePeople(t, from, k))) continue;
      if (wishes(t, from, k, k + cue, end)) continue;
      const v = demanded(t, k + cue, end);
      if (v >= 0) return v;
    }
    if (last === DE || last === CHO || last === PHEP) {
      if (past || byThePeople(t, from, k)) continue;
      const v = demanded(t, k + cue, end);
      if (v >= 0) return v;
      continue;
    }
    if (AHEAD_ENDS.has(last as number)) {
      const v = afterTime(t, k + cue, end);
      if (v >= 0) return v;
    }
    if (last === SE && matchLength(DONE_LATER, t, k + cue, end) > 0) {
      const head = clauseStart(t, from, k);
      const subject = t.words[head] === DU ? head + 2 : head;
      if (matchLength(EVENTS, t, subject, k) > 0) return subject;
    }
    // "Việc sáp nhập sẽ tiếp tục": it goes on by itself
    if (last === SE && t.words[k + cue] === TIEP && matchLength(EVENTS, t, clauseStart(t, from, k), k) > 0) continue;
    if (
      last === SE &&
      PREDICTED.has(t.words[k + cue] as number) &&
      !(t.words[k + cue + 1] === THEM && bodyMust(t, c, from, k, end)) &&
      isVerb(t, k + cue, end) &&
      matchLength(ACTION_VERBS, t, k + cue, end) < 2
    )
      continue;
    const when = GOALS.has(last as number) ? pastWhen(t, k + cue, end) : k + cue;
    for (let v = when; v < end && v < when + 2; v++) {
      if (t.words[v] === DE) break;
      if (!isVerb(t, v, end)) continue;
      if (when > k + cue && isPunct(t, v + 2, '%')) return -1;
      return last === PHAI ? fromSubject(t, clauseStart(t, from, k), k, v) : v;
    }
    if (last === SE && t.words[k + 1] === CUNG && actsItself(t, k + 2)) return k + 1;
    if (last === SE && actsItself(t, k + 1) && bodyMust(t, c, from, k, end)) return k + 1;
  }
  return -1;
}

/** "Đặc biệt, cần tăng cường …" behind a request: nobody named, the same are meant. */
export function needed(t: Tokens, from: number, end: number): number {
  for (let k = from; k < end && k < from + 24; k++)
    if (t.words[k] === CAN && (k === from || isPunct(t, k - 1, ',')) && isVerb(t, k + 1, end)) return k + 1;
  return -1;
}

/** "chi ủy được Đại hội giao xây dựng …": given by a body that is named. */
function givenBy(t: Tokens, from: number, k: number): boolean {
  for (let i = k - 2; i >= from && i > k - 8 && t.kind[i] === WORD; i--) if (t.words[i] === DUOC) return true;
  return false;
}

/** "Chủ tịch UBND tỉnh Tuyên Quang chỉ đạo các sở …": said of a name. */
const directs = (t: Tokens, from: number, k: number): boolean =>
  t.words[k] === CHI &&
  t.words[k + 1] === DAO &&
  !isCapital(t, k) &&
  ((isCapital(t, k - 1) && t.words[k + 2] === CAC) || hasThemDo(t, from, k));
const LUU = id('lưu');
const Y = id('ý');
const CHI = id('chỉ');
const DAO = id('đạo');
const CAC = id('các');

/** "tỉnh sẽ đặt hàng trường …": a body that will do what no table names; not "sẽ có", "sẽ còn", "sẽ nhận được". */
const actsItself = (t: Tokens, k: number): boolean =>
  t.kind[k] === WORD && !isCapital(t, k) && !PASSIVE.has(t.words[k] as number) && t.kind[k + 1] === WORD;
const PASSIVE = wordSet(
  'có là được bị phải không còn vẫn cũng như nhận gặp thiếu thừa mất đạt trở diễn bắt tăng giảm tạo giúp làm chỉ đều luôn gồm bao dự',
);

/** "Phải rà soát …": a sentence without a subject that opens with the word of duty and a verb. */
const commands = (t: Tokens, from: number, k: number, end: number): boolean =>
  isCapital(t, k) && k - from <= 1 && isVerb(t, k + 1, end);

/** "Khi đó, trường sẽ bảo đảm chỗ học": what comes of it. */
const OUTCOMES = phraseTable('khi đó, nhờ đó, qua đó, từ đó, như vậy');
/** "Như vậy còn 40 em phải học nơi khác": what is reckoned. */
const SUMMING_UP = phraseTable('như vậy, như thế, tức là, nghĩa là');
/** "em sẽ cố gắng học": what a child promises. */
const CHILDREN = wordSet('em con cháu bé');
const STILL = wordSet('vẫn đang đều hay thường từng');
const THEM = id('thêm');
const PREDICTED = wordSet('tăng giảm tạo làm giúp');
const TIEP = id('tiếp');
const BI = id('bị');

/** "Các đơn vị cần bảo đảm …", "ngành phải đổi mới …": a body at the head of its clause that must do something. */
function bodyMust(t: Tokens, c: Context, from: number, k: number, end: number): boolean {
  const head = clauseStart(t, from, k);
  const mustAll = t.words[k] === PHAI && head === from && matchLength(BODIES, t, head, end) === k - head;
  if (modeAt(c, k) === 'report' && !(mustAll && c.turns.length === 0 && c.section !== 'report')) return false;
  if (k - head > 9 || matchLength(BODIES, t, head, end) === 0) return t.words[k] === SE && saidToAct(t, head, k);
  for (let v = head + 1; v < k; v++) if (t.words[v] === DA || t.words[v] === KHONG || NUM === t.kind[v]) return false;
  return true;
}
/** "Bà Hoa cho biết trong năm học tới trường | sẽ chia …": a body right before, behind a word of saying. */
function saidToAct(t: Tokens, head: number, k: number): boolean {
  for (let from = k - 1; from > head && from > k - 5; from--)
    if (matchLength(BODIES, t, from, k) === k - from || matchLength(SCHOOLS, t, from, k) === k - from)
      return said(t, head, from);
  return false;
}
const SCHOOLS = phraseTable('trường, xã, phường');
const MONEY = wordSet('tỷ tỉ triệu đồng nghìn');
const DA = id('đã');
const VUA = id('vừa');
const DINH = id('định');
const HOACH = id('hoạch');
const CO = id('có');
const CUNG = id('cùng');
const PEOPLE = phraseTable(
  'phụ huynh, các đại biểu, nhiều đại biểu, đại biểu nguyễn, đại biểu trần, đại biểu lê, đại biểu phạm, đại biểu quốc hội, ý kiến, học sinh, sinh viên, người dân, cử tri, bạn đọc, nhà trường có, trường có, nhiều giáo viên, cha mẹ, gia đình, các em',
);

/** What parents or pupils ask for is no task that was given. */
function byThePeople(t: Tokens, from: number, k: number): boolean {
  const clause = clauseStart(t, from, k);
  const head = Math.max(k - clause < 2 ? from : clause, k - 14);
  for (let i = head; i < k; i++) if (matchLength(PEOPLE, t, i, k) > 0) return true;
  return false;
}
/** The last words of "đặt mục tiêu", "có kế hoạch", behind which a time may stand. */
const GOALS = wordSet('tiêu hoạch trương định');
/** The last words of "thời gian tới", "trước mắt", "về giải pháp" … */
const AHEAD_ENDS = wordSet('tới mắt dài pháp vụ');
const CHO = id('cho');
const PHEP = id('phép');
const KHONG = id('không');

/** Does someone say so before: "… cho biết cần …"? */
function said(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchLength(SAYING, t, k, to) > 0) return true;
  return false;
}

/** "Đối với học sinh lớp 2, thực hiện …": the verb after the topic, or -1. */
function afterTopic(t: Tokens, from: number, end: number): number {
  for (let k = from + 2; k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',')) return isVerb(t, k + 1, end) ? k + 1 : -1;
  }
  return -1;
}
