import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { storeSent } from '../stored-emis-for-tests.ts';

let folder: string;
let dataDir: string;

/** A ministry's folder in which two products have stored what they sent. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-rehearse-'));
  dataDir = join(folder, 'data');
  const school = { entity: 'school' as const, record: { id: 's1', name: 'Escuela' } };
  const person = (id: string, more: object) => ({
    entity: 'person' as const,
    record: { id, givenName: 'Amaranta', ...more },
  });
  await storeSent(dataDir, {
    north: [school, person('p1', { birthDate: '2016-01-01', active: true }), person('p2', {})],
    south: [school, person('p1', {}), person('p2', { sex: 'other' })],
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const heard = listen();

async function rehearse(draft: object | string, ...args: string[]): Promise<number> {
  const path = join(folder, 'draft.json');
  if (typeof draft !== 'string') await writeFile(path, JSON.stringify(draft));
  const named = typeof draft === 'string' ? draft : path;
  return await run([
    'rehearse',
    '--profile',
    named,
    '--data-dir',
    dataDir,
    '--as-of',
    '2026-11-24',
    '--no-color',
    ...args,
  ]);
}

const DRAFT = {
  base: 'international',
  edition: '2028-draft',
  required: { person: ['birthDate'] },
  codeLists: { sex: { close: ['other'] } },
};

describe('emis rehearse', () => {
  it('counts what would fail by code and by sender, and shows no name', async () => {
    expect(await rehearse(DRAFT, '--json', '--quiet')).toBe(1);
    const result = JSON.parse(heard.said);
    expect(result).toMatchObject({
      schemaVersion: 1,
      draft: 'international 2028-draft',
      keptOut: { today: 0, draft: 3 },
    });
    expect(result.byCode).toEqual(
      expect.arrayContaining([
        {
          code: 'person.birth-date-required',
          severity: 'error',
          today: 0,
          draft: 3,
          bySender: { north: 1, south: 2 },
        },
        { code: 'code.unknown', severity: 'error', today: 0, draft: 1, bySender: { south: 1 } },
        { code: 'person.active-deprecated', severity: 'info', today: 0, draft: 1, bySender: { north: 1 } },
      ]),
    );
    expect(result.senders.map(({ source, records }: any) => [source, records])).toEqual([
      ['north', 3],
      ['south', 3],
    ]);
    expect(heard.said).not.toContain('Amaranta');
  });

  it('says the same in words, in the language asked for', async () => {
    expect(await rehearse(DRAFT, '--lang', 'es')).toBe(1);
    expect(heard.said).toContain('Registros que se rechazarían: 3 (hoy 0)');
    expect(heard.said).toContain('person.birth-date-required: 3 hallazgos (hoy 0); north 1, south 2');
    expect(heard.said).toContain('code.unknown: 1 hallazgo (hoy 0); south 1');
    expect(heard.said).toContain('por ejemplo person p2: birthDate no tiene valor, y el borrador del perfil lo exige.');
  });

  it('rehearses the current edition by the profile of each sender: fields on their way out, and nothing kept out', async () => {
    expect(await rehearse('2027', '--json', '--quiet')).toBe(0);
    const { byCode, keptOut, senders } = JSON.parse(heard.said);
    expect(keptOut).toEqual({ today: 0, draft: 0 });
    expect(byCode.map(({ code }: any) => code)).toEqual(['person.active-deprecated']);
    expect(senders[0].profile).toBe('international 2026');
  });

  it('changes nothing: a rehearsal after others finds the same', async () => {
    await rehearse(DRAFT, '--json', '--quiet');
    const first = heard.said;
    heard.forget();
    await rehearse(DRAFT, '--json', '--quiet');
    expect(heard.said).toBe(first);
  });

  it.each<[object | string, string]>([
    ['2026', 'Only the current edition, 2027, can be rehearsed.'],
    ['/nowhere.json', '/nowhere.json is neither a JSON file nor an edition'],
    [{ base: 'international' }, 'The draft is not right at edition.'],
    [{ ...DRAFT, severities: { 'enrolment.doubl': 'error' } }, 'The nearest name that does: enrolment.double.'],
    [{ ...DRAFT, base: 'atlantis' }, 'atlantis'],
  ])('ends with 2 where the draft cannot be used: %j', async (draft, text) => {
    expect(await rehearse(draft)).toBe(2);
    expect(heard.said).toContain(text);
  });

  it('asks for a storage, and makes none', async () => {
    expect(await run(['rehearse', '--profile', '2027'])).toBe(2);
    expect(heard.said).toContain('Give --data-dir or --database-url');
    expect(await run(['rehearse', '--profile', '2027', '--data-dir', join(folder, 'empty')])).toBe(3);
    expect(heard.said).toContain('There is no database in that folder.');
  });
});
