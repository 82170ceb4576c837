import { ENTITIES, ENTITY_NAMES, type LANGUAGES } from '@emis-sdk/model';
import * as z from 'zod';
import { ManifestError } from './errors.ts';
import { EMITTABLES } from './grants.ts';
import { settingsSchema } from './settings.ts';

export const text = z.string().min(1).max(500);
/** What came later than the contract: none in what was written before. */
export const several = <T extends z.ZodType>(one: T) => z.array(one).max(500).default([]);

/** A text in each language. */
export const words = z.strictObject({ en: text, es: text, pt: text } satisfies Record<
  (typeof LANGUAGES)[number],
  typeof text
>);
const reason = z.union([text, words]);

/** Reverse-DNS, so that nobody needs to ask anybody for a name: `org.example.over-age`. */
const pluginId = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/);
/** The code of a rule or the id of an indicator. */
export const contributionId = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/);

const readGrant = z
  .strictObject({ kind: z.literal('read'), entity: z.enum(ENTITY_NAMES), fields: z.array(z.string()), reason })
  .superRefine(({ entity, fields }, context) => {
    fields.forEach((field, index) => {
      if (Object.hasOwn(ENTITIES[entity].fields, field)) return;
      context.addIssue({ code: 'custom', path: ['fields', index], message: `${entity} has no field of this name` });
    });
  });
const emitGrant = z.strictObject({ kind: z.literal('emit'), what: z.enum(EMITTABLES), reason });
const fetchGrant = z.strictObject({
  kind: z.literal('fetch'),
  origin: z.string().max(300).refine(isOrigin, 'is no origin such as https://sms.example'),
  reason,
});
const storeGrant = z.strictObject({ kind: z.literal('store'), bytes: z.int().min(1).max(16_777_216), reason });
const scheduleGrant = z.strictObject({
  kind: z.literal('schedule'),
  everyMinutes: z.int().min(1).max(527_040),
  reason,
});

/** Whether a text is an origin and nothing else, written as a browser would write it. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}

/** `GET /late/by-school`: what stands behind the address of the plugin. */
const routeName = z.string().regex(/^(GET|POST) \/[a-z0-9/-]{0,100}$/);
export const shortName = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const eventName = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z]{2,40}$/);

/** The steps in which plugins take part, one after the other: a country's profile before what builds on it. */
export const PHASES = ['profile', 'addition'] as const;
export type Phase = (typeof PHASES)[number];

/** What a plugin says of itself before any of its code runs: all that a person needs who approves it. */
export const manifest = z.strictObject({
  id: pluginId,
  contract: z.int().positive(),
  version: z
    .string()
    .max(64)
    .regex(/^[0-9A-Za-z][0-9A-Za-z.+-]*$/),
  title: words,
  phase: z.enum(PHASES),
  /** The ids of plugins of the same phase that come before this one, where they are loaded. */
  after: z.array(pluginId),
  /** Of a profile: its country, ISO 3166-1 alpha-2 in lower case. Its rule codes may start with it: `cl.`. */
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  grants: z.array(z.discriminatedUnion('kind', [readGrant, emitGrant, fetchGrant, storeGrant, scheduleGrant])),
  /** JSON Schema 2020-12 of the settings; absent when there are none. */
  settings: z.record(z.string(), z.unknown()).optional(),
  contributes: z.strictObject({
    rules: z.array(contributionId),
    indicators: z.array(contributionId),
    /** True when a verdict without these rules would be wrong: while they cannot run, the host makes every run incomplete. */
    mandatory: z.boolean(),
    /** Events that it reacts to: `submission.accepted`, `daily-attendance.recorded`. */
    reactions: several(eventName),
    routes: several(routeName),
    cards: several(shortName),
    commands: several(shortName),
    jobs: several(shortName),
    /** Ids of formats that `setup` adds, each starting with the plugin's id and a dot. */
    formats: several(contributionId),
  }),
  /** Counts the forms of the settings; moves when `migrateSettings` gets another step. */
  settingsVersion: z.int().min(1).default(1),
});
export type Manifest = z.output<typeof manifest>;

/**
 * The manifest of a plugin. Runs none of its code. Takes any value, since what was imported from a file may be anything.
 *
 * @throws {ManifestError} `plugin.manifest-invalid`, or `plugin.settings-not-portable` from {@link settingsSchema}
 */
export function manifestOf(plugin: unknown): Manifest {
  const head = z
    .looseObject({
      id: pluginId,
      settings: z.instanceof(z.ZodObject).optional(),
      contributes: z.looseObject({}).optional(),
      setup: z.custom<() => void>((value) => typeof value === 'function', 'no function'),
    })
    .safeParse(plugin);
  if (!head.success) throw invalid(plugin, head.error);
  const {
    id,
    contract,
    version,
    title,
    phase = 'addition',
    after = [],
    country,
    grants,
    settings,
    contributes,
    settingsVersion,
  } = head.data;
  const candidate = {
    ...{ id, contract, version, title, phase, after, grants, settingsVersion },
    ...(country === undefined ? {} : { country }),
    ...(settings === undefined ? {} : { settings: settingsSchema(settings, id) }),
    contributes: { rules: [], indicators: [], mandatory: false, ...contributes },
  };
  const parsed = manifest.safeParse(candidate);
  if (!parsed.success) throw invalid(plugin, parsed.error);
  return parsed.data;
}

function invalid(plugin: unknown, error: z.ZodError): ManifestError {
  const id = typeof plugin === 'object' && plugin !== null && 'id' in plugin ? String(plugin.id) : '?';
  const [first] = error.issues;
  const path = first?.path.join('.') || 'plugin';
  return new ManifestError(
    'plugin.manifest-invalid',
    `Plugin ${id} does not fit the contract at ${path}: ${first?.message ?? ''}. Mend it in definePlugin.`,
    { plugin: id, path },
    { cause: error },
  );
}
