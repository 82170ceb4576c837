import { COUNTRIES } from './enrolment-record.ts';

/** What a careful programmer would write for this one record: a boolean first, the findings only when it says no. */
export interface HandFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path?: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly personal?: Readonly<Record<string, string>>;
}

type Raw = Readonly<Record<string, unknown>>;

const NOTHING: readonly HandFinding[] = [];
const countries = new Set<unknown>(COUNTRIES);
const IDENTIFIER_TYPE = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const CODE = /^\S(.{0,98}\S)?$/u;
const idUnit = new Uint8Array(128);
for (const character of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ./@_-') {
  idUnit[character.charCodeAt(0)] = 1;
}

export function checkByHand(record: unknown): readonly HandFinding[] {
  if (!isObject(record)) return [{ code: 'record.not-an-object', severity: 'error', params: {} }];
  return isSound(record) ? NOTHING : findings(record);
}

function isSound(r: Raw): boolean {
  return (
    isId(r.id) &&
    (r.extensions === undefined || (isPlain(r.extensions) && !isDeep(r.extensions, 31))) &&
    isId(r.studentId) &&
    isId(r.schoolId) &&
    (r.sessionId === undefined || isId(r.sessionId)) &&
    (r.classId === undefined || isId(r.classId)) &&
    (r.guardianIds === undefined || isIds(r.guardianIds)) &&
    (r.identifiers === undefined || isIdentifiers(r.identifiers)) &&
    isLine(r.givenName) &&
    (r.familyName === undefined || isLine(r.familyName)) &&
    (r.secondFamilyName === undefined || isLine(r.secondFamilyName)) &&
    (r.street === undefined || isLine(r.street)) &&
    (r.city === undefined || isLine(r.city)) &&
    (r.phone === undefined || isLine(r.phone)) &&
    (r.birthDate === undefined || isDay(r.birthDate)) &&
    isDay(r.entryDate) &&
    (r.exitDate === undefined || isDay(r.exitDate)) &&
    (r.exitReason === undefined || isCode(r.exitReason)) &&
    isCode(r.grade) &&
    (r.shift === undefined || isCode(r.shift)) &&
    (r.sex === undefined || isCode(r.sex)) &&
    (r.country === undefined || countries.has(r.country)) &&
    isYear(r.schoolYear) &&
    (r.weeklyHours === undefined || isHours(r.weeklyHours)) &&
    (r.repeats === undefined || typeof r.repeats === 'boolean') &&
    onlyKnown(r)
  );
}

function onlyKnown(r: Raw): boolean {
  for (const name in r) if (!isKnown(name)) return false;
  return true;
}

function isKnown(name: string): boolean {
  switch (name) {
    case 'id':
    case 'extensions':
    case 'studentId':
    case 'schoolId':
    case 'sessionId':
    case 'classId':
    case 'guardianIds':
    case 'identifiers':
    case 'givenName':
    case 'familyName':
    case 'secondFamilyName':
    case 'street':
    case 'city':
    case 'phone':
    case 'birthDate':
    case 'entryDate':
    case 'exitDate':
    case 'exitReason':
    case 'grade':
    case 'shift':
    case 'sex':
    case 'country':
    case 'schoolYear':
    case 'weeklyHours':
    case 'repeats':
      return true;
    default:
      return false;
  }
}

