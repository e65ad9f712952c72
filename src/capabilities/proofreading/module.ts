import { defineCapability } from '../../kernel/capability/index.ts';
import type { Job } from '../../kernel/jobs/index.ts';
import { clearDrafts } from './jobs/clear-drafts.ts';
import { readDraft } from './jobs/read-draft.ts';
import { routes } from './routes.tsx';

export const proofreading = defineCapability({
  name: 'proofreading',
  uses: ['documents'],
  routes,
  nav: [{ order: 35, label: 'Soát lỗi', path: '/soat-loi', permission: 'proofreading.use' }],
  jobs: [readDraft as Job<never>, clearDrafts as Job<never>],
});
