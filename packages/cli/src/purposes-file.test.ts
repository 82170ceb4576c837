import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';
import { purposesIn } from './purposes-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-purposes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

it('emis serve takes from a file what purposes show, and says what is wrong with one', async () => {
  const path = join(folder, 'purposes.json');
  const welfare = { classes: ['direct-id'], also: ['support-need.degree'], but: ['person.address'] };
  await writeFile(path, JSON.stringify({ welfare }));
  expect(await purposesIn(path)).toEqual({ welfare });
  for (const [text, why] of [
    ['{', 'JSON'],
    ['{"fun":{"classes":[]}}', 'fun'],
    ['{"welfare":{"classes":["secret"]}}', 'welfare.classes.0'],
    ['{"welfare":{"classes":[],"also":["person.shoes"]}}', 'There is no field person.shoes'],
    ['{"welfare":{"classes":[],"alsoo":[]}}', 'alsoo'],
  ] as const) {
    await writeFile(path, text);
    heard.forget();
    expect(await run(['serve', '--port', '0', '--purposes', path, '--lang', 'es'])).toBe(2);
    expect(heard.stderr).toContain('El archivo de fines en');
    expect(heard.stderr).toContain(why);
  }
  expect(await run(['serve', '--port', '0', '--purposes', join(folder, 'absent.json')])).toBe(2);
  expect(heard.stderr).toContain('ENOENT');
});
