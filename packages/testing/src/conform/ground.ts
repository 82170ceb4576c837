import { randomUUID } from 'node:crypto';
import type { EntityName, RawRecord } from '@emis-sdk/model';
import { PROFILE_IDS } from '@emis-sdk/profiles';
import { ROUTES, type SCOPES } from '@emis-sdk/protocol';
import { importJWK, SignJWT } from 'jose';
import { exerciseOf } from '../certify/exercise.ts';
import type { Exchange } from '../trials/exchange.ts';

/** A product that the EMIS knows. */
export interface ClientOfEmis {
  readonly clientId: string;
  /** ES256, a JWK. */
  readonly privateKey: JsonWebKey;
}

/** An EMIS that is to be tried. Use one for trials: invented schools come and go on it. */
export interface EmisUnderTest {
  readonly url: string;
  /** May send records. */
  readonly sender: ClientOfEmis;
  /** May read changes. Without it what is told of changes is passed over. */
  readonly reader?: ClientOfEmis;
  /** The profile by which records are sent. @default the first of the EMIS */
  readonly profile?: { readonly id: string; readonly edition: string };
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
}

/** What an EMIS answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says, if it is JSON. */
  readonly json: unknown;
}

export interface Asking {
  readonly method?: string;
  readonly path: string;
  /** JSON, unless it is a text already. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** As whom. @default the sender */
  readonly as?: 'sender' | 'reader' | 'nobody';
}

/** A record that is sent. */
export interface Sent {
  readonly entity: EntityName;
  readonly record: RawRecord & { readonly id: string };
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION_SECONDS = 60;

/** The ground of the trials of an EMIS: asks it without any client of ours, so that nothing is smoothed over. */
export class EmisGround {
  readonly target: EmisUnderTest;
  readonly profile: { readonly id: string; readonly edition: string };
  readonly issuer: string;
  readonly #exchanges: Exchange[] = [];
  readonly #ordinary: Readonly<Record<'school' | 'class', RawRecord>>;
  readonly #tokens = new Map<string, string>();
  /** What was sent and is there, to be taken away at the end. */
  readonly #left: Sent[] = [];
  readonly #began = performance.now();
  #since = 0;

  private constructor(target: EmisUnderTest, profile: EmisGround['profile'], issuer: string) {
    this.target = target;
    this.profile = profile;
    this.issuer = issuer;
    this.#ordinary = { school: ordinary('school', profile.id), class: ordinary('class', profile.id) };
  }

  /** Asks the EMIS who it is. One that does not say is taken at its address. */
  static async open(target: EmisUnderTest): Promise<EmisGround> {
    const url = target.url.replace(/\/+$/, '');
    const asking = new EmisGround({ ...target, url }, { id: '', edition: '' }, url);
    const { json } = await asking.ask({ path: ROUTES.discovery, as: 'nobody' });
    const { issuer, profiles } = (json ?? {}) as { issuer?: unknown; profiles?: readonly EmisGround['profile'][] };
    const profile = target.profile ?? profiles?.[0] ?? { id: 'international', edition: '' };
    return new EmisGround({ ...target, url }, profile, typeof issuer === 'string' ? issuer : url);
  }

  /** What travelled since the last call of `mark`. */
  exchanges(): readonly Exchange[] {
    return this.#exchanges.slice(this.#since);
  }

  mark(): void {
    this.#since = this.#exchanges.length;
  }

