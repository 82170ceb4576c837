import type { Grant, Json } from '@emis-sdk/plugin';
import type { BundleFiles, HostSignatures, KnownRelease, PluginStore } from '@emis-sdk/plugin-host';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** What stands for a plugin. */
export interface Decision {
  readonly plugin: string;
  /** Whether it may run. */
  readonly wanted: boolean;
  readonly version: string;
  readonly grants: readonly Grant[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly settingsVersion?: number;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly known?: KnownRelease;
}

/** What a database keeps for plugins, as a host and its registry need it. */
export interface KeptPlugins {
  readonly tables: Kysely<Tables>;
  /** For `createHost({ store })`: what plugins remember is there after a restart. */
  readonly store: PluginStore;
  /** For `createHost({ signatures })`: an older release, or one of another author, is known as such. */
  readonly releases: Required<Pick<HostSignatures, 'known' | 'admitted'>>;
  /** Takes note of a release of a plugin that was kept under the name of an instance. */
  remember(plugin: string, release: KnownRelease): void;
}

/**
 * Opens what a database keeps for plugins. A host is made with it, and then the registry.
 *
 * @example
 * const kept = await keptPlugins(database);
 * const host = createHost({ store: kept.store, strangers: strangerRunner() });
 * const registry = pluginRegistry(kept, host);
 */
export async function keptPlugins({ tables }: Pick<Database, 'tables'>): Promise<KeptPlugins> {
  const known = new Map<string, KnownRelease>();
  for (const decision of await readDecisions(tables)) if (decision.known) known.set(decision.plugin, decision.known);
  return {
    tables,
    store: databaseStore(tables),
    remember(plugin, release) {
      if ((known.get(plugin)?.release ?? -1) < release.release) known.set(plugin, release);
    },
    releases: {
      known: (plugin) => known.get(plugin),
      // Written down with the decision that let it in.
      admitted: ({ plugin, release, digest, author }) => known.set(plugin, { release, digest, author }),
    },
  };
}

export async function readDecisions(tables: Kysely<Tables>): Promise<readonly Decision[]> {
  const rows = await tables.selectFrom('plugin_decisions').selectAll().orderBy('plugin').execute();
  return rows.map(({ plugin, wanted, version, grants, settings, ...row }) => ({
    ...{ plugin, wanted, version, grants, settings, by: row.decided_by, at: row.decided_at },
    ...(row.settings_version !== null && { settingsVersion: row.settings_version }),
    ...(row.release !== null && {
      known: { release: Number(row.release), digest: row.digest ?? '', author: row.author ?? '' },
    }),
  }));
}

/** The number of what was decided last; nothing when nothing ever was. */
export async function lastAct(tables: Kysely<Tables>): Promise<string | undefined> {
  const row = await tables.selectFrom('plugin_acts').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row && String(row.seq);
}

/** Keeps what was decided, who did it, and, where there are some, the files that were approved; together. */
export async function keepDecision(
  tables: Kysely<Tables>,
  act: string,
  decision: Decision & { readonly permissions: readonly string[] },
  files?: BundleFiles,
): Promise<void> {
  const { plugin, wanted, version, grants, settings, settingsVersion, by, at, known, permissions } = decision;
  const row = {
    ...{ wanted, version, grants: JSON.stringify(grants), settings: JSON.stringify(settings) },
    ...{ settings_version: settingsVersion ?? null, decided_by: by, decided_at: at },
    ...{ release: known?.release ?? null, digest: known?.digest ?? null, author: known?.author ?? null },
  };
  await tables.transaction().execute(async (trx) => {
    await trx
      .insertInto('plugin_decisions')
      .values({ plugin, ...row })
      .onConflict((conflict) => conflict.column('plugin').doUpdateSet(row))
      .execute();
    const said = { plugin, act, by_whom: by, at, version, permissions: JSON.stringify(permissions) };
    await trx.insertInto('plugin_acts').values(said).execute();
    if (!files) return;
    await trx.deleteFrom('plugin_files').where('plugin', '=', plugin).execute();
    const all = [...files].map(([path, content]) => ({ plugin, path, content }));
    if (all.length > 0) await trx.insertInto('plugin_files').values(all).execute();
  });
}

/** The files that were approved last; nothing where none were kept. */
export async function keptFiles(tables: Kysely<Tables>, plugin: string): Promise<BundleFiles | undefined> {
  const rows = await tables
    .selectFrom('plugin_files')
    .select(['path', 'content'])
    .where('plugin', '=', plugin)
    .orderBy('path')
    .execute();
  return rows.length === 0 ? undefined : new Map(rows.map(({ path, content }) => [path, new Uint8Array(content)]));
}

/** What plugins remember, in the database. */
function databaseStore(tables: Kysely<Tables>): PluginStore {
  return {
    async get(plugin, key) {
      const row = await tables
        .selectFrom('plugin_entries')
        .select('value')
        .where('plugin', '=', plugin)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && (JSON.parse(row.value) as Json);
    },
    async set(plugin, key, value) {
      const text = JSON.stringify(value);
      const row = { value: text, bytes: new TextEncoder().encode(key + text).length };
      await tables
        .insertInto('plugin_entries')
        .values({ plugin, key, ...row })
        .onConflict((conflict) => conflict.columns(['plugin', 'key']).doUpdateSet(row))
        .execute();
    },
    async remove(plugin, key) {
      await tables.deleteFrom('plugin_entries').where('plugin', '=', plugin).where('key', '=', key).execute();
    },
    async keys(plugin) {
      const rows = await tables.selectFrom('plugin_entries').select('key').where('plugin', '=', plugin).execute();
      return rows.map(({ key }) => key);
    },
    async bytesWithout(plugin, key) {
      const { bytes } = await tables
        .selectFrom('plugin_entries')
        .select(({ fn }) => fn.sum<string | null>('bytes').as('bytes'))
        .where('plugin', '=', plugin)
        .where('key', '<>', key)
        .executeTakeFirstOrThrow();
      return Number(bytes ?? 0);
    },
  };
}
