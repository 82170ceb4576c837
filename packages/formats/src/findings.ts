import type { Finding, FindingParams, Severity, Where } from '@emis-sdk/model';

/**
 * Every finding that reading can make, with its severity. `tolerance` marks what the format forbids and we read all the same:
 * a warning, or an error when the reader asks for the strict way.
 */
export const FILE_FINDINGS = {
  'file.missing': 'error',
  'file.empty': 'tolerance',
  'file.unexpected': 'info',
  'file.name-case': 'tolerance',
  'file.encoding': 'tolerance',
  'file.encoding-unclear': 'tolerance',
  'file.not-text': 'error',
  'file.other-encoding': 'error',
  'csv.delimiter': 'tolerance',
  'csv.above-header': 'warning',
  'csv.broken-quote': 'error',
  'csv.stray-quote': 'tolerance',
  'csv.ragged-row': 'error',
  'csv.row-too-long': 'error',
  'csv.too-many-columns': 'error',
  'csv.duplicate-column': 'error',
  'csv.line-break-in-value': 'tolerance',
  'json.broken': 'error',
  'json.not-an-object': 'error',
  'json.duplicate-key': 'error',
  'json.forbidden-key': 'error',
  'json.inexact-number': 'error',
  'json.half-character': 'error',
  'json.too-deep': 'error',
  'json.too-many-values': 'error',
  'json.too-long': 'error',
  'emis.bad-manifest': 'error',
  'emis.count-differs': 'error',
  'emis.not-a-record': 'error',
  'xlsx.macros': 'warning',
  'xlsx.links': 'warning',
  'xlsx.date-1904': 'info',
  'xlsx.sheet-not-read': 'warning',
  'xlsx.hidden-sheet': 'info',
  'xlsx.hidden-rows': 'info',
  'xlsx.merged-cells': 'warning',
  'xlsx.row-not-read': 'error',
  'xlsx.error-value': 'error',
  'xlsx.formula': 'tolerance',
  'xlsx.formula-without-value': 'error',
  'xlsx.number-for-text': 'tolerance',
  'xlsx.text-for-number': 'tolerance',
  'xlsx.digits-lost': 'error',
  'xlsx.scientific-text': 'warning',
  'xlsx.became-a-date': 'error',
  'xlsx.serial-date': 'tolerance',
  'xlsx.time-dropped': 'info',
  'xlsx.no-such-day': 'error',
  'xml.broken': 'error',
  'xml.doctype': 'error',
  'xml.too-long': 'error',
  'ed-fi.no-key': 'error',
  'ed-fi.joined': 'info',
  'ed-fi.not-read': 'info',
  'ed-fi.field-not-read': 'info',
  'header.unknown': 'error',
  'header.missing-column': 'error',
  'header.optional-missing': 'tolerance',
  'header.extra-column': 'info',
  'header.order': 'tolerance',
  'header.case': 'tolerance',
  'row.under-unknown-header': 'error',
  'mapping.row-left-out': 'info',
  'mapping.row-not-used': 'warning',
  'manifest.missing': 'tolerance',
  'manifest.bad-value': 'error',
  'manifest.unknown-property': 'tolerance',
  'manifest.missing-property': 'tolerance',
  'manifest.file-not-declared': 'tolerance',
  'manifest.file-not-there': 'error',
  'manifest.delta': 'info',
  'oneroster.status-in-bulk': 'tolerance',
  'oneroster.old-name': 'tolerance',
  'oneroster.boolean': 'tolerance',
  'oneroster.plain-user-id': 'tolerance',
  'oneroster.decimal-comma': 'tolerance',
  'oneroster.unknown-word': 'tolerance',
  'oneroster.missing-value': 'error',
  'oneroster.bad-status': 'error',
  'oneroster.deletion': 'warning',
  'roster.row-without-person': 'error',
  'roster.row-twice': 'error',
  'roster.agent-not-a-student': 'warning',
  'roster.role-not-read': 'error',
  'roster.parent-is-school': 'info',
  'sds.repeated-differs': 'warning',
  'population.bad-value': 'error',
  'population.twice': 'error',
  'population.other-source': 'error',
  'password.dropped': 'info',
  'date.reformatted': 'info',
  'date.rewritten': 'info',
  'code.mapped': 'info',
} as const satisfies Record<string, Severity | 'tolerance'>;

export type FileFindingCode = keyof typeof FILE_FINDINGS;

/** Facts of a finding: `params` may be shown to anyone, `personal` come from a person's record. */
export interface Facts {
  readonly params?: FindingParams;
  readonly personal?: FindingParams;
}

/** Makes a finding with the severity that its code has in this run. */
export type MakeFinding = (code: FileFindingCode, where: Where, facts?: Facts) => Finding;

/** Names of files that hold records as a rule. What stands in a `.json` beside them is as often about the data: a mapping, the list of planted faults. */
const DATA = /^[^._~][^/]*\.(csv|tsv|xlsx|xml|ndjson)$/i;

export function findingMaker(mode: 'strict' | 'tolerant'): MakeFinding {
  const ofTolerance: Severity = mode === 'strict' ? 'error' : 'warning';
  return (code, where, facts) => {
    // A file that may hold records is not passed over as lightly as a note.
    const data = code === 'file.unexpected' && DATA.test(where.file ?? '');
    const severity = data ? 'warning' : FILE_FINDINGS[code];
    return { code, severity: severity === 'tolerance' ? ofTolerance : severity, where, ...facts };
  };
}
