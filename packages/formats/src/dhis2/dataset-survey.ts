import { isPlainDate, type OpenDataset, type RawRecord } from '@emis-sdk/model';
import { ownText } from '../roster/own-text.ts';
import type { WriteOptions } from '../writing.ts';
import { NumbersOf } from './attributes.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';

/** What must be known of a whole dataset before the first student is written: as large as its schools and sessions, not its people. */
export interface DatasetSurvey {
  persons: number;
  /** Enrolments that say whose they are. */
  enrolments: number;
  /** School -> its organisation unit. */
  readonly orgUnits: Map<string, string>;
  /** Session -> the day on which it begins. */
  readonly sessions: Map<string, string>;
}

/** Reads a dataset once, and tells what has no place: everything that is neither a person nor an enrolment. */
export async function surveyDataset(
  open: OpenDataset,
  options: WriteOptions,
  mapping: Dhis2Mapping,
): Promise<DatasetSurvey> {
  const survey: DatasetSurvey = {
    persons: 0,
    enrolments: 0,
    orgUnits: new Map(),
    sessions: new Map(),
  };
  const type = mapping.schoolIdentifier ?? options.schoolIdentifier ?? 'school-code';
  for await (const items of open()) {
    options.signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record') continue;
      const { entity, record } = item;
      if (entity === 'person' && typeof record.id === 'string') survey.persons++;
      else if (entity === 'enrolment' && isSomebodys(record)) survey.enrolments++;
      else if (entity === 'person' || entity === 'enrolment') options.onLost?.({ entity, reason: 'value-left-out' });
      else options.onLost?.({ entity, reason: 'no-place-for-entity' });
      if (entity === 'school' && !addSchool(survey, record, type, mapping)) {
        options.onLost?.({
          entity,
          field: 'identifiers',
          reason: 'value-missing',
        });
      }
      if (entity === 'academic-session') addSession(survey, record);
    }
  }
  return survey;
}

/** Whether an enrolment has an id and a student. */
export function isSomebodys(record: RawRecord): record is RawRecord & { id: string; studentId: string } {
  return typeof record.id === 'string' && typeof record['studentId'] === 'string';
}

/** Nobody guesses: an id of a record that is by chance the code of another school would put children there. */
function addSchool(
  { orgUnits }: DatasetSurvey,
  { id, identifiers }: RawRecord,
  type: string,
  mapping: Dhis2Mapping,
): boolean {
  if (typeof id !== 'string') return false;
  const said = Object.hasOwn(mapping.orgUnits, id) ? mapping.orgUnits[id] : undefined;
  const orgUnit = said ?? new NumbersOf(identifiers).take(type);
  if (orgUnit === undefined) return false;
  if (!orgUnits.has(id)) orgUnits.set(ownText(id), ownText(orgUnit).toWellFormed());
  return true;
}

function addSession({ sessions }: DatasetSurvey, { id, startDate }: RawRecord): void {
  if (typeof id !== 'string' || typeof startDate !== 'string' || !isPlainDate(startDate) || sessions.has(id)) return;
  sessions.set(ownText(id), startDate);
}
