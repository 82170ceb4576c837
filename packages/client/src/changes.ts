import { type ChangePage, SENDING_ROUTES } from '@emis-sdk/protocol';
import { changePage } from './answer-shapes.ts';
import { ProtocolError } from './errors.ts';
import type { Session } from './session.ts';

export interface ChangesOptions {
  /** Where an earlier reading ended: the `cursor` of the last page that was kept. @default the start of the feed */
  readonly cursor?: string;
  /** Changes in a page at most; fewer where the EMIS gives fewer. @default what the EMIS gives */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /** Reading ends with the last page that is there. */
  readonly follow?: false;
}

/** The feed, page by page, until there is no more. */
export async function* readChanges(session: Session, options: ChangesOptions): AsyncGenerator<ChangePage, void, void> {
  const { limit, signal } = options;
  let { cursor } = options;
  const asked = { method: 'GET', path: SENDING_ROUTES.changes } as const;
  for (;;) {
    signal?.throwIfAborted();
    const page = await session.ask({
      ...asked,
      query: { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit: String(limit) }) },
      answer: changePage,
      signal,
    });
    if (page.more && page.cursor === cursor) {
      throw new ProtocolError({ ...asked, at: 'body.cursor', expected: 'a cursor that moves on' });
    }
    yield page;
    if (!page.more) return;
    cursor = page.cursor;
  }
}
