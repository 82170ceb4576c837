import { type Catalogue, LANGUAGES, type MessageText } from '@emis-sdk/model';
import { type Grant, type Manifest, type Plugin, permissionsOf, type Rule } from '@emis-sdk/plugin';
import { admittedManifest, admittedPacked, checkNames, checkWords } from './admission.ts';
import { beyondApproval, effectiveGrants } from './approval.ts';
import type { Audit } from './audit.ts';
import { Broker, type Doors, type Send } from './broker.ts';
import { checkAdded, checkAnnounced } from './coverage.ts';
import { type DataLabel, dataLabel } from './data-label.ts';
import { PluginError } from './errors.ts';
import { guardedFormat, type HostFormat } from './guarded-format.ts';
import { guardedIndicator, type HostIndicator } from './guarded-indicator.ts';
import { guardedRule } from './guarded-rule.ts';
import { guardedHandler, type HandlerKind, type HostHandler } from './handlers.ts';
import { instanceOf } from './instance.ts';
import { type Limits, limitsWith } from './limits.ts';
import { type HostCodes, type HostMapping, Loaded, type PluginInfo, type Source, type TakeOptions } from './loaded.ts';
import { orderOf } from './order.ts';
import { memoryStore, type PluginStore } from './plugin-store.ts';
import { sealSecrets } from './secrets.ts';
import type { BundleFiles } from './signing/bundle-files.ts';
import { type HostSignatures, verifiedPack } from './signing/signed-admission.ts';
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
  /** Whom it trusts to have signed the plugins of strangers. With it, only {@link PluginHost.loadSigned} takes one. */
  readonly signatures?: HostSignatures;
  /** Told what strangers' plugins log. Such lines may hold values of somebody's record: for authors at work, not for a file. @default dropped */
  readonly log?: (plugin: string, line: string) => void;
  /** Sends what plugins with `fetchFrom` call out. Must follow no redirect and reach no network of its own. @default nothing is sent */
  readonly send?: Send;
  /** Where plugins keep things. @default in memory */
  readonly store?: PluginStore;
  /** Told of the events that plugins emit. */
  readonly onEvent?: Doors['onEvent'];
  /** Watches what plugins really read and use, for {@link PluginHost.label}: slower, for tests. Of strangers' plugins only the calls are seen. @default false */
  readonly observe?: boolean;
}

export interface LoadOptions<Settings = unknown> extends TakeOptions {
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
  loadStranger(packed: PackedPlugin, options: TakeOptions): Promise<LoadedPlugin>;
  /**
   * Puts a new version in the place of a plugin that runs. Unless `approve` is said anew, what was approved stays approved, and a version that asks
   * for more is not taken: the old one goes on. So it does when the new one does not start.
   *
   * @throws {PluginError} `plugin.update-unapproved`, `plugin.unknown`, and what {@link load} and {@link loadStranger} throw
   */
  update(
    plugin: Plugin | PackedPlugin,
    options: Omit<TakeOptions, 'approvedBy'> & { readonly approvedBy?: string },
  ): Promise<LoadedPlugin>;
  /**
   * The same with the files of a bundle, once every byte of it was found to be signed by its author and countersigned by a registry that this
   * host trusts. Needs no network.
   *
   * @throws {PluginError} as {@link verifyPlugin} and {@link loadStranger}
   */
  loadSigned(files: BundleFiles, options: TakeOptions): Promise<LoadedPlugin>;
  /** The rules of all plugins, in the order of the plan. The same objects until a plugin comes or goes. */
  rules(): Rule[];
  /** Words for the rules of all plugins. */
  messages(): Catalogue;
  indicators(): HostIndicator[];
  /** Formats of files that plugins brought as code. */
  formats(): HostFormat[];
  /** Formats of files that plugins brought as data. */
  mappings(): HostMapping[];
  /** What plugins say that the values of some product are in code lists. */
  codes(): HostCodes[];
  /** What plugins added to be called: reactions to events, routes, cards, commands, jobs; of those that run, in the order of the plan. */
  handlers<Kind extends HandlerKind>(kind: Kind): HostHandler<Kind>[];
  /** Every plugin in the order of the plan, also those that were refused, failed or stopped. */
  list(): PluginInfo[];
  /**
   * What a plugin was seen to do since it was loaded, beside what it was granted.
   *
   * @throws {PluginError} `plugin.unknown`
   * @throws {TypeError} when the host does not observe
   */
  label(id: string): DataLabel;
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
  readonly #signatures: HostSignatures | undefined;
  readonly #log: (plugin: string, line: string) => void;
  readonly #doors: Doors;
  readonly #observe: boolean;
  readonly #plugins = new Map<string, Loaded>();
  readonly #starting = new Map<Loaded, Promise<unknown>>();

