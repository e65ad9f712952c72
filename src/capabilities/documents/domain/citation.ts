/** The address of a sentence: a span of the text of a version, with its words. Offsets are UTF-16, end not included. */
export interface Citation {
  documentId: number;
  versionId: number;
  start: number;
  end: number;
  quote: string;
}

/** The reading page with the passage lit, inside the authority: pass it to `link`. */
export function citationHref(citation: Omit<Citation, 'quote'>): string {
  const { documentId, versionId, start, end } = citation;
  return `/van-ban/${documentId}/doc?ban=${versionId}&tu=${start}&den=${end}#doan`;
}
