import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { readEdition } from '../edition-files.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();

describe('emis standard', () => {
  it('names the editions and their last days', async () => {
    expect(await run(['standard', 'editions', '--lang', 'es', '--no-color'])).toBe(0);
    expect(heard.said).toContain('2026: sus registros se reciben hasta el 2027-12-31');
  });

  it('says to whom a renamed field matters, in the language asked for', async () => {
    expect(await run(['standard', 'diff', '2026', '2027', '--lang', 'es', '--no-color'])).toBe(0);
    const [, senders = ''] = heard.said.split('Para los productos que envían estos registros');
    expect(senders).toContain('campos con otro nombre (una migración los traslada): course.schoolYearId → sessionId');
    expect(heard.said).toContain('person.active (2028-12-31)');
  });

  it('says the same as JSON', async () => {
    expect(await run(['standard', 'diff', '2026', '2027', '--json', '--quiet'])).toBe(0);
    const { changes, ...about } = JSON.parse(heard.said);
    expect(about).toMatchObject({ schemaVersion: 1, from: '2026', to: '2027' });
    expect(about.breaks.senders).toBe(changes.filter(({ breaks }: any) => breaks.includes('senders')).length);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'field-renamed', before: 'schoolYearId' }));
  });

  it('finds nothing between an edition and itself', async () => {
    expect(await run(['standard', 'diff', '2026', '2026', '--no-color'])).toBe(0);
    expect(heard.said).toContain('Nothing differs.');
  });

  it('reads an edition from a file, as a ministry drafts one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emis-edition-'));
    try {
      const draft = structuredClone(await readEdition('2027')) as any;
      draft.edition = '2028-draft';
      draft.codeLists.sex.codes.pop();
      draft.codeLists.sex.extensible = false;
      draft.rules['person.probable-duplicate'].severity = 'error';
      await writeFile(join(folder, 'draft.json'), JSON.stringify(draft));
      expect(await run(['standard', 'diff', '2027', join(folder, 'draft.json'), '--no-color'])).toBe(0);
      expect(heard.said).toContain('edition 2027 to 2028-draft');
      expect(heard.said).toContain('codes that are gone: sex (person, indicator-value): unspecified');
      expect(heard.said).toContain('code lists without private codes from now on: sex (person, indicator-value)');
      expect(heard.said).toContain('rules that now keep records out: person.probable-duplicate (warning → error)');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it.each([
    [['standard', 'diff', '2026', '1999'], 'Use one of: 2026, 2027.'],
    [['standard', 'diff', '2026', '/nowhere.json'], '/nowhere.json does not describe an edition'],
    [['standard', 'diff', '2026'], 'The argument to is missing.'],
  ])('ends with 2 where it is called wrongly: %j', async (args, text) => {
    expect(await run(args)).toBe(2);
    expect(heard.said).toContain(text);
  });
});
