import { ROUTES } from '@emis-sdk/protocol';
import { mergeRequest, type PersonMerge } from '@emis-sdk/protocol/persons';
import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { exactly } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { leastScore, probableDuplicates } from '../persons/duplicates.ts';
import { listMerges, type Merged, mergePersons, readMerge, undoMerge } from '../persons/merging.ts';
import { pageSize } from '../record-reading.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { sha256 } from '../sha256.ts';
import type { Tables } from '../tables.ts';
import { accessOf, type Caller, withinGrant } from '../within-grant.ts';

/** Who is who: persons that may be one, merged on request, and taken apart again. */
export function addPersonRoutes(app: Hono, { tables, authorise, clock, newId, cursors, access }: ServerParts): void {
  /** What two persons have in common tells of fields: it is for who is shown all of them. */
  const reader = async (request: Request) => {
    const caller = await authorise(request, exactly('emis/submissions.create'));
    if (!caller.sight.all) throw new Refusal('purpose-too-narrow');
    return caller;
  };
  /** Merging reaches whatever refers to a person, so it is for who may change all of it: a client of the whole nation. */
  const writer = async (request: Request) => {
    const caller = await reader(request);
    if (caller.territories !== 'national')
      throw new Refusal('scope-missing', { params: { scope: 'emis/submissions.create' } });
    return caller;
  };

  /** Changes persons, and writes down who did, in one transaction. */
  const changing = (caller: Caller, work: (trx: Kysely<Tables>) => Promise<Merged>): Promise<PersonMerge> =>
    tables.transaction().execute(async (trx) => {
      const { merge, touched } = await work(trx);
      await access.record(trx, { ...accessOf(caller, clock()), action: 'save', records: touched });
      return merge;
    });

  app.get(ROUTES.personDuplicates, async (c) => {
    const caller = await reader(c.req.raw);
    const { id, source } = caller;
    const { cursor, limit, score } = c.req.query();
    const least = leastScore(score);
    const question = sha256(JSON.stringify(['duplicates', source, least]));
    const after = cursor === undefined ? '' : await cursors.readPlace(id, question, cursor);
    const wanted = { least, after, limit: pageSize(limit) };
    const found = await withinGrant(tables, caller, 'list', async (trx) => {
      const page = await probableDuplicates(trx, source, wanted);
      const ids = new Set(page.duplicates.flatMap(({ persons }) => persons));
      const records = [...ids].map((of) => ({ source, entity: 'person' as const, id: of }));
      await access.record(trx, { ...accessOf(caller, clock()), action: 'list', records });
      return page;
    });
    const next = found.next === undefined ? null : await cursors.writePlace(id, question, found.next);
    return c.json({ duplicates: found.duplicates, next }, 200, { 'cache-control': 'no-store' });
  });

  app.get(ROUTES.personMerges, async (c) => {
    const { id, source } = await writer(c.req.raw);
    const { cursor, limit } = c.req.query();
    const question = sha256(JSON.stringify(['merges', source]));
    const after = cursor === undefined ? '' : await cursors.readPlace(id, question, cursor);
    const found = await listMerges(tables, source, { after, limit: pageSize(limit) });
    const next = found.next === undefined ? null : await cursors.writePlace(id, question, found.next);
    return c.json({ merges: found.merges, next }, 200, { 'cache-control': 'no-store' });
  });

  app.post(ROUTES.personMerges, async (c) => {
    const client = await writer(c.req.raw);
    const wanted = await readJson(c.req.raw, mergeRequest);
    const merging = { source: client.source, clientId: client.id, now: clock(), newId };
    return c.json(await changing(client, (trx) => mergePersons(trx, wanted, merging)));
  });

  app.get(ROUTES.personMerge, async (c) => {
    const { source } = await writer(c.req.raw);
    return c.json(await readMerge(tables, source, idOf(c.req.param('id'))));
  });

  app.post(ROUTES.personMergeUndo, async (c) => {
    const client = await writer(c.req.raw);
    const id = idOf(c.req.param('id'));
    const undoing = { source: client.source, now: clock() };
    return c.json(await changing(client, (trx) => undoMerge(trx, id, undoing)));
  });
}

/** What no id can be is not looked for: the database would stumble over some of it. */
function idOf(text: string): string {
  return /^[\w-]{1,64}$/.test(text) ? text : '';
}
