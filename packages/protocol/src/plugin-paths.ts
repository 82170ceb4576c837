import type { ApiPath } from './api-path.ts';
import {
  approvePlugin,
  pluginCommandResult,
  pluginList,
  publishedPlugin,
  runPluginCommand,
  setPlugin,
  stopPlugin,
} from './plugins.ts';

const PLUGINS = 'emis/plugins.manage';

/** What can be asked about the plugins of an EMIS. */
export const PLUGIN_PATHS: readonly ApiPath[] = [
  {
    route: 'plugins',
    method: 'get',
    summary:
      'The plugins of the EMIS: what each may read and do, what it costs, what it failed at, what waits for approval',
    scope: PLUGINS,
    status: 200,
    answer: pluginList,
    problems: [],
  },
  {
    route: 'pluginApproval',
    method: 'post',
    summary: 'Approves what one version of a plugin asks for, and starts it',
    scope: PLUGINS,
    body: approvePlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginStop',
    method: 'post',
    summary: 'Stops a plugin until it is approved again',
    scope: PLUGINS,
    body: stopPlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginSettings',
    method: 'post',
    summary: 'Sets the settings of a plugin, and starts it anew with them; secrets that are not named stay',
    scope: PLUGINS,
    body: setPlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginCommand',
    method: 'post',
    summary: 'Runs a command that a plugin brings',
    scope: PLUGINS,
    body: runPluginCommand,
    status: 200,
    answer: pluginCommandResult,
    problems: ['not-found'],
  },
];
