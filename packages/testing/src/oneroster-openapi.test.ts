import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@emis-sdk/client';
import { ENTITY_NAMES } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { MAX_BATCH_RECORDS, ROUTES, type Submission } from '@emis-sdk/protocol';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { createMockEmis, type MockEmis } from './mock-emis.ts';

/** The official description of the three services. It is not part of the project: where it is absent, this test says so and passes over. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/interop/oneroster-1.2-openapi/', import.meta.url));
const SERVICES = { rostering: 'rosters', gradebook: 'gradebook', resources: 'resources' } as const;
/** What the standard keeps of national assessments are results without items. */
const NOT_OFFERED = /^\/assessment/;

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly responses: Readonly<Record<string, Answer>> } }>>;
}
interface Answer {
  readonly content: { readonly 'application/json': { readonly schema: object } };
}

const descriptions = existsSync(FOLDER)
  ? Object.entries(SERVICES).map(([service, file]) => {
      const path = `${FOLDER}onerosterv1p2${file}service_openapi3_v1p0.json`;
      return { service, description: JSON.parse(readFileSync(path, 'utf8')) as Description };
    })
  : [];

const { records } = generateSchools({ seed: 5, schools: 2, students: 40, schoolYear: 2026, profile: 'chile' });
const [seat] = records['class-enrolment'];
const [teaching] = records['teaching-assignment'];
const [klass] = records.class;
const [student, scale] = [seat?.studentId ?? '', 'scale-1'];
/** Marks and resources, of which invented schools have none. */
const MORE = [
  { entity: 'account', record: { id: 'login-1', personId: student, kind: 'aula', username: 'someone' } },
  { entity: 'mark-category', record: { id: 'category-1', title: 'Pruebas', weight: 0.5 } },
  { entity: 'mark-conversion', record: { id: scale, title: 'Letras', classId: seat?.classId, steps: ['A:7', 'B:6'] } },
  {
    entity: 'marked-work',
    record: { id: 'work-1', title: 'Dictado', classId: seat?.classId, categoryId: 'category-1', lowest: 1, highest: 7 },
  },
  {
    entity: 'marked-work',
    record: { id: 'work-2', title: 'Lectura', classId: seat?.classId, assignedOn: '2026-03-05' },
  },
  {
    entity: 'mark',
    record: { id: 'mark-1', studentId: student, workId: 'work-1', value: '6.5', numericValue: 6.5, final: false },
  },
  { entity: 'mark', record: { id: 'mark-2', studentId: student, workId: 'work-2', value: 'exempt', final: false } },
  { entity: 'mark-basis', record: { id: 'basis-1', workId: 'work-1', conversionId: scale } },
  {
    entity: 'mark-basis',
    record: { id: 'basis-2', markId: 'mark-1', source: 'mineduc', objectiveCode: 'OA-1', value: 'L' },
  },
  { entity: 'mark-basis', record: { id: 'basis-3', workId: 'work-1', source: 'case', objectiveCode: 'OA-1' } },
  { entity: 'resource', record: { id: 'book-1', title: 'Libro', kind: 'textbook', audience: ['student', 'staff'] } },
  { entity: 'resource-assignment', record: { id: 'has-1', resourceId: 'book-1', classId: seat?.classId } },
  { entity: 'resource-assignment', record: { id: 'has-2', resourceId: 'book-1', courseId: klass?.courseId } },
  { entity: 'resource-assignment', record: { id: 'has-3', resourceId: 'book-1', personId: student } },
];

