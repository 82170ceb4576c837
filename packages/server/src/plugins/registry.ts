import { canonicalJson, isEmisError } from '@emis-sdk/model';
import { type Manifest, permissionsOf, secretSettings } from '@emis-sdk/plugin';
import { type BundleFiles, beyondApproval } from '@emis-sdk/plugin-host';
import type { PublishedPlugin } from '@emis-sdk/protocol/plugins';
import { Refusal } from '../refusal.ts';
import { type FoundPlugin, load, pluginOf, type RegistryHost, saidBy } from './found-plugin.ts';
import { type Decision, type KeptPlugins, keepDecision, keptFiles, lastAct, readDecisions } from './kept-plugins.ts';
import { published } from './published.ts';

/**
 * Looks after the plugins of an EMIS: which were found, what each may do, who decided so and when. Decisions are kept in the database and hold
 * at the next start. What the portal and the API show and do goes through here.
 */
export interface PluginRegistry {
  /** Every plugin, also those that wait, were stopped or failed; by id. */
  list(): Promise<PublishedPlugin[]>;
  /**
   * Approves all that one version asks for, and starts it; the version before goes when the new one has started.
   *
   * @throws {Refusal} `plugin-unknown`; `plugin-changed` when another version is there than the one that was looked at; `plugin-refused` when it
   *   does not start, and then what ran before goes on
   */
  approve(id: string, how: { readonly version: string; readonly by: string }): Promise<PublishedPlugin>;
  /** Stops a plugin until it is approved again. @throws {Refusal} `plugin-unknown` */
  stop(id: string, how: { readonly by: string }): Promise<PublishedPlugin>;
  /**
   * Sets the settings, and starts the plugin anew with them where it runs. A secret that is not named stays.
   *
   * @throws {Refusal} `plugin-unknown`; `plugin-refused` when it does not start with them, and then it goes on as before
   */
  set(
    id: string,
    how: { readonly settings: Readonly<Record<string, unknown>>; readonly by: string },
  ): Promise<PublishedPlugin>;
  /**
   * Takes a plugin that was found. One that was approved before starts, unless it asks for more: then it waits, and the version that was approved
   * goes on. One that nobody approved waits as well, unless `approvedBy` says who names it here and now.
   *
   * @throws {PluginError} why it was refused or failed
   */
  take(found: FoundPlugin, how?: { readonly approvedBy?: string }): Promise<void>;
  /**
   * Follows what was decided at other servers on the same database: a plugin that is known here is approved, stopped and set as it was there. Asks for
   * one number when nothing was decided; `Server.runPlugins` does it.
   *
   * @throws {Refusal} `plugin-refused` when one does not start as it was decided; the others are followed all the same, and it goes on as before
   */
  follow(): Promise<void>;
}

export interface RegistryOptions {
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Whether bundles must be signed: the host was given `signatures`. @default false */
  readonly signed?: boolean;
}

/** Makes the registry of a host's plugins. @example see {@link keptPlugins} */
export function pluginRegistry(kept: KeptPlugins, host: RegistryHost, options: RegistryOptions = {}): PluginRegistry {
  return new Registry(kept, host, options);
}

interface Item {
  found: FoundPlugin;
  manifest: Manifest;
  waiting: { readonly found: FoundPlugin; readonly manifest: Manifest } | undefined;
}

const HISTORY = 20;

