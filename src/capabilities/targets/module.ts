import {
  draftComparer,
  figureUse,
  overviewPanel,
  proposalAcceptor,
  searchSource,
  unitPanel,
  unitSentence,
} from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import { routes } from './routes.tsx';
import { acceptQuantityAsTarget, acceptTarget } from './slots/accept-target.tsx';
import { acceptTask } from './slots/accept-task.tsx';
import { draftTargets } from './slots/compare-draft.ts';
import { targetsOnFigure } from './slots/figure-uses.ts';
import { matrixPanel, troublePanel } from './slots/overview-panels.tsx';
import { targetSearch, taskSearch } from './slots/search-sources.ts';
import { targetsPanel, targetsSay, tasksPanel, tasksSay } from './slots/unit-panels.tsx';

export const targets = defineCapability({
  name: 'targets',
  uses: ['org', 'access', 'documents', 'collection', 'statistics'],
  routes,
  nav: [{ order: 10, label: 'Chỉ tiêu, nhiệm vụ', path: '/chi-tieu', permission: 'targets.read' }],
  slots: [
    fill(unitPanel, targetsPanel),
    fill(unitPanel, tasksPanel),
    fill(unitSentence, targetsSay),
    fill(unitSentence, tasksSay),
    fill(overviewPanel, troublePanel),
    fill(overviewPanel, matrixPanel),
    fill(searchSource, targetSearch),
    fill(searchSource, taskSearch),
    fill(proposalAcceptor, acceptTarget),
    fill(proposalAcceptor, acceptTask),
    fill(proposalAcceptor, acceptQuantityAsTarget),
    fill(figureUse, targetsOnFigure),
    fill(draftComparer, draftTargets),
  ],
});
