import { type Catalogue, LANGUAGES, type MessageText } from '@emis-sdk/model';
import { type Grant, type Manifest, type Plugin, permissionsOf, type Rule } from '@emis-sdk/plugin';
import { admittedManifest, admittedPacked, checkNames, checkWords } from './admission.ts';
import { type Approval, effectiveGrants } from './approval.ts';
import type { Audit } from './audit.ts';
import { checkAdded, checkAnnounced } from './coverage.ts';
import { PluginError } from './errors.ts';
import { guardedIndicator, type HostIndicator } from './guarded-indicator.ts';
import { guardedRule } from './guarded-rule.ts';
import { type Limits, limitsWith } from './limits.ts';
import { Loaded, type PluginInfo, type Source } from './loaded.ts';
import { orderOf } from './order.ts';
import { packedSource, trustedSource } from './sources.ts';
import { MACHINE_TIME, type Time } from './time.ts';
import { stopTrusted } from './trusted-in-process.ts';
import type { PackedPlugin, StrangerRunner } from './walled.ts';

export interface HostOptions extends Partial<Time> {
  /** Is told of every step, approval and fault before it takes effect. What it throws stops the step. */
  readonly audit?: Audit;
  readonly limits?: Partial<Limits>;
  /** Runs the plugins of strangers, behind a wall. Without one they are refused. */
  readonly strangers?: StrangerRunner;
  /** Told what strangers' plugins log. Such lines may hold values of somebody's record: for authors at work, not for a file. @default dropped */
  readonly log?: (plugin: string, line: string) => void;
}

export interface LoadOptions<Settings = unknown> {
  /** Who answers for the plugin and its grants: kept with them. */
  readonly approvedBy: string;
  /** What of the requested grants is approved; nothing unless said. */
  readonly approve?: Approval;
  readonly settings?: NoInfer<Settings>;
  /**
   * Whose code it is. `owner`: the owner of this host trusts it as its own. `stranger` is refused: a plugin that was imported has run its module
   * already, so only {@link PluginHost.loadStranger} takes one.
   */
  readonly origin?: 'owner' | 'stranger';
}

/** What {@link PluginHost.load} gives back. */
export interface LoadedPlugin {
  readonly id: string;
  readonly manifest: Manifest;
  /** What was both requested and approved. */
  readonly grants: readonly Grant[];
}

/** Loads, checks, limits and runs plugins. */
export interface PluginHost {
  /**
   * Checks a plugin, takes note of the approval, and starts it.
   *
   * @throws {PluginError} saying why it was refused or failed
   */
  load<Settings>(plugin: Plugin<Settings>, options: LoadOptions<Settings>): Promise<LoadedPlugin>;
  /**
   * Checks the plugin of a stranger by what it says of itself, takes note of the approval, and starts it behind the wall. Its rules and
   * indicators are then like those of any other.
   *
   * @throws {PluginError} saying why it was refused or failed; `plugin.untrusted` when this host has no wall
   */
  loadStranger(packed: PackedPlugin, options: Omit<LoadOptions, 'origin'>): Promise<LoadedPlugin>;
  /** The rules of all plugins, in the order of the plan. The same objects until a plugin comes or goes. */
  rules(): Rule[];
  /** Words for the rules of all plugins. */
  messages(): Catalogue;
  indicators(): HostIndicator[];
  /** Every plugin in the order of the plan, also those that were refused, failed or stopped. */
  list(): PluginInfo[];
  /** Stops a plugin; one whose life is over is left as it is. @throws {PluginError} `plugin.unknown`, `plugin.stop-failed` */
  stop(id: string): Promise<void>;
  /** Stops all plugins, the last one loaded first. @throws {PluginError} `plugin.stop-failed`, after all were stopped */
  close(): Promise<void>;
}

/**
 * Makes a host. It runs plugins that its owner trusts in its own process, without a wall; those of strangers only where it is given a runner
 * for them, `strangerRunner()` of `@emis-sdk/plugin-host/node`.
 *
 * @throws {RangeError} for a limit that is out of range
 * @example
 * const host = createHost({ audit: (entry) => log(entry) });
 * await host.load(overAge, { approvedBy: 'Ana Rojas, Ministry', approve: 'all' });
 * const validation = await validateDataset(open, { profile, asOf, rules: host.rules() });
 */