class Registry implements PluginRegistry {
  readonly #kept: KeptPlugins;
  readonly #host: RegistryHost;
  readonly #clock: () => Date;
  readonly #signed: boolean;
  readonly #items = new Map<string, Item>();
  /** What stands here for each plugin, of what was decided. */
  readonly #followed = new Map<string, Decision>();
  #lastAct: string | undefined;
  /** One act after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(kept: KeptPlugins, host: RegistryHost, { clock = () => new Date(), signed = false }: RegistryOptions) {
    this.#kept = kept;
    this.#host = host;
    this.#clock = clock;
    this.#signed = signed;
  }

  take(found: FoundPlugin, { approvedBy }: { readonly approvedBy?: string } = {}): Promise<void> {
    return this.#inTurn(() => this.#take(found, approvedBy));
  }

  async #take(found: FoundPlugin, approvedBy: string | undefined): Promise<void> {
    const manifest = saidBy(found);
    const { id } = manifest;
    const item: Item = { found, manifest, waiting: undefined };
    const decision = await this.#decision(id);
    if (decision) this.#followed.set(id, decision);
    if (decision?.known) this.#kept.remember(pluginOf(found, manifest), decision.known);
    // Code of one's own that is named here is approved by that, each time anew; somebody else's only when it was never here.
    const asks = decision ? beyondApproval(manifest.grants, decision.grants) : manifest.grants;
    const named = approvedBy !== undefined && (decision === undefined || found.kind === 'module');
    if (asks.length > 0 && !named) {
      const files = decision && (await keptFiles(this.#kept.tables, id));
      if (files) {
        const before = ofSameInstance(found, files);
        Object.assign(item, { found: before, manifest: saidBy(before), waiting: { found, manifest } });
      }
      this.#items.set(id, item);
      if (decision?.wanted && files) await load(this.#host, item.found, decision, this.#signed);
      return;
    }
    this.#items.set(id, item);
    const by = asks.length > 0 && approvedBy !== undefined ? approvedBy : (decision?.by ?? approvedBy);
    if (decision?.wanted === false || by === undefined) return;
    const wanted = this.#decided(item, decision, by);
    await load(this.#host, found, wanted, this.#signed);
    if (decision && asks.length === 0 && decision.version === manifest.version) return;
    await this.#keep(decision && asks.length === 0 ? 'updated' : 'approved', item, wanted);
  }

  approve(id: string, { version, by }: { readonly version: string; readonly by: string }): Promise<PublishedPlugin> {
    return this.#inTurn(async () => {
      const item = this.#item(id);
      const target = item.waiting ?? item;
      if (target.manifest.version !== version)
        throw new Refusal('plugin-changed', { params: { version: target.manifest.version } });
      const decision = await this.#decision(id);
      const next: Item = { found: target.found, manifest: target.manifest, waiting: undefined };
      const wanted = this.#decided(next, decision, by);
      await this.#replace(item, decision, next, wanted);
      await this.#keep('approved', next, wanted);
      this.#items.set(id, next);
      return await this.#one(id);
    });
  }

  stop(id: string, { by }: { readonly by: string }): Promise<PublishedPlugin> {
    return this.#inTurn(async () => {
      const item = this.#item(id);
      const decision = await this.#decision(id);
      if (decision?.wanted) await this.#keep('stopped', item, { ...decision, wanted: false, ...this.#now(by) });
      // Kept first: what cannot be stopped in good order is off at the next start all the same.
      if (this.#runs(id)) await this.#refusing(() => this.#host.stop(id));
      return await this.#one(id);
    });
  }

  set(
    id: string,
    { settings, by }: { readonly settings: Readonly<Record<string, unknown>>; readonly by: string },
  ): Promise<PublishedPlugin> {
    return this.#inTurn(async () => {
      const item = this.#item(id);
      const decision = await this.#decision(id);
      const { manifest } = item;
      const old = decision?.settings ?? {};
      const secrets = secretSettings(manifest.settings).filter((name) => Object.hasOwn(old, name));
      const merged = { ...Object.fromEntries(secrets.map((name) => [name, old[name]])), ...settings };
      const grants = decision?.grants ?? [];
      const wanted: Decision = {
        ...this.#decided(item, decision, by),
        ...{ grants, settings: merged, settingsVersion: manifest.settingsVersion, wanted: decision?.wanted ?? false },
      };
      if (decision?.wanted) await this.#replace(item, decision, item, wanted);
      await this.#keep('set', item, wanted);
      return await this.#one(id);
    });
  }

  async list(): Promise<PublishedPlugin[]> {
    const { tables } = this.#kept;
    const infos = new Map(this.#host.list().map((info) => [info.id, info]));
    const decisions = new Map((await readDecisions(tables)).map((one) => [one.plugin, one]));
    const acts = await tables.selectFrom('plugin_acts').selectAll().orderBy('seq', 'desc').limit(2000).execute();
    const ran = await tables.selectFrom('plugin_jobs').selectAll().execute();
    const ids = [...new Set([...infos.keys(), ...this.#items.keys()])].sort();
    const [commands, jobs] = [this.#host.handlers('command'), this.#host.handlers('job')];
    return ids.map((id) => {
      const item = this.#items.get(id);
      const history = acts.filter(({ plugin }) => plugin === id).slice(0, HISTORY);
      const own = <One extends { readonly plugin: string }>(all: readonly One[]) =>
        all.filter(({ plugin }) => plugin === id);
      return published({
        ...{ id, info: infos.get(id), manifest: item?.manifest, waiting: item?.waiting?.manifest },
        ...{ decision: decisions.get(id), commands: own(commands), jobs: own(jobs) },
        history: history.map(({ act, by_whom: by, at, version }) => ({ act, by, at, version })),
        ranAt: new Map(own(ran).map(({ job, ran_at }) => [job, ran_at])),
      });
    });
  }

  follow(): Promise<void> {
    return this.#inTurn(async () => {
      const last = await lastAct(this.#kept.tables);
      if (last === this.#lastAct) return;
      // What fails is told once, and not again every second.
      this.#lastAct = last;
      const failures: unknown[] = [];
      for (const decision of await readDecisions(this.#kept.tables)) {
        await this.#followOne(decision).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    });
  }

  async #followOne(decision: Decision): Promise<void> {
    const id = decision.plugin;
    const item = this.#items.get(id);
    const before = this.#followed.get(id);
    if (!item || (before && markOf(before) === markOf(decision))) return;
    if (!decision.wanted) {
      this.#followed.set(id, decision);
      if (this.#runs(id)) await this.#refusing(() => this.#host.stop(id));
      return;
    }
    const next = await this.#itemOf(decision, item);
    if (!next) return;
    this.#followed.set(id, decision);
    await this.#replace(item, before, next, decision);
    this.#items.set(id, next);
  }

  /** The very version that was decided upon: as it is here, or out of the files that were kept with the decision. */
  async #itemOf({ plugin, version }: Decision, item: Item): Promise<Item | undefined> {
    const { found, manifest, waiting } = item;
    if (waiting?.manifest.version === version) return { ...waiting, waiting: undefined };
    if (manifest.version === version) return { found, manifest, waiting };
    const files = await keptFiles(this.#kept.tables, plugin);
    if (!files) return undefined;
    const kept = ofSameInstance(found, files);
    const said = saidBy(kept);
    return said.version === version ? { found: kept, manifest: said, waiting: undefined } : undefined;
  }

