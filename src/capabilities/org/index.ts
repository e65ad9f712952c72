/** Units in three dated trees, what happened to them, people with posts and Party membership. See README.md. */
export { type AbolishUnit, abolishUnit } from './commands/abolish-unit.ts';
export { type AddTerm, addTerm } from './commands/add-term.ts';
export { type CorrectPerson, correctPerson } from './commands/correct-person.ts';
export { type CorrectUnit, correctUnit } from './commands/correct-unit.ts';
export { createAuthority, type NewAuthority } from './commands/create-authority.ts';
export { type EndPost, endPost } from './commands/end-post.ts';
export { type FoundUnit, foundUnit } from './commands/found-unit.ts';
export { discardImport, importUnits } from './commands/import-units.ts';
export { type MergeUnits, mergeUnits } from './commands/merge-units.ts';
export { type MoveUnit, moveUnit } from './commands/move-unit.ts';
export { type PreviewImport, previewImport } from './commands/preview-import.ts';
export { type EventHistory, recordEventHistory } from './commands/record-event-history.ts';
export { type RecordMembership, recordMembership } from './commands/record-membership.ts';
export { type RecordPerson, recordPerson } from './commands/record-person.ts';
export { type RecordPost, recordPost } from './commands/record-post.ts';
export { recordSuperior, type SuperiorHistory } from './commands/record-superior.ts';
export { recordUnitHistory, type UnitHistory } from './commands/record-unit-history.ts';
export { type RenameUnit, renameUnit } from './commands/rename-unit.ts';
export { setMainUnit } from './commands/set-main-unit.ts';
export { type SplitPart, type SplitUnit, splitUnit } from './commands/split-unit.ts';
export { undoUnitEvent } from './commands/undo-unit-event.ts';
export { inForce } from './domain/days.ts';
export { MEMBERSHIP_STATUSES, type MembershipStatus } from './domain/membership.ts';
export type { EventWords, NewUnit } from './domain/unit-facts.ts';
export {
  HIERARCHIES,
  type Hierarchy,
  isKind,
  KINDS,
  kindLabel,
  RELATIONS,
  type Relation,
  type UnitKind,
} from './domain/unit-kinds.ts';
export { searchFields, searchWords } from './domain/unit-search.ts';
export { leadersOf } from './queries/leaders-of.ts';
export { crumbsOf, lineOf } from './queries/line.ts';
export {
  type PersonCard,
  type PersonHit,
  type Post,
  personNames,
  personOptions,
  postsOf,
  searchPersons,
  type UnitPost,
  unitPosts,
} from './queries/persons.ts';
export { reachOf, topsOf } from './queries/reach.ts';
export { countUnits, searchUnits, type UnitHit } from './queries/search-units.ts';
export { childrenOf, mainUnit, rootUnits, subtreeOf, unitsWithin } from './queries/subtree.ts';
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
export { type UnitFilter, unitFilter } from './queries/unit-filter.ts';
export { unitOptions } from './queries/unit-options.ts';
export { UnitFilterChoices, UnitFilterField } from './views/unit-filter.tsx';
