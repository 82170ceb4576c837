import type { CodeList, EntityName, Language } from '@emis-sdk/model';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import { fieldLabel } from '../words/field-labels.ts';
import type { FieldColumn } from './field-column.ts';
import { FIELDS_OF_THE_SCHOOL, roleSheetOf, type SheetSubject } from './sheet-kinds.ts';

/** A column of a workbook that people fill in. */
export interface TemplateColumn extends FieldColumn {
  readonly heading: string;
  readonly required: boolean;
  readonly facts: FieldFacts;
  /** The list from which people choose. */
  readonly list?: CodeList;
}

/** Fields of a person that a product keeps for itself, or that few schools are asked for: no columns of a workbook for clerks. */
const NOT_FOR_CLERKS: ReadonlySet<string> = new Set([
  'roles',
  'username',
  'pronouns',
  'preferredMiddleName',
  'preferredFamilyName',
  'multipleBirth',
  'stateOfBirth',
]);

/**
 * The columns of a workbook: what is required first, official numbers next, then the other fields in the order of the standard. A
 * workbook of students, staff or guardians has the person's columns, and behind them those of what joins them to the school or student.
 */
export function templateColumns(
  subject: SheetSubject,
  country: CountryFacts,
  language: Language,
  schoolSheet: boolean,
): TemplateColumn[] {
  const role = roleSheetOf(subject);
  if (!role) return ordered(columnsOf(subject as EntityName, country, language, () => true, schoolSheet));
  const people = columnsOf('person', country, language, (field) => !NOT_FOR_CLERKS.has(field), schoolSheet);
  const made = new Set(['id', role.personField, ...(schoolSheet ? [...FIELDS_OF_THE_SCHOOL, 'schoolYear'] : [])]);
  const joined = columnsOf(role.joins, country, language, (field) => !made.has(field), schoolSheet);
  return [...ordered(people), ...ordered(joined)];
}

/** The columns of the sheet that says whose workbook it is. `entity` is the kind of record that takes the school year from it. */
export function schoolColumns(entity: EntityName, country: CountryFacts, language: Language): TemplateColumn[] {
  const wanted = new Set(['name']);
  const own = columnsOf('school', country, language, (field) => wanted.has(field), false).map((column) => ({
    ...column,
    required: true,
  }));
  const number = identifierColumns('school', country, language).filter(
    ({ identifier }) => identifier === country.schoolIdentifier,
  );
  const years = fieldFacts(entity).has('schoolYear')
    ? columnsOf(entity, country, language, (field) => field === 'schoolYear', false)
    : [];
  return [
    ...number.map((column) => ({ ...column, required: true })),
    ...own,
    ...years.map((column) => ({ ...column, required: true })),
  ];
}

function columnsOf(
  entity: EntityName,
  country: CountryFacts,
  language: Language,
  wanted: (field: string) => boolean,
  schoolSheet: boolean,
): TemplateColumn[] {
  return [...fieldFacts(entity)].flatMap(([field, facts]) => {
    if (facts.deprecated || field === 'extensions' || !wanted(field)) return [];
    if (field === 'identifiers') return identifierColumns(entity, country, language);
    const list = facts.codeList === undefined ? undefined : codeListIn(country, facts.codeList);
    return [
      {
        entity,
        field,
        heading: fieldLabel(entity, field, language),
        required: facts.required && !(schoolSheet && FIELDS_OF_THE_SCHOOL.has(field)),
        facts,
        labels: language,
        ...(list ? { list } : {}),
      },
    ];
  });
}

function identifierColumns(entity: EntityName, country: CountryFacts, language: Language): TemplateColumn[] {
  const facts = fieldFacts(entity).get('identifiers');
  if (!facts) return [];
  const types = country.identifiers
    .filter(({ on }) => on.includes(entity))
    .map(({ type, title }) => [type, title[language]]);
  const fallback = entity === 'school' ? country.schoolIdentifier : 'local';
  if (!types.some(([type]) => type === fallback) && (types.length === 0 || entity === 'school')) {
    types.unshift([fallback, fieldLabel(entity, 'identifiers', language)]);
  }
  return types.map(([identifier = '', heading = '']) => ({
    entity,
    field: 'identifiers',
    identifier,
    labels: language,
    heading,
    required: false,
    facts: { kind: 'text', required: false, deprecated: false, longest: 255 },
  }));
}

/** What must be filled in first, then numbers, then the rest. */
function ordered(columns: readonly TemplateColumn[]): TemplateColumn[] {
  const rank = ({ required, identifier }: TemplateColumn) => (required ? 0 : identifier === undefined ? 2 : 1);
  return columns.toSorted((a, b) => rank(a) - rank(b));
}
