import { defineCapability } from '../../kernel/capability/index.ts';
import { routes } from './routes.tsx';

export const access = defineCapability({
  name: 'access',
  uses: ['org'],
  routes,
  nav: [{ order: 90, label: 'Quyền', path: '/quyen', permission: 'access.read' }],
});
