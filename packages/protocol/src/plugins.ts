import { LANGUAGES } from '@emis-sdk/model';
import * as z from 'zod';

export { PLUGIN_ROUTES } from './plugin-routes.ts';

const words = z.object(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.string()])) as Record<
    (typeof LANGUAGES)[number],
    z.ZodString
  >,
);
/** ISO 8601. */
const instant = z.string();

/** Something that a plugin asks for, with its reason, and whether somebody approved it. */
const publishedGrant = z.object({
  /** `read person.birthDate`, `emit finding`, `fetch https://sms.example`, `store`, `schedule`. */
  permissions: z.array(z.string()),
  reason: z.union([z.string(), words]),
  approved: z.boolean(),
});

/** What somebody decided about a plugin, or what followed from it. */
const pluginAct = z.object({
  /** `approved`, `stopped`, `set`, `updated`, and what later versions may know. */
  act: z.string(),
  /** Who: the name of a client, a person's name, or both. */
  by: z.string(),
  at: instant,
  version: z.string(),
});

/** A plugin of an EMIS as its administrator sees it. Nothing in it is about a person whose records are kept. */
export const publishedPlugin = z.object({
  id: z.string(),
  /** Of what runs, or would run. */
  version: z.string(),
  title: words,
  /** The number that its author and the registry signed. */
  release: z.int().optional(),
  /** A state of its life: `running`, `stopped`, `refused`, `failed`, `quarantined`; `found` while it waits for its first approval. */
  state: z.string(),
  /** Why it was refused or failed: a code. */
  reason: z.string().optional(),
  /** How it is run: trusted, or behind the wall. */
  runner: z.string(),
  /** Whether it can be approved, set and stopped here. What belongs to the profile cannot. */
  managed: z.boolean(),
  grants: z.array(publishedGrant),
  approved: z.object({ by: z.string(), at: instant }).optional(),
  rules: z.array(z.string()),
  indicators: z.array(z.string()),
  commands: z.array(z.object({ name: z.string(), summary: words.optional() })),
  jobs: z.array(z.object({ id: z.string(), everyMinutes: z.int(), ranAt: instant.optional() })),
  /** How often its code was called since it was started, how often it failed or was called out of bounds, and for how long it ran. */
  calls: z.int(),
  faults: z.int(),
  /** Of the faults, how often a limit was broken. */
  breaches: z.int(),
  /** Calls of it that no grant opens. */
  refusals: z.int(),
  /** Milliseconds: an estimate from one call in 64. */
  spentMs: z.number(),
  /** What it may read and do, each with how sensitive it is. */
  label: z.array(z.object({ permission: z.string(), privacy: z.string().optional() })),
  settings: z
    .object({
      /** JSON Schema 2020-12, of which the form is made. */
      schema: z.record(z.string(), z.unknown()),
      /** What was set, without what is secret. */
      values: z.record(z.string(), z.unknown()),
      /** Names of settings that are secret, and whether each is set. */
      secrets: z.array(z.object({ name: z.string(), set: z.boolean() })),
    })
    .optional(),
  /** A version that was found and waits for approval, since it asks for more. What runs meanwhile is the one before. */
  waiting: z.object({ version: z.string(), asks: z.array(publishedGrant), beyond: z.array(z.string()) }).optional(),
  /** The newest first. */
  history: z.array(pluginAct),
});
export type PublishedPlugin = z.output<typeof publishedPlugin>;

export const pluginList = z.object({ plugins: z.array(publishedPlugin) });
export type PluginList = z.output<typeof pluginList>;

/** The person for whom a client acts, as it stands beside the client's name. */
const by = z.string().min(1).max(200).exactOptional();

/** Approves what one version asks for, and starts it. */
export const approvePlugin = z.strictObject({
  /** The version that was looked at: another one is not approved by this. */
  version: z.string().max(64),
  by,
});
export type ApprovePlugin = z.input<typeof approvePlugin>;

export const stopPlugin = z.strictObject({ by });
export type StopPlugin = z.input<typeof stopPlugin>;

/** Sets a plugin's settings. A secret that is not named stays as it is. */
export const setPlugin = z.strictObject({ settings: z.record(z.string().max(200), z.unknown()), by });
export type SetPlugin = z.input<typeof setPlugin>;

/** Runs a command of a plugin. */
export const runPluginCommand = z.strictObject({ args: z.array(z.string().max(10_000)).max(100) });
export type RunPluginCommand = z.input<typeof runPluginCommand>;

export const pluginCommandResult = z.object({ result: z.json() });
export type PluginCommandResult = z.output<typeof pluginCommandResult>;
