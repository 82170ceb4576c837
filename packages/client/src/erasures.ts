// What a reader of the feed owes to those who were erased. Apart from the entry of the client: only who keeps copies needs it.

import { acknowledgedErasures, ROUTES } from '@emis-sdk/protocol';
import { type ClientOptions, settingsOf } from './options.ts';
import { Session } from './session.ts';

/**
 * Tells the EMIS that every copy is erased of what the feed told as `erased` up to a cursor, so that it knows who still has to. Call it once the
 * copies are gone, with the cursor that is kept with them; to say it again does no harm.
 *
 * @param cursor of a page of {@link EmisClient.changes}, of this client
 * @returns how many erasures were acknowledged by this that were not before
 * @throws {ProblemError} `cursor-gone`: the feed begins anew, and tells its erasures again
 * @throws {AuthError} the EMIS does not let this client in
 * @throws {NetworkError} the EMIS could not be reached
 * @example
 * for await (const page of client.changes({ cursor })) {
 *   await keep(page.changes, page.cursor); // removes what is `removed`, with all copies where it says `erased`
 *   await acknowledgeErasures({ url, clientId, privateKey }, page.cursor);
 * }
 */
export async function acknowledgeErasures(options: ClientOptions, cursor: string): Promise<number> {
  const session = new Session(settingsOf(options), () => undefined);
  const json = JSON.stringify({ cursor });
  const asked = { method: 'POST', path: ROUTES.erasuresAcknowledged, json, answer: acknowledgedErasures } as const;
  return (await session.ask(asked)).acknowledged;
}
