import type { Json } from '@emis-sdk/plugin';
import type { Hono } from 'hono';
import * as z from 'zod';
import { exactly } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';

/**
 * The routes that plugins answer, under `/plugins/<id>`. Who asks needs a token: to read changes for a GET, to send for a POST. A plugin tells of the
 * whole nation and of every field that it was granted, whoever asks it: so who sees a part of either asks none.
 */
export function addPluginRoutes(app: Hono, { authorise, plugins }: ServerParts): void {
  app.on(['GET', 'POST'], '/plugins/:id/*', async (c) => {
    const { method } = c.req;
    const scope = method === 'GET' ? 'emis/changes.read' : 'emis/submissions.create';
    const { territories, sight } = await authorise(c.req.raw, exactly(scope));
    if (territories !== 'national') throw new Refusal('not-national');
    if (!sight.all) throw new Refusal('purpose-too-narrow');
    const id = c.req.param('id');
    const path = new URL(c.req.url).pathname.slice(`/plugins/${id}`.length);
    const route = plugins.handlers('route').find(({ plugin, name }) => plugin === id && name === `${method} ${path}`);
    if (!route) throw new Refusal('path-unknown');
    const body = method === 'POST' ? { body: (await readJson(c.req.raw, z.json())) as Json } : {};
    const answer = await route.run({ query: c.req.query(), ...body });
    return new Response(JSON.stringify(answer.body), {
      status: answer.status ?? 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });
}