describe('OneRoster as its official description has it', () => {
  if (descriptions.length === 0) {
    it('passes over, for want of the description', () => {
      console.log(`Passed over: the description of OneRoster is not at ${FOLDER}`);
    });
    return;
  }

  let emis: MockEmis;
  let authorization = '';
  beforeAll(async () => {
    emis = await createMockEmis({ profiles: [await loadProfile('chile')] });
    const options = await emis.connect();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      authorization = request.headers.get('authorization') ?? authorization;
      return await emis.fetch(request);
    };
    for await (const _ of createClient({ ...options, fetch }).changes()) break;
    await fill(emis, authorization);
  });
  afterAll(() => emis.close());

  const read = async (path: string) => await emis.fetch(`${emis.url}${path}`, { headers: { authorization } });

  /** The ids that fit the parameters of paths, and are all of one class. */
  const IDS: Readonly<Record<string, string>> = {
    classSourcedId: seat?.classId ?? '',
    courseSourcedId: klass?.courseId ?? '',
    schoolSourcedId: records.class.find(({ id }) => id === seat?.classId)?.schoolId ?? '',
    studentSourcedId: student,
    teacherSourcedId: teaching?.personId ?? '',
    userSourcedId: student,
    termSourcedId: '',
    lineItemSourcedId: 'work-1',
  };

  it.each(descriptions)('answers every path of the $service service', async ({ service, description }) => {
    const compile = compiler(description);
    const root = `/ims/oneroster/${service}/v1p2`;
    const answered: Record<string, number> = {};
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (!get || NOT_OFFERED.test(path)) continue;
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(IDS[name] ?? `{${name}}`));
      const { responses } = get;
      if (path.includes('{sourcedId}')) {
        const set = path.replace('/{sourcedId}', '');
        const all = Object.values((await (await read(root + set)).json()) as object)[0] as { sourcedId: string }[];
        for (const { sourcedId } of all.slice(0, 3)) {
          const one = await read(`${root}${set}/${encodeURIComponent(sourcedId)}`);
          expect([path, one.status, faults(compile(path, responses['200']), await one.json())]).toEqual([
            path,
            200,
            [],
          ]);
        }
        const missing = await read(`${root}${set}/not-there`);
        expect([path, missing.status, faults(compile(path, responses['404']), await missing.json())]).toEqual([
          path,
          404,
          [],
        ]);
        continue;
      }
      if (path.includes('{termSourcedId}')) continue;
      const answer = await read(`${root}${filled}?limit=10000`);
      const body = (await answer.json()) as object;
      expect([path, answer.status, faults(compile(path, responses['200']), body)]).toEqual([path, 200, []]);
      expect(answer.headers.get('x-total-count')).toBe(String((Object.values(body)[0] as unknown[]).length));
      answered[path] = (Object.values(body)[0] as unknown[]).length;
      const refusals = [await read(`${root}${filled}?filter=nothing`), await emis.fetch(emis.url + root + filled)];
      for (const refusal of refusals) {
        const schema = responses[String(refusal.status)];
        expect([path, refusal.status, faults(compile(path, schema), await refusal.json())]).toEqual([
          path,
          refusal.status,
          [],
        ]);
      }
    }
    // Invented schools of Chile have semesters, and no terms and grading periods.
    const empty = Object.keys(answered).filter((path) => answered[path] === 0);
    expect(empty.filter((path) => !/terms|gradingPeriods/.test(path))).toEqual([]);
    expect(Object.keys(answered).length).toBeGreaterThan(1);
  });

  it('gives every person, class and seat that was sent', async () => {
    const totals = await Promise.all(
      ['users', 'classes', 'enrollments', 'orgs'].map(async (name) => {
        const answer = await read(`/ims/oneroster/rostering/v1p2/${name}?limit=1`);
        return [name, Number(answer.headers.get('x-total-count'))] as const;
      }),
    );
    expect(Object.fromEntries(totals)).toEqual({
      users: records.person.length,
      classes: records.class.length,
      enrollments: records['class-enrolment'].length + records['teaching-assignment'].length,
      orgs: records.territory.length + records.school.length,
    });
  });
});

async function fill(emis: MockEmis, authorization: string): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  const { edition } = await loadProfile('chile');
  const opened = await emis.fetch(emis.url + ROUTES.submissions, {
    method: 'POST',
    headers,
    body: JSON.stringify({ profile: { id: 'chile', edition } }),
  });
  const { id } = (await opened.json()) as Submission;
  const all = ENTITY_NAMES.flatMap((entity) => [
    ...records[entity].map((record) => ({ entity, record })),
    ...MORE.filter((one) => one.entity === entity),
  ]);
  for (let from = 0; from < all.length; from += MAX_BATCH_RECORDS) {
    const sent = await emis.fetch(emis.url + ROUTES.batches.replace(':id', id), {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': `"batch-${from}"` },
      body: JSON.stringify({ records: all.slice(from, from + MAX_BATCH_RECORDS) }),
    });
    const receipt = (await sent.json()) as { counts: { rejected: number } };
    expect(receipt.counts, JSON.stringify(receipt).slice(0, 2000)).toMatchObject({ rejected: 0 });
  }
}

/** Checks by the schemas of a description, each compiled once. */
function compiler(description: object): (path: string, answer: Answer | undefined) => ValidateFunction {
  const known = new Map<string, ValidateFunction>();
  const date = /^\d{4}-\d\d-\d\d$/;
  const formats = {
    date,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    uri: (text: string) => URL.canParse(text),
    float: true,
  } as const;
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  ajv.addSchema(description, 'description');
  return (path, answer) => {
    const schema = answer?.content['application/json'].schema;
    if (!schema) throw new TypeError(`No answer is described for ${path}`);
    const text = JSON.stringify(schema).replaceAll('"#/', '"description#/');
    const compiled = known.get(text) ?? ajv.compile(JSON.parse(text) as object);
    known.set(text, compiled);
    return compiled;
  };
}

function faults(validate: ValidateFunction, body: unknown): string[] {
  if (validate(body)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
