import {
  documentPanel,
  figuresChanged,
  figureUse,
  indicatorPanel,
  unitChanged,
  unitPanel,
} from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import { subscribe } from '../../kernel/events/index.ts';
import { moveRollups } from './commands/move-rollups.ts';
import { rebuildRollups } from './commands/rebuild-rollups.ts';
import { figuresOfDocument } from './slots/document-figures.tsx';
import { figureTotals } from './slots/figure-totals.ts';
import { indicatorValues } from './slots/indicator-values.tsx';
import { unitFigures } from './slots/unit-figures.tsx';

export const statistics = defineCapability({
  name: 'statistics',
  uses: ['org', 'access', 'documents', 'collection'],
  slots: [
    fill(figuresChanged, moveRollups),
    fill(figureUse, figureTotals),
    fill(unitPanel, unitFigures),
    fill(documentPanel, figuresOfDocument),
    fill(indicatorPanel, indicatorValues),
  ],
  on: [
    subscribe(unitChanged, 'statistics.rebuild-after-unit-change', async (tx, { kind }) => {
      // A new name moves no total; a unit only put on record has no figures yet.
      if (kind === 'rename' || kind === 'found') return;
      await rebuildRollups(tx, { because: `Cơ cấu đổi (${kind})` });
    }),
  ],
});
