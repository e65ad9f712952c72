import { describe, expect, it } from 'vitest';
import { inLoadingOrder } from './tables.ts';

describe('the order of loading', () => {
  it('puts what is referred to first', () => {
    const order = inLoadingOrder(
      [{ oid: 1 }, { oid: 2 }, { oid: 3 }],
      [
        { table: 1, refers: 2 },
        { table: 2, refers: 3 },
      ],
    );
    expect(order.map((table) => table.oid)).toEqual([3, 2, 1]);
  });

  it('comes to an end in a circle', () => {
    const order = inLoadingOrder(
      [{ oid: 1 }, { oid: 2 }, { oid: 3 }],
      [
        { table: 1, refers: 2 },
        { table: 2, refers: 1 },
        { table: 2, refers: 3 },
      ],
    );
    expect(order.map((table) => table.oid)).toEqual([3, 1, 2]);
  });
});
