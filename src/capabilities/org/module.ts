import { defineCapability } from '../../kernel/capability/index.ts';

export const org = defineCapability({ name: 'org', uses: [] });
