import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from './failure.ts';
import { startTestPostgres, type TestPostgres } from './postgres-for-tests.ts';
import { Refusal } from './refusal.ts';
import { testServer } from './server-for-tests.ts';
import { openPostgres } from './stores/postgres.ts';

describe('a failure', () => {
  const failed = (code: string) => refusalOf(Object.assign(new Error('x'), { code })).reason;

  it.each(['08006', '53300', '57P01', '57014', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET'])(
    '%s passes by itself',
    (code) => {
      expect(failed(code)).toBe('unavailable');
    },
  );

  it.each(['42P01', '23505', '22P02', 'ENOENT', ''])('%j does not', (code) => {
    expect(failed(code)).toBe('internal-error');
  });

  it('that is a refusal stays what it is', () => {
    const refusal = new Refusal('cursor-gone');
    expect(refusalOf(refusal)).toBe(refusal);
    expect(refusalOf('a text').reason).toBe('internal-error');
  });
});

describe('a PostgreSQL that goes away', () => {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startTestPostgres();
  });
  afterAll(() => postgres?.stop());

  it('is answered for with 503 and Retry-After, and said in one sentence at the start', async () => {
    if (!postgres) return;
    const url = await postgres.createDatabase();
    const database = await openPostgres(url);
    const errors: unknown[] = [];
    const { connect } = await testServer(database, { onError: (error) => errors.push(error) });
    const client = await connect();
    expect((await client.get(ROUTES.changes)).status).toBe(200);
    await postgres.stop();
    postgres = undefined;
    const answer = await client.get(ROUTES.changes);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(errors).toHaveLength(1);
    await database.close();
    await expect(openPostgres(url)).rejects.toMatchObject({ code: 'database.not-reached' });
  });
});
