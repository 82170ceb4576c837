import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runEmis } from './run-emis.ts';

/** Files that others made. They are not part of the project: where they are absent, this test says so and passes over. */
const INTEROP = fileURLToPath(new URL('../../shared/data/interop/', import.meta.url));

const bundles = existsSync(INTEROP)
  ? [
      { path: 'oat-oneroster-1.1', format: 'oneroster-1.1' },
      { path: 'sds-csv/SDS v2', format: 'sds-2' },
      { path: 'sds-csv/SDS v2.1', format: 'sds-2.1' },
      ...['SDS Format', 'UK Format'].flatMap((family) =>
        readdirSync(join(INTEROP, 'sds-csv', family)).map((name) => ({
          path: `sds-csv/${family}/${name}`,
          format: 'sds-1',
        })),
      ),
    ]
  : [];

describe('the main job on files that others made', () => {
  if (bundles.length === 0) {
    it('passes over, for want of the files', () => {
      console.log(`Passed over: the files of others are not at ${INTEROP}`);
    });
    return;
  }

  it.each(bundles)('$path', async ({ path, format }) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'emis-real-'));
    try {
      const run = await runEmis(['start', '--once', '--json', '--data-dir', dataDir, '--from', join(INTEROP, path)]);
      expect(run.json, run.stderr).toMatchObject({ ok: true, bundle: { format }, feed: { matches: true } });
      expect(run.exit).toBe(0);
      const json = run.json as {
        submitted: number;
        held: number;
        invalid: number;
        read: { total: number };
        feed: { changes: number };
      };
      expect(json.submitted).toBeGreaterThan(0);
      expect(json.submitted + json.held + json.invalid, 'every record is accounted for').toBe(json.read.total);
      expect(json.feed.changes).toBe(json.submitted);
      expect(run.stdout + run.stderr, 'passwords in the files are nowhere').not.toContain('P@ss');
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
