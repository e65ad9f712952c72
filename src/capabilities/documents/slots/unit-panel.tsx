import type { UnitPanel as Panel } from '../../../contracts/index.ts';
import { unitDocuments } from '../queries/unit-documents.ts';
import { UnitPanel } from '../views/unit-panel.tsx';

/** The section of a unit's page with its documents; nothing when it has none. */
export const documentsPanel: Panel = {
  order: 60,
  permission: 'documents.read',
  async render(tx, unitId, scene) {
    const { documents, total } = await unitDocuments(tx, unitId);
    if (total === 0) return null;
    return <UnitPanel link={(path) => scene.link(path)} unitId={unitId} documents={documents} total={total} />;
  },
};
