import type { Hono } from 'hono';
import { ONEROSTER_ROOT } from '../oneroster/status-info.ts';
import type { ServerParts } from '../parts.ts';

/** OneRoster 1.2 for learning platforms. Loaded with the first request of one: most servers have none at their start. */
export function addOneRosterRoutes(app: Hono, parts: ServerParts): void {
  let loading: Promise<Hono> | undefined;
  app.all(`${ONEROSTER_ROOT}*`, async (c) => {
    loading ??= import('../oneroster/answer.ts').then(({ oneRosterApp }) => oneRosterApp(parts));
    return await (await loading).fetch(c.req.raw);
  });
}
