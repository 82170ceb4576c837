import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from '@emis-sdk/client';
import { certify, generateSigningKey, signResult, verifyCertificate } from '@emis-sdk/testing/certify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import adapter from './adapter.ts';
import { openProduct, type Product } from './product.ts';
import { screens } from './screens.ts';
import { recordOf, rowOf } from './tables.ts';

describe('the screens', () => {
  let folder: string;
  let product: Product;
  let app: ReturnType<typeof screens>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'our-school-'));
    const { privateKey } = await generateKeyPair();
    // Nobody is there: everything here is done without a line.
    product = await openProduct({
      folder,
      url: 'http://localhost:9',
      clientId: 'c',
      privateKey,
      profile: 'international',
    });
    await product.save('terms', {
      id: 'y',
      name: '2026',
      kind: 'Y',
      begins: '2026-03-01',
      ends: '2026-12-18',
      year: 2026,
    });
    await product.save('schools', { id: 's', name: 'Escuela Los Ñires' });
    app = screens(product);
  });
  afterAll(async () => {
    await product.close();
    await rm(folder, { recursive: true, force: true });
  });
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('tell a clerk what is wrong in the clerk’s language, keep what was typed, and save nothing', async () => {
    const answer = await post('/students?lang=es', {
      given: '',
      family: '<b>Buendía</b>',
      born: '2016-05-14',
      sex: 'F',
      grade: '04',
      since: '2026-03-04',
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('Falta un valor obligatorio');
    expect(text).toContain('value="&lt;b&gt;Buendía&lt;/b&gt;"');
    expect(product.store.rows('students')).toEqual([]);
  });

  it('enrol and take attendance without a line; both wait, across a restart', async () => {
    const form = {
      given: 'Amaranta',
      family: 'Buendía',
      born: '2016-05-14',
      sex: 'F',
      grade: '04',
      since: '2026-03-04',
    };
    expect((await post('/students', form)).status).toBe(303);
    const id = String(product.store.rows('students')[0]?.id);
    await post('/attendance', { day: '2026-03-05', [id]: 'L', 'somebody-else': 'P' });
    const [mark] = product.store.rows('attendance');
    expect(mark && recordOf('attendance', mark)).toMatchObject({ studentId: id, status: 'late', date: '2026-03-05' });
    expect(await product.waiting()).toBe(5);
    const home = await (await app.request('/?lang=pt')).text();
    expect(home).toContain('Amaranta Buendía');
    expect(home).toContain('À espera da linha: 5');
  });
});

it('maps its tables to the standard and back without losing anything', () => {
  const record = {
    id: 'p',
    roles: ['student'],
    givenName: 'Ñ',
    birthDate: '2016-05-14',
    sex: 'female',
    extensions: { x: 1 },
    username: 'n',
  };
  expect(rowOf('students', record)).toMatchObject({ sex: 'F', further: { extensions: { x: 1 }, username: 'n' } });
  expect(recordOf('students', rowOf('students', record))).toEqual(record);
});

// All of its trials are made by the long tests: where the EMIS asks for patience, time really passes.
const QUICK = ['1.1', '1.3', '2.2', '2.3', '5.1', '5.2', '5.3'];

it('has its certificate, which anyone verifies offline', async () => {
  const result = await certify(adapter, { only: QUICK });
  expect(result.trials.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(result.levels).toEqual({ deliver: 'held', care: 'held' });
  const { privateKey, publicKey } = await generateSigningKey();
  const { keyKnown, result: signed } = await verifyCertificate(await signResult(result, privateKey), publicKey);
  expect(keyKnown).toBe(true);
  expect(signed.subject).toEqual({ name: 'Our school', version: '1.0.0' });
});
