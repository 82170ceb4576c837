import type { EntityName } from '@emis-sdk/model';
import {
  type Change,
  type ChangePage,
  type Operation,
  type OperationResult,
  operationResults,
  ROUTES,
  SCOPES,
  type Scope,
  type Submission,
} from '@emis-sdk/protocol';
import { defineRule, type Profile, type RecordRule } from '@emis-sdk/validation';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { ASSERTION_TYPE } from './client-assertion.ts';
import type { Registration } from './clients.ts';
import type { Database } from './database.ts';
import { createServer, type Server, type ServerOptions } from './server.ts';

export const ISSUER = 'https://emis.test';

/** A profile with nothing but the standard. */
export const PLAIN_PROFILE: Profile = {
  id: 'plain',
  edition: '2026',
  title: { en: 'Plain', es: 'Simple', pt: 'Simples' },
  codeLists: new Map(),
  identifiers: [],
  schoolIdentifier: 'local',
  rules: [],
  severities: {},
  messages: { en: {}, es: {}, pt: {} },
};

export interface TestClient {
  readonly clientId: string;
  readonly privateKey: CryptoKey;
  /** Signs an assertion that is right but for what is given. */
  assertion(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
  /** Asks for a token with an assertion. */
  askToken(
    assertion: string,
    form?: Record<string, string>,
    headers?: Record<string, string>,
    path?: string,
  ): Promise<Response>;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends operations and gives their results. */
  operate(...operations: readonly Operation[]): Promise<readonly OperationResult[]>;
  /** Opens a submission and gives its id. */
  openSubmission(): Promise<string>;
  sendBatch(submissionId: string, records: readonly TestRecord[], key?: string): Promise<Response>;
  /** Every change from the start or a cursor on. */
  changes(query?: string): Promise<TestPage>;
}

/** A page as tests look at it: a change that has no record has an empty one. */
export interface TestPage extends Omit<ChangePage, 'changes'> {
  readonly changes: readonly (Change & { readonly record: Readonly<Record<string, unknown>> })[];
}

export interface TestRecord {
  readonly entity: EntityName;
  readonly record: Record<string, unknown>;
}

export type TestGrant = Pick<Registration, 'source' | 'purposes' | 'territories'>;

export interface TestServer {
  readonly server: Server;
  connect(name?: string, scopes?: readonly Scope[], grant?: TestGrant): Promise<TestClient>;
}

/** The reference server in this process, and products that speak with it. */
export async function testServer(database: Database, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const portal = { guardedElsewhere: true };
  const server = await createServer({ database, profiles: [PLAIN_PROFILE], issuer: ISSUER, portal, ...options });
  const clock = options.clock ?? (() => new Date());
  return {
    server,
    connect: (name = 'product', scopes = SCOPES, grant = {}) => connect(server, { ...grant, name, scopes }, clock),
  };
}

async function connect(
  server: Server,
  registration: Omit<Registration, 'publicKey'>,
  clock: () => Date,
): Promise<TestClient> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const { clientId } = await server.registerClient({ ...registration, publicKey: await exportJWK(publicKey) });
  let token: Promise<string> | undefined;

  const assertion: TestClient['assertion'] = (claims = {}, header = {}, key = privateKey) => {
    const now = Math.floor(clock().getTime() / 1000);
    const right = { iss: clientId, sub: clientId, aud: ISSUER, jti: crypto.randomUUID(), iat: now, exp: now + 60 };
    return new SignJWT({ ...right, ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).sign(key);
  };
  const askToken: TestClient['askToken'] = (text, form = {}, headers = {}, path = ROUTES.token) =>
    server.fetch(
      new Request(ISSUER + path, {
        method: 'POST',
        headers,
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: ASSERTION_TYPE,
          client_assertion: text,
          ...form,
        }),
      }),
    );
  const authorization = async () => {
    token ??= askToken(await assertion()).then(
      async (answer) => ((await answer.json()) as { access_token: string }).access_token,
    );
    return `Bearer ${await token}`;
  };
  const get = async (path: string) =>
    await server.fetch(new Request(ISSUER + path, { headers: { authorization: await authorization() } }));
  const send: TestClient['send'] = async (method, path, body, headers = {}) => {
    const sent = { 'content-type': 'application/json', authorization: await authorization(), ...headers };
    const content = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
    const request = { method, headers: sent, ...(body !== undefined && { body: content }) };
    return await server.fetch(new Request(ISSUER + path, request));
  };
  const post: TestClient['post'] = (path, body, headers) => send('POST', path, body, headers);
  return {
    clientId,
    privateKey,
    assertion,
    askToken,
    get,
    post,
    send,
    async operate(...operations) {
      const answer = await post(ROUTES.operations, { profile: { id: 'plain', edition: '2026' }, operations });
      return operationResults.parse(await answer.json()).results;
    },
    async openSubmission() {
      const answer = await post(ROUTES.submissions, { profile: { id: 'plain', edition: '2026' } });
      return ((await answer.json()) as Submission).id;
    },
    sendBatch: (submissionId, records, key = crypto.randomUUID()) =>
      post(ROUTES.batches.replace(':id', submissionId), { records }, { 'idempotency-key': `"${key}"` }),
    async changes(query = '') {
      const answer = await get(ROUTES.changes + query);
      const { changes, ...page } = (await answer.json()) as ChangePage;
      return { ...page, changes: changes.map((change) => ({ record: {}, ...change })) };
    },
  };
}

/** The name of an operation: a UUIDv7, whatever its time. */
export function newOpId(): string {
  const text = crypto.randomUUID();
  return `${text.slice(0, 14)}7${text.slice(15)}`;
}

export function save({ entity, record }: TestRecord, how: { ifMatch?: string; ifNoneMatch?: '*' } = {}): Operation {
  return { opId: newOpId(), kind: 'save', entity, record, ...how };
}

export function remove(entity: EntityName, id: string, how: { ifMatch?: string } = {}): Operation {
  return { opId: newOpId(), kind: 'remove', entity, id, ...how };
}

/** A school with a name. */
export function school(id: string, name = `School ${id}`): TestRecord {
  return { entity: 'school', record: { id, name } };
}

export function student(id: string, sex = 'female'): TestRecord {
  return { entity: 'person', record: { id, givenName: `Marker-${id}`, sex, roles: ['student'] } };
}

export function enrolment(id: string, studentId: string, schoolId: string, grade = '01'): TestRecord {
  return { entity: 'enrolment', record: { id, studentId, schoolId, grade, schoolYear: 2026 } };
}

/** A rule with a fault of its own, which it shows at the school of this name. */
export function ruleThatFailsAt(name: string): RecordRule {
  return defineRule({
    code: 'x.fails',
    severity: 'error',
    on: 'school',
    reads: ['name'],
    text: 'Fails.',
    why: 'A test.',
    check: ({ record }) => {
      if (record.name === name) throw new RangeError('a fault of ours');
    },
    examples: { good: [], bad: [] },
  });
}
