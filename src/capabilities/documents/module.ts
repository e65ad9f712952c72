import { defineCapability } from '../../kernel/capability/index.ts';
import type { Job } from '../../kernel/jobs/index.ts';
import { readDocument } from './jobs/read-document.ts';

export const documents = defineCapability({
  name: 'documents',
  uses: ['org'],
  nav: [{ order: 30, label: 'Văn bản', path: '/van-ban', permission: 'documents.read' }],
  jobs: [readDocument as Job<never>],
});
