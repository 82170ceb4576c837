import {
  ADMINISTRATION_ROUTES,
  type AdministeredClient,
  type AdministeredKeys,
  type AdministrationEvent,
  type AskSupport,
  administeredClient,
  administeredClients,
  administeredKeys,
  type ClientGrant,
  eventsPage,
  type NewClient,
  type SupportAccess,
  supportAccess,
  supportAccesses,
} from '@emis-sdk/protocol/administration';
import { Events } from './events.ts';
import { type ClientOptions, settingsOf } from './options.ts';
import { Session } from './session.ts';

export type { AdministeredClient, AdministrationEvent, SupportAccess };

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
