import { ENTITIES, type EntityName } from '@emis-sdk/model';
import { RECORD_ACTIONS, type RecordAction, type Scope } from '@emis-sdk/protocol';
import type { TestRecord } from './server-for-tests.ts';

/** A region with two municipalities, and the territory of each school of the tests. */
export const PARENTS: Readonly<Record<string, string | undefined>> = { r1: undefined, m1: 'r1', m2: 'r1' };
export const KINDS = [
  'school',
  'class',
  'shift',
  'room',
  'offer',
  'equipment',
  'person',
  'enrolment',
  'staff-assignment',
  'class-enrolment',
  'teaching-assignment',
  'daily-attendance',
  'benefit',
  'assessment-result',
] as const satisfies readonly EntityName[];
export const STATES = ['active', 'suspended', 'superseded'] as const;
export const ASKED_PURPOSES = ['registration', 'statistics', 'welfare', 'learning'] as const;
/** Both show all fields: which fields a purpose shows has a matrix of its own. */
export const GRANTED_PURPOSES = ['registration', 'welfare'] as const;
/** By the territories of a client and that of a record: the whole nation, above, the same, below, beside. */
const RELATIONS = [
  { reach: 'national', of: 'm1' },
  { reach: 'r1', of: 'm1' },
  { reach: 'm1', of: 'm1' },
  { reach: 'm1', of: 'r1' },
  { reach: 'm1', of: 'm2' },
] as const;

/** What is granted of each kind, in the order of the actions: each action somewhere alone, all, none, and some mixtures. */
const PATTERNS = '10000 01000 00100 00010 00001 11111 00000 10101 01010 11100 00111 01101 10110 11011'.split(' ');
export const GRANTED: readonly Scope[] = KINDS.flatMap((entity, row) =>
  RECORD_ACTIONS.filter((_, column) => PATTERNS[row]?.[column] === '1').map(
    (action): Scope => `emis/${entity}.${action}`,
  ),
);

export interface Cell {
  readonly entity: EntityName;
  readonly action: RecordAction;
  readonly purpose: (typeof ASKED_PURPOSES)[number];
  readonly reach: string;
  readonly of: string;
  readonly state: (typeof STATES)[number];
}

export function nameOf({ entity, action, purpose, reach, of, state }: Cell): string {
  return [entity, action, purpose, `${reach} over ${of}`, state].join(', ');
}

export function cells(): Cell[] {
  return KINDS.flatMap((entity) =>
    RECORD_ACTIONS.flatMap((action) =>
      ASKED_PURPOSES.flatMap((purpose) =>
        RELATIONS.flatMap(({ reach, of }) => STATES.map((state) => ({ entity, action, purpose, reach, of, state }))),
      ),
    ),
  );
}

/** What should be allowed, said once more and in other words than the server's. */
export function oracle({ entity, action, purpose, reach, of, state }: Cell): boolean {
  if (state !== 'active') return false;
  if (!(GRANTED_PURPOSES as readonly string[]).includes(purpose)) return false;
  if (!GRANTED.includes(`emis/${entity}.${action}`)) return false;
  if (reach === 'national') return true;
  // A person who is new is nowhere yet.
  if (entity === 'person' && action === 'create') return true;
  for (let at: string | undefined = of; at !== undefined; at = PARENTS[at]) if (at === reach) return true;
  return false;
}

/** A right record of each kind that stands in a territory. */
export function recordIn(territory: string, entity: EntityName, id: string): TestRecord {
  const targets: Readonly<Record<string, string>> = {
    school: `school-${territory}`,
    person: `person-${territory}`,
    class: `class-${territory}`,
    territory,
  };
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(ENTITIES[entity].fields)) {
    const { type, ref, example } = field as {
      type: { safeParse(v: unknown): { success: boolean } };
      ref?: string[];
      example?: unknown;
    };
    const needed = !type.safeParse(undefined).success;
    const target = ref?.find((one) => one in targets);
    const placing = ['schoolId', 'workplaceId', 'territoryId'].includes(name);
    if (ref && (needed || placing) && target) record[name] = targets[target];
    else if (needed) record[name] = example;
  }
  if (entity === 'person') Object.assign(record, { givenName: 'Ana', roles: ['student', 'staff'] });
  return { entity, record: { ...record, id } };
}
