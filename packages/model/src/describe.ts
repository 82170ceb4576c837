import type { CodeList } from './code-list.ts';
import { CODE_LISTS } from './code-lists/index.ts';
import { CURRENT_EDITION } from './editions.ts';
import { ENTITIES } from './entities/index.ts';
import type { Deprecation, Entity, Equivalents, Field } from './entity.ts';
import { fieldSchema, type JsonSchema } from './field-schema.ts';
import type { Severity } from './finding.ts';
import type { Language } from './language.ts';

/** One field as plain data. */
export interface FieldDescription {
  /** JSON Schema 2020-12 of the value. */
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly privacy: string;
  readonly text: string;
  readonly ref?: readonly string[];
  readonly codeList?: string;
  readonly unit?: string;
  readonly example?: unknown;
  readonly same?: Equivalents;
  readonly formerly?: readonly string[];
  readonly deprecated?: Deprecation;
}

export interface EntityDescription {
  readonly process?: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, FieldDescription>>;
}

export interface CodeDescription {
  readonly code: string;
  readonly same?: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly to?: string;
}

export interface CodeListDescription {
  readonly title: Readonly<Record<Language, string>>;
  readonly source: string;
  /** From when the list is. The first edition did not say. */
  readonly date?: string;
  readonly verified: boolean;
  readonly extensible: boolean;
  readonly codes: readonly CodeDescription[];
}

export interface RuleDescription {
  readonly severity: Severity;
  readonly on: string;
  /** The fields of its entity that it looks at. The first edition did not say. */
  readonly reads?: readonly string[];
  readonly text: string;
}

/** An edition of the standard as plain JSON: what can be compared, published, and read without our code. */
export interface StandardDescription {
  readonly schemaVersion: 1;
  readonly edition: string;
  readonly entities: Readonly<Record<string, EntityDescription>>;
  readonly codeLists: Readonly<Record<string, CodeListDescription>>;
  readonly rules: Readonly<Record<string, RuleDescription>>;
}

/**
 * Describes the standard as the code has it now. The rules live one room higher: they are handed in.
 *
 * @example describeStandard({ rules: DESCRIBED_RULES }).entities.person.fields.birthDate.privacy // 'quasi-id'
 */
export function describeStandard({
  edition = CURRENT_EDITION,
  rules,
}: {
  readonly edition?: string;
  readonly rules: readonly (RuleDescription & { readonly code: string })[];
}): StandardDescription {
  return {
    schemaVersion: 1,
    edition,
    entities: Object.fromEntries(Object.values<Entity>(ENTITIES).map((one) => [one.name, describeEntity(one)])),
    codeLists: Object.fromEntries([...CODE_LISTS.values()].map((list) => [list.id, describeCodeList(list)])),
    rules: Object.fromEntries(
      rules.map(({ code, severity, on, reads, text }) => [code, { severity, on, ...(reads && { reads }), text }]),
    ),
  };
}

/** Describes one entity, with all its fields. */
export function describeEntity({ process, text, fields }: Entity): EntityDescription {
  return {
    process,
    text,
    fields: Object.fromEntries(Object.entries<Field>(fields).map(([name, field]) => [name, describeField(field)])),
  };
}

function describeField({ type, ...rest }: Field): FieldDescription {
  const { text, privacy, ...facts } = rest;
  return { schema: fieldSchema(type), required: !type.safeParse(undefined).success, privacy, text, ...facts };
}

function describeCodeList({ title, source, date, verified, extensible = false, codes }: CodeList): CodeListDescription {
  return {
    title,
    source,
    date,
    verified,
    extensible,
    codes: codes.map(({ code, same, from, to }) => ({
      code,
      ...(same && { same }),
      ...(from && { from }),
      ...(to && { to }),
    })),
  };
}
