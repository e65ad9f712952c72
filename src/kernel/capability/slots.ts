/** A place that capabilities above may fill. The token is declared in contracts, filled in a module, read from a tx. */
export interface Slot<T> {
  readonly name: string;
  /** Never present at run time: carries the type. */
  readonly type?: T;
}

export const defineSlot = <T>(name: string): Slot<T> => ({ name });

export interface Filling {
  slot: Slot<unknown>;
  value: unknown;
}

export const fill = <T>(slot: Slot<T>, value: T): Filling => ({ slot, value });

/** What all capabilities put into slots, in the order of the capability list. */
export class Slots {
  readonly #values = new Map<string, unknown[]>();
  constructor(fillings: readonly Filling[] = []) {
    for (const { slot, value } of fillings) {
      const list = this.#values.get(slot.name) ?? [];
      list.push(value);
      this.#values.set(slot.name, list);
    }
  }
  all<T>(slot: Slot<T>): T[] {
    return (this.#values.get(slot.name) ?? []) as T[];
  }
}
