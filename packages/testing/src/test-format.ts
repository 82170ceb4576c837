import { canRead, canWrite, type Format, memoryBundle, type ReadableFormat } from '@emis-sdk/formats';
import { canonicalJson, ENTITY_NAMES, isEmisError, LANGUAGES, type ReadItem } from '@emis-sdk/model';
import { mustHold, type RegisterTest, register, type Trial } from './plugins/trial.ts';
import { tryFormat } from './try-format.ts';

/**
 * Tries out whether a format keeps what every format of ours keeps: it knows its own files and no others, gives back what it wrote or has told what it lost,
 * says the same each time, and meets damage with findings.
 *
 * @param it registers a test: that of vitest, jest or `node:test`, or a function of one's own
 * @example testFormat(it, format);
 */
export function testFormat(it: RegisterTest, format: Format): void {
  register(it, FORMAT_TRIALS, format);
}

/** Made records of each trial: a few of each kind. */
const RECORDS = 100;

/** The tests by themselves, for whoever runs them elsewhere. */
export const FORMAT_TRIALS: readonly Trial<Format>[] = [
  {
    name: 'says what it is: an id, a name, and kinds of record in no other order than that of the standard',
    run({ id, title, entities }) {
      mustHold(/^[a-z][a-z0-9.-]*$/.test(id), `the id ${id} is not in small letters`);
      const names = typeof title === 'string' ? [title] : LANGUAGES.map((language) => title[language]);
      mustHold(
        names.every((name) => name.trim() !== ''),
        'it has no name',
      );
      const known = ENTITY_NAMES.filter((entity) => entities.includes(entity));
      mustHold(known.length > 0 && known.join() === entities.join(), `its kinds of record are ${entities.join(', ')}`);
    },
  },
  {
    name: 'gives back what was written, or told what it lost',
    async run(format) {
      if (!canRead(format) || !canWrite(format)) return;
      // Of all kinds, and of those that it holds.
      for (const entities of [ENTITY_NAMES, format.entities]) {
        const { sent, unsaid } = await tryFormat(format, { records: RECORDS, entities });
        mustHold(sent > 0 && unsaid.length === 0, `it did not tell: ${unsaid.slice(0, 5).join('; ')}`);
      }
    },
  },
  {
    name: 'knows the files that it wrote, and no others',
    async run(format) {
      if (!canRead(format)) return;
      const others = memoryBundle({ 'notes.bin': new Uint8Array([0, 1, 2, 255]) });
      mustHold((await format.recognise(others)) === undefined, 'it takes any file for its own');
      const own = await written(format);
      mustHold(own === undefined || (await format.recognise(memoryBundle(own))) !== undefined, 'not its own files');
    },
  },
  {
    name: 'reads the same each time, and only kinds of record that it announces',
    async run(format) {
      const own = await written(format);
      if (!own || !canRead(format)) return;
      const [once, again] = [await itemsOf(format, own), await itemsOf(format, own)];
      mustHold(canonicalJson(once) === canonicalJson(again), 'a second reading gives something else');
      const strange = once.find((item) => item.type === 'record' && !format.entities.includes(item.entity));
      mustHold(strange === undefined, 'it gives a kind of record that it does not announce');
    },
  },
  {
    name: 'meets damaged files with findings, and every record of them is an object',
    async run(format) {
      const own = await written(format);
      if (!own || !canRead(format)) return;
      for (const [what, spoil] of Object.entries(DAMAGE)) {
        const files = Object.fromEntries(Object.entries(own).map(([name, bytes]) => [name, spoil(bytes)]));
        const items = await itemsOf(format, files).catch((cause: unknown) => {
          // An archive that is damaged as a whole is no file any more.
          if (isEmisError(cause) && cause.code.startsWith('bundle.')) return [];
          throw new Error(`it throws on files that are ${what}`, { cause });
        });
        const bad = items.find((item) => item.type === 'record' && Object(item.record) !== item.record);
        mustHold(bad === undefined, `a record of files that are ${what} is no object`);
      }
    },
  },
];

const text = (lines: string) => new TextEncoder().encode(lines);

const DAMAGE: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  empty: () => new Uint8Array(),
  'cut in the middle': (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  'not text': () => Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
  'of other values': () => text('null\n7\n"x"\n[]\n{"__proto__":{"a":1},"id":[]}\n'),
  'of other lines': () => text('a,b\n"x\n,,,,\n\u0000;\n'),
  'with a byte changed': (bytes) => bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 0x55 : byte)),
};

const kept = new WeakMap<Format, Record<string, Uint8Array>>();

/** Files of a format, made once. */
async function written(format: Format): Promise<Record<string, Uint8Array> | undefined> {
  if (!canRead(format) || !canWrite(format)) return undefined;
  const files = kept.get(format) ?? Object.fromEntries((await tryFormat(format, { records: RECORDS })).files);
  kept.set(format, files);
  return files;
}

async function itemsOf(format: ReadableFormat, files: Readonly<Record<string, Uint8Array>>): Promise<ReadItem[]> {
  return (await Array.fromAsync(format.read(memoryBundle(files), {}))).flat();
}
