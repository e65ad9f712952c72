/** Who may do what, where, until when, and why; sign-in and sessions. See README.md. */
export {
  type Auth,
  type AuthParts,
  createAuth,
  type LinkedPerson,
  type PasswordChange,
  type SignIn,
} from './auth/create-auth.ts';
export type { LinkState } from './auth/links.ts';
export type { SessionCard } from './auth/sessions.ts';
export { type AddedUser, addUser } from './commands/add-user.ts';
export { changeRole } from './commands/change-role.ts';
export { createRoles } from './commands/create-roles.ts';
export { createUser, type NewUser } from './commands/create-user.ts';
export { defineRole } from './commands/define-role.ts';
export { disableUser } from './commands/disable-user.ts';
export { enableUser } from './commands/enable-user.ts';
export { grantRole, type NewGrant } from './commands/grant-role.ts';
export { issuePasswordLink } from './commands/issue-password-link.ts';
export { type EndOfGrant, revokeGrant } from './commands/revoke-grant.ts';
export { actorOf } from './queries/actor-of.ts';
export type { AuthorityChoice } from './queries/authorities-of.ts';
export { type GrantCard, type Rights, rightsOf } from './queries/rights-of.ts';
export { userNames } from './queries/user-names.ts';
