import {
  type ApprovePlugin,
  PLUGIN_ROUTES,
  type PublishedPlugin,
  pluginCommandResult,
  pluginList,
  publishedPlugin,
  type SetPlugin,
  type StopPlugin,
} from '@emis-sdk/protocol/plugins';
import type { Session } from './session.ts';

export type { PublishedPlugin };

interface Asking {
  readonly signal?: AbortSignal;
}

/** Looks after the plugins of an EMIS; needs the scope `emis/plugins.manage` for the whole nation. */
export interface PluginAdministration {
  list(options?: Asking): Promise<readonly PublishedPlugin[]>;
  /**
   * Approves what one version asks for, and starts it.
   *
   * @throws {ProblemError} `not-found`, or `plugin-refused` when another version is there, or it does not start
   */
  approve(id: string, how: ApprovePlugin, options?: Asking): Promise<PublishedPlugin>;
  /** Stops a plugin until it is approved again. @throws {ProblemError} `not-found` */
  stop(id: string, how?: StopPlugin, options?: Asking): Promise<PublishedPlugin>;
  /** Sets its settings; a secret that is not named stays. @throws {ProblemError} `not-found`, `plugin-refused` */
  set(id: string, how: SetPlugin, options?: Asking): Promise<PublishedPlugin>;
  /** Runs a command that a plugin brings, in the EMIS. @throws {ProblemError} `not-found`, `plugin-refused` */
  run(id: string, command: string, args: readonly string[], options?: Asking): Promise<unknown>;
}

/** Makes the part of a client that looks after plugins. */
export type PluginsPart = (session: Session) => PluginAdministration;

/**
 * The part of a client for who administers an EMIS.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, plugins: pluginAdministration() });
 * for (const { id, state, waiting } of await client.plugins.list()) console.log(id, state, waiting?.beyond);
 */
export function pluginAdministration(): PluginsPart {
  return (session) => {
    const act = (route: string, id: string, body: object, { signal }: Asking) => {
      const path = route.replace(':id', encodeURIComponent(id));
      return session.ask({ method: 'POST', path, json: JSON.stringify(body), answer: publishedPlugin, signal });
    };
    return {
      list: async ({ signal } = {}) =>
        (await session.ask({ method: 'GET', path: PLUGIN_ROUTES.plugins, answer: pluginList, signal })).plugins,
      approve: (id, how, options = {}) => act(PLUGIN_ROUTES.pluginApproval, id, how, options),
      stop: (id, how = {}, options = {}) => act(PLUGIN_ROUTES.pluginStop, id, how, options),
      set: (id, how, options = {}) => act(PLUGIN_ROUTES.pluginSettings, id, how, options),
      async run(id, command, args, { signal } = {}) {
        const path = PLUGIN_ROUTES.pluginCommand
          .replace(':id', encodeURIComponent(id))
          .replace(':name', encodeURIComponent(command));
        const json = JSON.stringify({ args });
        return (await session.ask({ method: 'POST', path, json, answer: pluginCommandResult, signal })).result;
      },
    };
  };
}
