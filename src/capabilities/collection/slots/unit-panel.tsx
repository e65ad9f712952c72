import type { PanelScene, UnitPanel } from '../../../contracts/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Part, RowsList, Status } from '../../../ui/index.ts';
import { sheetStatus } from '../domain/sheet-status.ts';
import { openSheetsOf } from '../queries/unit-sheets.ts';

/** On the page of a unit: the rounds that ask it now, and how far its sheets are. */
export const sheetsOfUnit: UnitPanel = {
  order: 40,
  permission: 'collection.read',
  async render(tx, unitId, scene: PanelScene) {
    const rows = await openSheetsOf(tx, unitId);
    if (rows.length === 0) return null;
    return (
      <Part
        id="bieu-bao-cao"
        title="Biểu báo cáo"
        aside={
          <p>
            <a href={scene.link('/ky-bao-cao')}>Mọi kỳ báo cáo</a>
          </p>
        }
      >
        <RowsList
          items={rows.map((row) => ({
            what: row.roundName,
            href: scene.link(`/ky-bao-cao/${row.roundId}/don-vi/${unitId}`),
            more: `Hạn gửi ${formatDate(row.dueOn)}`,
            end: <Status {...sheetStatus(row.state, { ...row, state: row.roundState }, scene.asOf)} />,
          }))}
        />
      </Part>
    );
  },
};
