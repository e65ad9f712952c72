import { defineCapability } from '../../kernel/capability/index.ts';

export const targets = defineCapability({
  name: 'targets',
  uses: ['org', 'access', 'documents', 'collection', 'statistics'],
});
