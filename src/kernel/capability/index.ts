import type { Command } from 'commander';
import type { Subscription } from '../events/index.ts';
import type { Route } from '../http/index.ts';
import type { Job } from '../jobs/index.ts';
import type { Filling } from './slots.ts';

export { defineSlot, type Filling, fill, type Slot, Slots } from './slots.ts';

/** An entry of the main navigation. Shown to those who hold the permission somewhere. */
export interface NavEntry {
  order: number;
  label: string;
  /** Within the authority: `/don-vi`. */
  path: string;
  permission: string;
}

/** Everything a capability brings. Only src/app reads it. */
export interface Capability {
  name: string;
  /** The capabilities below whose index.ts it may import. */
  uses: readonly string[];
  routes?: readonly Route[];
  nav?: readonly NavEntry[];
  jobs?: readonly Job<never>[];
  on?: readonly Subscription[];
  slots?: readonly Filling[];
  cli?(program: Command): void;
}

export const defineCapability = (capability: Capability): Capability => capability;
