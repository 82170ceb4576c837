import { type CountedLoss, countLosses, type WritableFormat } from '@emis-sdk/formats';
import {
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  type RawRecord,
  type ReadItem,
  referenceFields,
} from '@emis-sdk/model';
import { describeEntity } from '@emis-sdk/model/standard';

/** What becomes of a field, or of a whole record, in a format. */
export type Fate = 'kept' | 'changed' | 'lost';

/** What a format does to one record of each entity that has every field, found out by writing them. */
export class Travels {
  readonly #losses: readonly CountedLoss[];

  private constructor(losses: readonly CountedLoss[]) {
    this.#losses = losses;
  }

  static async in(format: WritableFormat): Promise<Travels> {
    const losses = countLosses();
    for await (const _ of format.write(open, {
      asOf: '2026-06-30',
      schoolIdentifier: 'local',
      onLost: losses.onLost,
    })) {
      // Only what is lost on the way is looked at.
    }
    return new Travels(losses.list());
  }

  ofEntity(entity: EntityName): Fate {
    const lost = this.#losses
      .filter((loss) => loss.entity === entity && loss.field === undefined)
      .reduce((sum, { records }) => sum + records, 0);
    // A format may take students and no staff: what it takes of a student counts.
    return lost >= (entity === 'person' ? PEOPLE.length : 1) ? 'lost' : 'kept';
  }

  ofField(entity: EntityName, field: string): Fate {
    if (this.ofEntity(entity) === 'lost') return 'lost';
    const own = this.#losses.filter((loss) => loss.entity === entity && loss.field === field);
    if (own.length === 0) return 'kept';
    return own.every(({ reason }) => reason === 'value-changed') ? 'changed' : 'lost';
  }
}

/** One record of each entity with all its fields, which refer to one another; of persons a student, a teacher and a guardian. */
function examples(): [EntityName, RawRecord[]][] {
  return ENTITY_NAMES.map((entity) => {
    const fields = Object.entries(describeEntity(ENTITIES[entity]).fields);
    const record: RawRecord = Object.fromEntries(fields.map(([field, { example }]) => [field, example]));
    const own = { ...record, ...Object.fromEntries(referencesOf(entity, record)), id: `${entity}-1` };
    return [
      entity,
      entity === 'person'
        ? PEOPLE.map((roles, index) => ({ ...own, roles: [roles], id: `person-${index + 1}` }))
        : [own],
    ];
  });
}

const PEOPLE = ['student', 'staff', 'guardian'];

function referencesOf(entity: EntityName, record: RawRecord): [string, unknown][] {
  return referenceFields(entity).map(([field, targets]) => {
    // There is one of each kind: what points at its own kind points at itself.
    const target = targets.find((name) => name !== entity) ?? entity;
    const id = target === 'person' ? `person-${personIn(field)}` : `${target}-1`;
    return [field, Array.isArray(record[field]) ? [id] : id];
  });
}

function personIn(field: string): number {
  if (field === 'studentId') return 1;
  return field === 'guardianId' ? 3 : 2;
}

async function* open(): AsyncGenerator<ReadItem[]> {
  for (const [entity, records] of examples()) {
    yield records.map((record, index) => ({
      ...{ type: 'record', entity, record, file: 'example', row: index + 2, columns: {}, findings: [] },
    }));
  }
}
