import type { Child } from './child.ts';

/** Nothing here: one sentence why, one action. */
export function EmptyState({ children, action }: { children?: Child; action?: Child }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {action && <div class="acts">{action}</div>}
    </div>
  );
}

/** Progress of a job: numbers first, then the bar. `label` says it in words: “Đã xử lý 8 trong 26 đề xuất”. */
export function ProgressBar({
  value,
  max,
  label,
  shown = true,
}: {
  value: number;
  max: number;
  label: string;
  shown?: boolean;
}) {
  return (
    <div class="progress">
      {shown && <p>{label}</p>}
      <progress value={value} max={Math.max(1, max)} aria-label={label} />
    </div>
  );
}
