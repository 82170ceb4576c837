import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import {
  batchReceipt,
  changePage,
  discovery,
  operationResult,
  operationResults,
  problem,
  submission,
  tokenResponse,
} from '@emis-sdk/protocol';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as shapes from './answer-shapes.ts';

const RESULT = {
  opId: '01890a5d-ac96-774b-bcce-b302099a8057',
  entity: 'person',
  id: 'p1',
  status: 'conflict',
  version: '7',
  findings: [{ code: 'x', severity: 'error', path: 'a.b', params: { count: 1, name: 'n' } }],
  current: { id: 'p1', deep: { a: [1] } },
  waitsFor: [{ entity: 'school', id: 's1' }],
  replayed: true,
};
const PROFILE = { id: 'international', edition: '2026' };
const COUNTS = { accepted: 1, unchanged: 0, rejected: 2 };
const CHANGE = {
  kind: 'created',
  entity: 'school',
  source: 's',
  id: '1',
  version: '1',
  submissionId: 'x',
  record: { id: '1' },
};

/** An answer with every member that it may have. */
const WHOLE = {
  discovery: {
    protocol: 1,
    issuer: 'https://emis.test',
    tokenEndpoint: 'https://emis.test/oauth/token',
    profiles: [PROFILE],
    editions: [{ edition: '2027' }, { edition: '2026', until: '2027-12-31' }],
    limits: { batchRecords: 1, bodyBytes: 2, pageChanges: 3, uploadBytes: 4, pieceBytes: 5, idempotencyDays: 400 },
    retentionDays: { operations: 400, changes: 400 },
    durable: true,
    encodings: ['gzip'],
  },
  tokenResponse: { access_token: 'x', token_type: 'Bearer', expires_in: 300, scope: 'a b' },
  submission: {
    id: 's',
    status: 'open',
    source: 'p',
    profile: PROFILE,
    edition: '2026',
    counts: COUNTS,
    openedAt: '2026-11-24T12:00:00Z',
    completedAt: '2026-11-24T12:00:00Z',
  },
  batchReceipt: {
    submissionId: 's',
    counts: COUNTS,
    records: [{ entity: 'person', id: 'p', status: 'rejected', findings: RESULT.findings }],
  },
  operationResult: RESULT,
  operationResults: { results: [RESULT] },
  changePage: {
    changes: [
      CHANGE,
      { ...CHANGE, kind: 'removed', record: undefined, erased: true, mergedInto: '2' },
      { ...CHANGE, kind: 'left', record: undefined },
    ],
    cursor: 'c',
    more: false,
  },
  problem: {
    type: 't',
    title: 't',
    status: 400,
    code: 'c',
    detail: 'd',
    fix: 'f',
    requestId: 'r',
    editions: [{ edition: '2026', until: 'x' }],
    current: { a: 1 },
    version: '1',
    offset: 3,
    waitsFor: RESULT.waitsFor,
    findings: RESULT.findings,
    faults: [{ path: 'a', message: 'm' }],
  },
} as const;

/** The same by the protocol. */
const SCHEMAS = {
  discovery,
  tokenResponse,
  submission,
  batchReceipt,
  operationResult,
  operationResults,
  changePage,
  problem,
};
const LIGHT = {
  discovery: shapes.discovery,
  tokenResponse: shapes.tokenResponse,
  submission: shapes.submission,
  batchReceipt: shapes.batchReceipt,
  operationResult: shapes.operationResult,
  operationResults: shapes.operationResults,
  changePage: shapes.changePage,
  problem: shapes.problem,
};

/** What may stand in a place where it does not belong, or does. */
const VALUES = [
  undefined,
  null,
  true,
  0,
  1,
  -1,
  1.5,
  1e300,
  '',
  'x',
  'person',
  'error',
  'x'.repeat(65),
  [],
  [1],
  {},
  { a: 1 },
  Object.create(null),
];

/** The words that a schema names, wherever it does: each of them is tried in every place. */
function wordsOf(schema: z.ZodType): string[] {
  const words = new Set<string>();
  JSON.stringify(z.toJSONSchema(schema), (name, value: unknown) => {
    if (name === 'const' || name === 'enum') for (const word of [value].flat()) words.add(String(word));
    return value;
  });
  return [...words].filter((word) => !ENTITY_NAMES.includes(word as EntityName));
}

/** The answer with another value, or none, at each of its places in turn. */
function* changed(value: unknown, values: readonly unknown[]): Generator<unknown> {
  yield* values;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of changed(item, values)) yield value.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      for (const other of changed(member, values)) yield { ...value, [name]: other };
      const { [name]: _, ...without } = value as Record<string, unknown>;
      yield without;
    }
    yield { ...value, further: 1 };
  }
}

describe.each(Object.keys(WHOLE) as (keyof typeof WHOLE)[])('the light shape of %s', (name) => {
  const [light, schema] = [LIGHT[name], SCHEMAS[name]];

  it('takes and refuses what the schema of the protocol does', () => {
    expect(light.safeParse(WHOLE[name]).success).toBe(true);
    let refused = 0;
    const values = [...VALUES, ...wordsOf(schema)];
    for (const answer of changed(JSON.parse(JSON.stringify(WHOLE[name])), values)) {
      const [ours, theirs] = [light.safeParse(answer), schema.safeParse(answer)];
      expect([answer, ours.success]).toEqual([answer, theirs.success]);
      if (!ours.success) refused++;
    }
    expect(refused).toBeGreaterThan(30);
  });
});

it('a wrong answer is told by the path of what is wrong, and never by its value', () => {
  const wrong = { results: [RESULT, { ...RESULT, findings: [{ code: 'x', severity: 'secret' }] }] };
  expect(shapes.operationResults.safeParse(wrong)).toEqual({
    success: false,
    error: {
      issues: [{ path: ['results', 1, 'findings', 0, 'severity'], message: expect.not.stringContaining('secret') }],
    },
  });
});
