import type { ReadItem } from '@emis-sdk/model';
import {
  emit,
  type Format,
  type Loss,
  type Plugin,
  type ReadableFormat,
  read,
  type WritableFormat,
} from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost, type PluginHost } from './index.ts';
import { strangerRunner } from './node.ts';
import { OWNER, refusal } from './plugin-for-tests.ts';
import { packedWith } from './stranger-for-tests.ts';

const ID = 'org.example.lines';
const FORMAT = `${ID}.text`;
const words = (text: string) => ({ en: text, es: text, pt: text });

/** One school a line. */
const lines: ReadableFormat & WritableFormat = {
  ...{ id: FORMAT, title: 'Lines', entities: ['school'], gives: 'one-file' },
  recognise: async ({ files }) => (files[0]?.name === 'schools.txt' ? words('schools.txt') : undefined),
  async *read({ files }) {
    for (const file of files) {
      for await (const bytes of file.open()) {
        const names = new TextDecoder().decode(bytes).trim().split('\n');
        yield names.map((name, at): ReadItem => {
          const record = { id: `s${at}`, name };
          return { type: 'record', entity: 'school', record, file: file.name, row: at + 1, columns: {}, findings: [] };
        });
      }
    }
  },
  async *write(open) {
    for await (const items of open())
      yield { file: 'schools.txt', bytes: new TextEncoder().encode(`${JSON.stringify(items)}\n`) };
  },
};

function pluginWith(format: Format, changes: Partial<Plugin> = {}): Plugin {
  return {
    ...{ id: ID, contract: 1, version: '1.0.0', title: words('Lines') },
    grants: [emit('record', 'Reads lines.'), read('school', ['name'], 'Writes lines.')],
    contributes: { formats: [FORMAT] },
    setup(context) {
      context.format(format as never);
      return undefined;
    },
    ...changes,
  };
}

async function hostWith(plugin: Plugin): Promise<{ host: PluginHost; format: ReadableFormat & WritableFormat }> {
  const host = createHost();
  await host.load(plugin, OWNER);
  return { host, format: host.formats()[0] as never };
}

const BUNDLE: Parameters<ReadableFormat['read']>[0] = {
  origin: 'memory',
  files: [
    {
      name: 'schools.txt',
      async *open() {
        yield new TextEncoder().encode('North\nSouth\n');
      },
    },
  ],
};

describe('a format of a plugin', () => {
  it('is known, reads, and stands among those of the host while the plugin runs', async () => {
    const { host, format } = await hostWith(pluginWith(lines));
    expect(format).toMatchObject({ id: FORMAT, plugin: ID, gives: 'one-file' });
    expect(await format.recognise(BUNDLE)).toEqual(words('schools.txt'));
    const items = (await Array.fromAsync(format.read(BUNDLE, {}))).flat();
    expect(items).toMatchObject([{ record: { name: 'North' } }, { record: { name: 'South' } }]);
    expect(host.list()).toMatchObject([{ faults: 0 }]);
    await host.stop(ID);
    expect(host.formats()).toEqual([]);
    await expect(Array.fromAsync(format.read(BUNDLE, {}))).rejects.toMatchObject({ code: 'plugin.not-running' });
  });

  it('writes what it may read, and the rest is told as lost, once', async () => {
    const twice = {
      ...lines,
      async *write(open: Parameters<WritableFormat['write']>[0]) {
        for await (const _ of open());
        yield* lines.write(open, {});
      },
    };
    const { format } = await hostWith(pluginWith(twice));
    const item = { file: 'f', row: 1, columns: { name: 'NAME' }, findings: [] };
    const finding = { code: 'x', severity: 'error', where: {}, personal: { value: 'Ana' } } as const;
    const school = { id: 's1', name: 'North', shortName: 'N', extensions: { a: 1, b: 2 } };
    const open = async function* (): AsyncIterable<readonly ReadItem[]> {
      yield [
        { ...item, type: 'record', entity: 'school', record: school },
        { ...item, type: 'record', entity: 'person', record: { id: 'p1', givenName: 'Ana' } },
        { type: 'finding', finding, unread: true },
      ];
    };
    const lost: Loss[] = [];
    const parts = await Array.fromAsync(format.write(open, { onLost: (loss) => lost.push(loss) }));
    const written = new TextDecoder().decode(parts[0]?.bytes);
    expect(JSON.parse(written)).toEqual([
      { ...item, columns: {}, type: 'record', entity: 'school', record: { id: 's1', name: 'North' } },
    ]);
    expect(lost.map(({ entity, field }) => `${entity}.${field}`).sort()).toEqual([
      'person.undefined',
      'school.extensions.a',
      'school.extensions.b',
      'school.shortName',
    ]);
  });

  it('is at fault when it throws or gives what is no record, and three times set it apart', async () => {
    const bad: readonly ReadableFormat['read'][] = [
      () => {
        throw new Error('Ana');
      },
      async function* () {
        yield [{ type: 'record', entity: 'person', record: {}, file: '', row: 1, columns: {}, findings: [] }];
      },
      async function* () {
        yield 7 as never;
      },
    ];
    let at = 0;
    const { host, format } = await hostWith(
      pluginWith({ ...lines, read: (...given) => (bad[at] ?? lines.read)(...given) }),
    );
    const codes: string[] = [];
    for (at = 0; at < 4; at++) {
      await Array.fromAsync(format.read(BUNDLE, {})).catch((error) => codes.push(error.code));
    }
    expect(codes).toEqual([
      'plugin.contribution-failed',
      'plugin.bad-output',
      'plugin.bad-output',
      'plugin.quarantined',
    ]);
    expect(host.list()).toMatchObject([{ state: 'quarantined', faults: 3 }]);
  });

  it('is not at fault for a damaged file, for records that cannot be read, or for one who has heard enough', async () => {
    const { host, format } = await hostWith(pluginWith(lines));
    const damaged = new Error('damaged');
    const broken = () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(damaged) }) });
    const bundle = { origin: 'x', files: [{ name: 'schools.txt', open: broken }] };
    await expect(Array.fromAsync(format.read(bundle, {}))).rejects.toBe(damaged);
    await expect(Array.fromAsync(format.write(broken, {}))).rejects.toBe(damaged);
    for await (const _ of format.read(BUNDLE, {})) break;
    expect(host.list()).toMatchObject([{ faults: 0, state: 'running' }]);
  });

  it('is refused without the grant to make records, or under a name that is not its own', async () => {
    const load = (plugin: Plugin) => refusal(createHost().load(plugin, OWNER));
    expect(await load(pluginWith(lines, { grants: [] }))).toMatchObject({
      code: 'plugin.grant-missing',
      params: { contribution: FORMAT, grant: 'emit record' },
    });
    const named = pluginWith({ ...lines, id: 'csv' }, { contributes: { formats: ['org.other.csv'] } });
    expect(await load(named)).toMatchObject({ code: 'plugin.code-not-its-own' });
    expect(await load(pluginWith(lines, { contributes: {} }))).toMatchObject({ code: 'plugin.not-declared' });
  });
});

