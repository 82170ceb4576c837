import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';

const heard = listen();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-flags-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const small = ['generate', '--students', '20', '--schools', '1', '--quiet'];

describe('one vocabulary of options', () => {
  it.each(['validate', 'convert', 'indicators', 'generate', 'workbook', 'map propose'])(
    'emis %s writes to -o, --output',
    async (command) => {
      expect(await run([...command.split(' '), '--help'])).toBe(0);
      expect(heard.stdout).toContain('-o, --output <');
      expect(heard.stdout).not.toMatch(/^ +--out </m);
    },
  );

  it('takes the earlier name of the folder of generate', async () => {
    for (const name of ['-o', '--output', '--out']) expect(await run([...small, name, join(folder, name)])).toBe(0);
    expect(await readdir(folder)).toEqual(['--out', '--output', '-o']);
    const one = ['generate', '--format', 'ndjson', '--students', '20', '--schools', '1', '-o', join(folder, 'one')];
    expect(await run([...one, '--lang', 'pt'])).toBe(0);
    expect(heard.said).toMatch(/Foram gravados \d+ arquivos em /);
    const census = ['generate', '--format', 'educacenso-2025', '--profile', 'br', '--students', '20', '--lang', 'es'];
    expect(await run([...census, '-o', join(folder, 'census')])).toBe(0);
    expect(heard.said).toMatch(/emis validate \S+census --profile br --edition 2025/);
    expect(await run(small)).toBe(2);
    expect(heard.said).toContain('The option -o, --output <folder> is needed.');
  });

  it('suggests only what the command has', async () => {
    expect(await run(['schema', 'person', '--profil', 'br'])).toBe(2);
    expect(heard.said).toContain('There is no option --profil.');
    expect(heard.said).not.toContain('--profile');
    expect(await run(['map', 'propse', 'x', '--lang', 'es'])).toBe(2);
    expect(heard.said).toContain('¿Quiso decir propose?');
  });

  it('writes the values of indicators by --to or --format, and names the format of the records with --from', async () => {
    const bundle = join(folder, 'bundle');
    await run([...small, '-o', bundle]);
    const values = (...more: string[]) => run(['indicators', bundle, '--places', 'country', '--quiet', ...more]);
    expect(await values('--format', 'csv', '--from', 'oneroster-1.1')).toBe(0);
    const csv = heard.stdout;
    expect(csv).toMatch(/^indicator,/);
    heard.forget();
    expect(await values('--to', 'csv')).toBe(0);
    expect(heard.stdout).toBe(csv);
    expect(await values('--format', 'oneroster-1.1', '--lang', 'es')).toBe(2);
    expect(heard.said).toContain('elija csv o json. El formato de los registros se indica con --from.');
  });
});

describe('formats by name', () => {
  const convert = (to: string, ...more: string[]) =>
    run(['convert', join(folder, 'bundle'), '--to', to, '-o', join(folder, to), ...more]);
  beforeEach(() => run([...small, '-o', join(folder, 'bundle')]));

  it.each([
    ['csv', 'emis-csv'],
    ['ndjson', 'emis-ndjson'],
    ['oneroster', 'oneroster-1.2'],
  ])('takes %s for %s, and says so', async (short, id) => {
    expect(await convert(short, '--lang', 'es', '--json')).toBe(0);
    expect(heard.said).toContain(`${short} es el nombre corto de ${id}`);
    expect(JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '').to.format).toBe(id);
  });

  it('says which is nearest, or which profile brings it', async () => {
    expect(await convert('parqet')).toBe(2);
    expect(heard.said).toMatch(/Known: .*parquet.*\. Did you mean parquet\?/);
    expect(await convert('zz', '--lang', 'es')).toBe(2);
    expect(heard.said).toMatch(/se llama zz\. Conocidos: .*parquet.*\. \(código/);
    expect(await convert('educacenso-2025', '--lang', 'pt')).toBe(2);
    expect(heard.said).toContain('O formato educacenso-2025 vem com o perfil de um país. Acrescente: --profile brazil');
    expect(await run(['convert', join(import.meta.dirname, 'messages'), '--to', 'csv', '-o', join(folder, 'x')])).toBe(
      1,
    );
    expect(heard.said).toContain(
      `Tables of your own need a mapping, made once: emis map propose ${join(import.meta.dirname, 'messages')} -o mapping.json`,
    );
    expect(await run(['validate', join(folder, 'bundle'), '--from', 'oneroster', '--lang', 'es'])).not.toBe(2);
    expect(heard.said).toContain('oneroster es el nombre corto de oneroster-1.2');
  });

  it('lists those that profiles bring', async () => {
    const listed = async (...more: string[]) => {
      heard.forget();
      expect(await run(['formats', '--json', '--quiet', ...more])).toBe(0);
      const { formats } = JSON.parse(heard.stdout) as { formats: { id: string; profile: string | null }[] };
      return formats.filter(({ profile }) => profile !== null);
    };
    const ofBrazil = await listed('--profile', 'br');
    expect(ofBrazil).toContainEqual(expect.objectContaining({ id: 'educacenso-2025', profile: 'brazil' }));
    expect(ofBrazil.every(({ profile }) => profile === 'brazil')).toBe(true);
    expect(new Set((await listed()).map(({ profile }) => profile))).toEqual(
      new Set(['argentina', 'brazil', 'chile', 'colombia', 'peru']),
    );
    expect(await run(['formats', '--no-color', '--lang', 'es'])).toBe(0);
    expect(heard.said).toMatch(/educacenso-2025 .*; --profile brazil\)/);
  });
});
