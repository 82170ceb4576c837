import type { ReadingContext } from '../table/reading-context.ts';
import { RowSet } from '../table/row-set.ts';
import type { Table } from '../table/table.ts';
import { readClassPlaces } from './class-places.ts';
import { classFields, courseFields, SESSION_FIELDS } from './fields.ts';
import { readGuardianLinks } from './guardian-links.ts';
import { readOrgs } from './orgs.ts';
import { readPeople } from './people.ts';
import { PeopleIndex } from './people-index.ts';
import { readPlain } from './plain-records.ts';
import type { Dialect, NotedRows, Roster, RowBatches } from './roster.ts';
import { readSchoolPlaces } from './school-places.ts';
import { SessionIndex } from './sessions.ts';

function notedRows(): NotedRows {
  return {
    enrolment: new RowSet(),
    'staff-assignment': new RowSet(),
    withAgents: new RowSet(),
    others: new RowSet(),
    taught: new RowSet(),
  };
}

/** Reads the records of a roster, entity by entity in the order of `ENTITY_NAMES`; a file that holds several is read several times. */
export async function* readRoster(
  tables: ReadonlyMap<string, Table>,
  dialect: Dialect,
  context: ReadingContext,
): RowBatches {
  const roster: Roster = {
    dialect,
    tables,
    context,
    sessions: new SessionIndex(),
    people: new PeopleIndex(),
    rows: notedRows(),
  };
  yield* readOrgs(roster, 'territory');
  yield* readOrgs(roster, 'school');
  yield* readPlain(roster, 'academicSessions.csv', 'academic-session', SESSION_FIELDS, ({ record }, table, row) =>
    roster.sessions.add(record, table, row),
  );
  yield* readPlain(roster, 'courses.csv', 'course', courseFields(dialect));
  yield* readPlain(roster, 'classes.csv', 'class', classFields(dialect));
  yield* readPeople(roster);
  yield* readGuardianLinks(roster);
  yield* readSchoolPlaces(roster, 'enrolment');
  yield* readClassPlaces(roster, 'class-enrolment');
  yield* readSchoolPlaces(roster, 'staff-assignment');
  yield* readClassPlaces(roster, 'teaching-assignment');
}
