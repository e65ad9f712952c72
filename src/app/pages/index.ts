import type { NavEntry } from '../../kernel/capability/index.ts';
import type { Route } from '../../kernel/http/index.ts';
import { auditPage } from './audit.tsx';
import { dayPage } from './day.tsx';
import { overviewPage } from './overview.tsx';
import { searchPage } from './search.tsx';

/** Pages that bring the capabilities together: overview, search over everything, audit log. */
export const appRoutes: readonly Route[] = [overviewPage, searchPage, dayPage, auditPage];

export const appNav: readonly NavEntry[] = [
  { order: 0, label: 'Tổng quan', path: '/', permission: 'targets.read' },
  { order: 95, label: 'Nhật ký', path: '/nhat-ky', permission: 'audit.read' },
];
