import * as z from 'zod';
import type { EntityName } from './entity-names.ts';
import { recordId } from './ids.ts';
import type { PrivacyClass } from './privacy.ts';

/** One field of an entity. It does not compile without a privacy class and a sentence. */
export interface Field<Type extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly privacy: PrivacyClass;
  /** One sentence: what the field holds. */
  readonly text: string;
  /** The entities that the value, or each value of a list, points to by id. */
  readonly ref?: readonly EntityName[];
  /** The id of the code list that the value, or each value of a list, is taken from. The profile supplies the list. */
  readonly codeList?: string;
  /** The unit of a number. */
  readonly unit?: string;
  /** A value as a school might have it; never one of a real person. Checked against `type`. */
  readonly example?: unknown;
  /** What other standards call the same thing, where they have it. */
  readonly same?: Equivalents;
  /** The names that the field had in earlier editions. Records of those editions are carried over by the migrations. */
  readonly formerly?: readonly string[];
  /** Set when the field is on its way out: it is still taken, and nobody should begin to use it. */
  readonly deprecated?: Deprecation;
}

/** When a field goes, and what to use in its place. */
export interface Deprecation {
  /** The edition that said so first. */
  readonly since: string;
  /** The last day on which records may still carry it, `YYYY-MM-DD`. */
  readonly until: string;
  /** One sentence: what says the same from now on. */
  readonly use: string;
}

/** The names of a field in other standards, as their own documents write them: `users.birthDate`, `Student.BirthDate`. */
export interface Equivalents {
  /** OneRoster 1.2 CSV, `file.column`. */
  readonly oneRoster?: string;
  /** Ed-Fi data standard 5, `Resource.Property` as its API 7.3 has them, written with a capital. */
  readonly edFi?: string;
  /** CEDS, the title of the element, as its integrated data store and data warehouse note it beside each column. */
  readonly ceds?: string;
  /** UNESCO Institute for Statistics: the name of the item in its questionnaires or formulas. */
  readonly uis?: string;
}

/** The six management processes of a SIGED (IDB, Jamaica EMIS analysis, 2022). Each entity belongs to one. */
export const PROCESSES = [
  'infrastructure',
  'schools',
  'staff-and-finance',
  'students',
  'digital-content',
  'strategy',
] as const;
export type Process = (typeof PROCESSES)[number];

export type Fields = Readonly<Record<string, Field>>;

type OwnShape<F extends Fields> = { [Name in keyof F]: F[Name]['type'] };
type Shape<F extends Fields> = OwnShape<F> & {
  id: typeof recordId;
  extensions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
};

/** A kind of record: its fields, and the zod object made from them when first asked for. */
export interface Entity<Name extends EntityName = EntityName, F extends Fields = Fields> {
  readonly name: Name;
  /** The management process that its records serve first. */
  readonly process: Process;
  /** One sentence: what a record of this kind stands for. */
  readonly text: string;
  /** Every field, `id` and `extensions` included. Made when first asked for. */
  readonly fields: F & typeof ownFields;
  /** The structure as a zod object that keeps unknown keys; {@link foldUnknownFields} moves them to `extensions`. */
  readonly schema: z.ZodObject<Shape<F>, z.core.$loose>;
}

const ownFields = {
  id: {
    type: recordId,
    privacy: 'operational',
    text: 'The immutable surrogate id of the record.',
  },
  extensions: {
    type: z.record(z.string(), z.unknown()).optional(),
    privacy: 'sensitive',
    text: 'Fields that the standard does not know, untouched. Nobody has classified them, so they count as sensitive.',
  },
} as const satisfies Fields;

/** Defines an entity. `fields` is called once, when the entity is first used, so that importing the model stays cheap. */
// @__NO_SIDE_EFFECTS__
export function defineEntity<const Name extends EntityName, const F extends Fields>(definition: {
  readonly name: Name;
  readonly process: Process;
  readonly text: string;
  readonly fields: () => F;
}): Entity<Name, F> {
  let fields: (F & typeof ownFields) | undefined;
  let schema: z.ZodObject<Shape<F>, z.core.$loose> | undefined;
  return {
    ...definition,
    get fields() {
      fields ??= { ...ownFields, ...definition.fields() };
      return fields;
    },
    get schema() {
      schema ??= z.looseObject(
        Object.fromEntries(Object.entries(this.fields).map(([name, field]) => [name, field.type])),
      ) as unknown as z.ZodObject<Shape<F>, z.core.$loose>;
      return schema;
    },
  };
}

/** The record type of an entity. */
export type RecordOf<E extends Entity> =
  E extends Entity<EntityName, infer F> ? z.output<z.ZodObject<Shape<F>, z.core.$strip>> : never;
