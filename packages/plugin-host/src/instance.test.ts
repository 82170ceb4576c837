import { emit, store } from '@emis-sdk/plugin';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type AuditEntry, createHost, type PackedPlugin, type PluginHost } from './index.ts';
import { strangerRunner } from './node.ts';
import {
  CODE,
  CONTEXT,
  GRANTS,
  ID,
  OWNER,
  pluginWith,
  quiet,
  recordRule,
  refusal,
  thrownBy,
} from './plugin-for-tests.ts';
import { packedWith } from './stranger-for-tests.ts';

const DOORS = [...GRANTS, store(1000, 'Remembers.'), emit('event', 'Tells.')];
const KEEP = { en: 'Keeps', es: 'Guarda', pt: 'Guarda' };

/** Finds who entered after the day that is set, and remembers what it is told. */
const plugin = pluginWith(quiet, {
  settings: z.strictObject({ last: z.string() }),
  grants: DOORS,
  contributes: { rules: [CODE], commands: ['keep'] },
  setup({ settings, rule, command }) {
    const { last } = settings as { last: string };
    rule(recordRule(({ record }, report) => String(record['entryDate']) > last && report({ at: 'entryDate' })));
    command({
      name: 'keep',
      summary: KEEP,
      async run([text], tools) {
        const { store, emit } = tools as unknown as {
          store: { get(key: string): Promise<string>; set(key: string, value: unknown): Promise<void> };
          emit(event: string): Promise<void>;
        };
        if (text === undefined) return (await store.get('kept')) ?? null;
        await emit(`${ID}.kept`);
        await store.set('kept', text);
        return text;
      },
    });
    return undefined;
  },
});

/** The same as a stranger's. */
const packed: PackedPlugin = packedWith(
  `export default { settings: { safeParse: (data) => ({ success: true, data }) }, setup({ settings, rule, command }) {
    rule({ kind: 'record', code: '${CODE}', severity: 'warning', on: 'enrolment', reads: ['entryDate'], needs: {}, text: 'A.', why: 'A.',
      check({ record }, report) { if (record.entryDate === 'loop') for (;;); if (record.entryDate > settings.last) report({ at: 'entryDate' }); } });
    command({ name: 'keep', summary: { en: 'K', es: 'K', pt: 'K' }, run: async ([text], { store, emit }) => {
      if (text === undefined) return (await store.get('kept')) ?? null;
      await emit('${ID}.kept'); await store.set('kept', text); return text;
    } });
  } };`,
  {
    grants: [...DOORS] as never,
    settings: { type: 'object', properties: { last: { type: 'string' } } },
    contributes: { ...packedWith('').description.contributes, commands: ['keep'] },
  },
);

const hosts: PluginHost[] = [];
afterAll(() => Promise.all(hosts.map((host) => host.close())));

async function twoInstances(runner: string): Promise<{ host: PluginHost; events: string[]; audit: AuditEntry[] }> {
  const events: string[] = [];
  const audit: AuditEntry[] = [];
  const host = createHost({
    strangers: strangerRunner(),
    limits: { timeMs: 2000, startMs: 30_000 },
    onEvent: (from, event) => events.push(`${from} ${event}`),
    audit: (entry) => audit.push(entry),
  });
  hosts.push(host);
  for (const [instance, last] of Object.entries({ north: '2026-03-01', south: '2026-09-01' })) {
    const options = { ...OWNER, instance, settings: { last } };
    await (runner === 'stranger' ? host.loadStranger(packed, options) : host.load(plugin, options));
  }
  return { host, events, audit };
}

function said(host: PluginHost, entryDate: string): string[] {
  const codes: string[] = [];
  for (const rule of host.rules())
    if (rule.kind === 'record')
      rule.check({ record: { id: 'e1', entryDate }, related: {} }, () => codes.push(rule.code), CONTEXT);
  return codes;
}

describe.each(['trusted', 'stranger'])('two instances of one plugin, %s', (runner) => {
  it('go by their own settings, and are told apart by their codes and words', async () => {
    const { host } = await twoInstances(runner);
    expect(said(host, '2026-02-01')).toEqual([]);
    expect(said(host, '2026-04-01')).toEqual([`${ID}.north.old`]);
    expect(said(host, '2026-10-01')).toEqual([`${ID}.north.old`, `${ID}.south.old`]);
    expect(host.messages().es[`${ID}.south.old`]?.title).toBe('Old (south)');
    expect(host.list()).toMatchObject([
      { id: `${ID}.north`, instanceOf: ID, title: { pt: 'Idades (north)' }, rules: [`${ID}.north.old`] },
      { id: `${ID}.south`, instanceOf: ID },
    ]);
  });

  it('have memories and events of their own', async () => {
    const { host, events } = await twoInstances(runner);
    const [north, south] = host.handlers('command');
    await north?.run(['cold']);
    expect(await north?.run([])).toBe('cold');
    expect(await south?.run([])).toBeNull();
    expect(events).toEqual([`${ID}.north ${ID}.north.kept`]);
  });

  it('live by themselves: one is stopped, and the other goes on', async () => {
    const { host } = await twoInstances(runner);
    await host.stop(`${ID}.north`);
    expect(said(host, '2026-10-01')).toEqual([`${ID}.south.old`]);
    const update = runner === 'stranger' ? packed : plugin;
    await host.update(update, { instance: 'south', settings: { last: '2026-12-01' } });
    expect(said(host, '2026-10-01')).toEqual([]);
  });
});

it('names the instance that failed behind the wall', async () => {
  const { host, audit } = await twoInstances('stranger');
  const [, south] = host.rules();
  if (south?.kind !== 'record') throw new Error('no rule');
  const error = thrownBy(() =>
    south.check({ record: { id: 'e1', entryDate: 'loop' }, related: {} }, () => {}, CONTEXT),
  );
  expect(error).toMatchObject({
    code: 'plugin.limit-exceeded',
    params: { plugin: `${ID}.south`, contribution: `${ID}.south.old`, limit: 'time' },
  });
  expect(audit).toContainEqual(expect.objectContaining({ event: 'fault', plugin: `${ID}.south` }));
});

it('refuses a second one of the same name, settings that are wrong, and a name that no code could hold', async () => {
  const { host } = await twoInstances('trusted');
  const load = (instance: string, settings: object) => host.load(plugin, { ...OWNER, instance, settings });
  expect(await refusal(load('north', { last: '' }))).toMatchObject({ code: 'plugin.duplicate' });
  expect(await refusal(load('east', { lost: '' }))).toMatchObject({
    code: 'plugin.settings-invalid',
    params: { plugin: `${ID}.east` },
  });
  await expect(load('The East', { last: '' })).rejects.toThrow(TypeError);
});
