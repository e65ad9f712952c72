import { documentTitle, type TitleParts } from './title.ts';

/** Why a document no longer stands as it was, in a sentence. */
export function replacedSentence(reason: {
  changed: TitleParts;
  by: TitleParts;
  kind: 'replaces' | 'amends';
  distance: number;
}): string {
  const by = documentTitle(reason.by);
  const done = reason.kind === 'replaces' ? `bị thay thế bởi ${by}` : `được sửa đổi, bổ sung bởi ${by}`;
  if (reason.distance === 0) return `Văn bản này đã ${done}.`;
  return `Văn bản này thực hiện ${documentTitle(reason.changed)}, đã ${done}.`;
}
