import { FORMATS, memoryBundle, type ReadableFormat } from '@emis-sdk/formats';
import { describe, expect, it } from 'vitest';
import { FORMAT_TRIALS, testFormat } from './test-format.ts';

const named = (id: string) => FORMATS.find((format) => format.id === id) ?? expect.unreachable(id);

describe.each(['emis-ndjson', 'emis-csv', 'dhis2-tracker'])('%s', (id) => {
  testFormat(it, named(id));
});

describe('what testFormat finds', () => {
  const good = named('emis-ndjson') as ReadableFormat;
  const fails = async (changes: object): Promise<string[]> => {
    const found: string[] = [];
    for (const { run } of FORMAT_TRIALS)
      await Promise.resolve()
        .then(() => run({ ...good, ...changes }))
        .catch((error: Error) => found.push(error.message));
    return found;
  };

  it('is each way in which a format breaks its word', async () => {
    expect(await fails({ id: 'Bad id' })).toEqual(['the id Bad id is not in small letters']);
    expect(await fails({ entities: [] })).toContain('its kinds of record are ');
    expect(await fails({ recognise: async () => 'any' })).toEqual(['it takes any file for its own']);
    expect(await fails({ recognise: async () => undefined })).toEqual(['not its own files']);
    let count = 0;
    const restless: ReadableFormat['read'] = async function* (bundle, options) {
      const extra = { type: 'file', file: String(count++), rows: 0, bytes: 0, encoding: 'utf-8', delimiter: ',' };
      yield [extra as never];
      yield* good.read(bundle, options);
    };
    expect(await fails({ read: restless })).toEqual(['a second reading gives something else']);
    const throwing: ReadableFormat['read'] = async function* (bundle, options) {
      const [file] = bundle.files;
      if (file?.size === 0) throw new TypeError('nothing there');
      yield* good.read(bundle, options);
    };
    expect(await fails({ read: throwing })).toEqual(['it throws on files that are empty']);
    const forgetful: ReadableFormat['read'] = async function* (_, options) {
      yield* good.read(memoryBundle({}), options);
    };
    expect((await fails({ read: forgetful }))[0]).toMatch(/^it did not tell: /);
  });
});
