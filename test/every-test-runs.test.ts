import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from './vitest.config.ts';
import { ROOT, shown, sourcesUnder } from './workspace.ts';

/** Tests of projects that authors begin with: they run there. */
const TEMPLATES = /^packages\/create-emis-plugin\/templates\//;

it('takes every test file into exactly one project of the run', () => {
  const projects = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project ? [project.test ?? {}] : [],
  );
  const matched = (globs: readonly string[] = []) =>
    globs.length === 0 ? new Set<string>() : new Set(globSync(globs, { cwd: ROOT }));
  const taken = projects.flatMap(({ include, exclude }) => {
    const left = matched((exclude ?? []).map((glob) => glob.replace(/\/\*\*$/, '/src/**/*.test.ts')));
    return [...matched(include)].filter((path) => !left.has(path) && !path.includes('node_modules'));
  });
  const there = ['packages', 'examples', 'test']
    .flatMap((name) => sourcesUnder(`${ROOT}/${name}`))
    .map(shown)
    .filter((path) => path.endsWith('.test.ts') && !TEMPLATES.test(path));
  expect(there.length).toBeGreaterThan(300);
  expect(taken.sort()).toEqual(there.sort());
});
