import { CODE_LISTS, EmisError, ENTITIES, ENTITY_NAMES, type Field, nearest, SEVERITIES } from '@emis-sdk/model';
import * as z from 'zod';
import type { Profile } from '../profile.ts';
import { STANDARD_RULES } from '../rules/index.ts';

/** A draft that cannot be used: it is of another shape, or names what does not exist. */
export class DraftError extends EmisError {}

const codeListChange = z.strictObject({
  /** Codes that come. */
  add: z.array(z.string().min(1).max(100)).optional(),
  /** Codes that go. */
  close: z.array(z.string()).optional(),
});

/** What a ministry thinks of changing in its profile: a JSON file that people write and discuss. */
export const profileDraft = z.strictObject({
  /** The id of the profile that it starts from. */
  base: z.string(),
  /** What the edition shall be called. */
  edition: z.string().min(1).max(64),
  /** Severities to change, by finding code. */
  severities: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
  /** Rules to switch on and off, by code. One that is switched on has the severity that its author gave it. */
  rules: z.strictObject({ on: z.array(z.string()).optional(), off: z.array(z.string()).optional() }).optional(),
  /** By id of the list. */
  codeLists: z.record(z.string(), codeListChange).optional(),
  /** Fields that must have a value, by entity. */
  required: z.partialRecord(z.enum(ENTITY_NAMES), z.array(z.string())).optional(),
});
export type ProfileDraft = z.output<typeof profileDraft>;

/**
 * Reads a draft from what its file holds.
 *
 * @throws {DraftError} `draft.shape`; its params name the place
 */
export function parseDraft(value: unknown): ProfileDraft {
  const { success, data, error } = profileDraft.safeParse(value);
  if (success) return data;
  const issue = error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const at = [...(issue?.path ?? []), ...keys].map(String).join('.') || '.';
  throw new DraftError(
    'draft.shape',
    `The draft is not right at ${at}. It holds base, edition, severities, rules, codeLists, required.`,
    { at },
  );
}

/**
 * Makes sure that everything a draft names exists: a misspelt code would rehearse nothing, and look like good news.
 *
 * @throws {DraftError} `draft.unknown-name`
 */
export function assertNamesExist(draft: ProfileDraft, profile: Profile, otherCodes: readonly string[]): void {
  const ruleCodes = [...STANDARD_RULES, ...profile.rules].map(({ code }) => code);
  const known = [...new Set([...ruleCodes, ...otherCodes])];
  for (const code of Object.keys(draft.severities ?? {})) assertKnown(code, known);
  for (const code of [...(draft.rules?.on ?? []), ...(draft.rules?.off ?? [])]) assertKnown(code, known);
  const lists = [...CODE_LISTS.keys(), ...profile.codeLists.keys()];
  for (const id of Object.keys(draft.codeLists ?? {})) assertKnown(id, lists);
  for (const [entity, names] of Object.entries(draft.required ?? {})) {
    const fields = Object.keys(ENTITIES[entity as keyof typeof ENTITIES].fields satisfies Record<string, Field>);
    for (const name of names ?? []) assertKnown(name, fields);
  }
}

function assertKnown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new DraftError('draft.unknown-name', `The draft names ${name}, which does not exist.${hint}`, {
    name,
    nearest: near ?? '–',
  });
}
