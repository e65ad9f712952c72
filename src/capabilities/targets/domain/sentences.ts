import { formatNumber } from '../../../kernel/number/index.ts';
import { daysBetween, type IsoDate } from '../../../kernel/time/index.ts';
import { capital, inWords, listed } from './count-words.ts';
import { countRegister, registerText, type TaskState } from './task.ts';
import type { Status } from './verdict.ts';

/** What of a target the sentence needs. `why`: why no conclusion can be drawn. */
export interface SaidTarget {
  status: Status;
  why?: string | null;
}

const conclusions: [Status, string][] = [
  ['late', 'quá hạn'],
  ['missed', 'không đạt'],
  ['risk', 'có nguy cơ'],
  ['exceeded', 'đã vượt'],
  ['met', 'đã đạt'],
];

/**
 * The sentence above the targets, to be read aloud: “Trong chín chỉ tiêu của nhiệm kỳ, hai đã vượt và bốn đã đạt. Ba chỉ
 * tiêu còn lại chưa kết luận được vì …”. Trouble first. null without targets.
 * @param of “của nhiệm kỳ”, “của năm học”, or ''
 */
export function targetsSentence(targets: readonly SaidTarget[], of = ''): string | null {
  const live = targets.filter((t) => t.status !== 'cancelled');
  if (live.length === 0) return null;
  const whole = `chỉ tiêu${of && ` ${of}`}`;
  const count = (...statuses: Status[]) => live.filter((t) => statuses.includes(t.status)).length;
  const said = conclusions.filter(([status]) => count(status) > 0);
  const waiting = live.filter((t) => t.status === 'nofigure' || t.status === 'unmeasurable');
  const onWay = count('ontrack', 'notdue');
  const groups = said.map(([status, words]) => ({ n: count(status), words }));
  const rest = [
    ...(onWay > 0 ? [{ n: onWay, words: onWayWords(count('ontrack'), count('notdue')) }] : []),
    ...(waiting.length > 0 ? [{ n: waiting.length, words: `chưa kết luận được${because(waiting)}` }] : []),
  ];
  const all = [...groups, ...rest];
  if (all.length === 1) {
    const only = all[0]!;
    if (only.n === 1) return `Chỉ tiêu duy nhất${of && ` ${of}`} ${only.words}.`;
    return `Cả ${inWords(only.n)} ${whole} đều ${only.words}.`;
  }
  const opening = `Trong ${inWords(live.length)} ${whole}, `;
  const first = groups.length > 0 ? groups : rest.slice(0, 1);
  const later = groups.length > 0 ? rest : rest.slice(1);
  const sentences = [`${opening}${listed(first.map((g) => `${inWords(g.n)} ${g.words}`))}.`];
  later.forEach((group, index) => {
    const last = index === later.length - 1;
    sentences.push(`${capital(inWords(group.n))} chỉ tiêu ${last ? 'còn lại ' : ''}${group.words}.`);
  });
  return sentences.join(' ');
}

function onWayWords(onTrack: number, notDue: number): string {
  if (onTrack > 0 && notDue > 0) return 'đúng tiến độ hoặc chưa đến hạn';
  return onTrack > 0 ? 'đúng tiến độ' : 'chưa đến hạn';
}

/** The reasons once each, in the order in which they come. */
function because(waiting: readonly SaidTarget[]): string {
  const reasons = [...new Set(waiting.flatMap((t) => t.why ?? []))];
  return reasons.length === 0 || reasons.length > 3 ? '' : ` vì ${listed(reasons, 'hoặc')}`;
}

/** What of a task the sentence needs. */
export interface SaidTask {
  status: Status;
  state: TaskState;
  origin: 'assigned' | 'added';
  deadline: IsoDate | null;
}

/**
 * “15/15 nhiệm vụ và 2 nhiệm vụ bổ sung đã xong.” “Một nhiệm vụ quá hạn 3 ngày.” null without tasks.
 * @param of “của Đảng bộ Sở”, or ''
 */
export function tasksSentence(tasks: readonly SaidTask[], asOf: IsoDate, of = ''): string | null {
  const what = `nhiệm vụ${of && ` ${of}`}`;
  const live = tasks.filter((t) => t.status !== 'cancelled');
  if (live.length === 0) return null;
  const sentences: string[] = [];
  const late = live.filter((t) => t.status === 'late');
  const days = Math.max(0, ...late.map((t) => (t.deadline === null ? 0 : daysBetween(t.deadline, asOf))));
  if (late.length === 1) sentences.push(`Một ${what} quá hạn ${formatNumber(days)} ngày.`);
  else if (late.length > 1)
    sentences.push(`${capital(inWords(late.length))} ${what} quá hạn, lâu nhất ${formatNumber(days)} ngày.`);
  const near = live.filter((t) => t.status === 'risk').length;
  if (near > 0) sentences.push(`${capital(inWords(near))} ${what} sắp đến hạn.`);
  // Done later than the asked day is not done yet on that day.
  const count = countRegister(
    live.map((t) => ({ ...t, state: t.state === 'done' && t.status !== 'met' ? ('doing' as const) : t.state })),
  );
  if (count.assignedDone + count.addedDone > 0) sentences.push(`${registerText(count)}${of && ` ${of}`} đã xong.`);
  else if (sentences.length === 0) {
    const doing = live.filter((t) => t.status === 'ontrack').length;
    const going = doing === live.length ? 'đều đang làm' : doing > 0 ? `${inWords(doing)} đang làm` : 'chưa bắt đầu';
    sentences.push(
      doing > 0 && doing < live.length
        ? `Trong ${inWords(live.length)} ${what}, ${going}.`
        : `${capital(inWords(live.length))} ${what} ${going}.`,
    );
  }
  return sentences.join(' ');
}
