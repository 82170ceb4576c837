import { join } from 'node:path';
import { expect } from 'vitest';
import { live, scratch } from './kill-for-tests.ts';
import { serveOperations } from './served-emis-for-tests.ts';

/**
 * Three processes share an outbox. Two save so many records each and end by themselves, the third is killed on the way.
 *
 * @returns how many records were saved
 */
export async function sharedByProcesses(
  program: string,
  name: string,
  { count, mortal, dieAt, onItsWay }: { count: number; mortal: number; dieAt: number; onItsWay: number },
): Promise<number> {
  const served = await serveOperations();
  const settings = { path: join(scratch, `${name}.sqlite`), url: served.url, privateKey: served.options().privateKey };
  const [one, two, killed] = await Promise.all([
    live(program, { ...settings, language: 'es', count, from: 0, dieAt: 0 }),
    live(program, { ...settings, language: 'pt', count, from: 10_000, dieAt: 0 }),
    live(program, { ...settings, language: 'en', count: mortal, from: 20_000, dieAt }),
  ]);
  await served.close();
  expect(killed.killed).toBe(true);
  expect([one.empty, two.empty]).toEqual([true, true]);
  const saved = [one, two, killed].flatMap((life) => life.saved.map(({ opId }) => opId));
  const effects = new Map<string, number>();
  for (const { opId } of served.emis.applied) effects.set(opId, (effects.get(opId) ?? 0) + 1);
  expect(saved.filter((opId) => effects.get(opId) !== 1)).toEqual([]);
  // Only what was on its way when the one died is sent by another as well.
  const twice = [...served.emis.came.values()].filter((times) => times > 1).length;
  expect(twice).toBeLessThanOrEqual(onItsWay);
  return saved.length;
}
