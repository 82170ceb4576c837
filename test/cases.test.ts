import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourcesUnder, workspacePackages } from './workspace.ts';

/** `case 30`, `cases 23 and 24`, as the names of tests say them. */
const NAMED = /\bcases? (\d+)(?:(?:, | and )(\d+))*/g;

it('each of the thirty faults and attacks of docs/security has a test that is named after it', () => {
  const folders = [...workspacePackages().map(({ folder }) => join(folder, 'src')), join(ROOT, 'test')];
  const named = new Set<number>();
  for (const path of folders.flatMap(sourcesUnder)) {
    if (!/(\.test|-for-tests)\.tsx?$/.test(path)) continue;
    for (const [, title = ''] of readFileSync(path, 'utf8').matchAll(
      /\b(?:it|describe)\b[^'`]{0,200}['`]([^'`]+)['`]/g,
    )) {
      for (const [text] of title.matchAll(NAMED))
        for (const [number] of text.matchAll(/\d+/g)) named.add(Number(number));
    }
  }
  expect([...Array(30).keys()].map((at) => at + 1).filter((number) => !named.has(number))).toEqual([]);
});
