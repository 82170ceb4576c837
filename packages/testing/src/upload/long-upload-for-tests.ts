import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, expect, it } from 'vitest';
import { crossBadLine, peopleLines } from './upload-over-bad-line-for-tests.ts';

const BYTES = 200_000_000;
const folder = mkdtempSync(join(tmpdir(), 'emis-upload-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('200 MB over a line that is cut a hundred times: it arrives as it was', async () => {
  const path = join(folder, 'year.ndjson');
  await pipeline(Readable.from(peopleLines(BYTES)), createWriteStream(path));
  const file = await openAsBlob(path);
  const crossed = await crossBadLine(file, {
    seed: 200,
    // Of some hundred pieces that is more than a hundred cuts.
    percent: 34,
    pieceBytes: 1_048_576,
    dataDir: join(folder, 'data'),
  });
  process.stdout.write(
    `${file.size} bytes, ${crossed.broken} of ${crossed.connections} connections cut, ${crossed.resent} bytes sent again, largest piece ${crossed.piece}\n`,
  );
  expect(crossed.held).toBe(crossed.sent);
  expect(crossed.broken).toBeGreaterThan(100);
  expect(crossed.resent).toBeLessThanOrEqual(crossed.broken * crossed.piece);
});
