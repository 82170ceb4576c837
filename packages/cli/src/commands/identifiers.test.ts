import { Readable } from 'node:stream';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();

const typed = (text: string) =>
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([text]) as typeof process.stdin);

describe('emis identifiers', () => {
  it('says in words whether a number is valid, or why not', async () => {
    expect(
      await run(['identifiers', 'br', 'cpf', '390.533.447-05', '39053344706', '11111111111', 'x', '--lang', 'pt']),
    ).toBe(1);
    const [valid, digit, range, form] = heard.stdout.trimEnd().split('\n');
    expect(valid).toMatch(/^390\.533\.447-05: válido/);
    expect(digit).toMatch(/^39053344706: não é válido; seu dígito verificador não confere/);
    expect(range).toMatch(/^11111111111: não é válido; tem a forma correta, mas não se emite/);
    expect(form).toMatch(/^x: não é válido; um número deste tipo tem outra forma/);
  });

  it('prints one array and nothing else with --json', async () => {
    expect(await run(['identifiers', 'br', 'br.cpf', '390.533.447-05', '390.533.447-06', '--json'])).toBe(1);
    expect(heard.stdout).toBe(
      `${JSON.stringify([
        { input: '390.533.447-05', valid: true, normalised: '39053344705', code: null },
        { input: '390.533.447-06', valid: false, normalised: null, code: 'identifier.check-digit' },
      ])}\n`,
    );
    heard.forget();
    expect(await run(['identifiers', 'BR', 'CPF', '39053344705', '--json'])).toBe(0);
    expect(JSON.parse(heard.stdout)).toHaveLength(1);
  });

  it.each([
    ['cl', 'rut', '12.531.909-2'],
    ['ec', 'ci', '1714307103'],
    ['pe', 'cui', '10117410-2'],
    ['uy', 'cedula', '1.234.567-2'],
  ])('takes the usual name of a number: %s %s', async (country, kind, number) => {
    expect(await run(['identifiers', country, kind, number])).toBe(0);
  });

  it('reads numbers from standard input, one a line, among those typed', async () => {
    typed('12.531.909-2\r\n\n  \n12.531.909-3\n');
    expect(await run(['identifiers', 'cl', 'run', '12531909-2', '-', '1-9', '--json'])).toBe(1);
    const answers = JSON.parse(heard.stdout) as { input: string; valid: boolean }[];
    expect(answers.map(({ input, valid }) => [input, valid])).toEqual([
      ['12531909-2', true],
      ['12.531.909-2', true],
      ['12.531.909-3', false],
      ['1-9', true],
    ]);
  });

  it.each([
    ['en', '1 kind of number', '2 kinds of number'],
    ['es', '1 tipo de número', '2 tipos de número'],
    ['pt', '1 tipo de número', '2 tipos de número'],
  ])('counts the kinds of each country in %s', async (language, one, two) => {
    expect(await run(['identifiers', '--lang', language])).toBe(0);
    expect(heard.stdout).toMatch(new RegExp(`^honduras .*, ${one}$`, 'm'));
    expect(heard.stdout).toMatch(new RegExp(`^jamaica .*, ${two}$`, 'm'));
  });

  it('marks a kind that no official document confirms', async () => {
    expect(await run(['identifiers', 'br', 'inep-person', '123456789012'])).toBe(0);
    expect(heard.stderr).toContain(
      'CAUTION: INEP id of a person was checked by a rule that no official document confirms.',
    );
  });

  it('lists the countries, and the kinds of every one of them', async () => {
    expect(await run(['identifiers', '--json'])).toBe(0);
    const { countries } = JSON.parse(heard.stdout) as { countries: { id: string; kinds: string[] }[] };
    for (const id of PROFILE_IDS) {
      const own = (await loadProfile(id)).identifiers.map(({ type }) => type);
      expect(countries.find((country) => country.id === id)?.kinds ?? []).toEqual(own);
      heard.forget();
      expect(await run(['identifiers', id, '--json'])).toBe(0);
      expect((JSON.parse(heard.stdout) as { kinds: { type: string }[] }).kinds.map(({ type }) => type)).toEqual(own);
      for (const type of own) {
        heard.forget();
        expect(await run(['identifiers', id, type, '😀', '--json'])).toBe(1);
        expect(JSON.parse(heard.stdout)).toEqual([
          {
            input: '😀',
            valid: false,
            normalised: null,
            code: expect.stringMatching(/^identifier\.[a-z-]+$/),
          },
        ]);
      }
    }
  });

  it('never repeats a number in a complaint', async () => {
    for (const args of [
      ['39053344705'],
      ['br', '39053344705'],
      ['-39053344705'],
      ['br', 'cpf', '--lang', '39053344705', '39053344705'],
      ['br', '--39053344705'],
    ]) {
      [heard.stdout, heard.stderr] = ['', ''];
      expect(await run(['identifiers', ...args])).toBe(2);
      expect(heard.stderr).not.toBe('');
      expect(heard.stderr + heard.stdout).not.toContain('39053344705');
    }
    expect(heard.stderr).toContain('There is no such kind of number in Brazil. Known: cpf,');
  });
});
