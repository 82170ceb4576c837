import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedAccess } from '../audit/access.ts';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { visit } from '../portal-visit-for-tests.ts';
import { ISSUER, type TestServer, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { hashPassword, PasswordChecks } from './password.ts';
import { hasPortalUsers, portalUsers, removePortalUser, setPortalUser } from './portal-users.ts';
import { SESSION_SECONDS } from './session.ts';

/** Cheap, so that the tests are: what it costs stands in the hash. */
const cost = { logN: 4, r: 1, p: 1 };
const PASSWORD = 'caballo-batería-grapa';
const HERE = 'http://127.0.0.1:4400';

let now = new Date('2026-11-27T10:00:00Z');
let database: Database;
let emis: TestServer;
const clock = () => now;
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
beforeAll(async () => {
  database = await openPglite();
  emis = await testServer(database, { clock, issuer: HERE, portal: { passwordCost: cost } });
});
afterAll(() => database.close());

const set = (
  name: string,
  role: 'reader' | 'administrator',
  password?: string,
  territories: 'national' | string[] = 'national',
) => setPortalUser(database, { name, role, territories, ...(password !== undefined && { password }) }, { now, cost });

describe('without accounts', () => {
  it('the portal is for who is at this machine: not by another name, past a proxy, or where the server is known elsewhere', async () => {
    const here = visit(emis.server, HERE);
    expect((await here.get('/')).status).toBe(200);
    expect((await here.get('/portal/accounts?lang=en')).html).toContain('There is no account.');
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
      expect((await here.get('/', { [header]: '203.0.113.9' })).status).toBe(403);
    }
    expect((await visit(emis.server, 'http://evil.test').get('/')).status).toBe(403);
    const known = await testServer(database, { clock, portal: { passwordCost: cost } });
    for (const base of [ISSUER, HERE]) expect((await visit(known.server, base).get('/')).status).toBe(403);
    expect((await visit(known.server).get('/?lang=es')).html).toContain('El portal no sabe quién pide');
  });
});

