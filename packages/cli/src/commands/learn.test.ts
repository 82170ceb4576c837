import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, signResult, type TrialsResult } from '@emis-sdk/testing/certify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { LESSONS } from '../learn/lessons.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { startEmis } from '../running-emis.ts';

const heard = listen();
let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
beforeAll(async () => {
  // Inside the repository, where the packages that a rule imports are found by name, and ignored by git.
  const parent = join(import.meta.dirname, '../../../../.emis');
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(join(parent, 'course-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const learn = (...args: string[]) => run(['learn', ...args, '--folder', folder]);
/** Looks at a lesson: how it ends, and the hint that a machine is told. */
async function check(number: number, ...more: string[]): Promise<[exit: number, hint: unknown]> {
  heard.forget();
  const exit = await learn(String(number), '--check', '--json', ...more);
  return [exit, (JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '') as { hint?: unknown }).hint];
}

describe('emis learn', () => {
  it.each([
    ['en', 'Lesson 10: Certify a product'],
    ['es', 'Lección 10: Certificar un producto'],
    ['pt', 'Lição 10: Certificar um produto'],
  ])('lists the lessons in %s', async (language, line) => {
    expect(await learn('--lang', language)).toBe(0);
    expect(heard.said).toContain(line);
    expect(await learn('11', '--lang', language)).toBe(2);
  });

  it('lays out each exercise, says in every language what to do, and keeps what was changed', async () => {
    for (const number of LESSONS.keys()) {
      for (const language of ['en', 'es', 'pt']) expect(await learn(String(number + 1), '--lang', language)).toBe(0);
      expect(heard.said).toContain(`Depois: emis learn ${number + 1} --check`);
    }
    expect(heard.said).not.toContain('{folder}');
    await writeFile(at('3/numbers.txt'), 'mine');
    await learn('3');
    expect(await readFile(at('3/numbers.txt'), 'utf8')).toBe('mine');
  });

  it('1: sees whether a bundle was mended, and that nobody was taken out', async () => {
    const users = at('1/school/users.csv');
    const faulty = await readFile(users, 'utf8');
    expect(await check(1)).toEqual([1, 'wrong']);
    await writeFile(users, faulty.replace(/^course-p2.*\n/m, ''));
    expect(await check(1)).toEqual([1, 'removed']);
    await writeFile(
      users,
      faulty.replace('student,user2,,,', 'student,user2,,Aureliano,').replace('studnet', 'student'),
    );
    expect(await check(1)).toEqual([0, undefined]);
  });

  it('2 and 3: sees whether an answer is right', async () => {
    expect([await check(2), await check(3)]).toEqual([
      [1, 'absent'],
      [1, 'absent'],
    ]);
    await writeFile(at('2/answer.txt'), 'enrolment.before-birth');
    await writeFile(at('3/answer.txt'), '390.533.447-05\n');
    expect([await check(2), await check(3)]).toEqual([
      [1, 'wrong'],
      [1, 'wrong'],
    ]);
    await writeFile(at('2/answer.txt'), 'enrolment.ends-before-start\r\n');
    await writeFile(at('3/answer.txt'), '11144477735\n390.533.447-05\n');
    expect([await check(2), await check(3)]).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
  });

  it('4: sees whether all records are in the other format', async () => {
    expect(await check(4)).toEqual([1, 'absent']);
    await writeFile(at('4/records.ndjson'), '{"entity":"school","record":{"id":"course-s","name":"Escuela"}}\n');
    expect(await check(4)).toEqual([1, 'wrong']);
    const into = ['--to', 'emis-ndjson', '-o', at('4/records.ndjson'), '--overwrite', '--quiet'];
    expect(await run(['convert', at('4/school'), ...into])).toBe(0);
    expect(await check(4)).toEqual([0, undefined]);
  });

  it('5: sees whether a mapping was confirmed, and gives the right people', async () => {
    expect(await check(5)).toEqual([1, 'absent']);
    expect(await run(['map', 'propose', at('5/tables'), '--lang', 'es', '-o', at('5/mapping.json'), '--quiet'])).toBe(
      0,
    );
    expect(await check(5)).toEqual([1, 'unready']);
    const field = (column: string, more: object = {}) => ({ column, confirmed: true, ...more });
    const mapping = (male: string, female: string) => ({
      version: 1,
      tables: [
        {
          file: 'alumnos.csv',
          records: [
            {
              entity: 'person',
              fields: {
                id: field('ficha'),
                givenName: field('nombres'),
                familyName: field('apellido'),
                sex: field('sexo', { lookup: 'sexo' }),
              },
            },
          ],
        },
      ],
      lookups: { sexo: { [male]: 'male', [female]: 'female' } },
    });
    await writeFile(at('5/mapping.json'), JSON.stringify(mapping('M', 'H')));
    expect(await check(5)).toEqual([1, 'wrong']);
    await writeFile(at('5/mapping.json'), JSON.stringify(mapping('H', 'M')));
    expect(await check(5)).toEqual([0, undefined]);
  });

  it('6: asks the EMIS whether it holds the students', async () => {
    expect(await check(6, '--credentials', at('nowhere.json'))).toEqual([3, undefined]);
    const { profile, host } = await loadProfileAndPlugins('international', []);
    const emis = await startEmis({
      ...{ port: 0, profiles: [profile], host, credentials: at('credentials.json') },
      onError: () => undefined,
    });
    try {
      const by = ['--credentials', at('credentials.json')];
      expect(await check(6, ...by)).toEqual([1, 'wrong']);
      expect(await run(['submit', '--from', at('6/school'), '--quiet', ...by])).toBe(0);
      expect(await check(6, ...by)).toEqual([0, undefined]);
    } finally {
      await emis.close();
      await host.close();
    }
  });

  it('7: sees whether the feed was written down to its cursor', async () => {
    expect(await check(7)).toEqual([1, 'absent']);
    const changes = ['course-p1', 'course-p2', 'course-p3'].map((id) => JSON.stringify({ entity: 'person', id }));
    await writeFile(at('7/changes.ndjson'), `${changes.join('\n')}\n{"half`);
    expect(await check(7)).toEqual([1, 'wrong']);
    await writeFile(at('7/changes.ndjson'), `$ node emis.ts\n${changes.join('\n')}\n{"cursor":"c"}\n`);
    expect(await check(7)).toEqual([0, undefined]);
  });

  it('9: sees whether a table is one that may be published', async () => {
    expect(await check(9)).toEqual([1, 'absent']);
    const rows = ['school,sex,students,note', 'a,female,15,', 'a,male,10,', 'b,female,,hidden'];
    await writeFile(at('9/table.csv'), `${rows.join('\r\n')}\r\n`);
    expect(await check(9)).toEqual([1, 'ledger']);
    await writeFile(at('9/published.json'), '{"populations":{"course":{}}}');
    expect(await check(9)).toEqual([0, undefined]);
    await writeFile(at('9/table.csv'), `${[...rows, 'b,male,3,'].join('\r\n')}\r\n`);
    expect(await check(9)).toEqual([1, 'wrong']);
  });

  it('8: sees a rule that the registry has nothing more to say of', async () => {
    // Before a folder without a plugin is looked at below: a module that could not be loaded once is not loaded again.
    const rule = at('8/rule');
    expect(await run(['new', 'rule', rule, '--id', 'gt.mineduc.course', '--title', 'Lateness', '--quiet'])).toBe(0);
    expect(await check(8)).toEqual([1, 'wrong']);
    const readme = await readFile(at('8/rule/README.md'), 'utf8');
    await writeFile(
      at('8/rule/README.md'),
      readme.replace(
        /^(# .*\n\n).*$/m,
        '$1Warns of places that begin long after the year did. For directors of schools.',
      ),
    );
    expect(await check(8)).toEqual([0, undefined]);
    await rm(rule, { recursive: true });
  });

  it('8 and 10: see that nothing is there, and that a certificate is none', async () => {
    expect([await check(8), await check(10)]).toEqual([
      [1, 'absent'],
      [1, 'absent'],
    ]);
    await mkdir(at('8/rule'), { recursive: true });
    expect(await check(8)).toEqual([1, 'wrong']);
    await writeFile(at('10/product.jws'), 'nothing');
    expect(await check(10)).toEqual([1, 'key']);
    await writeFile(at('10/key-public.json'), '{}');
    expect(await check(10)).toEqual([1, 'forged']);
  });

  it('10: sees whether a product holds every level that it must, by a certificate that is genuine', async () => {
    const { privateKey, publicKey } = await generateSigningKey();
    const certificate = async (levels: TrialsResult['levels']) => {
      // A trial for each level, in which nothing was sent.
      const trials = Object.entries(levels).map(([level, state], index) => {
        const status = state === 'held' ? ('passed' as const) : ('failed' as const);
        return { number: `${index + 1}.1`, level, status, exchanges: [] };
      });
      const exchanged = JSON.stringify(trials.map(({ number }) => ({ exchanges: [], number })));
      const result: TrialsResult = {
        ...{ schemaVersion: 1, kind: 'product', subject: { name: 'Our school' }, edition: '2027', levels, trials },
        ...{ profile: { id: 'international', edition: '2027' }, ranAt: '2026-11-27T12:00:00.000Z' },
        exchangeHash: createHash('sha256').update(exchanged).digest('hex'),
      };
      return await signResult(result, privateKey);
    };
    await mkdir(at('10'), { recursive: true });
    await writeFile(at('10/key-public.json'), JSON.stringify(publicKey));
    await writeFile(at('10/product.jws'), await certificate({ deliver: 'held', endure: 'failed', care: 'held' }));
    expect(await check(10)).toEqual([1, 'wrong']);
    await writeFile(at('10/product.jws'), await certificate({ deliver: 'held', endure: 'held', care: 'held' }));
    expect(await check(10)).toEqual([0, undefined]);
    const { publicKey: another } = await generateSigningKey();
    await writeFile(at('10/key-public.json'), JSON.stringify(another));
    expect(await check(10)).toEqual([1, 'forged']);
  });
});
