import { ROUTES } from '@emis-sdk/protocol';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { enrolment, type TestClient, type TestRecord, type TestServer } from '../server-for-tests.ts';

/** What the pages that are looked at show. People are invented; names of all begin with `Marker-`. */
export interface SeededPortal {
  readonly client: TestClient;
  readonly first: string;
  readonly newest: string;
}

/**
 * Every page that is looked at: by axe in three languages, at 320 pixels, printed, weighed. Whoever adds a page to the portal adds its address here.
 */
export function lookedAt({ newest }: Pick<SeededPortal, 'newest'>): readonly string[] {
  return [
    '/',
    '/portal/territories',
    '/portal/territories/region-1',
    '/portal/schools/product/school-1',
    '/portal/submissions',
    `/portal/submissions/${newest}`,
    '/portal/findings',
    '/portal/findings/field.missing',
    '/portal/records?entity=person',
    '/portal/records/product/person/p1',
    '/portal/editions',
    '/portal/maturity',
    '/portal/audit',
    '/portal/duplicates',
    '/portal/mapping',
    '/portal/preview',
    '/portal/publishing',
    '/portal/clients',
    '/portal/plugins',
    '/portal/certificate',
    '/portal/accounts',
    '/portal/sign-in',
    '/portal/submissions/not-there',
  ];
}

/** Codes with long words, so that the page of a verdict is as heavy as it gets. */
const CODES = [
  'field.missing',
  'reference.missing',
  'enrolment.before-birth',
  'enrolment.double',
  'person.name-garbled',
  'school.name-garbled',
  'identifier.check-digit',
  'record.duplicate-id',
  'row.under-unknown-header',
  'csv.row-length',
  'field.code-unknown',
  'person.twice',
  'academic-session.circle',
  'enrolment.ends-before-start',
];

const territory = (id: string, name: string, kind: string, parentId?: string): TestRecord => ({
  entity: 'territory',
  record: { id, name, kind, ...(parentId && { parentId }) },
});

/** Puts two submissions of one product, with findings of their sender, and the traces of who saw them into an EMIS. */
export async function seedPortal(emis: TestServer, { tables }: Database): Promise<SeededPortal> {
  const client = await emis.connect('product');
  const schools = [1, 2, 3].map((n) => ({
    entity: 'school' as const,
    record: {
      id: `school-${n}`,
      name: `Escuela Rural Multigrado Nuestra Señora del Rosario n.º ${n}`,
      territoryId: n === 3 ? 'region-2' : 'municipality-1',
      sector: 'public',
      localityKind: 'rural',
    },
  }));
  const people = Array.from({ length: 8 }, (_, index) => ({
    entity: 'person' as const,
    record: {
      id: `p${index}`,
      givenName: `Marker-${index}`,
      familyName: 'Marker-Quispe',
      sex: index % 2 ? 'female' : 'male',
      birthDate: '2015-03-01',
      roles: ['student'],
    },
  }));
  const records: TestRecord[] = [
    territory('region-1', 'Región del Valle Grande', 'region'),
    territory('region-2', 'Región de la Costa', 'region'),
    territory('municipality-1', 'Valle Verde', 'municipality', 'region-1'),
    ...schools,
    ...people,
    ...people.map(({ record }, index) =>
      enrolment(`e${index}`, record.id, index < 6 ? 'school-1' : 'school-2', `0${1 + (index % 3)}`),
    ),
  ];
  const send = async (factor: number, some: readonly TestRecord[]) => {
    const id = await client.openSubmission();
    await client.sendBatch(id, [...some, enrolment('lost', 'nobody', 'school-1')]);
    const groups = CODES.map((code, index) => ({
      code,
      severity: index < 10 ? 'error' : index < 12 ? 'warning' : 'info',
      count: 4000 - 250 * index * factor,
      records: 1000 - 50 * index,
      places: [1, 2, 3].map((row) => ({ file: 'matricula-2026/estudiantes.csv', row: 1000 * row, column: 'x' })),
    }));
    const report = { verdict: 'accepted-in-part', read: 61_040, invalid: 7_211, held: 1_204, groups };
    await client.post(ROUTES.complete.replace(':id', id), { report });
    return id;
  };
  const first = await send(1, records);
  const newest = await send(0.5, [{ entity: 'person', record: { ...people[1]?.record, givenName: 'Marker-new' } }]);
  await client.get(ROUTES.record.replace(':entity', 'person').replace(':id', 'p1'));
  // Later than a checkpoint is due.
  await sequence(tables, new Date(Date.now() + 1_200_000));
  return { client, first, newest };
}
