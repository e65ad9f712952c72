import type { ReadTx } from '../../../kernel/db/index.ts';
import { topsOf, unitOptions } from '../../org/index.ts';

/** The choice “the authority as a whole” in the select of the unit that keeps a document. */
export const WHOLE = 'ca-co-quan';

const MOST = 600;

/** Units for which the actor may put documents into the registry, superiors first; the whole authority when they may. */
export async function placesToKeep(tx: ReadTx, asOf: string): Promise<{ value: string; label: string }[]> {
  if (await tx.may('documents.add', null)) {
    const all = await unitOptions(tx, asOf);
    // Schools keep their own registries; a list of thousands helps nobody.
    const shown = all.length > MOST ? await unitOptions(tx, asOf, { kinds: OFFICES }) : all;
    return [{ value: WHOLE, label: 'Cả cơ quan' }, ...shown.map(option)];
  }
  const found = new Map<number, string>();
  for (const top of topsOf(tx, 'documents.add'))
    for (const { id, label } of await unitOptions(tx, asOf, { within: top })) found.set(id, label);
  return [...found].map(([id, label]) => option({ id, label }));
}

const OFFICES = [
  'department',
  'division',
  'peoples_committee',
  'office',
  'centre',
  'party_committee',
  'party_organization',
  'party_cell',
];
const option = ({ id, label }: { id: number; label: string }) => ({ value: String(id), label });
