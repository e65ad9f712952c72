import { kindLabel, severityLabels } from './finding-words.ts';
import type { Severity } from './found.ts';

interface Said {
  kind: string;
  severity: Severity;
  quote: string;
  message: string;
  proposed: string | null;
  spans: readonly { start: number; end: number }[];
}

/**
 * What a comment in Word says of a finding.
 * @param text of the draft, for the words at the other places
 * @param away the comment cannot stand at the words themselves: then it repeats them
 */
export function commentLines(finding: Said, text: string, away = false): string[] {
  const others = otherPlaces(finding, text);
  return [
    `${severityLabels[finding.severity]} · ${kindLabel(finding.kind)}`,
    ...(away ? [`Ở “${shortened(finding.quote)}”:`] : []),
    finding.message,
    ...(others === '' ? [] : [`So với ${others}.`]),
    ...(proposalBeside(finding) === null ? [] : [`Đề nghị: ${finding.proposed}`]),
  ];
}

const MOST_PLACES = 6;

/** The words at the other places of a finding, quoted, as far as the remark does not give them itself; '' for none. */
export function otherPlaces(finding: Pick<Said, 'message' | 'spans'>, text: string): string {
  const words = finding.spans.slice(1).map(({ start, end }) => shortened(text.slice(start, end), 80));
  const said = [...new Set(words)].filter((each) => !finding.message.includes(each)).map((each) => `“${each}”`);
  const more = said.length - MOST_PLACES;
  return more > 0 ? `${said.slice(0, MOST_PLACES).join(', ')} và ${more} chỗ nữa` : said.join(', ');
}

/** What is proposed, unless the remark has said so already. */
export const proposalBeside = (finding: { message: string; proposed: string | null }): string | null =>
  finding.proposed === null || finding.message.includes(`“${finding.proposed}”`) ? null : finding.proposed;

/** The first words of a long stretch. */
export function shortened(words: string, most = 120): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
