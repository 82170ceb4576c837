import { type ChangePage, type Problem, SENDING_ROUTES } from '@emis-sdk/protocol';
import { changePage } from './answer-shapes.ts';
import { ProblemError, ProtocolError } from './errors.ts';
import type { Emit } from './events.ts';
import type { Session } from './session.ts';

export interface ChangesOptions {
  /** Where an earlier reading ended: the `cursor` of the last page that was kept. @default the start of the feed */
  readonly cursor?: string;
  /** Changes in a page at most; fewer where the EMIS gives fewer. @default what the EMIS gives */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /**
   * Told when the cursor no longer holds, and then the feed is read from its start: it tells all that there is, and what it does not tell again is
   * gone. Make ready for that, by marking what you keep, say; a promise is waited for. @default the reading ends with a `ProblemError`
   */
  readonly onResync?: (problem: Problem) => Promise<void> | void;
  /** Reading ends with the last page that is there. */
  readonly follow?: false;
}

/** Tells of each paused webhook, again only when it was resumed in between. */
export function tellPaused(emit: Emit): (page: ChangePage) => void {
  let known: readonly string[] = [];
  return ({ pausedWebhooks: paused = [] }) => {
    for (const one of paused) if (!known.includes(one.id)) emit('webhookPaused', one);
    known = paused.map(({ id }) => id);
  };
}

/** The feed, page by page, until there is no more. */
export async function* readChanges(
  session: Session,
  look: (page: ChangePage) => void,
  { cursor, limit, signal, onResync }: ChangesOptions,
): AsyncGenerator<ChangePage, void, void> {
  const asked = { method: 'GET', path: SENDING_ROUTES.changes } as const;
  for (;;) {
    signal?.throwIfAborted();
    const query = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit: String(limit) }) };
    let page: ChangePage;
    try {
      page = await session.ask({ ...asked, query, answer: changePage, signal });
    } catch (error) {
      const isGone = error instanceof ProblemError && error.problem.code === 'cursor-gone';
      if (!isGone || !onResync || cursor === undefined) throw error;
      await onResync(error.problem);
      cursor = undefined;
      continue;
    }
    if (page.more && page.cursor === cursor) {
      throw new ProtocolError({ ...asked, at: 'body.cursor', expected: 'a cursor that moves on' });
    }
    if (!page.more) look(page);
    yield page;
    if (!page.more) return;
    cursor = page.cursor;
  }
}
