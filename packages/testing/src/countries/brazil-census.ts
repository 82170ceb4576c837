import type { ClassGroup, EntityRecords, Person, School, Site } from '@emis-sdk/model';
import type { RecordsPart } from '../dataset.ts';
import type { Random } from '../random.ts';
import { classFacts, seatFacts, taughtIn } from './brazil-census-classes.ts';
import { censusStaff, censusStudent } from './brazil-census-people.ts';
import { premisesFacts, schoolFacts } from './brazil-census-schools.ts';

/** Fields of the school census by their names in the layout. */
export type CensusFields = Readonly<Record<string, string>>;

/** A record that carries fields of the census beside its own. */
function carrying<Of extends { extensions?: Record<string, unknown> | undefined }>(
  record: Of,
  fields: CensusFields,
): Of {
  return { ...record, extensions: { ...record.extensions, educacenso: { ...fields } } };
}

/**
 * Adds to the records of a Brazilian school what only the school census asks, so that its file can be made of them: invented, and
 * right by all the rules of the layout of 2025.
 *
 * @param territories the IBGE codes of territories, by id
 */
export function withCensusFacts(
  part: RecordsPart,
  territories: ReadonlyMap<string, string>,
  random: Random,
): RecordsPart {
  const [school] = part.school ?? [];
  if (!school) return part;
  const municipality = territories.get(school.territoryId ?? '') ?? '';
  const grades = new Map(part.enrolment?.map(({ studentId, grade }) => [studentId, grade]) ?? []);
  const classes = new Map(part.class?.map((group) => [group.id, group]) ?? []);
  const students = new Set(part['class-enrolment']?.map(({ studentId }) => studentId) ?? []);
  const teachers = new Set(part['teaching-assignment']?.map(({ personId }) => personId) ?? []);
  const rural = school.localityKind === 'rural';
  return {
    ...part,
    school: (part.school ?? []).map((one: School) => carrying(one, schoolFacts(one, random))),
    site: (part.site ?? []).map((one: Site) => carrying(one, premisesFacts(part, random))),
    class: (part.class ?? []).map((one: ClassGroup) =>
      one.type === 'homeroom' ? carrying(one, classFacts(one)) : one,
    ),
    person: (part.person ?? []).map((one: Person) =>
      students.has(one.id)
        ? carrying(one, censusStudent(municipality, rural, random))
        : one.roles?.includes('staff')
          ? carrying(one, censusStaff({ municipality, rural, teaches: teachers.has(one.id) }, random))
          : one,
    ),
    'staff-assignment': (part['staff-assignment'] ?? []).map((one: EntityRecords['staff-assignment']) =>
      one.role === 'principal'
        ? carrying(
            one,
            school.sector === 'public' ? { criterioAcesso: '3', tipoVinculo: '1' } : { criterioAcesso: '1' },
          )
        : one,
    ),
    'teaching-assignment': (part['teaching-assignment'] ?? []).map((one: EntityRecords['teaching-assignment']) => {
      const group = classes.get(one.classId);
      if (group?.type !== 'homeroom') return one;
      const taught = Object.fromEntries(taughtIn(group).map((subject, index) => [`disciplina${index + 1}`, subject]));
      return carrying(one, { ...(school.sector === 'public' && { vinculo: '1' }), ...taught });
    }),
    'class-enrolment': (part['class-enrolment'] ?? []).map((one: EntityRecords['class-enrolment']) => {
      const group = classes.get(one.classId);
      return group?.type === 'homeroom'
        ? carrying(one, seatFacts(group, grades.get(one.studentId), rural, random))
        : one;
    }),
  };
}
