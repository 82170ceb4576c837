import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeBigBundle } from './bench/big-bundle.ts';
import { runEmis } from './run-emis.ts';

/** So large that the command line reads it in a thread of its own, where there is a second core. */
const SIZE = { schools: 500, classes: 5000, users: 50_000, enrolments: 60_000, badShare: 0.01, seed: 11 };

it('a large bundle shows every fault that was put into it, and no other', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emis-large-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { rows, bytes, bad } = await writeBigBundle(folder, SIZE);
  expect(bytes).toBeGreaterThan(16_000_000);
  const { exit, json } = await runEmis(['validate', folder, '--json', '--as-of', '2026-05-15']);
  expect(exit).toBe(1);
  const { groups, read } = json as unknown as { groups: { code: string; count: number }[]; read: { rows: number } };
  expect(Object.fromEntries(groups.map(({ code, count }) => [code, count]))).toEqual({
    'field.not-a-date': bad['bad-date'],
    'code.unknown': bad['unknown-code'],
    'field.missing': bad['missing-value'],
    'reference.missing': bad['dangling-reference'],
    'record.duplicate-id': bad['duplicate-id'],
  });
  expect(read.rows).toBe(Object.values(rows).reduce((sum, count) => sum + count, 0));
});
