import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@emis-sdk/model';
import { type Report, STANDARD_RULES } from '@emis-sdk/validation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';

const SAMPLE = fileURLToPath(new URL('../../../examples/sample-bundle/', import.meta.url));
const CHECK = ['validate', SAMPLE, '--as-of', '2026-03-31'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-reports-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const heard = listen();

describe('emis validate', () => {
  it('writes JSON to a file and compares with it later', async () => {
    const first = join(folder, 'first.json');
    expect(await run([...CHECK, '--report', 'json', '--output', first])).toBe(1);
    expect(heard.stdout).toContain('ACCEPTED IN PART');
    expect(heard.stdout).toContain(`The report is in ${first}`);
    const report = JSON.parse(await readFile(first, 'utf8'));
    expect(report).toMatchObject({ schemaVersion: 1, origin: SAMPLE, language: 'en', verdict: 'accepted-in-part' });
    heard.forget();
    expect(await run([...CHECK, '--since', first, '--lang', 'es'])).toBe(1);
    const all = report.findings.error + report.findings.warning + report.findings.info;
    expect(heard.stdout).toContain(`Desde el informe del 2026-03-31: corregidos 0, nuevos 0, siguen ${all}.`);
  });

  it('says in which encoding a file was, and takes the one asked for', async () => {
    const bundle = join(folder, 'dos');
    await mkdir(bundle);
    // José Muñoz as a program for MS-DOS writes it.
    const name = Buffer.from([0x4a, 0x6f, 0x73, 0x82, 0x20, 0x4d, 0x75, 0xa4, 0x6f, 0x7a]);
    const line = (text: string) => Buffer.from(text);
    await writeFile(
      join(bundle, 'person.ndjson'),
      Buffer.concat([line('{"id":"p1","givenName":"'), name, line('"}\n')]),
    );
    expect(await run(['validate', bundle])).toBe(0);
    expect(heard.stdout).toMatch(/person\.ndjson +1 row +cp850/);
    expect(heard.stdout).toContain('The file was read as cp850');
    heard.forget();
    expect(await run(['validate', bundle, '--encoding', 'windows-1252'])).toBe(0);
    expect(heard.stdout).toMatch(/person\.ndjson +1 row +windows-1252/);
    heard.forget();
    expect(await run(['validate', bundle, '--encoding', 'utf-8'])).not.toBe(0);
    expect(heard.stdout).toContain('The file is not written in utf-8');
    expect(await run(['validate', bundle, '--encoding', 'latin1'])).toBe(2);
    // JOÃO or JOÇO: nobody can tell, so it is asked.
    const joao = Buffer.concat([line('{"id":"p1","givenName":"JO'), Buffer.from([0xc7]), line('O"}\n')]);
    await writeFile(join(bundle, 'person.ndjson'), joao);
    heard.forget();
    expect(await run(['validate', bundle, '--lang', 'pt'])).toBe(0);
    expect(heard.stdout.replaceAll(/\s+/g, ' ')).toContain('a primeira é “Ç”; em cp850 seria “Ã”');
    expect(heard.stdout.replaceAll(/\s+/g, ' ')).toContain('leia o arquivo de novo com a opção --encoding cp850');
    heard.forget();
    expect(await run(['validate', bundle, '--encoding', 'cp850', '--lang', 'pt'])).toBe(0);
    expect(heard.stdout).not.toContain('file.encoding-unclear');
  });

  it('lists every finding of several bundles on stdout, and nothing else', async () => {
    expect(await run([...CHECK, SAMPLE, '--report', 'ndjson'])).toBe(1);
    const lines = heard.stdout.trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as { origin: string; code: string });
    expect(new Set(parsed.map(({ origin }) => origin))).toEqual(new Set([SAMPLE]));
    expect(parsed.length).toBeGreaterThan(60);
    expect(heard.stderr).toContain('ACCEPTED IN PART');
    heard.forget();
    expect(await run([...CHECK, SAMPLE, '--report', 'csv', '--quiet'])).toBe(1);
    expect(heard.stdout.startsWith('\uFEFFseverity,code,')).toBe(true);
    expect(heard.stdout.match(/severity,code/g)).toHaveLength(1);
    expect(heard.stdout.trimEnd().split('\r\n')).toHaveLength(parsed.length + 1);
  });

  it.each([
    ['html', '<!doctype html>'],
    ['sarif', '{\n  "$schema"'],
    ['junit', '<?xml version="1.0"'],
    ['text', 'ACCEPTED IN PART'],
  ])('writes %s to a file', async (kind, start) => {
    const path = join(folder, `report.${kind}`);
    expect(await run([...CHECK, '--report', kind, '--output', path])).toBe(1);
    expect((await readFile(path, 'utf8')).startsWith(start)).toBe(true);
  });

  it('signs masked values by a key that is kept, and speaks to the developer', async () => {
    const key = join(folder, 'key');
    await writeFile(key, '0123456789abcdef');
    const signs = async (...more: string[]) => {
      heard.forget();
      await run([...CHECK, '--report', 'ndjson', ...more]);
      return [...heard.stdout.matchAll(/9#([0-9a-z]{6})/g)].map(([, sign]) => sign);
    };
    const [once, again] = [await signs('--pseudonym-key-file', key), await signs('--pseudonym-key-file', key)];
    expect(once.length).toBeGreaterThan(3);
    expect(again).toEqual(once);
    expect(await signs()).not.toEqual(once);
    heard.forget();
    await run([...CHECK, '--voice', 'developer']);
    expect(heard.stdout).toContain('For the developer of the product:');
  });

  it('cries out when it reveals, and keeps such a file to its owner', async () => {
    const path = join(folder, 'revealed.json');
    expect(await run([...CHECK, '--reveal', '--quiet', '--report', 'json', '--output', path])).toBe(1);
    expect(heard.stderr).toContain('CAUTION: --reveal shows personal data');
    expect((await stat(path)).mode & 0o077).toBe(0);
    const report = JSON.parse(await readFile(path, 'utf8')) as Report;
    expect(report).toMatchObject({ revealed: true });
    const personal = report.groups.flatMap(({ samples }) =>
      samples.flatMap((sample) => Object.values(sample.personal ?? {})),
    );
    heard.forget();
    await run(CHECK);
    const dates = personal.map(String).filter((text) => /^\d{4}-\d\d-\d\d$/.test(text) && !heard.stdout.includes(text));
    expect(dates.length).toBeGreaterThan(3);
    heard.forget();
    expect(await run([...CHECK, '--reveal', '--report', 'json', '--output', path])).toBe(1);
    expect(heard.stdout).toContain('9999-99-99');
    for (const date of dates) expect(heard.stdout + heard.stderr).not.toContain(date);
    // Asked for on the screen itself, they are there.
    heard.forget();
    expect(await run([...CHECK, '--reveal'])).toBe(1);
    expect(dates.some((date) => heard.stdout.includes(date))).toBe(true);
  });

  it.each([
    [['--json', '--report', 'csv'], '--json and --report csv cannot both write to stdout'],
    [['--report', 'pdf'], 'choose text, json, ndjson, csv, html, sarif or junit.'],
    [['--format', 'dbase'], 'No format is called dbase. Known: oneroster-1.1,'],
    [['--voice', 'me'], 'choose clerk or developer.'],
    [['--since', '/nowhere.json'], '/nowhere.json holds no report to compare with.'],
    [['--output', '/nowhere/report.html', '--report', 'html'], 'cannot be written to /nowhere/report.html'],
    [['--pseudonym-key-file', '/nowhere'], '/nowhere holds no key of 16 bytes or more.'],
  ])('ends with 2 on %j', async (args, words) => {
    expect(await run([...CHECK, ...args])).toBe(2);
    expect(heard.stderr + heard.stdout).toContain(words);
  });

  it('says which profile fits better when that of another country was asked for', async () => {
    const bundle = join(folder, 'chile');
    await run(['generate', '--profile', 'chile', '--schools', '2', '--students', '60', '--seed', '3', '--out', bundle]);
    heard.forget();
    await run(['validate', bundle, '--profile', 'brazil', '--as-of', '2026-08-01', '--lang', 'pt', '--json']);
    expect(heard.stderr).toMatch(/O\s+perfil\s+chile\s+corresponde\s+melhor/);
    expect(JSON.parse(heard.stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ betterProfile: 'chile' });
    heard.stderr = '';
    expect(await run(['validate', bundle, '--profile', 'chile', '--as-of', '2026-08-01'])).toBe(0);
    expect(heard.stdout + heard.stderr).not.toContain('fits this data better');
  });

  it('reads files in the format that it is told', async () => {
    expect(await run([...CHECK, '--format', 'oneroster-1.2', '--json'])).toBe(1);
    expect(heard.stderr).toContain('OneRoster 1.2 CSV (as you say)');
    expect(JSON.parse(heard.stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ schemaVersion: 1 });
  });
});

describe('emis rules', () => {
  it.each(LANGUAGES)('lists every rule with severity, entity and words, in %s', async (lang) => {
    expect(await run(['rules', '--profile', 'chile', '--lang', lang, '--json'])).toBe(0);
    const { rules } = JSON.parse(heard.stdout) as { rules: { code: string; title: string; severity: string }[] };
    expect(rules.map(({ code }) => code)).toEqual(expect.arrayContaining(STANDARD_RULES.map(({ code }) => code)));
    for (const { code, title, severity } of rules) {
      expect(title).not.toBe(code);
      expect(['error', 'warning', 'info', 'off']).toContain(severity);
      expect(heard.stderr).toContain(`[${code}]`);
    }
  });
});

describe('emis schema', () => {
  it('prints the JSON Schema of an entity', async () => {
    expect(await run(['schema', 'enrolment'])).toBe(0);
    expect(JSON.parse(heard.stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
    heard.forget();
    await run(['schema', 'enrolment', '--json']);
    expect(heard.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says which entity may be meant', async () => {
    expect(await run(['schema', 'enrollment', '--lang', 'pt', '--json'])).toBe(2);
    expect(heard.stderr).toContain('A mais próxima: enrolment');
    expect(JSON.parse(heard.stdout)).toMatchObject({ ok: false, error: { code: 'schema.unknown' } });
  });
});

describe('emis explain', () => {
  it('speaks in both voices, and shows why and examples', async () => {
    expect(await run(['explain', 'enrolment.before-birth', '--json'])).toBe(0);
    expect(heard.stderr).toContain('To mend it: Compare both dates');
    expect(heard.stderr).toContain('For the developer of the product: entryDate lies before birthDate');
    expect(heard.stderr).toMatch(/Why: .+\nIn order: \{.+\nAt fault: \{/);
    expect(heard.stderr).toContain('It looks at: enrolment [enrolment] (');
    expect(JSON.parse(heard.stdout)).toMatchObject({
      schemaVersion: 1,
      code: 'enrolment.before-birth',
      severity: 'error',
      entity: 'enrolment',
      developer: expect.stringContaining('studentId'),
      examples: { bad: [expect.anything()] },
    });
  });

  it.each([
    ['es', /Por qué: Un estudiante con dos matrículas abiertas/, 'Mira: matrícula [enrolment]', 'el 2026-06-30'],
    ['pt', /Por quê: Um estudante com duas matrículas abertas/, 'Examina: matrícula [enrolment]', 'em 2026-06-30'],
  ])('gives the reason of a rule in %s, with the facts of an example', async (lang, why, looks, fact) => {
    expect(await run(['explain', 'enrolment.double', '--lang', lang])).toBe(0);
    expect(heard.stdout).toMatch(why);
    expect(heard.stdout).toContain(looks);
    expect(heard.stdout).toContain(fact);
  });

  it('finds the country of a code by itself, and reads capitals', async () => {
    expect(await run(['explain', 'BR.person.no-document', '--lang', 'pt'])).toBe(0);
    expect(heard.stdout).toContain('CPF');
    expect(await run(['explain', 'zz.person.no-document'])).toBe(2);
  });

  it('explains what no rule says as well', async () => {
    expect(await run(['explain', 'csv.broken-quote', '--lang', 'es'])).toBe(0);
    expect(heard.stdout).toContain('RFC 4180');
  });
});
