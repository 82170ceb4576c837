import { ADMINISTRATION_ROUTES, askSupport, type SupportAccesses } from '@emis-sdk/protocol/administration';
import type { Context, Hono } from 'hono';
import { administratorOf } from '../administration/administrator.ts';
import { supportDesk } from '../administration/support.ts';
import { anyOf, exactly, type Need } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';

const TO_ASK = exactly('emis/support.ask');
const TO_DECIDE = exactly('emis/support.approve');
const EITHER = anyOf('emis/support.ask', 'emis/support.approve');

/** Access for support: one asks, another decides, and it ends by itself. */
export function addSupportRoutes(app: Hono, { tables, authorise, clock, newId }: ServerParts): void {
  const desk = async (c: Context, need: Need) => {
    const caller = await authorise(c.req.raw, need);
    const by = administratorOf(caller);
    // Who only asks decides on nothing, and sees what it asked for itself.
    const own = TO_DECIDE.allows(caller.scopes) ? by : { ...by, territories: [] };
    return supportDesk({ tables, by: own, now: clock, newId });
  };

  app.get(ADMINISTRATION_ROUTES.support, async (c) => {
    const support = await (await desk(c, EITHER)).list();
    return c.json({ support: [...support] } satisfies SupportAccesses);
  });
  app.post(ADMINISTRATION_ROUTES.support, async (c) => {
    const asking = await desk(c, TO_ASK);
    return c.json(await asking.ask(await readJson(c.req.raw, askSupport)), 201);
  });
  app.get(ADMINISTRATION_ROUTES.supportAccess, async (c) => c.json(await (await desk(c, EITHER)).show(idOf(c))));
  app.post(ADMINISTRATION_ROUTES.supportApproval, async (c) =>
    c.json(await (await desk(c, TO_DECIDE)).approve(idOf(c))),
  );
  app.post(ADMINISTRATION_ROUTES.supportRefusal, async (c) => c.json(await (await desk(c, TO_DECIDE)).refuse(idOf(c))));
  app.post(ADMINISTRATION_ROUTES.supportEnd, async (c) => c.json(await (await desk(c, EITHER)).end(idOf(c))));
}

/** What no id can be is not looked for: the database would stumble over some of it. */
function idOf(c: Context): string {
  const id = c.req.param('id') ?? '';
  if (!/^[\w-]{1,64}$/.test(id)) throw new Refusal('support-unknown');
  return id;
}
