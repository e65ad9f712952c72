/** The ten verdicts: four silhouettes (ring waits, triangle asks for a look, diamond is time, disc is done, square failed). */
export const VERDICTS = [
  'notdue',
  'nofigure',
  'unmeasurable',
  'ontrack',
  'risk',
  'late',
  'met',
  'exceeded',
  'missed',
  'cancelled',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The word of a verdict when no more exact one is at hand (“Vượt 17”, “Quá hạn 3 ngày” are better). */
export const VERDICT_WORDS: Record<'target' | 'task', Record<Verdict, string>> = {
  target: {
    notdue: 'Chưa đến hạn',
    nofigure: 'Chưa có số',
    unmeasurable: 'Không đo được',
    ontrack: 'Đúng tiến độ',
    risk: 'Có nguy cơ',
    late: 'Quá hạn',
    met: 'Đạt',
    exceeded: 'Vượt',
    missed: 'Không đạt',
    cancelled: 'Đã hủy',
  },
  task: {
    notdue: 'Chưa đến hạn',
    nofigure: 'Chưa gửi',
    unmeasurable: 'Không đo được',
    ontrack: 'Đang làm',
    risk: 'Sắp đến hạn',
    late: 'Quá hạn',
    met: 'Hoàn thành',
    exceeded: 'Vượt yêu cầu',
    missed: 'Không hoàn thành',
    cancelled: 'Đã hủy',
  },
};

/** The drawings, once a page; `Page` writes it. A part used outside of a page must be put into one that has it. */
export function VerdictSprite() {
  return (
    <svg class="sprite" aria-hidden="true" focusable="false">
      <symbol id="s-notdue" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
      </symbol>
      <symbol id="s-nofigure" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.1" />
      </symbol>
      <symbol id="s-unmeasurable" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M5 8h6" stroke="currentColor" stroke-width="1.6" />
      </symbol>
      <symbol id="s-ontrack" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />
        <circle cx="8" cy="8" r="2.7" fill="currentColor" />
      </symbol>
      <symbol id="s-risk" viewBox="0 0 16 16">
        <path d="M8 1.7 15 14.3H1z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
        <path d="M8 6.2v4.1M8 11.2v1.6" stroke="currentColor" stroke-width="1.7" />
      </symbol>
      <symbol id="s-late" viewBox="0 0 16 16">
        <path d="M8 .4 15.6 8 8 15.6.4 8z" fill="currentColor" />
        <path d="M8 4.2v4.2h3" class="cut" stroke-width="1.6" />
      </symbol>
      <symbol id="s-met" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="m4.6 8.3 2.4 2.4 4.4-5" class="cut" stroke-width="1.8" />
      </symbol>
      <symbol id="s-exceeded" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="M8 12.2V4.6M4.7 7.8 8 4.4l3.3 3.4" class="cut" stroke-width="1.8" />
      </symbol>
      <symbol id="s-missed" viewBox="0 0 16 16">
        <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="1" fill="currentColor" />
        <path d="m4.9 4.9 6.2 6.2m0-6.2-6.2 6.2" class="cut" stroke-width="1.8" />
      </symbol>
      <symbol id="s-cancelled" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="m3.8 12.2 8.4-8.4" stroke="currentColor" stroke-width="1.5" />
      </symbol>
    </svg>
  );
}
