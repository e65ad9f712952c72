// From one step of a phrase to the next by the number of a word. All tables of phrases share one such store, flat and
// close together: millions of questions a second fall through to it, and maps of maps are spread over the memory.

/** Numbers in a slot: the step left, the word met, the step reached (0: the slot is free). */
const SLOT = 4;

/** The slots looked at first for each pair, as one row of numbers. */
export class Steps {
  private slots = new Int32Array(1024 * SLOT);
  private used = 0;

  /** The step a word leads to, or 0. */
  next(from: number, word: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = placeOf(from, word) & mask; ; at = (at + SLOT) & mask) {
      const to = slots[at + 2] as number;
      if (to === 0 || (slots[at] === from && slots[at + 1] === word)) return to;
    }
  }

  /** Keeps where a word leads to; a pair is set once. */
  set(from: number, word: number, to: number): void {
    if (++this.used * SLOT * 2 > this.slots.length) this.grow();
    this.put(from, word, to);
  }

  private put(from: number, word: number, to: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = placeOf(from, word) & mask;
    while (slots[at + 2] !== 0) at = (at + SLOT) & mask;
    slots[at] = from;
    slots[at + 1] = word;
    slots[at + 2] = to;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at + 2] !== 0) this.put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

/** Where a pair is looked for first, before it is cut to the size of the store. */
function placeOf(from: number, word: number): number {
  const h = Math.imul(from, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (h ^ (h >>> 15)) * SLOT;
}
