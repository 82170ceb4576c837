import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from './commands.ts';
import { emisHere, wordsOf } from './page-commands.ts';
import { outcomeOf } from './run-emis.ts';
import { snippetsOf } from './snippets.ts';
import { ROOT } from './workspace.ts';

const PAGE = join(ROOT, 'docs/guides/write-a-plugin.md');
const NODE = [process.execPath, '--conditions=@emis-sdk/source'];
const EMIS = [...NODE, join(ROOT, 'packages/cli/src/emis.ts')];
const CREATE = [...NODE, join(ROOT, 'packages/create-emis-plugin/src/main.ts')];
const TESTS = [...NODE, '--test', 'src/**/*.test.ts'];

/** Inside the repository, where the packages are found by name, and ignored by git. */
let folder: string;
let serving: ChildProcess | undefined;

beforeAll(async () => {
  await mkdir(join(ROOT, '.emis'), { recursive: true });
  folder = await mkdtemp(join(ROOT, '.emis/guide-'));
});
afterAll(async () => {
  if (serving) {
    const ended = outcomeOf(serving);
    serving.kill('SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

it.each(['es', 'pt'])('the guide has the same steps in %s', (language) => {
  const steps = (page: string) => ['sh', 'ts'].flatMap((kind) => snippetsOf(page, kind).map(({ code }) => code));
  expect(steps(PAGE.replace('.md', `.${language}.md`))).toEqual(steps(PAGE));
});

it('the guide to plugins works line by line', async () => {
  const said = new Map<string, string>();
  const home = process.cwd();
  let key = '';
  const line = async (text: string) => {
    const [command = '', ends = '0'] = text.split(' # ends with ');
    const [program = '', second = '', ...args] = wordsOf(command.replaceAll('<registry-key>', key));
    if (program === 'cd') process.chdir(second);
    else if (args[0] === 'serve') serving = await served([...EMIS, ...args, '--port', '0']);
    else if (second !== 'install') {
      const { exit, output } =
        second === 'emis'
          ? await emisHere(args)
          : await runCommand(
              second === 'test' ? TESTS : [...CREATE, ...args.slice(1).filter((word) => word !== '--')],
              '.',
            );
      expect(exit, `${text}\n${output}`).toBe(Number(ends));
      said.set(text, output);
      if (text.includes('keys -o ../registry.pem')) key = /[0-9a-f]{64}/.exec(output)?.[0] ?? '';
    }
  };
  process.chdir(folder);
  const steps = [...snippetsOf(PAGE, 'sh'), ...snippetsOf(PAGE, 'ts')].sort((a, b) => a.line - b.line);
  for (const { language, code } of steps) {
    const [first = ''] = code.split('\n');
    if (language === 'ts') await writeFile(first.replace('// ', ''), code);
    else for (const text of code.trim().split('\n')) await line(text);
  }
  process.chdir(home);
  const of = (command: string) => [...said].find(([text]) => text.includes(command))?.[1];
  expect(of('plugin check')).toContain('org.example.late-entries 1.0.0: no errors. Warnings: 2. Notes: 0.');
  expect(of('plugin dev')).toContain('It read: enrolment.id, enrolment.entryDate');
  expect(of('plugin verify')).toContain('In order: org.example.late-entries 1.0.0, release 1.');
  expect(of('submit')).toMatch(/rejected: enrolment \S+ \(org\.example\.late-entries\.late-entry\)/);
  expect(of('submit')).toMatch(/accepted \d+, already held 0, rejected 1;/);
  expect(of('emis plugins')).toContain('org.example.late-entries 1.0.0 (release 1)  runs, stranger walled');
  expect([...said.values()].at(-1)).toContain('was taken back by the registry (A newer one is better.).');
});

/** Starts a server, and waits until it says that it runs. */
async function served(command: readonly string[]): Promise<ChildProcess> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolved, refused) => {
    let output = '';
    const hear = (text: Buffer) => {
      output += String(text);
      if (output.includes('The EMIS stays up')) resolved();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => refused(new Error(output)));
  });
  return child;
}
