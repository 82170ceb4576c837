import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import { recordIdOf } from '../files/ids-of-lines.ts';
import { inepPerson } from '../identifiers.ts';
import { carried, textOf } from '../mapping/line-map.ts';
import { isOutcomeManager } from '../mapping/map-outcomes.ts';
import { identifierOf, inepCodeOf } from '../mapping/map-school.ts';
import { isManagement } from './plan.ts';

/** What has to be known of a dataset before the lines of the second step can be put school by school. */
export interface OutcomePlan {
  /** The schools in the order of the dataset, by id: the code of each, and how many lines it comes to. */
  readonly schools: ReadonlyMap<string, { readonly code: string; lines: number }>;
  /** The INEP ids of people, by their id. */
  readonly ineps: ReadonlyMap<string, string>;
  /** The post of who answers for the outcomes of each school, by the id of the school. */
  readonly managers: ReadonlyMap<string, RawRecord>;
  /** The people of those posts. */
  readonly people: ReadonlyMap<string, RawRecord>;
}

/** Goes through a dataset once, or twice where it has managers. Memory holds ids, and a record or two for each school. */
export async function planOutcomes(open: OpenDataset): Promise<OutcomePlan> {
  const schools = new Map<string, { readonly code: string; lines: number }>();
  const ineps = new Map<string, string>();
  const managers = new Map<string, RawRecord>();
  const counted = (id: string, code: string) => {
    if (id === '') return;
    const known = schools.get(id);
    if (known) known.lines++;
    else schools.set(id, { code, lines: 1 });
  };
  const take: Readonly<Partial<Record<EntityName, (record: RawRecord, id: string) => void>>> = {
    school: (record, id) => counted(id, inepCodeOf(record)),
    person(record, id) {
      const inep = identifierOf(record, inepPerson.type) || carried(record)['pessoaInep'];
      if (inep) ineps.set(id, inep);
    },
    enrolment: (record) => counted(textOf(record, 'schoolId'), textOf(record, 'schoolId')),
    'staff-assignment'(record) {
      const school = textOf(record, 'workplaceId');
      if (!isOutcomeManager(record) && !isManagement(record)) return;
      if (isOutcomeManager(record)) counted(school, carried(record)['escola'] ?? '');
      const known = managers.get(school);
      if (!known || rank(record) > rank(known)) managers.set(school, record);
    },
    promotion(record) {
      const { escola } = carried(record);
      if (escola !== undefined) counted(schoolOfOutcome(record), escola);
    },
  };
  await each(open, take);
  const wanted = new Set([...managers.values()].map((post) => textOf(post, 'personId')));
  const people = new Map<string, RawRecord>();
  if (wanted.size > 0) {
    await each(open, {
      person(record, id) {
        if (wanted.has(id)) people.set(id, record);
      },
    });
  }
  return { schools, ineps, managers, people };
}

/** Who was named in a file of the second step comes before the principal, and the principal before others. */
function rank(post: RawRecord): number {
  return isOutcomeManager(post) ? 2 : textOf(post, 'role') === 'principal' ? 1 : 0;
}

/** The id of the school of an outcome that came from a file; empty for any other, whose enrolment says it. */
export function schoolOfOutcome(outcome: RawRecord): string {
  const { escola } = carried(outcome);
  return escola === undefined ? '' : recordIdOf(escola);
}

/** Hands every record of a dataset to whoever takes its kind. */
export async function each(
  open: OpenDataset,
  take: Readonly<Partial<Record<EntityName, (record: RawRecord, id: string) => void>>>,
): Promise<void> {
  for await (const items of open()) {
    for (const item of items) if (item.type === 'record') take[item.entity]?.(item.record, textOf(item.record, 'id'));
  }
}
