import type { Identifier, Person, RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { cuil, dni } from '../identifiers.ts';
import { ARGENTINA, DOCUMENT, extensionOf, NO_INFORMATION, NOT_APPLICABLE } from './bnh-fields.ts';
import { cellOut, composedId, dayOut, nameOut } from './bnh-text.ts';

/** What of a person goes into a line, by field; and what cannot, or goes in changed. */
export interface PersonCells {
  readonly cells: Readonly<Record<string, string>>;
  /** Fields for want of which the line is left out. */
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
  readonly changed: readonly string[];
}

const SEXES: Readonly<Record<string, string>> = { male: 'M', female: 'F', other: 'X' };

/** Puts a person into the words of the national file, by its rules. */
export function personCells(person: Person & RawRecord): PersonCells {
  const missing: string[] = [];
  const leftOut: string[] = [];
  const changed: string[] = [];
  const said = (key: string) => extensionText(person.extensions as RawRecord | undefined, extensionOf(key));
  const text = (field: 'familyName' | 'givenName', ...parts: readonly (string | undefined)[]) => {
    const whole = parts.filter((part) => part !== undefined).join(' ');
    const out = nameOut(whole);
    if (out === '') missing.push(field);
    if (out !== parts[0]) changed.push(field);
    return out;
  };
  const apellidos = text('familyName', person.familyName, person.secondFamilyName);
  const nombres = text('givenName', person.givenName, person.middleName);
  const birth = dayOut(person.birthDate ?? '');
  if (birth === undefined) missing.push('birthDate');
  const { kind, number } = documentOf(person.identifiers ?? [], said('tipo_documento'), leftOut, missing);
  const sexo = said('sexo') ?? ownValue(SEXES, person.sex);
  if (sexo === undefined) missing.push('sex');
  const own = person.identifiers?.find(({ type }) => type === 'ar.id-jurisdiccional')?.value;
  const born = said('pais_nacimiento') ?? NO_INFORMATION;
  const place = cellOut(person.cityOfBirth ?? '');
  if (person.cityOfBirth !== undefined && place !== person.cityOfBirth) changed.push('cityOfBirth');
  return {
    cells: {
      id_persona: own ?? composedId(apellidos, nombres, kind, number, (birth ?? '').replaceAll('/', ''), sexo ?? ''),
      apellidos,
      nombres,
      tipo_documento: kind,
      numero_documento: number,
      cuil: cuilOf(person.identifiers ?? [], kind, number, leftOut),
      fecha_nacimiento: birth ?? '',
      sexo: sexo ?? '',
      pais_nacimiento: born,
      provincia_nacimiento: said('provincia_nacimiento') ?? (born === ARGENTINA ? NO_INFORMATION : NOT_APPLICABLE),
      lugar_nacimiento: place,
    },
    missing,
    leftOut,
    changed,
  };
}

/** The kind of document and its number, by what the kind asks of it. */
function documentOf(
  numbers: readonly Identifier[],
  said: string | undefined,
  leftOut: string[],
  missing: string[],
): { kind: string; number: string } {
  const of = (type: string) => numbers.find((number) => number.type === type)?.value;
  const [own, foreign, other] = [of('ar.dni'), of('ar.documento-extranjero'), of('ar.documento')];
  const kind = said ?? (own ? DOCUMENT.dni : foreign ? DOCUMENT.foreign : other ? DOCUMENT.inProcess : DOCUMENT.none);
  if (kind === DOCUMENT.none) {
    if (own ?? foreign ?? other) leftOut.push('identifiers');
    return { kind, number: '' };
  }
  const written = kind === DOCUMENT.dni ? own : kind === DOCUMENT.foreign ? foreign : other;
  const number = numberOut(kind, written ?? '');
  if (number === '' && kind !== DOCUMENT.inProcess) missing.push('identifiers');
  return { kind, number };
}

/** A DNI of eight digits; capital letters and digits of a foreign document; digits of the others. */
function numberOut(kind: string, written: string): string {
  if (kind === DOCUMENT.dni) {
    const verdict = dni.check(written);
    return verdict.valid ? verdict.normalised : '';
  }
  const plain = written.toUpperCase().replaceAll(/[\s.\-/]/g, '');
  return (kind === DOCUMENT.foreign ? /^[A-Z0-9]+$/ : /^\d+$/).test(plain) ? plain : '';
}

/** Only with a DNI, and only the one that holds it. */
function cuilOf(numbers: readonly Identifier[], kind: string, document: string, leftOut: string[]): string {
  const written = numbers.find(({ type }) => type === cuil.type)?.value;
  if (written === undefined) return '';
  const verdict = cuil.check(written);
  if (kind === DOCUMENT.dni && verdict.valid && verdict.normalised.slice(2, 10) === document) return verdict.normalised;
  leftOut.push('identifiers');
  return '';
}