  constructor({
    audit = () => {},
    limits,
    strangers,
    signatures,
    log = () => {},
    send,
    store,
    onEvent,
    observe = false,
    ...time
  }: HostOptions) {
    this.#limits = limitsWith(limits);
    this.#strangers = strangers;
    this.#signatures = signatures;
    this.#log = log;
    this.#observe = observe;
    this.#doors = { ...(send && { send }), store: store ?? memoryStore(), onEvent: onEvent ?? (() => {}), log };
    this.#time = { ...MACHINE_TIME, ...time };
    this.#audit = audit;
  }

  async load<Settings>(plugin: Plugin<Settings>, options: LoadOptions<Settings>): Promise<LoadedPlugin> {
    assertNamed(options);
    const { origin = 'owner', ...rest } = options;
    const source = this.#admit(() => instanceOf(this.#sourceOf(plugin), rest.instance));
    return this.#take(source, rest, origin === 'owner');
  }

  async loadStranger(packed: PackedPlugin, options: TakeOptions): Promise<LoadedPlugin> {
    assertNamed(options);
    if (this.#signatures) this.#refuse(new PluginError('plugin.unsigned', { plugin: packed.description.id }));
    const source = this.#admit(() => instanceOf(this.#packedSourceOf(packed), options.instance));
    return this.#take(source, options, this.#strangers !== undefined);
  }

  async loadSigned(files: BundleFiles, options: TakeOptions): Promise<LoadedPlugin> {
    assertNamed(options);
    const packed = await verifiedPack(files, this.#signatures, this.#time.clock()).catch((error) =>
      this.#refuse(error),
    );
    const source = this.#admit(() => instanceOf(this.#packedSourceOf(packed), options.instance));
    return this.#take(source, options, this.#strangers !== undefined);
  }

  async update(
    plugin: Plugin | PackedPlugin,
    options: Omit<TakeOptions, 'approvedBy'> & { readonly approvedBy?: string },
  ): Promise<LoadedPlugin> {
    if ('code' in plugin && this.#signatures) {
      this.#refuse(new PluginError('plugin.unsigned', { plugin: plugin.description.id }));
    }
    const whole = 'code' in plugin ? this.#packedSourceOf(plugin) : this.#sourceOf(plugin);
    const source = instanceOf(whole, options.instance);
    const { id, grants } = source.manifest;
    const old = this.#plugins.get(id);
    if (!old?.options || old.state !== 'running') throw new PluginError('plugin.unknown', { plugin: id });
    const before = old.options;
    const approve = options.approve ?? old.grants;
    const [grant] = beyondApproval(grants, approve);
    if (grant !== undefined) throw new PluginError('plugin.update-unapproved', { plugin: id, grant });
    await this.#stop(old);
    try {
      return await this.#take(source, { ...before, ...options, approve }, true);
    } catch (error) {
      await this.#take(old.source, before, true);
      throw error;
    }
  }

  #sourceOf(plugin: Plugin): Source {
    return trustedSource(plugin, admittedManifest(plugin), this.#limits, this.#time);
  }

  #packedSourceOf(packed: PackedPlugin): Source {
    const admitted = admittedPacked(packed, this.#limits);
    return packedSource(admitted, this.#strangers, this.#limits, (line) => this.#log(admitted.description.id, line));
  }

  async #take(source: Source, options: TakeOptions, allowed: boolean): Promise<LoadedPlugin> {
    const { manifest } = source;
    const { id } = manifest;
    const loaded = new Loaded(source, this.#limits, this.#time, this.#audit, this.#observe);
    loaded.options = options;
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
      return this.#refuse(error);
    }
  }

  #refuse(error: unknown): never {
    if (error instanceof PluginError) {
      const at = this.#time.clock().toISOString();
      this.#audit({ at, plugin: error.params.plugin, event: 'state', from: 'none', to: 'refused', code: error.code });
    }
    throw error;
  }

