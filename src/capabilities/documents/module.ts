import { overviewPanel, searchSource, unitPanel } from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import type { Job } from '../../kernel/jobs/index.ts';
import { readDocument } from './jobs/read-document.ts';
import { recognizeFile } from './jobs/recognize-file.ts';
import { searchHits } from './queries/search-hits.ts';
import { routes } from './routes.tsx';
import { readingsPanel } from './slots/overview-panel.tsx';
import { documentsPanel } from './slots/unit-panel.tsx';

export const documents = defineCapability({
  name: 'documents',
  uses: ['org'],
  routes,
  nav: [{ order: 30, label: 'Văn bản', path: '/van-ban', permission: 'documents.read' }],
  jobs: [readDocument as Job<never>, recognizeFile as Job<never>],
  slots: [
    fill(unitPanel, documentsPanel),
    fill(overviewPanel, readingsPanel),
    fill(searchSource, { order: 40, permission: 'documents.read', heading: 'Văn bản', find: searchHits }),
  ],
});
