import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun } from './commands.ts';
import { emisHere, knownCommand, wordsOf } from './page-commands.ts';
import { type ServedEmis, serveEmis } from './served-emis.ts';
import { type Snippet, snippetsOf } from './snippets.ts';
import { ROOT, readManifest } from './workspace.ts';

const NODE = [process.execPath, '--conditions=@emis-sdk/source'];
const EMIS = [...NODE, join(ROOT, 'packages/cli/src/emis.ts')];
const PATHS = ['vendor', 'ministry', 'integrator'];

/** The pages in other languages have the same steps: `translated-pages.test.ts`. */
const pageOf = (name: string): string => join(ROOT, `docs/paths/${name}.md`);
const stepsOf = (page: string): Snippet[] =>
  ['sh', 'ts', 'json'].flatMap((language) => snippetsOf(page, language)).sort((a, b) => a.line - b.line);

/** Examples that one command starts. */
const startable = readdirSync(join(ROOT, 'examples')).filter((name) => {
  const folder = join(ROOT, 'examples', name);
  return existsSync(join(folder, 'package.json')) && readManifest(folder).scripts?.start !== undefined;
});

describe.each(PATHS)('the path %s', (name) => {
  /** Inside the repository, where the packages are found by name, and ignored by git. */
  let folder: string;
  let serving: ServedEmis | undefined;
  const home = process.cwd();

  beforeAll(async () => {
    await mkdir(join(ROOT, '.emis'), { recursive: true });
    folder = await mkdtemp(join(ROOT, '.emis/path-'));
    await symlink(join(ROOT, 'examples'), join(folder, 'examples'));
  });
  afterAll(async () => {
    process.chdir(home);
    await serving?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('works line by line', async () => {
    process.chdir(folder);
    for (const { language, file, code } of stepsOf(pageOf(name))) {
      if (language === 'sh') for (const text of code.trim().split('\n')) await follow(text);
      else {
        await mkdir(dirname(file ?? ''), { recursive: true });
        await writeFile(file ?? '', code);
      }
    }
  });

  async function follow(text: string): Promise<void> {
    const [command = '', ends = '0'] = text.split(' # ends with ');
    const [npx, yes, pnpm, script, ...args] = wordsOf(command);
    expect([npx, yes, pnpm], text).toEqual(['npx', '-y', 'pnpm@12']);
    if (script === 'install') return;
    if (script === '--dir') {
      // What it does then, `examples.test.ts` looks at.
      expect(startable, text).toContain(args[0]?.replace('examples/', ''));
      expect(args[1], text).toBe('start');
    } else if (script === 'program') await mustRun([...NODE, ...args], folder);
    else {
      expect(script, text).toBe('emis');
      // What only the reader knows stands between < and >: then it is enough that the command understands it.
      if (command.includes('<')) expect(knownCommand(args), text).toEqual([]);
      else if (args[0] === 'serve') serving = await serveEmis(EMIS, folder, args.slice(1));
      else {
        // What a stopped server has stored is looked at.
        if (args[0] === 'rehearse') await serving?.stop().then(() => (serving = undefined));
        const { exit, output } = await emisHere(args);
        expect(exit, `${text}\n${output}`).toBe(Number(ends));
      }
    }
  }
});

it('starts every example on the integrator’s path', () => {
  const started = stepsOf(pageOf('integrator')).flatMap(({ code }) => [...code.matchAll(/--dir examples\/(\S+)/g)]);
  expect(started.map(([, name]) => name).sort()).toEqual(startable.sort());
});
