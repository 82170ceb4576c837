import {
  type AccessesPage,
  ADMINISTRATION_ROUTES,
  type AdministeredAccess,
  type AdministeredClient,
  type AdministeredKeys,
  type AdministrationEvent,
  type AskSupport,
  accessesPage,
  administeredClient,
  administeredClients,
  administeredKeys,
  type ClientGrant,
  type EventsPage,
  eventsPage,
  type FindingsPage,
  findingsPage,
  type NewClient,
  type SubmissionFindings,
  type SupportAccess,
  supportAccess,
  supportAccesses,
} from '@emis-sdk/protocol/administration';
import { Events } from './events.ts';
import { type ClientOptions, settingsOf } from './options.ts';
import { Session } from './session.ts';
import type { Shape } from './shape.ts';

export type { AdministeredAccess, AdministeredClient, AdministrationEvent, SubmissionFindings, SupportAccess };

/** How much of what there is to oversee is wanted, the newest first. */
export interface Overseen {
  /** The id of a client, to see that one alone. */
  readonly client?: string;
  /** @default 100 */
  readonly most?: number;
}

/** An administrator's side of the line to one EMIS: it lets products in within its own territories. */
export interface Administration {
  /** The clients within one's own territories, by name; the first 1,000 after a name. */
  list(page?: { readonly after?: string }): Promise<readonly AdministeredClient[]>;
  /** @throws {ProblemError} `forbidden` when it would have more than one has oneself; `invalid-request` when there is one of this name */
  add(client: NewClient): Promise<AdministeredClient>;
  /** Gives a client another grant, and lets it in again if it was removed. @throws {ProblemError} `not-found`, `forbidden` */
  grant(id: string, grant: ClientGrant): Promise<AdministeredClient>;
  /** Lets a client do nothing any more, at once. @throws {ProblemError} `not-found`, `forbidden` */
  remove(id: string): Promise<AdministeredClient>;
  /** The names of the keys of a client. @throws {ProblemError} `not-found` */
  keys(id: string): Promise<AdministeredKeys['keys']>;
  /** @throws {ProblemError} `not-found`, `forbidden`, `invalid-request` */
  addKey(id: string, publicKey: NewClient['publicKey']): Promise<AdministeredKeys['keys']>;
  /** @throws {ProblemError} `not-found`, `forbidden` */
  removeKey(id: string, kid: string): Promise<AdministeredKeys['keys']>;
  /** How submissions of the clients within one's own territories went: how often each finding was told. @throws {ProblemError} `not-found`, `forbidden` */
  findings(wanted?: Overseen): Promise<readonly SubmissionFindings[]>;
  /** What the record of access holds of the clients within: no values, and no ids of persons. @throws {ProblemError} `not-found`, `forbidden` */
  accesses(wanted?: Overseen): Promise<readonly AdministeredAccess[]>;
  /** What administrators did there. @throws {ProblemError} `forbidden` */
  events(wanted?: Pick<Overseen, 'most'>): Promise<readonly AdministrationEvent[]>;
  /** Access for support: asked for by one, decided by another, gone by itself. */
  readonly support: {
    list(): Promise<readonly SupportAccess[]>;
    ask(wish: AskSupport): Promise<SupportAccess>;
    /** @throws {ProblemError} `not-found`; `forbidden` when one asked for it oneself, or does not have it; `invalid-request` once it is decided */
    approve(id: string): Promise<SupportAccess>;
    refuse(id: string): Promise<SupportAccess>;
    end(id: string): Promise<SupportAccess>;
    /** What became of it, the newest first. */
    events(): Promise<readonly AdministrationEvent[]>;
  };
}

/**
 * Makes the client of an administrator, apart from that of a product. Nothing is sent before its first method is called.
 *
 * @example
 * const administration = administrationOf({ url: 'https://emis.example.org', clientId, privateKey });
 * for (const { name, state } of await administration.list()) console.log(name, state);
 */
