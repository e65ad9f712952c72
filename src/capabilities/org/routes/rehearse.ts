import type { WriteTx } from '../../../kernel/db/index.ts';
import type { ActionContext } from '../../../kernel/http/index.ts';
import { type EventEffects, eventEffects } from '../queries/event-effects.ts';

/** Carries the outcome out of a transaction that must not be kept. */
class Rehearsed extends Error {
  constructor(readonly effects: EventEffects) {
    super('rehearsed');
  }
}

/**
 * Does an event for a look at what it changes, and takes all of it back: the preview and the deed are one code. Throws
 * what the command throws.
 */
export async function rehearse(c: ActionContext, work: (tx: WriteTx) => Promise<number>): Promise<EventEffects> {
  try {
    return await c.write(async (tx) => {
      throw new Rehearsed(await eventEffects(tx, await work(tx)));
    });
  } catch (cause) {
    if (cause instanceof Rehearsed) return cause.effects;
    throw cause;
  }
}