describe('what is data', () => {
  const mappings = [{ id: `${ID}.tables`, title: words('Tables'), mapping: { version: 1, tables: [] } }];
  const codes = [{ id: `${ID}.sexes`, list: 'sex', codes: { Varón: 'male' } }];
  const grants = [emit('record', 'Reads tables.'), emit('code', 'Knows codes.')];
  const nothing = { contributes: {}, setup: () => undefined };

  it('comes from strangers as well, and needs its grants', async () => {
    const packed = packedWith('export default { setup() {} };', {
      ...{ id: ID, grants, mappings, codes, messages: { en: {}, es: {}, pt: {} } },
      contributes: { ...packedWith('').description.contributes, rules: [] },
    });
    const host = createHost({ strangers: strangerRunner(), limits: { timeMs: 5000, startMs: 30_000 } });
    await host.loadStranger(packed, { ...OWNER, instance: 'north' });
    expect(host.mappings()).toMatchObject([{ plugin: `${ID}.north`, id: `${ID}.north.tables` }]);
    expect(host.codes()).toMatchObject([{ plugin: `${ID}.north`, id: `${ID}.north.sexes`, list: 'sex' }]);
    const refused = host.loadStranger(packed, { approvedBy: 'Ana Rojas', approve: grants.slice(0, 1) });
    expect(await refusal(refused)).toMatchObject({ code: 'plugin.grant-missing', params: { grant: 'emit code' } });
    const coded = { ...packed.description, contributes: { ...packed.description.contributes, formats: [FORMAT] } };
    expect(await refusal(host.loadStranger({ ...packed, description: coded }, OWNER))).toMatchObject({
      code: 'plugin.format-untrusted',
    });
    await host.close();
  });

  it('stands on the data label as used', async () => {
    const host = createHost({ observe: true });
    await host.load(pluginWith(lines, { grants, mappings, codes, ...nothing }), OWNER);
    expect(host.label(ID)).toMatchObject({ used: ['emit code', 'emit record'], unused: [] });
  });

  it('must have names of its own, and be what it says', async () => {
    const load = (changes: Partial<Plugin>) =>
      refusal(createHost().load(pluginWith(lines, { grants, ...nothing, ...changes }), OWNER));
    expect(await load({ codes: [{ ...codes[0], id: 'org.other.sexes' } as never] })).toMatchObject({
      code: 'plugin.code-not-its-own',
    });
    expect(await load({ mappings: [...mappings, ...mappings] })).toMatchObject({ code: 'plugin.code-taken' });
    expect(await load({ codes: [{ id: `${ID}.a`, list: 'sex', codes: { a: 1 } } as never] })).toMatchObject({
      code: 'plugin.manifest-invalid',
    });
  });
});
