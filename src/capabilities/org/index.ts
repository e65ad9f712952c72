/** Units in three dated trees, what happened to them, people with posts and Party membership. See README.md. */
export { createAuthority, type NewAuthority } from './commands/create-authority.ts';
export { inForce } from './domain/days.ts';
export {
  HIERARCHIES,
  type Hierarchy,
  KINDS,
  kindLabel,
  RELATIONS,
  type Relation,
  type UnitKind,
} from './domain/unit-kinds.ts';
export { searchFields, searchWords } from './domain/unit-search.ts';
export { crumbsOf, lineOf } from './queries/line.ts';
export { countUnits, searchUnits, type UnitHit } from './queries/search-units.ts';
export { childrenOf, mainUnit, rootUnits, subtreeOf } from './queries/subtree.ts';
export { type Term, termAt, terms } from './queries/terms.ts';
export { type UnitCard, unitCard, unitCards, unitHref, unitNames } from './queries/unit-card.ts';
export {
  type EventKind,
  eventsOf,
  predecessorsOf,
  type Succession,
  successorsOf,
  type UnitEvent,
} from './queries/unit-events.ts';
export { unitOptions } from './queries/unit-options.ts';