export function createHost(options: HostOptions = {}): PluginHost {
  return new Host(options);
}

class Host implements PluginHost {
  readonly #limits: Limits;
  readonly #time: Time;
  readonly #audit: Audit;
  readonly #strangers: StrangerRunner | undefined;
  readonly #log: (plugin: string, line: string) => void;
  readonly #plugins = new Map<string, Loaded>();
  readonly #starting = new Map<Loaded, Promise<unknown>>();

  constructor({ audit = () => {}, limits, strangers, log = () => {}, ...time }: HostOptions) {
    this.#limits = limitsWith(limits);
    this.#strangers = strangers;
    this.#log = log;
    this.#time = { ...MACHINE_TIME, ...time };
    this.#audit = audit;
  }

  async load<Settings>(plugin: Plugin<Settings>, options: LoadOptions<Settings>): Promise<LoadedPlugin> {
    assertNamed(options);
    const { origin = 'owner', ...rest } = options;
    const source = this.#admit(() => trustedSource(plugin, admittedManifest(plugin), this.#limits, this.#time));
    return this.#take(source, rest, origin === 'owner');
  }

  async loadStranger(packed: PackedPlugin, options: Omit<LoadOptions, 'origin'>): Promise<LoadedPlugin> {
    assertNamed(options);
    const runner = this.#strangers;
    const source = this.#admit(() =>
      packedSource(admittedPacked(packed, this.#limits), runner, this.#limits, (line) =>
        this.#log(packed.description.id, line),
      ),
    );
    return this.#take(source, options, runner !== undefined);
  }

  async #take(source: Source, options: Omit<LoadOptions, 'origin'>, allowed: boolean): Promise<LoadedPlugin> {
    const { manifest } = source;
    const { id } = manifest;
    const loaded = new Loaded(source, this.#limits, this.#time, this.#audit);
    this.#plugins.delete(id);
    this.#plugins.set(id, loaded);
    const start = this.#begin(loaded, options, allowed);
    this.#starting.set(loaded, start);
    try {
      await start;
    } catch (error) {
      const code = error instanceof PluginError ? error.code : 'plugin.start-failed';
      loaded.move(FAILURES.has(code) && loaded.state === 'starting' ? 'fail' : 'refuse', code);
      throw error;
    } finally {
      this.#starting.delete(loaded);
    }
    return { id, manifest, grants: loaded.grants };
  }

