export type {
  ActionContext,
  AuthorityInfo,
  Html,
  PageContext,
  PageFrame,
  Services,
  SessionInfo,
  UploadedFile,
} from './context.ts';
export type { Flash } from './flash.ts';
export { Form } from './form.ts';
export { type ActionRoute, action, type PageRoute, PUBLIC, page, type Route, SIGNED_IN } from './route.ts';
export { createHttp, type HttpParts, type Shell } from './server.ts';
