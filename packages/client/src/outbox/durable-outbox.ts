import type { Settings } from '../options.ts';
import type { Session } from '../session.ts';
import { lineOf, type Written } from './line.ts';
import { openOutbox } from './open-outbox.ts';
import type { Outbox, OutboxOptions } from './outbox.ts';

/** A part of a client that is made together with it. */
export type OutboxPart = (session: Session, settings: Settings) => Outbox;

/**
 * The outbox of a client, for its option `outbox`. It shares the client's authority, clock, chance and waiting.
 *
 * @example
 * const store = await openSqliteStore('outbox.sqlite');
 * const client = createClient({ url, clientId, privateKey, outbox: durableOutbox({ store, keys: [{ id: '2026', key }], profile }) });
 * await client.outbox.save('person', person);
 */
export function durableOutbox(options: OutboxOptions & Written): OutboxPart {
  return (session, { clock, retry: { random, sleep } }) => {
    const line = lineOf(session, options);
    return openOutbox({ clock, random, sleep, ...options, line });
  };
}
