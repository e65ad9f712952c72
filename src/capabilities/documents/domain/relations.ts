/** How one document stands to another. */
export type RelationKind = 'implements' | 'based_on' | 'amends' | 'replaces' | 'cites';

/** Read from the document to the other one, and back. */
export const relationWords: Record<RelationKind, { from: string; to: string }> = {
  implements: { from: 'Thực hiện', to: 'Được thực hiện bởi' },
  based_on: { from: 'Căn cứ', to: 'Là căn cứ của' },
  amends: { from: 'Sửa đổi, bổ sung', to: 'Được sửa đổi, bổ sung bởi' },
  replaces: { from: 'Thay thế', to: 'Được thay thế bởi' },
  cites: { from: 'Nhắc đến', to: 'Được nhắc đến trong' },
};

export const isRelationKind = (text: string): text is RelationKind => text in relationWords;
