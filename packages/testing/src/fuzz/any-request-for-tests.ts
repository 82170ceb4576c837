import { gzipSync } from 'node:zlib';
import { ENTITY_NAMES } from '@emis-sdk/model';
import { openApi } from '@emis-sdk/protocol/openapi';
import fc from 'fast-check';
import { anyOfSchema, HOSTILE_TEXTS, hostileText, type Schema, spoilt } from './any-of-schema-for-tests.ts';

/** A request as it is to be made. In its path, `{n}` stands for the n-th id that the server gave. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authorised: 'token' | 'no' | 'badly';
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

interface Operation {
  readonly parameters: readonly { readonly in: 'path' | 'query' | 'header'; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Paths that are no part of the protocol's own description: pages, rosters, and what is none. */
const OTHERS = [
  ...[
    '/',
    '/portal/submissions/{id}',
    '/portal/style.css',
    '/plugins/org.example/{id}',
    '/v1',
    '/v2/records',
    '//',
    '/.well-known/',
  ],
  ...[
    '/ims/oneroster/rostering/v1p2/users',
    '/ims/oneroster/rostering/v1p2/classes/{id}/students',
    '/ims/oneroster/gradebook/v1p2/results',
  ],
  ...[
    'territories',
    'submissions',
    'findings',
    'records',
    'duplicates',
    'audit',
    'clients',
    'live',
    '{id}',
    'schools/{id}',
  ].map((page) => `/portal/${page}`),
];
const OTHER_QUERY = [
  'page',
  'schools',
  'lang',
  'filter',
  'fields',
  'sort',
  'offset',
  'limit',
  'orderBy',
  'source',
  'cursor',
  '__proto__',
];

const known = fc.nat(30).map((n) => `{${n}}`);
const inPath = (name: string) =>
  name === 'entity'
    ? fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...ENTITY_NAMES) },
        { weight: 1, arbitrary: hostileText.map(encoded) },
      )
    : fc.oneof(
        { weight: 3, arbitrary: known },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((n) => `r${n}`) },
        { weight: 2, arbitrary: hostileText.map(encoded) },
      );
const encoded = (text: string) => (/^%/.test(text) ? text : encodeURIComponent(text.toWellFormed().slice(0, 2000)));
/** What a header may hold at all: others are refused before they leave a client. */
const inHeader = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => /^[\x20-\x7e]{1,2000}$/.test(text))),
  fc.constantFrom(
    '"a-key"',
    '"018f4d3e-7c1a-7000-8000-000000000000"',
    '*',
    'W/"1"',
    '"1"',
    '0',
    '100',
    'es',
    'gzip',
    'zstd',
    'br',
    'text/plain',
    'application/x-ndjson',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'aZ09 ,;:|"\'=+-@{}[]<>/\\%é') }),
);
const headerOf = (name: string): fc.Arbitrary<string> => {
  if (name === 'idempotency-key') {
    return fc.oneof(
      { weight: 3, arbitrary: fc.uuid({ version: 7 }).map((key) => `"${key}"`) },
      { weight: 1, arbitrary: inHeader },
    );
  }
  return name === 'upload-offset' ? fc.oneof(fc.constant('0'), inHeader) : inHeader;
};
const SOME_HEADERS = [
  'accept-language',
  'content-encoding',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'upload-offset',
  'repr-digest',
  'dpop',
  'last-event-id',
];

/**
 * Requests to everything that the EMIS offers, by its own description: right ones, spoilt ones, and what is none at all.
 *
 * @param bodied how many times as often as others a request is asked for that takes a body
 */
export function anyRequest(bodied = 6): fc.Arbitrary<AnyRequest> {
  const { paths, components } = openApi() as unknown as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const others = OTHERS.map((path): { path: string; method: string; operation: Operation } => ({
    path,
    method: 'GET',
    operation: { parameters: OTHER_QUERY.map((name) => ({ in: 'query', name })) },
  }));
  return fc.oneof(
    ...[...described, ...others].map(({ path, method, operation }) => {
      const weight = operation.requestBody ? bodied : 1;
      return { weight, arbitrary: requestTo(path, method, operation, components.schemas) };
    }),
  );
}