function findings(r: Raw): HandFinding[] {
  const found: HandFinding[] = [];
  for (const name in r) {
    if (isDeep(r[name], 31)) return [{ code: 'record.too-deep', severity: 'error', params: { limit: 32 } }];
    if (!isKnown(name)) {
      found.push({ code: 'record.unknown-field', severity: 'warning', path: name, params: { field: cut(name) } });
    }
  }
  if (!isId(r.id)) say(found, 'field.bad-id', 'id', r.id, true);
  if (r.extensions !== undefined && !isPlain(r.extensions)) invalid(found, 'extensions', r.extensions, '{…}', false);
  if (!isId(r.studentId)) say(found, 'field.bad-id', 'studentId', r.studentId, true);
  if (!isId(r.schoolId)) say(found, 'field.bad-id', 'schoolId', r.schoolId, true);
  if (r.sessionId !== undefined && !isId(r.sessionId)) say(found, 'field.bad-id', 'sessionId', r.sessionId, false);
  if (r.classId !== undefined && !isId(r.classId)) say(found, 'field.bad-id', 'classId', r.classId, false);
  if (r.guardianIds !== undefined && !isIds(r.guardianIds)) idFindings(found, r.guardianIds);
  if (r.identifiers !== undefined && !isIdentifiers(r.identifiers)) identifierFindings(found, r.identifiers);
  line(found, 'givenName', r.givenName, true);
  line(found, 'familyName', r.familyName, false);
  line(found, 'secondFamilyName', r.secondFamilyName, false);
  line(found, 'street', r.street, false);
  line(found, 'city', r.city, false);
  line(found, 'phone', r.phone, false);
  if (r.birthDate !== undefined && !isDay(r.birthDate)) say(found, 'field.not-a-date', 'birthDate', r.birthDate, false);
  if (!isDay(r.entryDate)) say(found, 'field.not-a-date', 'entryDate', r.entryDate, true);
  if (r.exitDate !== undefined && !isDay(r.exitDate)) say(found, 'field.not-a-date', 'exitDate', r.exitDate, false);
  if (r.exitReason !== undefined && !isCode(r.exitReason))
    say(found, 'field.bad-code', 'exitReason', r.exitReason, false);
  if (!isCode(r.grade)) say(found, 'field.bad-code', 'grade', r.grade, true);
  if (r.shift !== undefined && !isCode(r.shift)) say(found, 'field.bad-code', 'shift', r.shift, false);
  if (r.sex !== undefined && !isCode(r.sex)) say(found, 'field.bad-code', 'sex', r.sex, false);
  if (r.country !== undefined && !countries.has(r.country)) invalid(found, 'country', r.country, '{…}', false);
  if (!isYear(r.schoolYear)) numberFinding(found, 'schoolYear', r.schoolYear, 1900, 2200, true, true);
  if (r.weeklyHours !== undefined && !isHours(r.weeklyHours)) {
    numberFinding(found, 'weeklyHours', r.weeklyHours, 0, 168, false, false);
  }
  if (r.repeats !== undefined && typeof r.repeats !== 'boolean') {
    say(found, 'field.not-a-boolean', 'repeats', r.repeats, false);
  }
  return found;
}

function line(found: HandFinding[], path: string, value: unknown, required: boolean): void {
  if ((value === undefined && !required) || isLine(value)) return;
  if (typeof value === 'string' && value.length > 255) {
    push(found, 'field.too-long', path, value, { field: path, max: 255 });
    if (isLine(value.slice(0, 255))) return;
  }
  say(found, 'field.bad-text', path, value, required);
}

function numberFinding(
  found: HandFinding[],
  path: string,
  value: unknown,
  least: number,
  most: number,
  whole: boolean,
  required: boolean,
): void {
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    say(found, 'field.not-a-number', path, value, required);
  } else invalid(found, path, value, value < least ? `≥ ${least}` : `≤ ${most}`, required);
}

function idFindings(found: HandFinding[], value: unknown): void {
  if (!Array.isArray(value)) invalid(found, 'guardianIds', value, '[…]', false);
  else if (value.length > 50) invalid(found, 'guardianIds', value, '≤ 50', false);
  else {
    value.forEach((id: unknown, index) => {
      if (!isId(id)) say(found, 'field.bad-id', `guardianIds.${index}`, id, true);
    });
  }
}

