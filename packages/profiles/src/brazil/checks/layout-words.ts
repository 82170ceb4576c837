import type { FieldRule } from './field-rules.ts';

/** Title, meaning, and how to mend it. */
export type RuleWords = readonly [title: string, meaning: string, fix: string];

/** What can be wrong with a file as a whole, or with where a line stands: the last part of `br.educacenso.file.*`. */
export const FILE_RULES = [
  'field-count',
  'record-type',
  'too-long',
  'edition',
  'year-of-other-edition',
  'year-not-known',
  'edition-not-confirmed',
  'not-latin',
  'not-text',
  'order',
  'no-school',
  'school-twice',
  'other-school',
  'closed-school',
  'manager-twice',
  'no-end',
  'after-end',
  'line-break',
  'bar-behind',
  'outcomes-alone',
] as const;
export type FileRule = (typeof FILE_RULES)[number];

/** The words of one language. `{record}` and `{rule}` stand for the record and the rule; `{$…}` for the facts of a finding. */
export interface LayoutWords {
  /** To whoever writes the software, for every rule. */
  readonly developer: string;
  /** For the rules that the tables give, in every record. */
  readonly fields: Readonly<Record<FieldRule, RuleWords>>;
  /** For the rules of their own, by record and rule; `*` for one that several records have. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly file: Readonly<Record<FileRule, RuleWords>>;
}
