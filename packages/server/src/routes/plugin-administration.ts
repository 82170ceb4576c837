import { PluginError } from '@emis-sdk/plugin-host';
import {
  approvePlugin,
  PLUGIN_ROUTES,
  type PluginList,
  runPluginCommand,
  setPlugin,
  stopPlugin,
} from '@emis-sdk/protocol/plugins';
import type { Hono } from 'hono';
import { exactly } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import type { Caller } from '../within-grant.ts';

/** How an administrator of the nation looks after the plugins. A server without a registry has none to look after. */
export function addPluginAdministrationRoutes(app: Hono, { authorise, plugins, registry }: ServerParts): void {
  /** A plugin acts upon records of the whole nation, so no administrator of a part of it decides upon one. */
  async function administrator(request: Request): Promise<Caller> {
    const caller = await authorise(request, exactly('emis/plugins.manage'));
    if (caller.territories === 'national') return caller;
    throw new Refusal('scope-missing', { params: { scope: 'emis/plugins.manage' } });
  }
  /** A client's name is known; the person's beside it is what the client says. */
  const nameOf = ({ name }: Caller, person: string | undefined) =>
    person === undefined ? name : `${person} (${name})`;
  const looked = () => {
    if (!registry) throw new Refusal('plugin-unknown');
    return registry;
  };

  app.get(PLUGIN_ROUTES.plugins, async (c) => {
    await administrator(c.req.raw);
    const list: PluginList = { plugins: (await registry?.list()) ?? [] };
    return c.json(list, 200, { 'cache-control': 'no-store' });
  });

  app.post(PLUGIN_ROUTES.pluginApproval, async (c) => {
    const caller = await administrator(c.req.raw);
    const { version, by } = await readJson(c.req.raw, approvePlugin);
    return c.json(await looked().approve(c.req.param('id'), { version, by: nameOf(caller, by) }));
  });

  app.post(PLUGIN_ROUTES.pluginStop, async (c) => {
    const caller = await administrator(c.req.raw);
    const { by } = await readJson(c.req.raw, stopPlugin);
    return c.json(await looked().stop(c.req.param('id'), { by: nameOf(caller, by) }));
  });

  app.post(PLUGIN_ROUTES.pluginSettings, async (c) => {
    const caller = await administrator(c.req.raw);
    const { settings, by } = await readJson(c.req.raw, setPlugin);
    return c.json(await looked().set(c.req.param('id'), { settings, by: nameOf(caller, by) }));
  });

  app.post(PLUGIN_ROUTES.pluginCommand, async (c) => {
    await administrator(c.req.raw);
    const { args } = await readJson(c.req.raw, runPluginCommand);
    const { id, name } = c.req.param();
    const command = plugins.handlers('command').find((one) => one.plugin === id && one.name === name);
    if (!command) throw new Refusal('plugin-command-unknown');
    try {
      const result = { result: await command.run(args) };
      return c.json(result, 200, { 'cache-control': 'no-store' });
    } catch (cause) {
      throw refusedBy(cause);
    }
  });
}

/** What a plugin fails at is told by its code: its own words may hold a value of somebody's record. */
function refusedBy(cause: unknown): unknown {
  if (!(cause instanceof PluginError)) return cause;
  return new Refusal('plugin-refused', { params: { ...cause.params, code: cause.code }, cause });
}
