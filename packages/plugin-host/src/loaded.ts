import type { Catalogue } from '@emis-sdk/model';
import type { CodeMapping, Grant, Manifest, MappedFormat, PlainData, Rule } from '@emis-sdk/plugin';
import { namesOf } from './admission.ts';
import type { Approval } from './approval.ts';
import type { Audit } from './audit.ts';
import type { Broker } from './broker.ts';
import type { PluginErrorCode } from './errors.ts';
import { Guard } from './guard.ts';
import type { HostFormat } from './guarded-format.ts';
import type { HostIndicator } from './guarded-indicator.ts';
import { absentRule } from './guarded-rule.ts';
import type { HostHandler } from './handlers.ts';
import { type Event, isOver, next, OPENING, type State } from './lifecycle.ts';
import type { Limits } from './limits.ts';
import { Observer } from './observer.ts';
import type { Time } from './time.ts';
import type { Started } from './trusted-in-process.ts';

/** What a host says of one of its plugins. */
export interface PluginInfo {
  readonly id: string;
  /** Of one of several instances: the id of the plugin. */
  readonly instanceOf?: string;
  readonly version: string;
  readonly title: Manifest['title'];
  readonly state: State;
  /** How it is run. */
  readonly runner: string;
  /** Who approved its grants, and when (ISO 8601). */
  readonly approved?: { readonly by: string; readonly at: string };
  /** What was both requested and approved. */
  readonly grants: readonly Grant[];
  readonly rules: readonly string[];
  readonly indicators: readonly string[];
  /** How often its code was called since it was loaded. */
  readonly calls: number;
  /** How often it threw, or gave what the contract does not allow. */
  readonly faults: number;
  /** Of the faults, how often it broke a limit. */
  readonly breaches: number;
  /** Calls to its tools that no grant opens. */
  readonly refusals: number;
  /** Time spent in its code, in milliseconds: an estimate from one call in 64. */
  readonly spentMs: number;
  /** Why it was refused or failed. */
  readonly reason?: PluginErrorCode;
}

/** Where a plugin comes from, and how it is run. */
export interface Source {
  readonly manifest: Manifest;
  /** Of one of several instances: the id of the plugin. */
  readonly instanceOf?: string;
  readonly messages: Catalogue | undefined;
  /** What it brings that is no code. */
  readonly data: PlainData;
  /** The name of what runs it. */
  readonly runner: string;
  /** Looks at the settings as far as that can be done before it runs. @throws {PluginError} `plugin.settings-invalid` */
  checkSettings(settings: unknown, version: number | undefined): unknown;
  /** Runs its `setup`. */
  start(settings: unknown, stop: AbortController, version: number | undefined): Promise<Started>;
}

/** What the owner of the host says of a plugin that is loaded. */
export interface TakeOptions {
  /** Who answers for the plugin and its grants: kept with them. */
  readonly approvedBy: string;
  /** What of the requested grants is approved; nothing unless said. */
  readonly approve?: Approval;
  readonly settings?: unknown;
  /**
   * A name for one of several instances of a plugin in this host, each with its own settings, grants and memory: its id, its codes and its address get the name
   * behind the plugin's id, `org.example.entry.north`. Small letters, digits and hyphens. @default the only one, under the plugin's id
   */
  readonly instance?: string;
  /** The form in which the settings were kept, when it may be an older one. @default that of the plugin */
  readonly settingsVersion?: number;
}

/** A format of a plugin that is data: `mappingFormat` of `@emis-sdk/formats/mapping` makes a format of it. */
export interface HostMapping extends MappedFormat {
  readonly plugin: string;
}

/** What a plugin says that values are in a code list: `mapCodes` of `@emis-sdk/formats/mapping` puts it to use. */
export interface HostCodes extends CodeMapping {
  readonly plugin: string;
}

