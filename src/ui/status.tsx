import { type Child, cls } from './child.ts';
import { VERDICT_WORDS, type Verdict } from './verdicts.tsx';

export interface StatusProps {
  status: Verdict;
  /** The exact word: “Vượt 17”, “Quá hạn 3 ngày”. Without it the plain word of the verdict. */
  label?: Child;
  /** Whose plain word to use. Default `target`. */
  of?: 'target' | 'task';
  /** In a dense cell: the word is read aloud but not shown. */
  hiddenLabel?: boolean;
}

/** A verdict: shape, word and, only for trouble, colour. Computed, never typed by a person. */
export function Status({ status, label, of = 'target', hiddenLabel = false }: StatusProps) {
  const word = label ?? VERDICT_WORDS[of][status];
  return (
    <span class={cls('st', status)}>
      <svg aria-hidden="true">
        <use href={`#s-${status}`} />
      </svg>
      <span class={hiddenLabel ? 'vh' : undefined}>{word}</span>
    </span>
  );
}

export interface TallyItem {
  status: Verdict;
  count: number;
  /** Small letters, as it follows a number: “quá hạn”. Default: the plain word. */
  word?: string;
  href?: string;
  current?: boolean;
}

export interface TallyProps {
  /** What is counted: “Số chỉ tiêu theo kết luận”. */
  label: string;
  items: TallyItem[];
  of?: 'target' | 'task';
}

/** The verdicts counted, worst first; each may lead to the filtered list. Zero counts are left out. */
export function Tally({ label, items, of = 'target' }: TallyProps) {
  return (
    <ul class="tally" aria-label={label}>
      {items
        .filter((item) => item.count > 0)
        .map((item) => {
          const said = (
            <Status
              status={item.status}
              label={
                <>
                  <b>{item.count}</b> {item.word ?? lower(VERDICT_WORDS[of][item.status])}
                </>
              }
            />
          );
          return (
            <li>
              {item.href ? (
                <a href={item.href} aria-current={item.current ? 'true' : undefined}>
                  {said}
                </a>
              ) : (
                said
              )}
            </li>
          );
        })}
    </ul>
  );
}

function lower(word: string): string {
  return word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
}