  async #begin(
    loaded: Loaded,
    { approvedBy, approve = [], settings, settingsVersion }: TakeOptions,
    allowed: boolean,
  ): Promise<void> {
    const { manifest, source } = loaded;
    const { id } = manifest;
    if (!allowed) throw new PluginError('plugin.untrusted', { plugin: id });
    const messageCodes = LANGUAGES.flatMap((language) => Object.keys(source.messages?.[language] ?? {}));
    checkNames(manifest, source.data, messageCodes, (contribution) => this.#ownerOf(contribution, loaded));
    loaded.named = true;
    checkWords(manifest, source.messages);
    const sealed = sealSecrets(id, manifest.settings, settings);
    const checked = source.checkSettings(sealed.settings, settingsVersion);
    const order = orderOf(this.#living());
    if ('ring' in order) throw new PluginError('plugin.order-cycle', { plugin: id, ring: order.ring.join(' after ') });
    loaded.move('check');

    loaded.grants = effectiveGrants(manifest.grants, approve);
    checkAnnounced(manifest, source.data, loaded.grants);
    const at = this.#time.clock().toISOString();
    // What is data is in use as soon as it is there.
    if (source.data.mappings.length > 0) loaded.guard.observer?.used.add('emit record');
    if (source.data.codes.length > 0) loaded.guard.observer?.used.add('emit code');
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
    const started = await source.start(checked, loaded.stop, settingsVersion);
    try {
      checkAdded(manifest, started, loaded.grants);
      loaded.rules = started.rules.map((rule) => guardedRule(rule, loaded.guard));
      loaded.indicators = started.indicators.map((one) =>
        guardedIndicator(one, loaded.guard, this.#limits.indicatorValues),
      );
      loaded.formats = started.formats.map((one) => guardedFormat(one, loaded.guard, loaded.grants));
      const { observer } = loaded.guard;
      const parts = { doors: this.#doors, limits: this.#limits, time: this.#time, audit: this.#audit, observer };
      const broker = new Broker(id, loaded.grants, sealed.secrets, parts);
      loaded.broker = broker;
      loaded.handlers = started.handlers.map((one) =>
        guardedHandler(one, loaded.guard, broker, this.#limits.outputBytes),
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

  formats(): HostFormat[] {
    return this.#plan().flatMap(({ state, formats }) => (state === 'running' ? formats : []));
  }

  mappings(): HostMapping[] {
    return this.#plan().flatMap(({ mappings }) => mappings);
  }

  codes(): HostCodes[] {
    return this.#plan().flatMap(({ codes }) => codes);
  }

  handlers<Kind extends HandlerKind>(kind: Kind): HostHandler<Kind>[] {
    const all = this.#plan().flatMap(({ state, handlers }) => (state === 'running' ? handlers : []));
    return all.filter((one): one is HostHandler<Kind> => one.kind === kind);
  }

  list(): PluginInfo[] {
    return this.#plan().map(({ info }) => info);
  }

  label(id: string): DataLabel {
    const { manifest, grants, guard } = this.#known(id);
    if (!guard.observer) throw new TypeError('This host does not observe: create it with observe');
    return dataLabel(id, manifest.version, permissionsOf(grants), guard.observer);
  }

  async stop(id: string): Promise<void> {
    await this.#stop(this.#known(id));
  }

  #known(id: string): Loaded {
    const loaded = this.#plugins.get(id);
    if (!loaded) throw new PluginError('plugin.unknown', { plugin: id });
    return loaded;
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
        after: loaded.manifest.after.flatMap((id) => this.#idsOf(id)),
      }));
  }

  /** A plugin that comes after another one comes after all its instances. */
  #idsOf(plugin: string): string[] {
    const instances = [...this.#plugins.values()].filter(({ source }) => source.instanceOf === plugin);
    return [plugin, ...instances.map(({ manifest }) => manifest.id)];
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

function assertNamed({ approvedBy }: TakeOptions): void {
  if (!approvedBy) throw new TypeError('approvedBy must name who answers for the plugin');
}
