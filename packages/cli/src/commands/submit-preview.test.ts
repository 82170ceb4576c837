import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSchools, type SyntheticDataset, writeNdjson } from '@emis-sdk/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';

const heard = listen();
const words = (text: string) => ({ en: text, es: text, pt: text });
/** An indicator of the EMIS: places that are not closed. */
const open = {
  id: 'open-places',
  title: words('Open places'),
  async compute(records: (entity: 'enrolment', fields: readonly string[]) => AsyncIterable<Record<string, unknown>>) {
    let value = 0;
    for await (const { exitDate } of records('enrolment', ['exitDate'])) if (exitDate === undefined) value++;
    return [{ label: 'all', value }];
  },
};
let folder: string;
let emis: RunningEmis;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-preview-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({
    ...{ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined },
    indicators: [open],
  });
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, dataset: SyntheticDataset): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, text] of writeNdjson(dataset)) await writeFile(join(path, file), text);
  return path;
}

const lastJson = () => JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;

it('says what sending would do, sends nothing, and asks before it closes what is open', async () => {
  const dataset = generateSchools({ seed: 2, schools: 1, students: 8, schoolYear: 2026 });
  const { enrolment } = dataset.records;
  const closed = enrolment.map((one) => ({ ...one, exitDate: '2026-06-01', exitReason: 'transferred' }) as typeof one);
  const first = await write('first', dataset);
  const last = await write('last', { ...dataset, records: { ...dataset.records, enrolment: closed } });
  const submit = (from: string, ...more: string[]) => {
    heard.forget();
    const common = ['--credentials', emis.credentialsPath, '--as-of', '2026-06-05', '--json'];
    return run(['submit', '--from', from, ...common, ...more]);
  };
  const count = enrolment.length;

  expect(await submit(first, '--dry-run')).toBe(0);
  expect(lastJson()).toMatchObject({
    dryRun: true,
    entities: { enrolment: { create: count, close: 0, refused: 0 } },
    risky: [],
    indicators: [{ indicator: 'open-places', label: 'all', before: 0, after: count }],
  });
  expect(heard.stderr).toContain(`Open places, all: 0 → ${count}`);
  expect(heard.stderr).toContain(`Next: emis submit --from ${first}`);
  expect(await submit(first)).toBe(0);
  const sent = lastJson() as { accepted: number };
  expect(sent.accepted).toBeGreaterThan(count);

  expect(await submit(last, '--dry-run')).toBe(1);
  expect(lastJson()).toMatchObject({
    entities: { enrolment: { close: count } },
    risky: [{ entity: 'enrolment', percent: 100 }],
    indicators: [{ indicator: 'open-places', before: count, after: 0 }],
  });
  expect(heard.stderr).not.toContain('Next:');
  expect(heard.stderr).toContain(`This would close ${count} records of the kind enrolment, 100 %`);
  expect(await submit(last)).toBe(1);
  expect(heard.stderr).toContain('add --confirm');
  expect(lastJson()).toMatchObject({ error: { code: 'cli.closes-much' } });
  expect(await submit(last, '--confirm')).toBe(0);
  expect(lastJson()).toMatchObject({ accepted: count, unchanged: sent.accepted - count });
  expect(await submit(last, '--dry-run')).toBe(0);
  expect(lastJson()).toMatchObject({ indicators: [] });

  // Only what is new: nothing is. Only what is held: the places are open again. All or none: closed once more.
  const none = { accepted: 0, unchanged: 0, passed: 0, rejected: 0, waiting: 0 };
  expect(await submit(first, '--strategy', 'create', '--dry-run')).toBe(0);
  expect(lastJson()).toMatchObject({ entities: { enrolment: { refused: count } } });
  expect(await submit(first, '--strategy', 'create')).toBe(0);
  expect(lastJson()).toMatchObject({ strategy: 'create', ...none, passed: sent.accepted });
  expect(await submit(first, '--strategy', 'update')).toBe(0);
  expect(lastJson()).toMatchObject({ ...none, accepted: count, unchanged: sent.accepted - count });
  expect(await submit(last, '--atomic', 'all', '--confirm')).toBe(0);
  expect(lastJson()).toMatchObject({ atomic: 'all', ...none, accepted: count, unchanged: sent.accepted - count });
  expect(await submit(last, '--upload', '--strategy', 'create')).toBe(2);
  expect(lastJson()).toMatchObject({ error: { code: 'cli.upload-strategy' } });
  expect(await submit(last, '--atomic', 'some')).toBe(2);
  expect(heard.stderr).toContain('each, all');
});

it('checks what is new against what the EMIS holds of the product', async () => {
  const dataset = generateSchools({ seed: 5, schools: 1, students: 6, schoolYear: 2026 });
  const whole = await write('whole', dataset);
  const common = ['--as-of', '2026-06-05', '--json'];
  const place = dataset.records['class-enrolment'].map((one, index) => ({ ...one, id: `new-${index}` }));
  const news = join(folder, 'news');
  await mkdir(news);
  const [first] = place;
  const stray = { ...first, id: 'stray', classId: 'class-of-nobody' };
  const lines = [...place, stray].map((one) => `${JSON.stringify(one)}\n`).join('');
  await writeFile(join(news, 'class-enrolment.ndjson'), lines);
  const missing = async (...more: string[]) => {
    heard.forget();
    await run(['validate', news, ...common, ...more]);
    const { groups } = lastJson() as { groups: { code: string; count: number }[] };
    return groups.map(({ code, count }) => [code, count]);
  };
  const against = ['--against', emis.url, '--credentials', emis.credentialsPath];

  expect(await missing()).toEqual([['reference.missing', 3 * place.length + 3]]);
  await run(['submit', '--from', whole, '--credentials', emis.credentialsPath, '--confirm', ...common]);
  // That those placed are students stands in the records themselves, at the EMIS.
  expect(await missing(...against)).toEqual([['reference.missing', 1]]);
  expect(await run(['validate', news, '--against', 'nowhere'])).toBe(2);
  expect(await run(['validate', news, '--against', emis.url, '--credentials', join(folder, 'none.json')])).toBe(3);
  expect(heard.stderr).toContain('none.json');
});
