/**
 * Cuts a text that was made from pieces as a whole (converted from an old code page) into the shares of the pieces. By
 * their lengths when nothing became longer or shorter, otherwise by the length each would have alone.
 */
export function spread(pieces: readonly string[], whole: string, lengthOf: (piece: string) => number): string[] {
  const same = pieces.reduce((sum, piece) => sum + piece.length, 0) === whole.length;
  let at = 0;
  return pieces.map((piece, index) => {
    const from = at;
    at =
      index === pieces.length - 1 ? whole.length : Math.min(whole.length, at + (same ? piece.length : lengthOf(piece)));
    return whole.slice(from, at);
  });
}
