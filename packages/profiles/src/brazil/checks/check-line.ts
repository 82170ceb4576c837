import type { Finding, FindingParams, Severity } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import type { Edition } from '../files/editions.ts';
import type { LayoutField, RecordType } from '../files/layout-field.ts';
import { checkFields } from './field-rules.ts';
import type { LayoutRule, Say } from './layout-rule.ts';
import { LAYOUT_RULES } from './rules-of-layout.ts';

/** The first part of every code about the file of the census. */
export const EDUCACENSO_CODE = 'br.educacenso.';

const RULES: ReadonlyMap<RecordType, readonly LayoutRule[]> = Map.groupBy(LAYOUT_RULES, ({ record }) => record);

/** What a line breaks of its layout. Whatever is not certain, or is of an edition that is not known in full, only warns. */
export function checkLine(line: CensusLine, edition: Edition, file: string): Finding[] {
  const findings: Finding[] = [];
  const worst: Severity = edition.known === 'as-exported' ? 'error' : 'warning';
  checkFields(line, (rule, field, sure, params) => {
    findings.push(
      found(line, file, rule, sure ? worst : 'warning', field, {
        ...(params && { params }),
        personal: cellOf(line, field),
      }),
    );
  });
  if (edition.known === 'counts') return findings;
  for (const rule of RULES.get(line.record) ?? []) {
    if ((rule.from ?? 0) > edition.year || (rule.to ?? 9999) < edition.year) continue;
    const say: Say = (name, facts) => {
      const field = name === undefined ? undefined : line.field(name);
      const personal = { ...(field && cellOf(line, field)), ...facts?.personal };
      findings.push(found(line, file, rule.rule, rule.warns ? 'warning' : worst, field, { ...facts, personal }));
    };
    rule.check(line, say);
  }
  return findings;
}

function cellOf(line: CensusLine, { number }: LayoutField): FindingParams {
  return { value: (line.cells[number - 1] ?? '').slice(0, 120) };
}

function found(
  line: CensusLine,
  file: string,
  rule: string,
  severity: Severity,
  field: LayoutField | undefined,
  { params, personal }: { readonly params?: FindingParams; readonly personal: FindingParams },
): Finding {
  const { record, row } = line;
  return {
    code: `${EDUCACENSO_CODE}${record}.${rule}`,
    severity,
    where: { file, row, ...(field && { column: columnOf(record, field) }) },
    params: inWords({ record, field: field?.number ?? '', name: field?.label ?? '', ...params }),
    ...(Object.keys(personal).length > 0 && { personal }),
  };
}

/** Numbers of lines, years and fields are names, not amounts: no language writes them with a separator of thousands. */
function inWords(params: FindingParams): FindingParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** How a field is named as a column: record and number, then its official label. */
export function columnOf(record: RecordType, { number, label }: LayoutField): string {
  return `${record}.${number} ${label}`;
}
