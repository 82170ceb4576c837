import { isRecordId } from '@emis-sdk/model';
import { Hono } from 'hono';
import { type Kysely, sql } from 'kysely';
import type { AccessedRecord } from '../audit/access.ts';
import { exactly } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { accessOf, withinGrant } from '../within-grant.ts';
import { COLLECTIONS, type Collection, type CollectionName, NESTED, type PathIds } from './collections.ts';
import { inSight } from './kind.ts';
import { findObject, findObjects, hasObject } from './objects.ts';
import { fieldsOf, linksOf, questionOf } from './question.ts';
import type { Reading, Sql } from './reading.ts';
import { acceptedScopes, PERMISSIONS, type Permission } from './scopes.ts';
import { ONEROSTER_ROOT } from './status-info.ts';

/** The collections that stand for themselves, by service. Source: the paths of the OneRoster 1.2 OpenAPI 1.0 documents. */
const SERVICES: Readonly<Record<keyof typeof NESTED, readonly CollectionName[]>> = {
  rostering: [
    'academicSessions',
    'classes',
    'courses',
    'demographics',
    'enrollments',
    'gradingPeriods',
    'orgs',
    'schools',
    'students',
    'teachers',
    'terms',
    'users',
  ],
  gradebook: ['categories', 'lineItems', 'results', 'scoreScales'],
  resources: ['resources'],
};

/** The parameter of a path, and the collection that its object is of. */
const PARENTS: Readonly<Record<string, CollectionName>> = {
  class: 'classes',
  course: 'courses',
  school: 'schools',
  student: 'students',
  teacher: 'teachers',
  user: 'users',
  term: 'terms',
  lineItem: 'lineItems',
};

/** Everything that OneRoster 1.2 reads, as one application; nothing else is answered. */
export function oneRosterApp(parts: ServerParts): Hono {
  const app = new Hono();
  for (const [service, names] of Object.entries(SERVICES) as [keyof typeof NESTED, readonly CollectionName[]][]) {
    const root = `${ONEROSTER_ROOT}${service}/v1p2/`;
    for (const name of names) {
      const permission = name === 'demographics' ? 'demographics' : service;
      const collection = COLLECTIONS[name];
      app.get(root + name, (c) =>
        reading(parts, c.req.raw, { permission, reach: 'core' }, (on) =>
          answerMany(parts, c.req.raw, collection, on, collection.where(on)),
        ),
      );
      app.get(`${root}${name}/:id`, (c) =>
        reading(parts, c.req.raw, { permission, reach: 'core' }, (on) =>
          answerOne(parts, c.req.raw, collection, on, c.req.param('id')),
        ),
      );
    }
    for (const { path, of, within, besides = {} } of NESTED[service]) {
      const collection = COLLECTIONS[of];
      app.get(root + path, (c) =>
        reading(parts, c.req.raw, { permission: service, reach: 'full' }, async (on) => {
          const ids: PathIds = c.req.param();
          for (const [name, id] of Object.entries(ids)) {
            await assertThere(COLLECTIONS[PARENTS[name] ?? 'orgs'], on, id, besides[name]?.(ids, on));
          }
          return await answerMany(
            parts,
            c.req.raw,
            collection,
            on,
            sql`${collection.where(on)} AND ${within(ids, on)}`,
          );
        }),
      );
    }
  }
  app.notFound(() => {
    throw new Refusal('path-unknown');
  });
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** Reads for the client of a request, if it may: the one place where records are reached. */
async function reading(
  { tables, authorise, profiles, access, clock }: ServerParts,
  request: Request,
  { permission, reach }: { readonly permission: Permission; readonly reach: 'core' | 'full' },
  work: (on: OpenReading) => Promise<Response>,
): Promise<Response> {
  const { own } = PERMISSIONS[permission];
  const caller = await authorise(request, exactly(own), acceptedScopes(permission, reach));
  const schoolIdentifiers = [...new Set(profiles.map(({ schoolIdentifier }) => schoolIdentifier))];
  const { source, sight } = caller;
  return await withinGrant(tables, caller, 'roster', (trx) => {
    const note: OpenReading['note'] = (action, shown) => {
      const records = shown.map((record) => ({ ...record, source }));
      return access.record(trx, { ...accessOf(caller, clock()), action, records });
    };
    return work({ tables: trx, source, schoolIdentifiers, sight, note });
  });
}

interface OpenReading extends Reading {
  readonly tables: Kysely<Tables>;
  /** Writes down what was shown, in the transaction in which it was read. */
  note(action: 'read' | 'list', shown: readonly Omit<AccessedRecord, 'source'>[]): Promise<void>;
}

async function assertThere(
  { kind, where }: Collection,
  on: OpenReading,
  id: string,
  besides: Sql = sql`true`,
): Promise<void> {
  const condition = sql`${where(on)} AND ${besides}`;
  const there = isRecordId(id) && (await hasObject(on.tables, kind(on), condition, id));
  if (!there) throw new Refusal('record-unknown');
}

async function answerMany(
  { issuer }: ServerParts,
  request: Request,
  { kind, set }: Collection,
  on: OpenReading,
  where: Sql,
): Promise<Response> {
  const url = new URL(request.url);
  const question = questionOf(url.searchParams);
  const { objects, records, total } = await findObjects(on.tables, inSight(kind(on), on), where, question, issuer);
  await on.note('list', records);
  const link = linksOf(new URL(url.pathname + url.search, issuer), question, total);
  return answer({ [set]: objects }, { 'x-total-count': String(total), link });
}

async function answerOne(
  { issuer }: ServerParts,
  request: Request,
  { kind, where, single }: Collection,
  on: OpenReading,
  id: string,
): Promise<Response> {
  const fields = fieldsOf(new URL(request.url).searchParams);
  if (!isRecordId(id)) throw new Refusal('record-unknown');
  const shown = await findObject(on.tables, inSight(kind(on), on), where(on), { id, fields }, issuer);
  const [found] = shown.objects;
  if (!found) throw new Refusal('record-unknown');
  await on.note('read', shown.records);
  return answer({ [single]: found }, {});
}

function answer(body: unknown, headers: Readonly<Record<string, string>>): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store', ...headers } });
}
