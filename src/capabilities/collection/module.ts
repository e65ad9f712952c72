import { defineCapability } from '../../kernel/capability/index.ts';

export const collection = defineCapability({ name: 'collection', uses: ['org', 'access', 'documents'] });