  /** Puts one in the place of what runs. When it does not start, what ran goes on. */
  async #replace(before: Item, old: Decision | undefined, next: Item, wanted: Decision): Promise<void> {
    const { id } = before.manifest;
    const ran = this.#runs(id);
    await this.#refusing(async () => {
      if (ran) await this.#host.stop(id);
      try {
        await load(this.#host, next.found, wanted, this.#signed);
      } catch (error) {
        if (ran && old) await load(this.#host, before.found, old, this.#signed);
        throw error;
      }
    });
  }

  /** What a plugin is refused for is told by its code. */
  async #refusing(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!isEmisError(cause)) throw cause;
      throw new Refusal('plugin-refused', { params: { ...cause.params, code: cause.code }, cause });
    }
  }

  #decided({ found, manifest }: Item, decision: Decision | undefined, by: string): Decision {
    const { id, version, grants, settingsVersion } = manifest;
    const known = this.#kept.releases.known(pluginOf(found, manifest));
    const settings = decision?.settings ?? {};
    return {
      ...{ plugin: id, wanted: true, version, grants, settings, ...this.#now(by) },
      settingsVersion: decision?.settingsVersion ?? settingsVersion,
      ...(known && { known }),
    };
  }

  async #keep(act: string, { found, manifest }: Item, decision: Decision): Promise<void> {
    this.#followed.set(manifest.id, decision);
    const known = this.#kept.releases.known(pluginOf(found, manifest));
    const files = found.kind === 'bundle' && decision.wanted ? found.files : undefined;
    const permissions = [...permissionsOf(decision.grants)];
    await keepDecision(this.#kept.tables, act, { ...decision, ...(known && { known }), permissions }, files);
  }

  #runs(id: string): boolean {
    return this.#host.list().some((info) => info.id === id && /^(running|quarantined)$/.test(info.state));
  }

  async #decision(id: string): Promise<Decision | undefined> {
    return (await readDecisions(this.#kept.tables)).find(({ plugin }) => plugin === id);
  }

  async #one(id: string): Promise<PublishedPlugin> {
    const one = (await this.list()).find((plugin) => plugin.id === id);
    if (!one) throw new Refusal('plugin-unknown');
    return one;
  }

  #item(id: string): Item {
    const item = this.#items.get(id);
    if (!item) throw new Refusal('plugin-unknown');
    return item;
  }

  #now(by: string): Pick<Decision, 'by' | 'at'> {
    return { by, at: this.#clock().toISOString() };
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** What of a decision makes a difference to a plugin that runs. */
function markOf({ wanted, version, grants, settings, settingsVersion }: Decision): string {
  return canonicalJson({ wanted, version, grants, settings, settingsVersion: settingsVersion ?? null });
}

/** Files that were kept, as the same instance of their plugin. */
function ofSameInstance({ instance }: FoundPlugin, files: BundleFiles): FoundPlugin {
  return { kind: 'bundle', files, ...(instance !== undefined && { instance }) };
}
