import type { Severity } from '@emis-sdk/model';
import { findingMark } from '../finding-mark.ts';
import type { FindingGroup, Report, Sample } from '../report.ts';
import type { Translator } from '../translator.ts';
import { advice, type ReportWording, translatorOf } from './voice.ts';

/** Where the page of a finding code stands: its code follows. */
const PAGES_OF_FINDINGS = 'https://emis-sdk.org/findings/';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Reports as SARIF 2.1.0 (OASIS), one run each: for code scanning and editors. The results are the samples; the exact count of a
 * code stands in the properties of its rule, and those of the whole in the properties of the run.
 *
 * @example JSON.stringify(sarifReport([report], { words, voice: 'developer' }))
 */
export function sarifReport(reports: readonly Report[], wording: ReportWording): object {
  const translator = translatorOf(wording);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((report) => run(report, wording, translator)),
  };
}

function run(report: Report, wording: ReportWording, translator: Translator): object {
  // One code may stand in two groups, when plugins and formats grade it differently.
  const codes = [...new Set(report.groups.map(({ code }) => code))];
  const first = (code: string) => report.groups.find((group) => group.code === code);
  return {
    tool: {
      driver: {
        name: 'EMIS SDK',
        informationUri: 'https://emis-sdk.org/',
        rules: codes.flatMap((code) => {
          const group = first(code);
          return group ? [rule(group, report, wording, translator)] : [];
        }),
      },
    },
    language: wording.words.language,
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: report.engineErrors.length === 0,
        toolExecutionNotifications: report.engineErrors.map(({ rule: id, message, count }) => ({
          level: 'error',
          message: { text: `${id}: ${message} (${count})` },
        })),
      },
    ],
    results: report.groups.flatMap((group) =>
      group.samples.map((sample) => result(group, sample, codes.indexOf(group.code), report, translator)),
    ),
    properties: { verdict: report.verdict, asOf: report.asOf, profile: report.profile, findings: report.findings },
  };
}

function rule({ code, severity, samples }: FindingGroup, report: Report, wording: ReportWording, words: Translator) {
  const said = words.finding({ code, ...samples[0] });
  const count = report.groups.filter((group) => group.code === code).reduce((sum, group) => sum + group.count, 0);
  return {
    id: code,
    shortDescription: { text: said.title },
    help: { text: advice(said, wording.voice) || said.title },
    helpUri: PAGES_OF_FINDINGS + encodeURIComponent(code),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { count },
  };
}

function result(group: FindingGroup, sample: Sample, ruleIndex: number, report: Report, words: Translator): object {
  const { code, severity, entity } = group;
  const { where, id } = sample;
  const said = words.finding({ code, ...sample });
  const name = [entity, id, where.path].filter((part) => part !== undefined).join('/');
  const location = {
    ...(where.file === undefined ? {} : { physicalLocation: physical(report.origin, where.file, where.row) }),
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
  const mark = findingMark({ code, where, ...(entity ? { entity } : {}), ...(id === undefined ? {} : { id }) });
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: said.meaning || said.title },
    ...(Object.keys(location).length === 0 ? {} : { locations: [location] }),
    partialFingerprints: { 'emisFinding/v1': inHex(mark) },
    ...(where.column === undefined ? {} : { properties: { column: where.column } }),
  };
}

function inHex(bytes: string): string {
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** The row is that of the spreadsheet; it is the line of the file as well, unless a value above it runs over several lines. */
function physical(origin: string | undefined, file: string, row: number | undefined): object {
  return {
    artifactLocation: { uri: uriOf(origin, file) },
    ...(row === undefined || row < 1 ? {} : { region: { startLine: row } }),
  };
}

function uriOf(origin: string | undefined, file: string): string {
  const path = [...(origin === undefined ? [] : [origin]), file].join('/').replaceAll('\\', '/');
  const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0));
  const encoded = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
