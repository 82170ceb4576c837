import { type Catalogue, LANGUAGES, SEVERITIES, type Severity } from '@emis-sdk/model';
import type { FindingGroup, Report } from '@emis-sdk/validation';
import type { Analyser, Problem } from './analyser.ts';
import { OF_MANIFEST } from './of-manifest.ts';
import { OF_PACKAGE } from './of-package.ts';
import { OF_RULES } from './of-rules.ts';
import { OF_SOURCE } from './of-source.ts';
import { OF_WORDS } from './of-words.ts';
import { readSubject } from './read-subject.ts';

/** Every look at a plugin, in the order in which they are told. */
export const ANALYSERS: readonly Analyser[] = [...OF_MANIFEST, ...OF_WORDS, ...OF_RULES, ...OF_SOURCE, ...OF_PACKAGE];

/** The words of the analysers, for reports. */
export const ANALYSER_MESSAGES: Catalogue = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(ANALYSERS.map(({ code, words }) => [code, words[language]] as const)),
  ]),
) as unknown as Catalogue;

/** What was found, with the severity of its analyser. */
export interface FoundProblem extends Problem {
  readonly code: string;
  readonly severity: Severity;
}

/** What a check of a plugin gives. */
export interface PluginCheck {
  /** The id and version, when it could be loaded. */
  readonly plugin?: { readonly id: string; readonly version: string };
  /** Worst first. */
  readonly problems: readonly FoundProblem[];
  /** Exact counts by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The same as a report, for `sarifReport` and its like. */
  readonly report: Report;
}

/**
 * Looks at the project of a plugin as a registry does before it countersigns. It loads the plugin and runs its rules, in this process and
 * without a wall.
 *
 * @param options `entry` is the file that exports the plugin, when it is not `src/plugin.ts`; `asOf` stands in the report
 * @example
 * const { counts, problems } = await checkPlugin('./late-entries', { asOf: '2026-11-27' });
 */
export async function checkPlugin(
  folder: string,
  { entry, asOf }: { readonly entry?: string; readonly asOf: string },
): Promise<PluginCheck> {
  const subject = await readSubject(folder, entry);
  const found = ANALYSERS.flatMap(({ code, severity, look }) =>
    [...look(subject)].map((problem): FoundProblem => ({ code, severity, ...problem })),
  );
  const problems = found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const { manifest } = subject;
  return {
    ...(manifest ? { plugin: { id: manifest.id, version: manifest.version } } : {}),
    problems,
    counts: countsOf(problems),
    report: reportOf(problems, asOf, manifest?.version ?? '0'),
  };
}

function countsOf(problems: readonly FoundProblem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

function reportOf(problems: readonly FoundProblem[], asOf: string, edition: string): Report {
  const findings = countsOf(problems);
  const codes = [...new Set(problems.map(({ code }) => code))];
  const groups = codes.flatMap((code): FindingGroup[] => {
    const own = problems.filter((problem) => problem.code === code);
    const [first] = own;
    if (!first) return [];
    const samples = own.map(({ file, line, params }) => ({
      where: { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { row: line }) },
      ...(params === undefined ? {} : { params }),
    }));
    return [{ code, severity: first.severity, count: own.length, records: 0, byFile: {}, samples }];
  });
  return {
    schemaVersion: 1,
    verdict: findings.error > 0 ? 'refused' : findings.warning > 0 ? 'accepted-with-warnings' : 'accepted',
    profile: { id: 'plugin-check', edition },
    asOf,
    read: { total: 0, byEntity: {}, rows: 0, unread: 0, files: [] },
    findings,
    invalid: 0,
    held: { total: 0, byEntity: {}, because: [] },
    valid: 0,
    groups,
    engineErrors: [],
  };
}
