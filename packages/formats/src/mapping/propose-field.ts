import { type EntityName, isPlainDate, isRecordId, LANGUAGES, type Language } from '@emis-sdk/model';
import { codeReader } from '../fields/code-reader.ts';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import { foldedName } from '../fields/folded-name.ts';
import { parseValue } from '../fields/parse-value.ts';
import { isSecret } from '../table/secret-columns.ts';
import { fieldLabel } from '../words/field-labels.ts';
import { FIELD_SYNONYMS } from '../words/field-synonyms.ts';
import type { ColumnSample } from './column-sample.ts';
import { type MappingWord, mappingWord } from './mapping-words.ts';

/** A pair of column and field, with why it may be right. */
export interface ProposedField {
  readonly entity: EntityName;
  readonly field: string;
  readonly column: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

export interface FieldProposal {
  readonly country: CountryFacts;
  readonly language: Language;
  /** Whether the entity is what joins a person to a school or student: its id is made of others. */
  readonly joined: boolean;
}

/** How sure a heading makes, and what values add to it or take from it. */
const BY_OWN_NAME = 0.85;
const BY_SYNONYM = 0.75;
const VALUES_FIT = 0.1;
const VALUES_DO_NOT = 0.45;
/** Numbers with check digits that are all right are no accident. */
const BY_CHECK_DIGITS = 0.95;
const ENOUGH_NUMBERS = 3;

/** The fields of an entity that a column may hold. */
export function proposeField(entity: EntityName, column: ColumnSample, about: FieldProposal): ProposedField[] {
  if (isSecret(column.name)) return [];
  return [...byIdentifiers(entity, column, about), ...byHeading(entity, column, about)];
}

function byIdentifiers(
  entity: EntityName,
  column: ColumnSample,
  { country, language }: FieldProposal,
): ProposedField[] {
  const heading = foldedName(column.name);
  return country.identifiers.flatMap(({ type, on, title, check }) => {
    if (!on.includes(entity)) return [];
    const named =
      LANGUAGES.some((one) => foldedName(title[one].replace(/\s*\(.*$/, '')) === heading) ||
      foldedName(type.split('.').at(-1) ?? '') === heading;
    const distinct = [...column.distinct];
    const valid = distinct.filter((value) => check(value).valid).length;
    const share = distinct.length === 0 ? 0 : valid / distinct.length;
    const looksRight =
      valid >= ENOUGH_NUMBERS && share > 0.9 && distinct.some((value) => /\d{4}/.test(value.replace(/[.\- ]/g, '')));
    if (!named && !(looksRight && hasCheckDigit(check, distinct))) return [];
    const reason = (word: MappingWord) =>
      mappingWord(word, language, { title: title[language], valid, count: distinct.length });
    const field = `identifiers[${type}]`;
    if (named)
      return [
        {
          entity,
          field,
          column: column.name,
          confidence: share > 0.5 || distinct.length === 0 ? 0.98 : 0.6,
          reason: reason('named-number'),
        },
      ];
    return [{ entity, field, column: column.name, confidence: BY_CHECK_DIGITS, reason: reason('check-digits') }];
  });
}

/** Whether most changes of one digit make the numbers wrong: otherwise any number would do, and proves nothing. */
function hasCheckDigit(check: (value: string) => { readonly valid: boolean }, values: readonly string[]): boolean {
  const changed = values
    .slice(0, 20)
    .map((value) => value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)));
  return changed.filter((value) => check(value).valid).length < changed.length / 2;
}

function byHeading(
  entity: EntityName,
  column: ColumnSample,
  { country, language, joined }: FieldProposal,
): ProposedField[] {
  const heading = wordsOf(column.name);
  const proposals: ProposedField[] = [];
  for (const [field, facts] of fieldFacts(entity)) {
    if (facts.deprecated || facts.kind === 'object' || (joined && field === 'id')) continue;
    const own = [field, ...LANGUAGES.map((one) => fieldLabel(entity, field, one))].some(
      (name) => wordsOf(name) === heading,
    );
    const synonym = !own && synonymsOf(entity, field).includes(heading);
    if (!own && !synonym) continue;
    const fit = valuesFit(column, facts, country);
    const confidence =
      (own ? BY_OWN_NAME : BY_SYNONYM) + (fit.share > 0.9 ? VALUES_FIT : fit.share < 0.5 ? -VALUES_DO_NOT : 0);
    const why = mappingWord(own ? 'own-name' : 'synonym', language, {
      column: column.name,
      label: fieldLabel(entity, field, language),
    });
    const values = mappingWord(fit.word, language, { valid: Math.round(fit.share * 100) });
    proposals.push({ entity, field, column: column.name, confidence, reason: `${why} ${values}`.trim() });
  }
  return proposals;
}

const LITTLE_WORDS = new Set(['de', 'del', 'do', 'da', 'dos', 'das', 'la', 'el', 'los', 'las', 'o', 'a', 'the', 'of']);

/** The words of a name in the order of the alphabet, without those that carry nothing: `alumno.codigo` is `Código del alumno`. */
function wordsOf(name: string): string {
  return foldedName(name)
    .split(' ')
    .filter((word) => !LITTLE_WORDS.has(word))
    .sort()
    .join(' ');
}

const known = new Map<string, readonly string[]>();

function synonymsOf(entity: EntityName, field: string): readonly string[] {
  const key = `${entity}.${field}`;
  let synonyms = known.get(key);
  if (!synonyms) {
    synonyms = [FIELD_SYNONYMS[key], FIELD_SYNONYMS[`*.${field}`]]
      .filter((one) => one !== undefined)
      .join(', ')
      .split(', ')
      .filter((one) => one !== '')
      .map(wordsOf);
    known.set(key, synonyms);
  }
  return synonyms;
}

/** What part of the values could be values of the field. */
function valuesFit(
  { values, distinct }: ColumnSample,
  facts: FieldFacts,
  country: CountryFacts,
): { share: number; word: MappingWord } {
  if (values.length === 0) return { share: 0.7, word: 'no-values' };
  const share = (fits: (value: string) => boolean) => values.filter(fits).length / values.length;
  switch (facts.kind) {
    case 'date':
      return { share: share((value) => isPlainDate(String(parseValue(value, facts).value))), word: 'are-days' };
    case 'integer':
    case 'number':
      return { share: share((value) => typeof parseValue(value, facts).value === 'number'), word: 'are-numbers' };
    case 'boolean':
      return { share: share((value) => typeof parseValue(value, facts).value === 'boolean'), word: 'are-yes-no' };
    case 'id':
      return { share: share(isRecordId), word: 'are-ids' };
    case 'code': {
      const list = facts.codeList === undefined ? undefined : codeListIn(country, facts.codeList);
      const read = list && codeReader(list);
      const known = read ? share((value) => read(value) !== undefined) : 0.7;
      // Own codes are few, and repeat.
      const few = distinct.size <= 60 && (distinct.size < values.length || values.length < 10);
      return known > 0.5 || !few ? { share: known, word: 'are-codes' } : { share: 0.6, word: 'own-codes' };
    }
    default:
      return {
        share: share((value) => /\p{L}|\d/u.test(value) && (facts.longest ?? 255) >= value.length),
        word: 'are-texts',
      };
  }
}
