import {
  type AccessesPage,
  ADMINISTRATION_ROUTES,
  type AdministeredClients,
  type AdministeredKeys,
  clientGrant,
  type EventsPage,
  type FindingsPage,
  newClient,
  newClientKey,
} from '@emis-sdk/protocol/administration';
import type { Context, Hono } from 'hono';
import { administratorOf } from '../administration/administrator.ts';
import { clientAdministration } from '../administration/clients.ts';
import { type EventStream, eventsOf } from '../administration/events.ts';
import { accessesWithin, findingsWithin } from '../administration/oversight.ts';
import { exactly } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { pageSize } from '../record-reading.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';

/** How those who administer a territory let clients in, and see what these do. */
export function addAdministrationRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, newId, cursors } = parts;

  const managing = async (c: Context) => {
    const caller = await authorise(c.req.raw, exactly('emis/clients.manage'));
    return clientAdministration({ tables, by: administratorOf(caller), now: clock, newId });
  };
  const keysOf = async (clients: Awaited<ReturnType<typeof managing>>, id: string): Promise<AdministeredKeys> => ({
    keys: [...(await clients.keys(id))],
  });

  app.get(ADMINISTRATION_ROUTES.administrationClients, async (c) => {
    const clients = await managing(c);
    const { after = '', limit } = c.req.query();
    if (!after.isWellFormed() || after.includes('\0')) throw new Refusal('client-unknown');
    return c.json({
      clients: [...(await clients.list({ after, limit: pageSize(limit) }))],
    } satisfies AdministeredClients);
  });

  app.post(ADMINISTRATION_ROUTES.administrationClients, async (c) => {
    const clients = await managing(c);
    return c.json(await clients.add(await readJson(c.req.raw, newClient)), 201);
  });

  app.put(ADMINISTRATION_ROUTES.administrationClient, async (c) => {
    const clients = await managing(c);
    return c.json(await clients.grant(idOf(c), await readJson(c.req.raw, clientGrant)));
  });

  app.delete(ADMINISTRATION_ROUTES.administrationClient, async (c) =>
    c.json(await (await managing(c)).remove(idOf(c))),
  );

  app.get(ADMINISTRATION_ROUTES.administrationKeys, async (c) => c.json(await keysOf(await managing(c), idOf(c))));

  app.post(ADMINISTRATION_ROUTES.administrationKeys, async (c) => {
    const clients = await managing(c);
    const { publicKey } = await readJson(c.req.raw, newClientKey);
    await clients.addKey(idOf(c), publicKey);
    return c.json(await keysOf(clients, idOf(c)));
  });

  app.delete(ADMINISTRATION_ROUTES.administrationKey, async (c) => {
    const clients = await managing(c);
    await clients.removeKey(idOf(c), c.req.param('kid'));
    return c.json(await keysOf(clients, idOf(c)));
  });

  /** Who oversees, and from where on: a cursor is of one person and one question. */
  async function overseeing(c: Context, question: string) {
    const caller = await authorise(c.req.raw, exactly('emis/oversight.read'));
    const { cursor, limit, client } = c.req.query();
    if (client !== undefined && !isId(client)) throw new Refusal('client-unknown');
    const asked = JSON.stringify([question, client]);
    const after = cursor === undefined ? undefined : await cursors.readPlace(caller.id, asked, cursor);
    const size = pageSize(limit);
    const next = async (last: string | undefined, found: number) =>
      last === undefined || found < size ? null : await cursors.writePlace(caller.id, asked, last);
    return { by: administratorOf(caller), client, after, limit: size, next };
  }

  app.get(ADMINISTRATION_ROUTES.administrationFindings, async (c) => {
    const { by, client, after, limit, next } = await overseeing(c, 'findings');
    const [at = '', id = ''] = after?.split(' ') ?? [];
    const before = after === undefined ? undefined : { at, id };
    const submissions = await findingsWithin(tables, by, { client, limit, before });
    const last = submissions.at(-1);
    const place = last && `${new Date(last.openedAt).toISOString()} ${last.id}`;
    return c.json({ submissions, next: await next(place, submissions.length) } satisfies FindingsPage);
  });

  app.get(ADMINISTRATION_ROUTES.administrationAccesses, async (c) => {
    const { by, client, after, limit, next } = await overseeing(c, 'accesses');
    const before = after === undefined ? undefined : Number(after);
    const accesses = await accessesWithin(tables, by, { client, limit, before });
    return c.json({
      accesses,
      next: await next(accesses.at(-1)?.place.toString(), accesses.length),
    } satisfies AccessesPage);
  });

  const streams: readonly [string, EventStream][] = [
    [ADMINISTRATION_ROUTES.administrationEvents, 'clients'],
    [ADMINISTRATION_ROUTES.supportEvents, 'support'],
  ];
  for (const [route, stream] of streams) {
    app.get(route, async (c) => {
      const { by, after, limit, next } = await overseeing(c, stream);
      const events = await eventsOf(tables, by, stream, {
        limit,
        before: after === undefined ? undefined : Number(after),
      });
      return c.json({ events, next: await next(events.at(-1)?.place.toString(), events.length) } satisfies EventsPage);
    });
  }
}

/** What no id can be is not looked for: the database would stumble over some of it. */
function idOf(c: Context): string {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) throw new Refusal('client-unknown');
  return id;
}

function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
