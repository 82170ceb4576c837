import type { Language } from '@emis-sdk/model';
import * as z from 'zod';
import { contributionId, several, shortName, text, words } from './manifest.ts';

/** The tables of some product as a format: data that `emis map` makes, so that a stranger's plugin may bring it as well. */
export interface MappedFormat {
  /** Starts with the plugin's id and a dot: `org.example.aula.tables`. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What `emis map` wrote, looked at and confirmed by a person. Whoever reads by it checks it. */
  readonly mapping: Readonly<Record<string, unknown>>;
}

/** What the values of some product are in a code list. A value that is a code of the list stays as it is. */
export interface CodeMapping {
  /** Starts with the plugin's id and a dot: `org.example.aula.sexes`. */
  readonly id: string;
  /** The id of the code list: `sex`. */
  readonly list: string;
  /** Own value -> code of the list. Values are compared as they stand, letter by letter. */
  readonly codes: Readonly<Record<string, string>>;
}

/** The parts of a plugin that are data: they stand in `plugin.json`, and no code runs for them. */
export const plainData = {
  mappings: several(z.strictObject({ id: contributionId, title: words, mapping: z.record(z.string(), z.unknown()) })),
  codes: several(z.strictObject({ id: contributionId, list: shortName, codes: z.record(text, text) })),
};
export type PlainData = { readonly [Part in keyof typeof plainData]: z.output<(typeof plainData)[Part]> };