describe('with accounts', () => {
  beforeAll(async () => {
    await set('ana.rojas', 'administrator', PASSWORD);
    await set('luis', 'reader', PASSWORD);
  });

  it('nobody sees a page without signing in, not even at this machine; style and API are as before', async () => {
    const here = visit(emis.server, HERE);
    for (const path of ['/', '/portal/submissions', '/portal/clients?lang=pt', '/portal/publishing']) {
      const page = await here.get(path);
      expect([path, page.status, page.location]).toEqual([path, 303, expect.stringMatching(/^\/portal\/sign-in/)]);
      expect(page.html).toBe('');
    }
    expect((await here.get('/portal/live')).status).toBe(401);
    expect((await here.get('/portal.css')).status).toBe(200);
    expect((await here.get('/health')).status).toBe(200);
  });

  it('a session is a cookie of this host alone, ends after eight hours, and cannot be written', async () => {
    const ana = visit(emis.server, HERE);
    const signedIn = await ana.post('/portal/sign-in?lang=en', { name: ' Ana.Rojas', password: PASSWORD });
    expect([signedIn.status, signedIn.location]).toEqual([303, '/?lang=en']);
    expect(signedIn.cookie).toMatch(/^emis-portal=[\w-]+\.[\w-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/);
    const page = await ana.get('/portal/accounts?lang=en');
    expect(page.html).toContain('Signed in as ana.rojas');
    expect(page.html).not.toContain('asks nobody to log in');
    const right = ana.cookie;
    const [text = '', sign = ''] = right.replace('emis-portal=', '').split('.');
    const other = Buffer.from(text, 'base64url').toString().replace('ana.rojas', 'luis');
    for (const wrong of [
      '',
      'emis-portal=',
      `emis-portal=${text}`,
      `emis-portal=${text}.`,
      `emis-portal=${Buffer.from(other).toString('base64url')}.${sign}`,
      `emis-portal=${text}.${sign.slice(0, -1)}`,
      `__Host-emis-portal=${text}.${sign}`,
    ]) {
      ana.cookie = wrong;
      expect([wrong, (await ana.get('/portal/accounts')).status]).toEqual([wrong, 303]);
    }
    ana.cookie = right;
    later(SESSION_SECONDS - 1);
    expect((await ana.get('/portal/accounts')).status).toBe(200);
    later(2);
    expect((await ana.get('/portal/accounts')).status).toBe(303);
  });

  it('over https, the cookie goes over https alone', async () => {
    const known = await testServer(database, { clock, portal: { passwordCost: cost } });
    const luis = visit(known.server);
    const { cookie } = await luis.post('/portal/sign-in', { name: 'luis', password: PASSWORD });
    expect(cookie).toMatch(/^__Host-emis-portal=[^;]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict; Secure$/);
    expect((await luis.get('/portal/accounts')).status).toBe(200);
  });

  it('who signs out is out everywhere, and so is who gets a new password or loses the account', async () => {
    const [one, other] = [visit(emis.server, HERE), visit(emis.server, HERE)];
    for (const each of [one, other]) await each.post('/portal/sign-in', { name: 'luis', password: PASSWORD });
    const copied = one.cookie;
    expect((await one.post('/portal/sign-out', {})).location).toBe('/portal/sign-in');
    one.cookie = copied;
    for (const each of [one, other]) expect((await each.get('/portal/accounts')).status).toBe(303);
    await one.post('/portal/sign-in', { name: 'luis', password: PASSWORD });
    await set('luis', 'reader', `${PASSWORD}-2`);
    expect((await one.get('/portal/accounts')).status).toBe(303);
    await one.post('/portal/sign-in', { name: 'luis', password: `${PASSWORD}-2` });
    expect((await one.get('/portal/accounts')).status).toBe(200);
    await removePortalUser(database, 'luis');
    expect((await one.get('/portal/accounts')).status).toBe(303);
    await set('luis', 'reader', PASSWORD);
  });

  it('after five wrong tries the right password counts only after a while, longer each time; no answer tells which names exist', async () => {
    const guess = visit(emis.server, HERE);
    const wrongName = await guess.post('/portal/sign-in?lang=en', { name: 'nobody', password: PASSWORD });
    const wrongPassword = await guess.post('/portal/sign-in?lang=en', {
      name: 'luis',
      password: 'not-the-password-of-luis',
    });
    const [a, b] = [wrongName, wrongPassword].map(({ status, html }) => [status, html.replaceAll(/nobody|luis/g, '')]);
    expect(a).toEqual(b);
    expect(a?.[0]).toBe(401);
    const tokens = /name="token" value="([^"]+)"/.exec(wrongName.html)?.[1] ?? '';
    const attempt = (password: string) => guess.post('/portal/sign-in', { name: 'luis', password }, { token: tokens });
    for (let tries = 2; tries <= 5; tries++) expect((await attempt('wrong')).status).toBe(401);
    expect((await attempt(PASSWORD)).status).toBe(401);
    later(29);
    expect((await attempt(PASSWORD)).status).toBe(401);
    later(2);
    expect((await attempt('wrong')).status).toBe(401);
    later(31);
    expect((await attempt(PASSWORD)).status).toBe(401);
    later(60);
    expect((await attempt(PASSWORD)).status).toBe(303);
  });

  it('a form is taken only from a page of the same visit', async () => {
    const ana = visit(emis.server, HERE);
    await ana.post('/portal/sign-in', { name: 'ana.rojas', password: PASSWORD });
    const act = { do: 'end', name: 'luis' };
    for (const origin of ['https://evil.test', 'null', 'http://127.0.0.1:1']) {
      expect([origin, (await ana.post('/portal/accounts', act, { headers: { origin } })).status]).toEqual([
        origin,
        403,
      ]);
    }
    const luis = visit(emis.server, HERE);
    await luis.post('/portal/sign-in', { name: 'luis', password: PASSWORD });
    const ofLuis = /name="token" value="([^"]+)"/.exec((await luis.get('/portal/accounts')).html)?.[1] ?? '';
    for (const token of ['', 'x', ofLuis])
      expect((await ana.post('/portal/accounts', act, { token })).status).toBe(403);
    expect((await luis.get('/portal/accounts')).status).toBe(200);
    expect((await ana.post('/portal/accounts', act)).location).toBe('/portal/accounts?done=ended');
    expect((await luis.get('/portal/accounts')).status).toBe(303);
  });

  it('a reader looks and does not act; who is for a territory sees no page of the nation; acts stand in the record of access', async () => {
    const luis = visit(emis.server, HERE);
    await luis.post('/portal/sign-in', { name: 'luis', password: PASSWORD });
    expect((await luis.get('/portal/accounts')).html).not.toContain('name="do"');
    const refused = await luis.post('/portal/accounts?lang=en', { do: 'remove', name: 'ana.rojas' });
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('Your account may look, not act.');
    expect((await portalUsers(database)).map(({ name }) => name)).toEqual(['ana.rojas', 'luis']);
    await set('marta', 'administrator', PASSWORD, ['0101']);
    const marta = visit(emis.server, HERE);
    await marta.post('/portal/sign-in', { name: 'marta', password: PASSWORD });
    for (const path of ['/portal/accounts', '/portal/preview', '/portal/maturity']) {
      expect([path, (await marta.get(path)).status]).toEqual([path, 403]);
    }
    await sequence(database.tables, now);
    const entries = await database.tables.selectFrom('access_log').select('entry').execute();
    const acts = entries
      .map(({ entry }) => JSON.parse(entry) as LoggedAccess)
      .filter(({ action }) => action === 'administer');
    expect(acts).toContainEqual(
      expect.objectContaining({ client: 'portal:ana.rojas', act: 'account.end', about: 'luis' }),
    );
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
  });
});