export function administrationOf(options: ClientOptions): Administration {
  const session = new Session(settingsOf(options), new Events().emit);
  const at = (route: string, id: string) => route.replace(':id', encodeURIComponent(id));
  const client = (method: 'PUT' | 'DELETE', id: string, body?: object) => {
    const path = at(ADMINISTRATION_ROUTES.administrationClient, id);
    return session.ask({ method, path, ...(body && { json: JSON.stringify(body) }), answer: administeredClient });
  };
  const decide = (route: string, id: string) =>
    session.ask({ method: 'POST', path: at(route, id), answer: supportAccess });
  /** Follows pages until there is enough. */
  async function pages<Page extends { readonly next: string | null }, One>(
    { client: of, most = 100 }: Overseen,
    about: { readonly path: string; readonly answer: Shape<Page>; readonly items: (page: Page) => readonly One[] },
  ): Promise<One[]> {
    const found: One[] = [];
    for (let cursor: string | null | undefined; cursor !== null && found.length < most; ) {
      const limit = String(Math.min(1000, most - found.length));
      const query = { limit, ...(of !== undefined && { client: of }), ...(cursor !== undefined && { cursor }) };
      const page = await session.ask({ method: 'GET', path: about.path, query, answer: about.answer });
      found.push(...about.items(page));
      cursor = page.next;
    }
    return found;
  }
  return {
    async list({ after } = {}) {
      const [path, query] = [
        ADMINISTRATION_ROUTES.administrationClients,
        { limit: '1000', ...(after !== undefined && { after }) },
      ];
      return (await session.ask({ method: 'GET', path, query, answer: administeredClients })).clients;
    },
    add: (wanted) =>
      session.ask({
        method: 'POST',
        path: ADMINISTRATION_ROUTES.administrationClients,
        json: JSON.stringify(wanted),
        answer: administeredClient,
      }),
    grant: (id, { scopes, purposes, territories }) => client('PUT', id, { scopes, purposes, territories }),
    remove: (id) => client('DELETE', id),
    async keys(id) {
      const path = at(ADMINISTRATION_ROUTES.administrationKeys, id);
      return (await session.ask({ method: 'GET', path, answer: administeredKeys })).keys;
    },
    async addKey(id, publicKey) {
      const [path, json] = [at(ADMINISTRATION_ROUTES.administrationKeys, id), JSON.stringify({ publicKey })];
      return (await session.ask({ method: 'POST', path, json, answer: administeredKeys })).keys;
    },
    async removeKey(id, kid) {
      const path = at(ADMINISTRATION_ROUTES.administrationKey, id).replace(':kid', encodeURIComponent(kid));
      return (await session.ask({ method: 'DELETE', path, answer: administeredKeys })).keys;
    },
    findings: (wanted = {}) =>
      pages(wanted, {
        ...{ path: ADMINISTRATION_ROUTES.administrationFindings, answer: findingsPage },
        items: ({ submissions }: FindingsPage) => submissions,
      }),
    accesses: (wanted = {}) =>
      pages(wanted, {
        ...{ path: ADMINISTRATION_ROUTES.administrationAccesses, answer: accessesPage },
        items: ({ accesses }: AccessesPage) => accesses,
      }),
    events: (wanted = {}) =>
      pages(wanted, {
        ...{ path: ADMINISTRATION_ROUTES.administrationEvents, answer: eventsPage },
        items: ({ events }: EventsPage) => events,
      }),
    support: {
      async list() {
        return (await session.ask({ method: 'GET', path: ADMINISTRATION_ROUTES.support, answer: supportAccesses }))
          .support;
      },
      ask: (wish) =>
        session.ask({
          method: 'POST',
          path: ADMINISTRATION_ROUTES.support,
          json: JSON.stringify(wish),
          answer: supportAccess,
        }),
      approve: (id) => decide(ADMINISTRATION_ROUTES.supportApproval, id),
      refuse: (id) => decide(ADMINISTRATION_ROUTES.supportRefusal, id),
      end: (id) => decide(ADMINISTRATION_ROUTES.supportEnd, id),
      async events() {
        const [path, query] = [ADMINISTRATION_ROUTES.supportEvents, { limit: '1000' }];
        return (await session.ask({ method: 'GET', path, query, answer: eventsPage })).events;
      },
    },
  };
}
