import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateError } from './create-error.ts';
import { FLAGS, isUsable, type ProjectAnswers, questionsOf } from './kinds.ts';
import { filledIn } from './template-text.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a project in an empty folder, and gives the files that it wrote. Nothing is written over.
 *
 * @throws {CreateError} `not-usable` for an answer, `not-empty` for the folder
 */
export async function createProject(answers: ProjectAnswers): Promise<string[]> {
  const { kind, folder, language } = answers;
  for (const question of questionsOf(kind)) {
    const answer = answers[question as keyof ProjectAnswers] ?? '';
    if (!isUsable(question, answer, kind))
      throw new CreateError('not-usable', language, { flag: FLAGS[question], answer });
  }
  if ((await readdir(folder).catch(() => [])).length > 0) throw new CreateError('not-empty', language, { folder });
  const template = join(HERE, 'templates', kind);
  const { version } = JSON.parse(await readFile(join(HERE, 'package.json'), 'utf8')) as { version: string };
  const written: string[] = [];
  for (const path of await filesUnder(template)) {
    const target = targetOf(path, language);
    if (target === undefined) continue;
    const text = filledIn(await readFile(join(template, path), 'utf8'), answers, version);
    await mkdir(dirname(join(folder, target)), { recursive: true });
    await writeFile(join(folder, target), text, { flag: 'wx' });
    written.push(target);
  }
  return written.sort();
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files
    .map((path) => path.slice(folder.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

/** What a file of a template becomes. Some have another name there, because npm would take them for its own. */
function targetOf(path: string, language: string): string | undefined {
  if (/^README\.\w\w\.md$/.test(path)) return path === `README.${language}.md` ? 'README.md' : undefined;
  return path.replace(/^_(gitignore|npmrc)$/, '.$1').replace(/^_package\.json$/, 'package.json');
}
