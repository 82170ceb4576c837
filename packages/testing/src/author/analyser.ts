import { type Catalogue, LANGUAGES, type MessageText, type Severity } from '@emis-sdk/model';
import type { Manifest } from '@emis-sdk/plugin';
import type { Rule } from '@emis-sdk/validation';
import type { RuleTrial } from './run-rules.ts';

/** A file of a plugin's project, with its text. */
export interface SourceFile {
  /** From the folder of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The same lines with comments and the insides of texts blanked out. */
  readonly code: string;
}

/** What analysers look at: a project as it lies in its folder, and what came of loading and running it. */
export interface CheckSubject {
  /** What comes along with the plugin; all that lies there while it cannot be built. */
  readonly sources: readonly SourceFile[];
  /** What lies beside it: other plugins, programs. */
  readonly others: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
  /** Names of all files, those that are not read included. */
  readonly names: readonly string[];
  readonly readme: string | undefined;
  readonly packageJson: Readonly<Record<string, unknown>>;
  /** The file that exports the plugin. */
  readonly entry: string;
  /** Absent when the plugin does not describe itself as the contract asks, or could not be loaded. */
  readonly manifest: Manifest | undefined;
  /** Why it is absent. */
  readonly fault: string | undefined;
  readonly messages: Catalogue;
  readonly rules: readonly Rule[];
  /** What it reads by what its rules and indicators say, as `permissionsToRead` names it. */
  readonly declared: ReadonlySet<string>;
  /** Whether it brings what acts beside rules and indicators, which may use grants that nothing declares. */
  readonly acts: boolean;
  /** What came of running the rules over an invented school. */
  readonly trials: readonly RuleTrial[];
  /** The built file, when it could be built. */
  readonly built: { readonly bytes: number } | { readonly fault: string };
}

/** Something that an analyser found. */
export interface Problem {
  readonly file?: string;
  readonly line?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One named look at a plugin. */
export interface Analyser {
  /** `plugin-check.secret`: stable, never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<(typeof LANGUAGES)[number], MessageText>>;
  look(subject: CheckSubject): Iterable<Problem>;
}

type Said = readonly [title: string, meaning: string, fix: string];

/** Defines an analyser; its words are title, meaning and what to do, in English, Spanish and Portuguese. */
export function analyser(
  name: string,
  severity: Severity,
  said: { readonly en: Said; readonly es: Said; readonly pt: Said },
  look: Analyser['look'],
): Analyser {
  const words = Object.fromEntries(
    LANGUAGES.map((language) => {
      const [title, meaning, fix] = said[language];
      return [language, { title, meaning, fix }] as const;
    }),
  ) as Analyser['words'];
  return { code: `plugin-check.${name}`, severity, words, look };
}

/** Every place where a pattern stands in files. */
export function* places(
  files: readonly SourceFile[],
  pattern: RegExp,
  part: 'text' | 'code' = 'code',
): Iterable<Problem & { readonly found: RegExpMatchArray }> {
  for (const file of files) {
    for (const [index, line] of file[part].split('\n').entries()) {
      for (const found of line.matchAll(pattern)) yield { file: file.path, line: index + 1, found };
    }
  }
}
