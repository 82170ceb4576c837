import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import { carried, textOf } from '../mapping/line-map.ts';
import { wholeName } from '../mapping/map-person.ts';
import { isCounted, isManagement, isSeatedOn, type WritingPlan } from './plan.ts';

/** The records of one school, in the order of the dataset. */
export interface SchoolRecords {
  readonly school: RawRecord;
  readonly sites: RawRecord[];
  readonly buildings: RawRecord[];
  readonly rooms: RawRecord[];
  readonly utilities: RawRecord[];
  readonly equipment: RawRecord[];
  readonly classes: RawRecord[];
  readonly persons: RawRecord[];
  readonly managements: RawRecord[];
  readonly teaching: RawRecord[];
  readonly seats: RawRecord[];
  /** The grade of each student in the school, by the student's id. */
  readonly grades: Map<string, string>;
}

/** What several schools come to. */
export interface Gathered {
  readonly schools: readonly SchoolRecords[];
  /** Names of parents by their id. */
  readonly parentNames: ReadonlyMap<string, string>;
}

/** Goes through a dataset once, for the records of some of its schools. */
export async function gather(open: OpenDataset, wanted: ReadonlySet<string>, plan: WritingPlan): Promise<Gathered> {
  const found = new Map<string, SchoolRecords>();
  const sites = new Map<string, RawRecord>();
  const buildings: RawRecord[] = [];
  const schoolsOfSite = new Map<string, SchoolRecords[]>();
  const parentNames = new Map<string, string>();
  const ofClass = (record: RawRecord) => found.get(plan.schoolOfClass.get(textOf(record, 'classId')) ?? '');
  const take: Readonly<Partial<Record<EntityName, (record: RawRecord, id: string) => void>>> = {
    site: (record, id) => sites.set(id, record),
    building: (record) => buildings.push(record),
    school(record, id) {
      if (!wanted.has(id)) return;
      const own = emptySchool(record);
      found.set(id, own);
      const siteIds: unknown = record['siteIds'];
      for (const siteId of Array.isArray(siteIds) ? siteIds : []) {
        const site = sites.get(siteId);
        if (site) own.sites.push(site);
        schoolsOfSite.set(siteId, [...(schoolsOfSite.get(siteId) ?? []), own]);
      }
      for (const building of buildings)
        if (own.sites.some(({ id: site }) => site === building['siteId'])) own.buildings.push(building);
    },
    room: (record) => found.get(textOf(record, 'schoolId'))?.rooms.push(record),
    'utility-service': (record) => {
      for (const school of schoolsOfSite.get(textOf(record, 'siteId')) ?? []) school.utilities.push(record);
    },
    equipment: (record) => found.get(textOf(record, 'schoolId'))?.equipment.push(record),
    class: (record) => {
      if (isCounted(record)) found.get(textOf(record, 'schoolId'))?.classes.push(record);
    },
    person(record, id) {
      if (plan.parents.has(id)) parentNames.set(id, wholeName(record));
      const schools = plan.schoolsOf.get(id);
      for (const school of typeof schools === 'string' ? [schools] : (schools ?? []))
        found.get(school)?.persons.push(record);
    },
    enrolment: (record) =>
      found.get(textOf(record, 'schoolId'))?.grades.set(textOf(record, 'studentId'), textOf(record, 'grade')),
    'class-enrolment': (record) => {
      if (isSeatedOn(record, plan.referenceDate)) ofClass(record)?.seats.push(record);
    },
    'staff-assignment': (record) => {
      if (isManagement(record)) found.get(textOf(record, 'workplaceId'))?.managements.push(record);
    },
    'teaching-assignment': (record) => ofClass(record)?.teaching.push(record),
  };
  for await (const items of open()) {
    for (const item of items) if (item.type === 'record') take[item.entity]?.(item.record, textOf(item.record, 'id'));
  }
  return { schools: [...found.values()], parentNames };
}

function emptySchool(school: RawRecord): SchoolRecords {
  return {
    school,
    sites: [],
    buildings: [],
    rooms: [],
    utilities: [],
    equipment: [],
    classes: [],
    persons: [],
    managements: [],
    teaching: [],
    seats: [],
    grades: new Map(),
  };
}

/** Whether a school has a line of record 10: a closed one has none, unless it came with one. */
export function hasPremises({ school, sites }: SchoolRecords): boolean {
  return textOf(school, 'status') === 'active' || sites.some((site) => Object.keys(carried(site)).length > 0);
}