function identifierFindings(found: HandFinding[], value: unknown): void {
  if (!Array.isArray(value)) invalid(found, 'identifiers', value, '[…]', false);
  else if (value.length > 50) invalid(found, 'identifiers', value, '≤ 50', false);
  else {
    value.forEach((each: unknown, index) => {
      const path = `identifiers.${index}`;
      if (!isObject(each)) invalid(found, path, each, '{…}', true);
      else {
        if (!isIdentifierType(each.type)) say(found, 'field.bad-code', `${path}.type`, each.type, true);
        if (!isShort(each.value)) say(found, 'field.bad-text', `${path}.value`, each.value, true);
        if (each.issuer !== undefined && !isShort(each.issuer)) {
          say(found, 'field.bad-text', `${path}.issuer`, each.issuer, false);
        }
        if (each.from !== undefined && !isDay(each.from))
          say(found, 'field.not-a-date', `${path}.from`, each.from, false);
        if (each.to !== undefined && !isDay(each.to)) say(found, 'field.not-a-date', `${path}.to`, each.to, false);
      }
    });
  }
}

function say(found: HandFinding[], code: string, path: string, value: unknown, required: boolean): void {
  if (value === undefined || (required && (value === null || value === ''))) missing(found, path);
  else push(found, code, path, value, { field: path });
}

function invalid(found: HandFinding[], path: string, value: unknown, expected: string, required: boolean): void {
  if (value === undefined || (required && value === null)) missing(found, path);
  else push(found, 'field.invalid', path, value, { field: path, expected });
}

function missing(found: HandFinding[], path: string): void {
  found.push({ code: 'field.missing', severity: 'error', path, params: { field: path } });
}

function push(found: HandFinding[], code: string, path: string, value: unknown, params: HandFinding['params']): void {
  found.push({ code, severity: 'error', path, params, personal: { value: shown(value) } });
}

function shown(value: unknown): string {
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : cut(String(value));
}

function cut(text: string): string {
  if (text.length <= 60) return text.toWellFormed();
  return `${Array.from(text.slice(0, 120)).slice(0, 59).join('').toWellFormed()}…`;
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return isObject(value) && Object.prototype.toString.call(value) === '[object Object]';
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (isDeep(value[index], left - 1)) return true;
    return false;
  }
  for (const key in value) if (isDeep((value as Raw)[key], left - 1)) return true;
  return false;
}

function isId(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const units = value.length;
  if (units === 0 || units > 255) return false;
  for (let index = 0; index < units; index++) {
    const unit = value.charCodeAt(index);
    if (unit > 127 || idUnit[unit] === 0) return false;
  }
  return true;
}

function isIds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 50) return false;
  for (let index = 0; index < value.length; index++) if (!isId(value[index])) return false;
  return true;
}

function isIdentifiers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 50) return false;
  for (let index = 0; index < value.length; index++) {
    const each: unknown = value[index];
    if (
      !isObject(each) ||
      !isIdentifierType(each.type) ||
      !isShort(each.value) ||
      (each.issuer !== undefined && !isShort(each.issuer)) ||
      (each.from !== undefined && !isDay(each.from)) ||
      (each.to !== undefined && !isDay(each.to)) ||
      isDeep(each, 29)
    ) {
      return false;
    }
  }
  return true;
}

function isIdentifierType(value: unknown): boolean {
  return typeof value === 'string' && IDENTIFIER_TYPE.test(value);
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 255;
}

function isLine(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const units = value.length;
  if (units === 0 || units > 510) return false;
  let pairs = 0;
  for (let index = 0; index < units; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 32 || unit === 127) return false;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = value.charCodeAt(++index);
      if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
      pairs++;
    }
  }
  return units - pairs <= 255;
}

function isCode(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const units = value.length;
  if (units === 0 || units > 200) return false;
  for (let index = 0; index < units; index++) {
    const unit = value.charCodeAt(index);
    if (unit <= 32 || unit > 126) return CODE.test(value);
  }
  return units <= 100;
}

const LAST_DAY = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= (LAST_DAY[month] ?? 0))) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1900 && value <= 2200;
}

function isHours(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 168;
}
