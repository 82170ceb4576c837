import type { EntityName, RawRecord, RecordKey } from '@emis-sdk/model';
import { alsoCarrying, OTHER_SCHOOLS, residueOf } from '../mapping/line-map.ts';
import { classOf } from '../mapping/map-class.ts';
import { employmentOf, enrolmentOf, managementOf, seatOf, teachingOf } from '../mapping/map-links.ts';
import { neededBy, outcomeManagerOf, outcomeOf } from '../mapping/map-outcomes.ts';
import { cellsOfPerson, personOf } from '../mapping/map-person.ts';
import { premisesOf } from '../mapping/map-premises.ts';
import { schoolOf, sessionOf, territoriesOf } from '../mapping/map-school.ts';
import type { CensusIndex } from './census-index.ts';
import { CensusLine, personKey } from './census-line.ts';
import type { Edition } from './editions.ts';
import type { PersonFacts } from './kept-facts.ts';
import type { RecordType } from './layout-field.ts';

/** What the lines of one pass share. */
export interface Reading {
  readonly index: CensusIndex;
  readonly edition: Edition;
  /** Ids that stand for several lines and were handed on already. */
  readonly seen: Set<unknown>;
  /** The number of the walk, from 1 on. */
  readonly walk: number;
}

/** One walk over the files, for the records of one kind. */
export interface Pass {
  readonly entity: EntityName;
  readonly records: readonly RecordType[];
  /** Whether the lines of a record are judged in this walk: each in one of them, with the record that stands for the line. */
  judges?(record: RecordType): boolean;
  take(line: CensusLine, reading: Reading): Iterable<RawRecord>;
  /** Records of the other step that the line refers to. */
  needs?(line: CensusLine): RecordKey[];
}

const always = () => true;

/** The walks, in the order of `ENTITY_NAMES`. */
export const PASSES: readonly Pass[] = [
  {
    entity: 'territory',
    records: ['00'],
    take: (line, { seen }) => territoriesOf(line).filter(({ id }) => first(seen, id)),
  },
  { entity: 'site', records: ['10'], judges: always, take: (line) => [premisesOf(line).site] },
  { entity: 'building', records: ['10'], take: (line) => premisesOf(line).buildings },
  { entity: 'school', records: ['00'], judges: always, take: (line) => [schoolOf(line)] },
  { entity: 'room', records: ['10'], take: (line) => premisesOf(line).rooms },
  { entity: 'utility-service', records: ['10'], take: (line) => premisesOf(line).utilities },
  { entity: 'equipment', records: ['10'], take: (line) => premisesOf(line).equipment },
  {
    entity: 'academic-session',
    records: ['00'],
    take(line, { seen }) {
      const session = sessionOf(line);
      return session && first(seen, session['id']) ? [session] : [];
    },
  },
  { entity: 'class', records: ['20'], judges: always, take: (line) => [classOf(line, line.around.school?.session)] },
  { entity: 'person', records: ['30', '89'], judges: (record) => record === '30', take: takePerson },
  {
    entity: 'enrolment',
    records: ['60'],
    take(line, { walk }) {
      const { group, person } = line.around;
      if (!person || (group && !group.curricular) || !firstIn(walk, person)) return [];
      return [enrolmentOf(line, line.around.school?.session)];
    },
  },
  { entity: 'class-enrolment', records: ['60'], judges: always, take: (line) => [seatOf(line)] },
  {
    entity: 'staff-assignment',
    records: ['40', '50', '89'],
    judges: (record) => record !== '50',
    take(line, { walk }) {
      if (line.record === '40') return [managementOf(line)];
      if (line.record === '89') return [outcomeManagerOf(line).post];
      return line.around.person && firstIn(walk, line.around.person) ? [employmentOf(line)] : [];
    },
    needs: (line) => (line.record === '89' ? neededBy(line) : []),
  },
  { entity: 'teaching-assignment', records: ['50'], judges: always, take: (line) => [teachingOf(line)] },
  { entity: 'promotion', records: ['90', '91'], judges: always, take: (line) => [outcomeOf(line)], needs: neededBy },
];

function first(seen: Set<unknown>, id: unknown): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

/** Whether a person is met for the first time in a walk. Told by the person, as a set of a million would take its room. */
function firstIn(walk: number, person: PersonFacts): boolean {
  if (person.walk === walk) return false;
  person.walk = walk;
  return true;
}

/** A person stands in the file once for each school; the record is that of the first, and carries what the others say differently. */
function takePerson(line: CensusLine, { index, seen }: Reading): RawRecord[] {
  if (line.record === '89') return [outcomeManagerOf(line).person];
  const key = personKey(line);
  const repeated = index.repeated.get(key);
  if (!repeated) return [personOf(line)];
  if (!first(seen, key)) return [];
  const roles = repeated.reduce((all, one) => all | one.facts.marks, line.around.person?.marks ?? 0);
  const person = personOf(line, roles);
  const others = repeated.map(({ school, place, cells, facts }) => {
    const there = new CensusLine(line.layout, line.year, facts.row, [...cells]);
    there.around = { school, person: facts };
    return {
      school: there.get('escola'),
      place,
      fields: residueOf(there, cellsOfPerson({ person }, there.get('escola'))) ?? {},
    };
  });
  return [alsoCarrying(person, { [OTHER_SCHOOLS]: others })];
}
