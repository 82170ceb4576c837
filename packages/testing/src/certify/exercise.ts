import { ENTITY_NAMES, type EntityName, isEntityName, type RawRecord, referencesOf } from '@emis-sdk/model';
import { generateSchools } from '../generate-schools.ts';
import type { Entered } from './product.ts';

/** The kinds of record that every product about schools keeps. */
const USUAL: readonly EntityName[] = ['academic-session', 'school', 'class', 'person', 'enrolment', 'class-enrolment'];

/** The name of the school that the EMIS of a trial refuses, by a rule that no product can know. */
export const REFUSED_NAME = 'REFUSED BY THE EMIS';

/**
 * A school of a country with a class, three students and their places: invented, with the numbers and codes of the country. Only kinds of record
 * that the product keeps, and references to such; parents first.
 */
export function exerciseOf(profile: string, kept: readonly EntityName[] = USUAL): Entered[] {
  const { records } = generateSchools({ seed: 11, schools: 1, students: 3, schoolYear: 2026, profile });
  const all: Entered[] = ENTITY_NAMES.filter((entity) => kept.includes(entity)).flatMap((entity) =>
    [...(records[entity] as readonly RawRecord[])].map((record) => ({ entity, record })),
  );
  const students = all.filter(({ entity, record }) => entity === 'person' && isStudent(record));
  const seats = all.filter(({ entity }) => entity === 'class-enrolment').slice(0, 3);
  const classes = new Set(seats.map(({ record }) => record.classId));
  const wanted = all.filter(({ entity, record }) => {
    if (entity === 'person') return students.some((one) => one.record.id === record.id);
    if (entity === 'class') return classes.size === 0 || classes.has(record.id);
    if (entity === 'class-enrolment') return seats.some((one) => one.record.id === record.id);
    return true;
  });
  return withoutStrangers(wanted);
}

function isStudent({ roles }: RawRecord): boolean {
  return Array.isArray(roles) && roles.includes('student');
}

/** Takes references away that lead to none of the records, and records that cannot be without them. */
function withoutStrangers(records: readonly Entered[]): Entered[] {
  const there = new Set(records.map(({ entity, record }) => `${entity} ${String(record.id)}`));
  const stays = records.map(({ entity, record }) => {
    const gone = referencesOf(entity, record).filter(
      ({ targets, id }) => !targets.some((target) => isEntityName(target) && there.has(`${target} ${id}`)),
    );
    return {
      entity,
      record: without(
        record,
        gone.map(({ path }) => path),
      ),
    };
  });
  return stays;
}

function without(record: RawRecord, paths: readonly string[]): RawRecord {
  const names = new Set(paths.map((path) => path.split('.')[0]));
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (!names.has(name)) return [[name, value]];
    if (!Array.isArray(value)) return [];
    const left = value.filter((_, index) => !paths.includes(`${name}.${index}`));
    return left.length > 0 ? [[name, left]] : [];
  });
  return Object.fromEntries(entries);
}
