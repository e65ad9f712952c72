import type { OdtStyles } from './odt-styles.ts';

/** Counts the lists of an .odt, where the nesting of elements is the level. */
export class OdtLists {
  private readonly stack: string[] = [];
  private counts: (number | undefined)[] = [];
  private readonly kept = new Map<string, (number | undefined)[]>();
  private readonly headings = new Map<string, (number | undefined)[]>();
  private label = '';

  constructor(private readonly styles: OdtStyles) {}

  get inList(): boolean {
    return this.stack.length > 0;
  }

  open(style: string, goesOn: boolean): void {
    const own = style || this.stack.at(-1) || '';
    if (this.stack.length === 0) this.counts = goesOn ? (this.kept.get(own) ?? []) : [];
    this.stack.push(own);
    if (!goesOn) this.counts.length = Math.min(this.counts.length, this.stack.length - 1);
  }

  close(): void {
    const own = this.stack.pop() ?? '';
    if (this.stack.length === 0) this.kept.set(own, this.counts);
    this.label = '';
  }

  item(start: string): void {
    const level = this.stack.length - 1;
    const list = this.stack.at(-1) ?? '';
    if (level < 0) return;
    const current = this.counts[level];
    this.counts[level] =
      start !== '' ? Number(start) || 1 : current === undefined ? this.styles.start(list, level) : current + 1;
    this.counts.length = level + 1;
    this.label = this.styles.label(list, level, this.filled(this.counts));
  }

  /** What stands before the next paragraph; only the first one of an item has it. */
  takeLabel(): string {
    const { label } = this;
    this.label = '';
    return label;
  }

  heading(level: number, list: string): string {
    if (level > 9) return '';
    const counts = this.headings.get(list) ?? [];
    this.headings.set(list, counts);
    const current = counts[level];
    counts[level] = current === undefined ? this.styles.start(list, level) : current + 1;
    counts.length = level + 1;
    return this.styles.label(list, level, this.filled(counts));
  }

  private filled = (counts: readonly (number | undefined)[]): number[] => Array.from(counts, (count) => count ?? 1);
}
