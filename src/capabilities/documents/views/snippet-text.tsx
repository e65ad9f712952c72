import type { SnippetPiece } from '../domain/snippet.ts';

/** Words of a document with what was found marked. */
export function SnippetText({ pieces }: { pieces: SnippetPiece[] }) {
  return <>{pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>;
}
