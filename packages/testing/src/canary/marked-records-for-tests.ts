import { ENTITIES, ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';

/** Begins every marker, and stands nowhere else. */
export const MARKER = 'Canarybird';

const PERSONAL: readonly string[] = ['direct-id', 'quasi-id', 'sensitive'];

interface AnyField {
  readonly privacy: string;
  readonly example?: unknown;
  readonly ref?: readonly string[];
  readonly codeList?: string;
  readonly type: { safeParse(value: unknown): { readonly success: boolean } };
}

const fieldsOf = (entity: EntityName) =>
  Object.entries(ENTITIES[entity].fields as Readonly<Record<string, AnyField>>).filter(
    // An id names a record, and stands in addresses and receipts by design.
    ([name, { privacy, ref }]) => name !== 'id' && ref === undefined && PERSONAL.includes(privacy),
  );

/** The marker in the shape that a field takes; `undefined` where no right value can hold it. */
function holding({ type, codeList }: AnyField, mark: string): unknown {
  if (codeList !== undefined) return undefined;
  const shapes = [mark, [mark], [{ type: 'local', value: mark }], { note: mark }];
  return shapes.find((shape) => type.safeParse(shape).success);
}

/** A record of an entity as its examples have it, with a marker in every personal field that can hold one. */
function marked(entity: EntityName, id: string, mark: string): RawRecord {
  const fields = Object.entries(ENTITIES[entity].fields as Readonly<Record<string, AnyField>>);
  const examples = fields.flatMap(([name, { example }]) => (example === undefined ? [] : [[name, example] as const]));
  const marks = fieldsOf(entity).flatMap(([name, field]) => {
    const value = holding(field, `${mark}-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(examples), ...Object.fromEntries(marks), id };
}

/** Of a person, the personal fields that no marker fits into: codes, dates, truths. */
const CLOSED = fieldsOf('person').filter(([, field]) => holding(field, MARKER) === undefined);

/** A pupil with a marker of its own in every personal field, whom the EMIS takes. */
export function markedPupil(index: number): RawRecord {
  const { residenceId: _, ...pupil } = marked('person', `p${index}`, `${MARKER}-${index}`);
  return { ...pupil, roles: ['student'] };
}

/** The same with a marker where it cannot be: in a date, in a code, in a field that nobody knows, in place of a list. */
export function wrongPupil(index: number): RawRecord {
  const mark = `${MARKER}-${index}`;
  const faults: RawRecord[] = [
    ...CLOSED.map(([name]) => ({ [name]: mark })),
    { identifiers: [{ type: 'local', value: { [mark]: mark } }] },
    { identifiers: [{ type: mark, value: mark }] },
    { givenName: [mark] },
    { roles: mark, unknown: mark },
    { birthDate: '2099-01-01' },
  ];
  return { ...markedPupil(index), id: `w${index}`, ...faults[index % faults.length] };
}

/** A record of every entity, marked. Most of them refer to records that are not there. */
export function markedOfEveryKind(index: number): { entity: EntityName; record: RawRecord }[] {
  return ENTITY_NAMES.map((entity) => ({ entity, record: marked(entity, `k${index}`, `${MARKER}-k${index}`) }));
}
