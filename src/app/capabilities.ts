import { access } from '../capabilities/access/module.ts';
import { collection } from '../capabilities/collection/module.ts';
import { documents } from '../capabilities/documents/module.ts';
import { org } from '../capabilities/org/module.ts';
import { proofreading } from '../capabilities/proofreading/module.ts';
import { statistics } from '../capabilities/statistics/module.ts';
import { targets } from '../capabilities/targets/module.ts';
import type { Capability } from '../kernel/capability/index.ts';

/** All capabilities, low to high: what one uses stands before it. The order is that of the panels, too. */
export const capabilities: readonly Capability[] = [
  org,
  access,
  documents,
  proofreading,
  collection,
  statistics,
  targets,
];
