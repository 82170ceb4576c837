import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mustRun } from './commands.ts';
import { serveEmis } from './served-emis.ts';
import { pages, readmePrograms, snippetsOf } from './snippets.ts';
import { isTest, ROOT, readManifest, shown, sourcesUnder, workspacePackages } from './workspace.ts';

const README = join(ROOT, 'README.md');
const FROM_SOURCES = [process.execPath, '--conditions=@emis-sdk/source'];

it('runs the programs of the README from the sources, as it says; packed.test.ts runs them at a vendor, and checks their types', async () => {
  const work = await mkdtemp(join(tmpdir(), 'emis-readme-'));
  // Inside the repository, where the packages are found by name, and ignored by git.
  await mkdir(join(ROOT, '.emis'), { recursive: true });
  const programs = await mkdtemp(join(ROOT, '.emis/readme-'));
  await cp(join(ROOT, 'examples/sample-bundle'), join(work, 'examples/sample-bundle'), { recursive: true });
  const emis = await serveEmis([...FROM_SOURCES, join(ROOT, 'packages/cli/src/emis.ts')], work);
  try {
    for (const { line, code } of readmePrograms()) {
      const file = join(programs, `line-${line}.ts`);
      await writeFile(file, code);
      await mustRun([...FROM_SOURCES, file], work);
    }
  } finally {
    await emis.stop();
    await rm(work, { recursive: true, force: true });
    await rm(programs, { recursive: true, force: true });
  }
});

it('names in the README only commands that exist', () => {
  const { scripts = {} } = readManifest(ROOT);
  const blocks = snippetsOf(README, 'sh').flatMap(({ code }) => code.split('\n'));
  const inline = [...readFileSync(README, 'utf8').matchAll(/`(npx [^`]+)`/g)].map(([, line = '']) => line);
  const named = [...blocks, ...inline].flatMap((line) => /^npx -y pnpm@12 (\S+)/.exec(line)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

describe.each(pages().map((path) => ({ page: shown(path), path })))('$page', ({ path }) => {
  it('links only to what is there', () => {
    const text = withoutCode(readFileSync(path, 'utf8'));
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const own = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(own.filter((target) => !isThere(path, target))).toEqual([]);
  });
});

it('finds the words of the glossary in the code', () => {
  const code = workspacePackages()
    .flatMap(({ folder: packageFolder }) => sourcesUnder(join(packageFolder, 'src')))
    .filter((path) => !isTest(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (word|---)/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
  expect(rows.length).toBeGreaterThan(15);
  for (const [word = '', , names = ''] of rows) {
    const inCode = [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(inCode, `${word} says where it stands in the code`).not.toEqual([]);
    expect(
      inCode.filter((name) => !new RegExp(`\\b${name}\\b`).test(code)),
      `${word} in the code`,
    ).toEqual([]);
  }
});

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Whether a relative link leads to a file, a folder, or a heading of a page. */
function isThere(from: string, target: string): boolean {
  const [file = '', heading] = target.split('#');
  const path = file === '' ? from : join(dirname(from), decodeURIComponent(file));
  if (!existsSync(path)) return false;
  if (heading === undefined) return true;
  const headings = [...withoutCode(readFileSync(path, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => words);
  return headings.some(
    (words) =>
      words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-') === heading,
  );
}
