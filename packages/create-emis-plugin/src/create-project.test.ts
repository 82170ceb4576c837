import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askFor } from './ask.ts';
import { createProject } from './create-project.ts';
import { KINDS, LANGUAGES } from './kinds.ts';
import { run } from './run.ts';

let folder: string;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-create-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const streams = { out: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
const at = (name: string) => join(folder, name);

describe('createProject', () => {
  it.each(KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'writes a %s in %s, with nothing left of the template',
    async (kind, language) => {
      const id = kind === 'profile' ? 'tardanza' : 'gt.mineduc.tardanza';
      const title = 'Ñandú: tardanzas (2026)';
      const files = await createProject({ kind, folder: at('new'), id, title, country: 'gt', language });
      expect(files).toEqual(
        expect.arrayContaining(['.gitignore', '.npmrc', 'README.md', 'package.json', 'tsconfig.json']),
      );
      const texts = await Promise.all(files.map((file) => readFile(join(at('new'), file), 'utf8')));
      expect(texts.join('\n')).not.toMatch(/starter|Starter|0\.0\.0-emis|\[(en|es|pt)\]|'xa/);
      const { name, description } = JSON.parse(texts[files.indexOf('package.json')]!);
      expect({ name, description }).toEqual({ name: 'tardanza', description: title });
      const todo = { en: 'say here', es: 'diga aquí', pt: 'diga aqui' }[language];
      expect(texts[files.indexOf('README.md')]).toContain(todo);
    },
  );

  it('writes nothing where something is', async () => {
    await writeFile(at('kept.txt'), 'x');
    const answers = { kind: 'rule', folder, id: 'org.example.a', title: 'A', language: 'es' } as const;
    await expect(createProject(answers)).rejects.toThrow('no está vacía');
  });

  it.each(["it's", 'a`b', '${x}', 'a\nb', '{$x}', ''])(
    'refuses a title that would break the source: %j',
    async (title) => {
      const answers = { kind: 'rule', folder: at('n'), id: 'org.example.a', title, language: 'en' } as const;
      await expect(createProject(answers)).rejects.toMatchObject({ code: 'not-usable' });
    },
  );
});

describe('npm create emis-plugin', () => {
  const all = ['--kind', 'rule', '--id', 'org.example.late', '--title', 'Late'];

  it('asks nothing when everything is said', async () => {
    expect(await run([at('late'), ...all, '--lang', 'pt'], streams)).toBe(0);
    expect(said.join('\n')).toContain('Siga com:\n  cd ');
    await mkdir(at('late'), { recursive: true });
    expect(await run([at('late'), ...all], streams)).toBe(2);
  });

  it.each(['--kind', '--id', '--title', '--folder'])(
    'says that %s is missing where nobody can be asked',
    async (flag) => {
      const given = ['--folder', at('x'), ...all];
      given.splice(given.indexOf(flag), 2);
      expect(await run(given, streams)).toBe(2);
      expect(said.join()).toContain(`${flag} is missing`);
    },
  );

  it('refuses what it does not know, and helps', async () => {
    expect(await run(['--colour'], streams)).toBe(2);
    expect(await run([at('x'), ...all, '--id', 'Late'], streams)).toBe(2);
    expect(said.join()).toContain('--id Late cannot be used.');
    expect(await run(['--help', '--lang', 'es'], streams)).toBe(0);
    expect(said.at(-1)).toContain('Lo que no se da se pregunta');
  });

  it('asks a person for what is missing, again until it can be used', async () => {
    const replies = ['nothing', 'profile', './here', 'Not Good', 'ultramar', 'Ultramar', 'xa'];
    const answers = await askFor({}, 'en', async () => replies.shift() ?? '');
    expect(answers).toEqual({
      ...{ kind: 'profile', folder: './here', id: 'ultramar', title: 'Ultramar', country: 'xa', language: 'en' },
    });
  });
});