it('a proxy that shows its secret names who it is; accounts say what that person may do', async () => {
  const secret = 'a-secret-of-the-proxy';
  const proxy = { userHeader: 'x-remote-user', secretHeader: 'x-proxy', secret };
  const { server } = await testServer(database, { clock, portal: { proxy, passwordCost: cost } });
  await set('by.proxy', 'administrator');
  const get = async (headers: Record<string, string>) => (await visit(server).get('/portal/accounts', headers)).status;
  expect(await get({ 'x-remote-user': 'by.proxy', 'x-proxy': secret })).toBe(200);
  for (const headers of [
    {},
    { 'x-remote-user': 'by.proxy' },
    { 'x-remote-user': 'by.proxy', 'x-proxy': `${secret}!` },
    { 'x-remote-user': 'stranger', 'x-proxy': secret },
    { 'x-proxy': secret },
  ]) {
    expect(await get(headers as Record<string, string>)).toBe(403);
  }
  // An account without a password is no way in past the proxy.
  const past = visit(emis.server, HERE);
  for (const password of ['', 'null', PASSWORD]) {
    expect((await past.post('/portal/sign-in', { name: 'by.proxy', password })).status).toBe(401);
  }
});

it('an account needs a name that can be told apart, and a password that is not short', async () => {
  for (const [name, password, territories, code] of [
    ['Ana', PASSWORD, 'national', 'portal.name-malformed'],
    ['a b', PASSWORD, 'national', 'portal.name-malformed'],
    ['ana', 'short', 'national', 'portal.password-short'],
    ['ana', 'x'.repeat(257), 'national', 'portal.password-long'],
    ['ana', PASSWORD, [], 'portal.territories-none'],
  ] as const) {
    await expect(set(name, 'reader', password, territories as 'national')).rejects.toMatchObject({ code });
  }
  expect(await hasPortalUsers(database.tables)).toBe(true);
});

it('keeps of a password what is of no use, and knows it again however it was typed', async () => {
  const kept = await hashPassword(PASSWORD, cost);
  expect(kept).toMatch(/^scrypt\$4\$1\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(await hashPassword(PASSWORD, cost)).not.toBe(kept);
  const checks = new PasswordChecks(cost);
  expect(await checks.isRight(PASSWORD.normalize('NFD'), kept)).toBe(true);
  for (const other of ['', PASSWORD.toUpperCase(), `${PASSWORD} `, 'x'.repeat(100_000)]) {
    expect(await checks.isRight(other, kept)).toBe(false);
  }
  expect(await checks.isRight('', null)).toBe(false);
  const many = await Promise.allSettled(Array.from({ length: 30 }, () => checks.isRight('x', kept)));
  expect(many.filter(({ status }) => status === 'rejected')).toHaveLength(8);
});
