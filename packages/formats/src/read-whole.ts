import type { EntityName, Finding, ReadFile, ReadFinding, ReadRecord } from '@emis-sdk/model';
import type { Bundle } from './bundle.ts';
import { memoryBundle } from './bundle.ts';
import { detectFormat } from './detect.ts';
import type { FormatId, ReadOptions } from './format.ts';

/** All that a bundle gives, in memory: for tests. */
export interface Whole {
  readonly format: FormatId;
  readonly records: readonly ReadRecord[];
  readonly told: readonly ReadFinding[];
  readonly files: readonly ReadFile[];
  /** Findings of records, and those of files and rows. */
  readonly findings: readonly Finding[];
  of(entity: EntityName): readonly ReadRecord[];
  /** `code file:row column` of every finding of a code. */
  where(code: string): string[];
  readonly unread: readonly ReadFinding[];
}

/** Finds out the format of a bundle and reads it to its end: for tests. */
export async function readWhole(
  source: Bundle | Readonly<Record<string, string | Uint8Array>>,
  options: ReadOptions = {},
): Promise<Whole> {
  const bundle = isBundle(source) ? source : memoryBundle(source);
  const { format } = await detectFormat(bundle);
  const records: ReadRecord[] = [];
  const told: ReadFinding[] = [];
  const files: ReadFile[] = [];
  const findings: Finding[] = [];
  for (const item of (await Array.fromAsync(format.read(bundle, options))).flat()) {
    if (item.type === 'file') files.push(item);
    else if (item.type === 'finding') {
      told.push(item);
      findings.push(item.finding);
    } else {
      records.push(item);
      findings.push(...item.findings);
    }
  }
  return {
    format: format.id,
    records,
    told,
    files,
    findings,
    of: (entity) => records.filter((record) => record.entity === entity),
    where: (code) =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ where: { file, row, column } }) => `${file}:${row ?? ''}${column === undefined ? '' : ` ${column}`}`),
    unread: told.filter(({ unread }) => unread),
  };
}

function isBundle(source: Bundle | Readonly<Record<string, string | Uint8Array>>): source is Bundle {
  return Array.isArray(source['files']);
}
