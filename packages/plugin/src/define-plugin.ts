import type { Format } from '@emis-sdk/formats';
import type { Catalogue, EntityName, Language } from '@emis-sdk/model';
import type { Rule } from '@emis-sdk/validation';
import type * as z from 'zod';
import type { CONTRACT } from './contract.ts';
import type { Grant } from './grants.ts';
import type { ToolsFor } from './handler-tools.ts';
import type { Card, Command, EventHandler, Job, PlainEvent, RecordReaction, Route } from './handlers.ts';
import type { Indicator } from './indicator.ts';
import type { Phase } from './manifest.ts';
import type { Granted, PermissionOf, PermissionToRead, Reader } from './permission.ts';
import type { CodeMapping, MappedFormat } from './plain-data.ts';
import type { SettingsSchema } from './settings.ts';

/** Undoes what `setup` did: closes what it opened, ends what it began. */
export type Dispose = () => void | Promise<void>;

/** What `setup` is given. It adds what the plugin brings; nothing can be added after it has ended. */
export interface SetupContext<Settings = unknown, Held = unknown> {
  /** The settings with their defaults, checked and frozen. */
  readonly settings: Settings;
  /** Aborted when the plugin is stopped, or when `setup` takes too long. */
  readonly signal: AbortSignal;
  /** Adds a rule. Its code must stand under `contributes.rules`, and the grants must cover what it reads. */
  rule<const R extends Rule>(rule: R & Granted<PermissionToRead<R> | 'emit finding', Held>): void;
  /** Adds an indicator. Its id must stand under `contributes.indicators`, and the grants must cover what it reads. */
  indicator<const I extends Indicator>(indicator: I & Granted<PermissionToRead<I>, Held>): void;
  /**
   * Adds a format of files. Its id must stand under `contributes.formats`. One that is read needs `emit('record')`; one that is written is given the fields
   * that the plugin may read, and what else there is counts as lost. Only of plugins that are trusted: a stranger brings `mappings`.
   */
  format<const F extends Format>(format: F & Granted<F extends { read: unknown } ? 'emit record' : never, Held>): void;
  /** Reacts to something that happened. The event must stand under `contributes.reactions`. */
  on<const Event extends PlainEvent>(event: Event, run: EventHandler<Event, ToolsFor<Held>>): void;
  /** Reacts to each record of an entity that was taken in: `<entity>.recorded` under `contributes.reactions`. */
  onRecord<const R extends Reader & RecordReaction<ToolsFor<Held>>>(
    reaction: R & Granted<PermissionToRead<R>, Held>,
  ): void;
  /** Answers requests under `/plugins/<id>/`. Must stand under `contributes.routes`. */
  route(route: Route<ToolsFor<Held>>): void;
  /** Shows something in the portal: data, which the portal draws. Must stand under `contributes.cards`. */
  card(card: Card<ToolsFor<Held>>): void;
  /** Adds `emis plugins run <id> <name>`. Must stand under `contributes.commands`. */
  command(command: Command<ToolsFor<Held>>): void;
  /** Runs by the clock. Must stand under `contributes.jobs`. */
  job(job: Job<ToolsFor<Held>> & Granted<'schedule', Held>): void;
}

/** What every plugin says of itself; all of it can be read without running the plugin. */
interface PluginHead {
  /** Reverse-DNS: `org.example.over-age`. Never changed: grants and settings are kept under it. */
  readonly id: string;
  readonly version: string;
  readonly title: Readonly<Record<Language, string>>;
  /** `addition` unless said otherwise. */
  readonly phase?: Phase;
  /** The ids of plugins of the same phase that come before this one, where they are loaded. */
  readonly after?: readonly string[];
  /** Of a profile: its country, ISO 3166-1 alpha-2 in lower case. Its rule codes may start with it. */
  readonly country?: string;
  /** What `setup` will add, so that it is known before any code runs. */
  readonly contributes: {
    /** Codes of rules, each starting with the plugin's id and a dot. */
    readonly rules?: readonly string[];
    /** Ids of indicators, each starting with the plugin's id and a dot. */
    readonly indicators?: readonly string[];
    /** True when a verdict without these rules would be wrong. */
    readonly mandatory?: boolean;
    /** Events that it reacts to: `submission.accepted`, `daily-attendance.recorded`. */
    readonly reactions?: readonly (PlainEvent | `${EntityName}.recorded`)[];
    /** `GET /late`, under `/plugins/<id>`. */
    readonly routes?: readonly `${'GET' | 'POST'} /${string}`[];
    readonly cards?: readonly string[];
    readonly commands?: readonly string[];
    readonly jobs?: readonly string[];
    /** Ids of formats, each starting with the plugin's id and a dot. */
    readonly formats?: readonly string[];
  };
  /** The form of the settings, when it has changed since the first: see `migrateSettings`. @default 1 */
  readonly settingsVersion?: number;
  /** For each older form a step to the next one: `{ 1: (old) => ({ …old, years: 2 }) }`. */
  readonly migrateSettings?: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => unknown>>;
  /** Formats that are data: tables of a product, as `emis map` describes them. Needs `emit('record')`. */
  readonly mappings?: readonly MappedFormat[];
  /** What values of a product are in code lists. Needs `emit('code')`. */
  readonly codes?: readonly CodeMapping[];
  /** Words for the codes of its rules, in every language. */
  readonly messages?: Catalogue;
}

/** A plugin as a host takes it. `Settings` is what may be passed as its settings. */
export interface Plugin<Settings = unknown> extends PluginHead {
  /** {@link CONTRACT} of the day it was written. */
  readonly contract: number;
  readonly settings?: z.ZodType<unknown, Settings>;
  readonly grants: readonly Grant[];
  setup(context: SetupContext): Dispose | undefined | Promise<Dispose | undefined>;
}

/**
 * Defines a plugin. The compiler refuses a setting that the schema does not have, a grant on a field that the entity does
 * not have, and a rule or indicator that reads what no grant names. A host checks the same again.
 *
 * @example
 * export default definePlugin({
 *   id: 'org.example.entry', contract: 1, version: '1.0.0',
 *   title: { en: 'Late entries', es: 'Ingresos tardíos', pt: 'Ingressos tardios' },
 *   settings: z.strictObject({ last: z.string().default('08-31') }),
 *   grants: [read('enrolment', ['entryDate'], 'Compares it with the last day.'), emit('finding', 'Names late entries.')],
 *   contributes: { rules: ['org.example.entry.late'] },
 *   messages: { en: { 'org.example.entry.late': { title: '…', meaning: '…', fix: '…' } }, es: { … }, pt: { … } },
 *   setup({ settings, rule }) {
 *     rule(defineRule({ code: 'org.example.entry.late', on: 'enrolment', reads: ['entryDate'], … }));
 *   },
 * });
 */
export function definePlugin<
  const Grants extends readonly Grant[],
  Shape extends z.core.$ZodShape = Record<never, never>,
>(
  plugin: PluginHead & {
    readonly contract: typeof CONTRACT;
    /** A strict object that uses only what JSON Schema carries. */
    readonly settings?: SettingsSchema<Shape>;
    readonly grants: Grants;
    /** Runs once, after approval. What it returns runs when the plugin is stopped. */
    setup(
      context: SetupContext<z.output<SettingsSchema<Shape>>, PermissionOf<Grants[number]>>,
    ): Dispose | undefined | Promise<Dispose | undefined>;
  },
): Plugin<z.input<SettingsSchema<Shape>>> {
  // The host gives `setup` the settings that the schema made, and the grants were approved: what the narrower types say.
  return plugin as unknown as Plugin<z.input<SettingsSchema<Shape>>>;
}
