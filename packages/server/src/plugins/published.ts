import { type Grant, type Manifest, permissionsOf, secretSettings } from '@emis-sdk/plugin';
import { beyondApproval, type HostHandler, type PluginInfo, permissionPrivacy } from '@emis-sdk/plugin-host';
import type { PublishedPlugin } from '@emis-sdk/protocol/plugins';
import type { Decision } from './kept-plugins.ts';

export interface Published {
  /** What the host says of it; nothing while it was never loaded. */
  readonly info: PluginInfo | undefined;
  /** What it says of itself; nothing for what the registry does not look after. */
  readonly manifest: Manifest | undefined;
  readonly waiting: Manifest | undefined;
  readonly decision: Decision | undefined;
  readonly history: PublishedPlugin['history'];
  readonly commands: readonly HostHandler<'command'>[];
  readonly jobs: readonly HostHandler<'job'>[];
  readonly ranAt: ReadonlyMap<string, string>;
}

/** A plugin as an administrator sees it. */
export function published(plugin: Published & { readonly id: string }): PublishedPlugin {
  const { id, info, manifest, waiting, decision, history, commands, jobs, ranAt } = plugin;
  const approved = manifest ? (decision?.grants ?? []) : (info?.grants ?? []);
  const requested = manifest?.grants ?? info?.grants ?? [];
  const permissions = [...permissionsOf(requested)].filter((one) => !/^read .*\.id$/.test(one)).sort();
  const contributes = manifest?.contributes;
  const by = decision ? { by: decision.by, at: decision.at } : info?.approved;
  return {
    id,
    version: info?.version ?? manifest?.version ?? '',
    title: info?.title ?? manifest?.title ?? { en: id, es: id, pt: id },
    ...(decision?.known && { release: decision.known.release }),
    state: info?.state ?? (decision ? 'stopped' : 'found'),
    ...(info?.reason !== undefined && { reason: info.reason }),
    runner: info?.runner ?? 'none',
    managed: manifest !== undefined,
    grants: requested.map((grant) => grantOf(grant, approved)),
    ...(by && { approved: { ...by } }),
    rules: [...(contributes?.rules ?? info?.rules ?? [])],
    indicators: [...(contributes?.indicators ?? info?.indicators ?? [])],
    commands: commands.map(({ name, title }) => ({ name, ...(title && { summary: { ...title } }) })),
    jobs: jobs.map(({ name, everyMinutes = 0 }) => {
      const at = ranAt.get(name);
      return { id: name, everyMinutes, ...(at !== undefined && { ranAt: at }) };
    }),
    ...{ calls: info?.calls ?? 0, faults: info?.faults ?? 0, breaches: info?.breaches ?? 0 },
    ...{ refusals: info?.refusals ?? 0, spentMs: info?.spentMs ?? 0 },
    label: permissions.map((permission) => {
      const privacy = permissionPrivacy(permission);
      return { permission, ...(privacy !== undefined && { privacy }) };
    }),
    ...(manifest?.settings && { settings: settingsOf(manifest.settings, decision?.settings ?? {}) }),
    ...(waiting && {
      waiting: {
        version: waiting.version,
        asks: waiting.grants.map((grant) => grantOf(grant, decision?.grants ?? [])),
        beyond: [...beyondApproval(waiting.grants, decision?.grants ?? [])],
      },
    }),
    history: [...history],
  };
}

function grantOf(grant: Grant, approved: readonly Grant[]): PublishedPlugin['grants'][number] {
  const { reason } = grant;
  return {
    permissions: [...permissionsOf([grant])],
    reason: typeof reason === 'string' ? reason : { ...reason },
    approved: beyondApproval([grant], approved).length === 0,
  };
}

function settingsOf(schema: Record<string, unknown>, values: Decision['settings']): PublishedPlugin['settings'] {
  const secret = secretSettings(schema);
  const shown = Object.entries(values).filter(([name]) => !secret.includes(name));
  return {
    schema,
    values: Object.fromEntries(shown),
    secrets: secret.map((name) => ({ name, set: Object.hasOwn(values, name) })),
  };
}
