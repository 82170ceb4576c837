import { isRecordId } from '@emis-sdk/model';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { COLLECTIONS, type Collection, type CollectionName, NESTED, type PathIds } from './collections.ts';
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
      app.get(root + name, async (c) => {
        const on = await readingOf(parts, c.req.raw, permission, 'core');
        return await answerMany(parts, c.req.raw, COLLECTIONS[name], on, COLLECTIONS[name].where(on));
      });
      app.get(`${root}${name}/:id`, async (c) => {
        const on = await readingOf(parts, c.req.raw, permission, 'core');
        return await answerOne(parts, c.req.raw, COLLECTIONS[name], on, c.req.param('id'));
      });
    }
    for (const { path, of, within, besides = {} } of NESTED[service]) {
      app.get(root + path, async (c) => {
        const on = await readingOf(parts, c.req.raw, service, 'full');
        const ids: PathIds = c.req.param();
        for (const [name, id] of Object.entries(ids)) {
          await assertThere(parts, COLLECTIONS[PARENTS[name] ?? 'orgs'], on, id, besides[name]?.(ids, on));
        }
        const where = sql`${COLLECTIONS[of].where(on)} AND ${within(ids, on)}`;
        return await answerMany(parts, c.req.raw, COLLECTIONS[of], on, where);
      });
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

async function readingOf(
  { authorise, profiles }: ServerParts,
  request: Request,
  permission: Permission,
  reach: 'core' | 'full',
): Promise<Reading> {
  const { own } = PERMISSIONS[permission];
  const { source } = await authorise(request, own, acceptedScopes(permission, reach));
  return { source, schoolIdentifiers: [...new Set(profiles.map(({ schoolIdentifier }) => schoolIdentifier))] };
}

async function assertThere(
  { tables }: ServerParts,
  { kind, where }: Collection,
  on: Reading,
  id: string,
  besides: Sql = sql`true`,
): Promise<void> {
  const there = isRecordId(id) && (await hasObject(tables, kind(on), sql`${where(on)} AND ${besides}`, id));
  if (!there) throw new Refusal('record-unknown');
}

async function answerMany(
  { tables, issuer }: ServerParts,
  request: Request,
  { kind, set }: Collection,
  on: Reading,
  where: Sql,
): Promise<Response> {
  const url = new URL(request.url);
  const question = questionOf(url.searchParams);
  const { objects, total } = await findObjects(tables, kind(on), where, question, issuer);
  const link = linksOf(new URL(url.pathname + url.search, issuer), question, total);
  return answer({ [set]: objects }, { 'x-total-count': String(total), link });
}

async function answerOne(
  { tables, issuer }: ServerParts,
  request: Request,
  { kind, where, single }: Collection,
  on: Reading,
  id: string,
): Promise<Response> {
  const fields = fieldsOf(new URL(request.url).searchParams);
  const found = isRecordId(id) && (await findObject(tables, kind(on), where(on), { id, fields }, issuer));
  if (!found) throw new Refusal('record-unknown');
  return answer({ [single]: found }, {});
}

function answer(body: unknown, headers: Readonly<Record<string, string>>): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store', ...headers } });
}