  /** Sends a request as it is. */
  async ask({ method = 'GET', path, body, headers = {}, as = 'sender' }: Asking): Promise<Answer> {
    const authorised = as === 'nobody' ? {} : { authorization: `Bearer ${await this.token(as)}` };
    const content = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const typed = body === undefined ? {} : { 'content-type': 'application/json' };
    return await this.#dial(path, {
      method,
      headers: { accept: 'application/json', ...typed, ...authorised, ...headers },
      ...(body !== undefined && { body: content as BodyInit }),
    });
  }

  /** Saves or removes single records. */
  async operate(...operations: readonly Readonly<Record<string, unknown>>[]): Promise<Answer> {
    return await this.ask({ method: 'POST', path: ROUTES.operations, body: { profile: this.profile, operations } });
  }

  /** A token, asked for once. */
  async token(as: 'sender' | 'reader'): Promise<string> {
    const known = this.#tokens.get(as);
    if (known !== undefined) return known;
    const client = this.target[as];
    if (!client) throw new Error(`No credentials of a ${as}`);
    const { json } = await this.askToken(await this.assertion(client));
    const token = (json as { access_token?: unknown } | undefined)?.access_token;
    if (typeof token !== 'string') throw new Error('The EMIS gave no token');
    this.#tokens.set(as, token);
    return token;
  }

  async assertion(
    { clientId, privateKey }: ClientOfEmis,
    claims: { readonly audience?: string } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', typ: 'client-authentication+jwt' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(claims.audience ?? this.issuer)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + ASSERTION_SECONDS)
      .sign(await importJWK(privateKey as Parameters<typeof importJWK>[0], 'ES256'));
  }

  async askToken(assertion: string, scope?: (typeof SCOPES)[number]): Promise<Answer> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: ASSERTION_TYPE,
      client_assertion: assertion,
      ...(scope !== undefined && { scope }),
    });
    return await this.#dial(ROUTES.token, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
  }

  /** A new school, with what its country asks of one. */
  school(name = 'Escuela de Prueba'): Sent {
    return { entity: 'school', record: { ...this.#ordinary.school, id: `conform-${randomUUID()}`, name } };
  }

  /** A new class of a school. */
  classOf(schoolId: string, title = '1.º A'): Sent {
    return { entity: 'class', record: { ...this.#ordinary.class, id: `conform-${randomUUID()}`, title, schoolId } };
  }

  /** Remembers what is to be taken away at the end. */
  leave(...records: readonly Sent[]): void {
    this.#left.push(...records);
  }

  /** Opens a submission and gives its id. */
  async open(): Promise<string> {
    const { json } = await this.ask({ method: 'POST', path: ROUTES.submissions, body: { profile: this.profile } });
    return String((json as { id?: unknown } | undefined)?.id ?? '');
  }

  async sendBatch(submission: string, records: readonly Sent[], key = randomUUID()): Promise<Answer> {
    this.leave(...records);
    return await this.ask({
      method: 'POST',
      path: ROUTES.batches.replace(':id', encodeURIComponent(submission)),
      body: { records },
      headers: { 'idempotency-key': `"${key}"` },
    });
  }

  /** Saves records and sees that they are there. */
  async put(...records: readonly Sent[]): Promise<void> {
    this.leave(...records);
    await this.operate(...records.map(({ entity, record }) => ({ opId: opId(), kind: 'save', entity, record })));
  }

  /** Takes away what the trials left, children first. What cannot go stays: it is invented. */
  async clear(): Promise<void> {
    const left = [...new Map(this.#left.map((one) => [`${one.entity} ${one.record.id}`, one])).values()];
    const children = left.filter(({ entity }) => entity !== 'school');
    const schools = left.filter(({ entity }) => entity === 'school');
    for (const records of [children, schools]) {
      if (records.length === 0) continue;
      await this.operate(
        ...records.map(({ entity, record: { id } }) => ({ opId: opId(), kind: 'remove', entity, id })),
      ).catch(() => undefined);
    }
  }

  async #dial(path: string, init: RequestInit): Promise<Answer> {
    const { url, fetch = globalThis.fetch } = this.target;
    const at = performance.now() - this.#began;
    const response = await fetch(new Request(url + path, { redirect: 'manual', ...init }));
    const text = await response.text();
    const { status, headers } = response;
    const secret = path === ROUTES.token;
    const { method = 'GET', body } = init;
    const sent = secret || typeof body !== 'string' ? '' : body;
    this.#exchanges.push({ at, method, path, headers: {}, body: sent, status, answer: secret ? '' : text });
    return { status, headers, text, json: parsed(text) };
  }
}

/** An ordinary record of a country that we know, without what it refers to; nothing of another. */
function ordinary(entity: 'school' | 'class', profile: string): RawRecord {
  if (!PROFILE_IDS.some((id) => id === profile)) return {};
  return exerciseOf(profile, [entity]).find((one) => one.entity === entity)?.record ?? {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The name of an operation: a UUIDv7. */
export function opId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(15, 18)}-${chance.slice(19)}`;
}