  /** A plugin that may begin a life here, as far as its manifest tells. What may not is told to the audit, and leaves no other trace. */
  #admit(sourceOf: () => Source): Source {
    try {
      const source = sourceOf();
      const { id } = source.manifest;
      const before = this.#plugins.get(id);
      if (before && !before.isOver) throw new PluginError('plugin.duplicate', { plugin: id });
      return source;
    } catch (error) {
      if (error instanceof PluginError) {
        const at = this.#time.clock().toISOString();
        this.#audit({ at, plugin: error.params.plugin, event: 'state', from: 'none', to: 'refused', code: error.code });
      }
      throw error;
    }
  }

  async #begin(
    loaded: Loaded,
    { approvedBy, approve = [], settings }: Omit<LoadOptions, 'origin'>,
    allowed: boolean,
  ): Promise<void> {
    const { manifest, source } = loaded;
    const { id } = manifest;
    if (!allowed) throw new PluginError('plugin.untrusted', { plugin: id });
    const messageCodes = LANGUAGES.flatMap((language) => Object.keys(source.messages?.[language] ?? {}));
    checkNames(manifest, messageCodes, (contribution) => this.#ownerOf(contribution, loaded));
    loaded.named = true;
    checkWords(manifest, source.messages);
    const checked = source.checkSettings(settings);
    const order = orderOf(this.#living());
    if ('ring' in order) throw new PluginError('plugin.order-cycle', { plugin: id, ring: order.ring.join(' after ') });
    loaded.move('check');

    loaded.grants = effectiveGrants(manifest.grants, approve);
    checkAnnounced(manifest, loaded.grants);
    const at = this.#time.clock().toISOString();
    const permissions = [...permissionsOf(loaded.grants)];
    this.#audit({
      at,
      plugin: id,
      event: 'approval',
      by: approvedBy,
      version: manifest.version,
      runner: source.runner,
      permissions,
    });
    loaded.approved = { by: approvedBy, at };
    loaded.move('approve');

    loaded.move('start');
    const started = await source.start(checked, loaded.stop);
    try {
      checkAdded(manifest, started, loaded.grants);
      loaded.rules = started.rules.map((rule) => guardedRule(rule, loaded.guard));
      loaded.indicators = started.indicators.map((one) =>
        guardedIndicator(one, loaded.guard, this.#limits.indicatorValues),
      );
    } catch (cause) {
      loaded.stop.abort(cause);
      // Why it is refused is what the caller must know; a disposer that fails as well adds nothing to it.
      await stopTrusted(id, started.dispose, this.#limits, this.#time).catch(() => {});
      throw cause instanceof PluginError ? cause : new PluginError('plugin.start-failed', { plugin: id }, { cause });
    }
    loaded.dispose = started.dispose;
    loaded.move('run');
  }

  rules(): Rule[] {
    return this.#plan().flatMap((loaded) => loaded.rulesNow);
  }

  messages(): Catalogue {
    const words = LANGUAGES.map((language): [string, Record<string, MessageText>] => {
      const all = this.#plan().map(({ source, named }) => (named ? (source.messages?.[language] ?? {}) : {}));
      return [language, Object.assign({}, ...all)];
    });
    return Object.fromEntries(words) as Catalogue;
  }

  indicators(): HostIndicator[] {
    return this.#plan().flatMap(({ state, indicators }) => (state === 'running' ? indicators : []));
  }

  list(): PluginInfo[] {
    return this.#plan().map(({ info }) => info);
  }

  async stop(id: string): Promise<void> {
    const loaded = this.#plugins.get(id);
    if (!loaded) throw new PluginError('plugin.unknown', { plugin: id });
    await this.#stop(loaded);
  }

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const loaded of [...this.#plugins.values()].reverse()) {
      await this.#stop(loaded).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  async #stop(loaded: Loaded): Promise<void> {
    const starting = this.#starting.get(loaded);
    if (starting) {
      loaded.stop.abort(new Error('stopped while starting'));
      // Whoever asked for it to be loaded is told.
      await starting.catch(() => {});
    }
    if (loaded.state !== 'running' && loaded.state !== 'quarantined') return;
    loaded.move('stop');
    loaded.stop.abort(new Error('stopped'));
    try {
      await stopTrusted(loaded.manifest.id, loaded.dispose, this.#limits, this.#time);
    } catch (error) {
      loaded.move('fail', 'plugin.stop-failed');
      throw error;
    }
    loaded.move('end');
  }

  /** The living in order; behind them those whose life is over, by id. */
  #plan(): Loaded[] {
    const order = orderOf(this.#living());
    const plan = 'plan' in order ? order.plan.map(({ loaded }) => loaded) : [];
    const others = [...this.#plugins.values()].filter((loaded) => !plan.includes(loaded));
    return [...plan, ...others.sort((one, other) => (one.manifest.id < other.manifest.id ? -1 : 1))];
  }

  #living() {
    return [...this.#plugins.values()]
      .filter((loaded) => !loaded.isOver)
      .map((loaded) => ({
        loaded,
        id: loaded.manifest.id,
        phase: loaded.manifest.phase,
        after: loaded.manifest.after,
      }));
  }

  #ownerOf(contribution: string, asking: Loaded): string | undefined {
    return [...this.#plugins.values()].find((loaded) => loaded !== asking && loaded.owns(contribution))?.manifest.id;
  }
}

/** What is a failure of the plugin, and not a decision of the host. */
const FAILURES: ReadonlySet<string> = new Set([
  'plugin.start-failed',
  'plugin.start-timeout',
  'plugin.stop-failed',
  'plugin.limit-exceeded',
  'plugin.bad-output',
]);

function assertNamed({ approvedBy }: LoadOptions): void {
  if (!approvedBy) throw new TypeError('approvedBy must name who answers for the plugin');
}
