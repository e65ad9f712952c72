/** Checking a draft before it is sent. Other capabilities import only from here. */
export { type SendDraft, sendDraft } from './commands/send-draft.ts';
