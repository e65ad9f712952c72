import { figuresChanged } from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import { moveRollups } from './commands/move-rollups.ts';

export const statistics = defineCapability({
  name: 'statistics',
  uses: ['org', 'access', 'documents', 'collection'],
  slots: [fill(figuresChanged, moveRollups)],
});
