import type { OverviewPanel } from '../../../contracts/index.ts';
import { documentCards } from '../queries/document-card.ts';
import { ownReadings } from '../queries/own-readings.ts';
import { OwnReadingsPart } from '../views/own-readings-part.tsx';

const SHOWN = 4;

/** On the overview of one who settles proposals: the texts begun and not finished; nothing when there are none. */
export const readingsPanel: OverviewPanel = {
  order: 60,
  permission: 'documents.settle',
  async render(tx, _rootUnitId, scene) {
    const readings = await ownReadings(tx, SHOWN);
    if (readings.length === 0) return null;
    const cards = await documentCards(
      tx,
      readings.map((one) => one.documentId),
    );
    return (
      <OwnReadingsPart
        link={scene.link}
        readings={readings.flatMap((one) => {
          const card = cards.get(one.documentId);
          return card ? [{ ...one, card }] : [];
        })}
      />
    );
  },
};
