/**
 * The first place in an ordered row whose key is not below `key`, found by halves: a text may hold a hundred thousand of
 * anything. The length of the row when there is none.
 */
export function firstAt<T>(row: readonly T[], key: number, of: (x: T) => number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (of(row[mid] as T) < key) low = mid + 1;
    else high = mid;
  }
  return low;
}
