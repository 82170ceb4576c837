import { describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { describeCommands } from './described-commands.ts';
import { listen } from './heard-for-tests.ts';
import { bar } from './progress-bar.ts';

const heard = listen();

describe('a command that is called wrongly ends with 2, in one line, in the language asked for', () => {
  it.each([
    [['start', '--profil', 'x'], 'There is no option --profil. Did you mean --profile?'],
    [['--lang', 'es', 'valdate'], 'No existe el comando valdate. ¿Quiso decir validate?'],
    [['validate', '--lang=pt'], 'Falta o argumento path.'],
    [
      ['validate', 'x', '--as-of', '2026-02-30', '--lang', 'es'],
      'El valor de --as-of <date> no sirve: un día se escribe AAAA-MM-DD.',
    ],
    [
      ['start', '--port', '70000'],
      'The value of --port <number> is not usable: a port is a whole number from 0 to 65535.',
    ],
    [['submit', '--lang', 'pt'], 'É necessária a opção --from <path>.'],
    [['start', 'x', 'y'], 'Too many arguments.'],
  ])('%j', async (args, text) => {
    const exit = await run(args);
    expect(exit).toBe(2);
    expect(heard.said.trim().split('\n')).toHaveLength(1);
    expect(heard.said).toContain(text);
  });
});

describe('with --json a command that fails says so to a machine too', () => {
  it.each([
    [['validate', '/nowhere', '--json'], 2, 'bundle.not-found'],
    [['start', '--nope', '--json'], 2, 'usage'],
    [['explain', 'nope.nope', '--json'], 2, 'explain.unknown'],
    [['generate', '--out', '/tmp/x', '--schools', '0', '--json'], 2, 'usage'],
    [['changes', '--credentials', '/nowhere.json', '--json'], 3, 'credentials.not-found'],
  ])('%j', async (args, exit, code) => {
    expect(await run(args)).toBe(exit);
    const line =
      heard.said
        .trim()
        .split('\n')
        .find((each) => each.startsWith('{')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ schemaVersion: 1, ok: false, error: { code } });
  });
});

describe('help', () => {
  it.each([
    ['en', 'Usage:', 'Options:', '(default: 0)'],
    ['es', 'Uso:', 'Opciones:', '(por defecto: 0)'],
    ['pt', 'Uso:', 'Opções:', '(padrão: 0)'],
  ])('in %s, with examples, ends with 0', async (language, usage, options, port) => {
    expect(await run(['start', '--lang', language, '--help'])).toBe(0);
    expect(heard.said).toContain(usage);
    expect(heard.said).toContain(options);
    expect(heard.said).toContain(port);
    expect(heard.said).not.toContain('[]');
    const [first = '', example] = heard.said.split('\n');
    expect(first).toMatch(/^(Examples|Ejemplos|Exemplos):$/);
    expect(example).toBe('  $ emis start');
    expect(heard.said).toContain('$ emis start --from ./export.zip --profile chile --once --json');
  });
});

it('every command that does something has an example, and examples name only options that there are', () => {
  const [, ...commands] = describeCommands('en');
  const known = new Map(commands.map(({ name, options }) => [name, options.map(({ flags }) => flags)]));
  for (const { name, examples, options } of commands) {
    if (options.length > 1 && !commands.some((other) => other.name.startsWith(`${name} `))) {
      const above = commands.find((other) => name.startsWith(`${other.name} `));
      expect([...examples, ...(above?.examples ?? [])], name).not.toEqual([]);
    }
    for (const example of examples) {
      const words = example.split(' ');
      const called = [4, 3, 2].map((length) => words.slice(0, length).join(' ')).find((some) => known.has(some));
      expect(called, example).toBeDefined();
      const flags = known.get(called ?? '')?.join(' ') ?? '';
      const unknown = words.filter((word) => /^--?[a-z]/.test(word) && !flags.includes(word));
      expect(
        unknown.filter((word) => !['--json', '--lang', '--quiet'].includes(word)),
        example,
      ).toEqual([]);
    }
  }
});

it('a bar is as full as the work is done', () => {
  expect([0, 50, 100, 140].map(bar)).toEqual([
    '[--------------------]',
    '[##########----------]',
    '[####################]',
    '[####################]',
  ]);
});
