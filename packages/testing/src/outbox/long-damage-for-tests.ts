import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { afterDamage, cutLog, fillFile, flipBit } from './damaged-file-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'emis-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that was not closed in peace', () => {
  const path = join(folder, 'damaged.sqlite');
  beforeAll(() => fillFile(path, 200));

  it('300 cuts of its log at a random byte: it opens with the first rows', async () => {
    const random = seededRandom(300);
    for (let time = 0; time < 300; time++) {
      expect(await afterDamage(path, join(folder, 'copy.sqlite'), cutLog(random))).toMatchObject({
        isPrefix: true,
        said: undefined,
      });
    }
    process.stdout.write('300 cuts of the log: each opens with the first rows\n');
  });

  it('100 flipped bits: it opens with the first rows, or says what is wrong', async () => {
    const random = seededRandom(100);
    let said = 0;
    for (let time = 0; time < 100; time++) {
      const left = time % 2 ? 'closed' : 'cut';
      const found = await afterDamage(path, join(folder, 'copy.sqlite'), flipBit(random), left);
      if (found.said === undefined) expect(found.isPrefix && (left === 'cut' || found.rows === 200)).toBe(true);
      else said++;
    }
    process.stdout.write(
      `100 flipped bits: ${said} told, ${100 - said} without effect or cut off with the end of the log\n`,
    );
  });
});