function requestTo(
  path: string,
  method: string,
  { parameters, requestBody }: Operation,
  named: Readonly<Record<string, Schema>>,
): fc.Arbitrary<AnyRequest> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const of = (where: string) => parameters.filter((each) => each.in === where).map(({ name }) => name);
  const query = fc.record(Object.fromEntries(of('query').map((name) => [name, fc.oneof(hostileText, known)])), {
    requiredKeys: [],
  });
  const right = Object.fromEntries(of('header').map((name) => [name.toLowerCase(), headerOf(name.toLowerCase())]));
  const any = Object.fromEntries(SOME_HEADERS.map((name) => [name, inHeader]));
  const headers = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(right, {
        requiredKeys: ['idempotency-key', 'upload-offset'].filter((name) => name in right),
      }),
    },
    { weight: 1, arbitrary: fc.record(any, { requiredKeys: [] }) },
  );
  const methods = fc.oneof(
    { weight: 15, arbitrary: fc.constant(method) },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD') },
  );
  const authorised = fc.constantFrom(
    ...Array.from({ length: 18 }, () => 'token' as const),
    'no' as const,
    'badly' as const,
  );
  return fc
    .tuple(methods, fc.tuple(...names.map(inPath)), query, headers, authorised, bodyOf(requestBody, named))
    .map(([used, values, asked, sent, how, body]) => {
      let place = 0;
      const filled = path.replaceAll(/\{\w+\}/g, () => values[place++] ?? '');
      const question = new URLSearchParams(asked as Record<string, string>).toString();
      const withBody = used !== 'GET' && used !== 'HEAD';
      return {
        method: used,
        path: question === '' ? filled : `${filled}?${question}`,
        headers: { ...(withBody && body && { 'content-type': body.type }), ...sent },
        authorised: how,
        body: withBody ? body?.bytes : undefined,
      };
    });
}

type Body = { readonly type: string; readonly bytes: string | Uint8Array<ArrayBuffer> };

function bodyOf(
  requestBody: Operation['requestBody'],
  named: Readonly<Record<string, Schema>>,
): fc.Arbitrary<Body | undefined> {
  if (!requestBody)
    return fc.option(
      brokenBytes.map((bytes) => ({ type: 'application/json', bytes })),
      { nil: undefined, freq: 8 },
    );
  return fc.oneof(
    ...Object.entries(requestBody.content).map(([type, { schema }]) => {
      if (type === 'application/x-www-form-urlencoded') return form.map((bytes) => ({ type, bytes }));
      const right = anyOfSchema(schema, named);
      const written = type === 'application/json' ? (value: unknown) => JSON.stringify(value) ?? '' : lines;
      return fc
        .oneof(
          { weight: 5, arbitrary: right.map(written) },
          { weight: 5, arbitrary: spoilt(right).map(written) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(right.map(written), fc.nat())
              .map(([text, at]) => text.slice(0, at % (text.length + 1))),
          },
          { weight: 1, arbitrary: brokenBytes },
        )
        .map((bytes) => ({ type, bytes }));
    }),
  );
}

const lines = (value: unknown) => `${JSON.stringify({ entity: 'school', record: value })}\n${JSON.stringify(value)}\n`;
const form = fc
  .dictionary(
    fc.constantFrom(
      'grant_type',
      'client_assertion_type',
      'client_assertion',
      'client_id',
      'scope',
      'purpose',
      'add',
      'remove',
    ),
    fc.oneof(
      hostileText,
      fc.constantFrom(
        'client_credentials',
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        'e30.e30.e30',
        'eyJhbGciOiJub25lIn0.e30.',
      ),
    ),
  )
  .map((fields) => new URLSearchParams(fields as Record<string, string>).toString());
const brokenBytes: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
  fc.constantFrom(
    '',
    '{',
    '[',
    'null',
    '"',
    '1e999',
    '{"a":1,"a":2}',
    '\ufeff{}',
    '[['.repeat(40),
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  ),
  fc.constantFrom(...['x', '{}', '['.repeat(100_000)].map((text) => new Uint8Array(gzipSync(text)))),
);