/** One life of a plugin in a host. */
export class Loaded {
  readonly source: Source;
  readonly manifest: Manifest;
  readonly guard: Guard;
  /** Aborted when the plugin stops, also while it starts. */
  readonly stop = new AbortController();
  readonly #audit: Audit;
  readonly #time: Time;
  #state: State = 'found';
  /** Whether its codes were found to be its own. */
  named = false;
  approved: PluginInfo['approved'];
  grants: readonly Grant[] = [];
  rules: readonly Rule[] = [];
  indicators: readonly HostIndicator[] = [];
  handlers: readonly HostHandler[] = [];
  formats: readonly HostFormat[] = [];
  broker: Broker | undefined;
  /** What it was loaded with, to load it so again. */
  options: TakeOptions | undefined;
  dispose: () => void | Promise<void> = () => {};
  #reason: PluginErrorCode | undefined;

  constructor(source: Source, limits: Limits, time: Time, audit: Audit, observe = false) {
    const { manifest } = source;
    this.source = source;
    this.manifest = manifest;
    this.#audit = audit;
    this.#time = time;
    const listener = {
      fault: (contribution: string, code: PluginErrorCode) =>
        audit({ ...this.#line(), event: 'fault', contribution, code }),
      tooManyFaults: () => this.move('quarantine'),
    };
    this.guard = new Guard(manifest.id, limits, time, listener, observe ? new Observer() : undefined);
    audit({ ...this.#line(), event: 'state', from: 'none', to: 'found' });
  }

  get state(): State {
    return this.#state;
  }

  /** Takes the next step of its life. What opens something waits for the audit; what closes something does not. */
  move(event: Event, reason?: PluginErrorCode): void {
    const from = this.#state;
    const to = next(from, event);
    const tell = () => {
      this.#audit({ ...this.#line(), event: 'state', from, to, ...(reason === undefined ? {} : { code: reason }) });
    };
    if (OPENING.has(event)) tell();
    this.#state = to;
    this.#reason = reason;
    this.guard.is(to);
    if (!OPENING.has(event)) tell();
  }

  /** Its rules for the engine. Those of a mandatory plugin that does not run stand there and fail; so do those in quarantine. */
  get rulesNow(): readonly Rule[] {
    if (this.#state === 'running' || this.#state === 'quarantined') return this.rules;
    return this.manifest.contributes.mandatory ? this.#absent() : [];
  }

  /** Formats of it that are data. */
  get mappings(): readonly HostMapping[] {
    const plugin = this.manifest.id;
    return this.#state === 'running' ? this.source.data.mappings.map((one) => ({ ...one, plugin })) : [];
  }

  get codes(): readonly HostCodes[] {
    const plugin = this.manifest.id;
    return this.#state === 'running' ? this.source.data.codes.map((one) => ({ ...one, plugin })) : [];
  }

  get info(): PluginInfo {
    const { id, version, title, contributes } = this.manifest;
    const { calls, faults, breaches, spentMs } = this.guard;
    return {
      ...{ id, version, title, state: this.#state, runner: this.source.runner },
      ...(this.source.instanceOf === undefined ? {} : { instanceOf: this.source.instanceOf }),
      ...(this.approved ? { approved: this.approved } : {}),
      ...{ grants: this.grants, rules: contributes.rules, indicators: contributes.indicators },
      ...{ calls, faults, breaches, refusals: this.broker?.refusals ?? 0, spentMs },
      ...(this.#reason === undefined ? {} : { reason: this.#reason }),
    };
  }

  get isOver(): boolean {
    return isOver(this.#state);
  }

  /** Whether a rule or an indicator of this name is its own, so that no other plugin may have one. */
  owns(contribution: string): boolean {
    const { contributes } = this.manifest;
    if (!this.named || (this.isOver && !contributes.mandatory)) return false;
    return namesOf(contributes, this.source.data).includes(contribution);
  }

  #line(): { at: string; plugin: string } {
    return { at: this.#time.clock().toISOString(), plugin: this.manifest.id };
  }

  #absentRules: readonly Rule[] | undefined;
  /** Made once, since an engine takes two rules of one code for two rules. */
  #absent(): readonly Rule[] {
    if (!this.named) return [];
    const { id, contributes } = this.manifest;
    this.#absentRules ??= contributes.rules.map((code) => absentRule(code, id, () => this.#state));
    return this.#absentRules;
  }
}
