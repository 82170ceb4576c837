import { type ReadItem, type RowBatch, recordOfRow } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bundle } from './bundle.ts';
import { memoryBundle } from './bundle.ts';
import { detectFormat } from './detect.ts';
import { canRead } from './format.ts';
import { smallBundle } from './oneroster/small-bundle.ts';
import { readWhole } from './read-whole.ts';

/** The same files in chunks of a size, each in the same buffer: what stood in it before is gone when the next is asked for. */
function inChunks(bundle: Bundle, size: number): Bundle {
  return {
    ...bundle,
    files: bundle.files.map((file) => ({
      ...file,
      async *open() {
        const buffer = Buffer.alloc(size);
        for await (const bytes of file.open()) {
          for (let at = 0; at < bytes.length; at += size) {
            const part = bytes.subarray(at, at + size);
            buffer.fill(0x22).set(part);
            yield buffer.subarray(0, part.length);
          }
        }
      },
    })),
  };
}

const mess = fc.constantFrom(
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  ' ',
  'ñ',
  '€',
  '😀',
  'x',
  ',,',
  '"a,b"',
  'tobedeleted',
  '\n\n',
);
const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(4), mess);

/** A small bundle with pieces of text cut out and put in at random places. */
function spoilt(version: '1.1' | '1.2', changes: readonly (readonly [number, number, number, string])[]) {
  const files = smallBundle(version);
  for (const [which, where, cut, put] of changes) {
    const name = Object.keys(files)[which % Object.keys(files).length] ?? '';
    const text = files[name] ?? '';
    const at = where % (text.length + 1);
    files[name] = text.slice(0, at) + put + text.slice(at + cut);
  }
  return files;
}

it('a bundle gives the same items in chunks of any size, in every encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('1.1' as const, '1.2' as const),
      fc.array(change, { maxLength: 6 }),
      fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const),
      fc.integer({ min: 1, max: 9 }),
      async (version, changes, encoding, size) => {
        const mark = encoding === 'utf16le' ? '\uFEFF' : '';
        const bytes = Object.entries(spoilt(version, changes)).map(
          ([name, text]) => [name, Buffer.from(mark + text, encoding)] as const,
        );
        const bundle = memoryBundle(Object.fromEntries(bytes));
        const [whole, cut] = await Promise.allSettled([readWhole(bundle), readWhole(inChunks(bundle, size))]);
        if (whole.status === 'rejected' || cut.status === 'rejected') expect(cut).toEqual(whole);
        else {
          expect(cut.value.records).toEqual(whole.value.records);
          expect(cut.value.told).toEqual(whole.value.told);
          expect(cut.value.files).toEqual(whole.value.files);
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('a bundle gives the same records by rows as one by one', async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('1.1' as const, '1.2' as const),
      fc.array(change, { maxLength: 3 }),
      fc.nat(2),
      async (version, changes, more) => {
        const files = spoilt(version, changes);
        // Several pieces of text, so that rows of each lie apart.
        const bundle = memoryBundle(withMorePeople(files, more * 400));
        const { format } = await detectFormat(bundle);
        const dataset = canRead(format) ? format.read(bundle, {}) : undefined;
        const byRows = (await Array.fromAsync(dataset?.rows?.() ?? [])).flat();
        expect(byRows.flatMap(expanded)).toEqual((await Array.fromAsync(dataset ?? [])).flat());
        for (const item of byRows) if (item.type === 'rows') rows += item.rows.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(rows).toBeGreaterThan(1000);
});

it('rows with quotes, guardians and their links come as rows too', async () => {
  // Where another file tells more of persons, each is made into a record.
  const { 'demographics.csv': _, ...files } = smallBundle('1.1');
  const [header = ''] = (files['users.csv'] ?? '').split('\n', 1);
  const line = (cells: Readonly<Record<string, string>>) =>
    `${header
      .split(',')
      .map((column) => ({ ...PLAIN, ...cells })[column] ?? '')
      .join(',')}\n`;
  const people = [
    line({ sourcedId: 'g', role: 'parent', grades: '' }),
    line({ sourcedId: 'p', agentSourcedIds: 'g', familyName: '"Núñez, de"' }),
  ];
  const bundle = memoryBundle({ ...files, 'users.csv': `${header}\n${people.join('')}` });
  const { format } = await detectFormat(bundle);
  const items = canRead(format) ? (await Array.fromAsync(format.read(bundle, {}).rows?.() ?? [])).flat() : [];
  const rows = items.flatMap((item) => (item.type === 'rows' ? expanded(item) : []));
  const records = rows.flatMap((item) => (item.type === 'record' ? [[item.entity, item.record] as const] : []));
  expect(records).toContainEqual(['person', expect.objectContaining({ id: 'p', familyName: 'Núñez, de' })]);
  expect(records).toContainEqual([
    'person',
    expect.objectContaining({ id: 'g', roles: ['guardian'], extensions: { orgSourcedIds: 's1' } }),
  ]);
  expect(records).toContainEqual([
    'guardian-link',
    { id: 'p@g', studentId: 'p', guardianId: 'g', relationship: 'parent' },
  ]);
});

function expanded(item: ReadItem | RowBatch): ReadItem[] {
  return item.type === 'rows' ? Array.from(item.rows, (_, place) => recordOfRow(item, place)) : [item];
}

/** The bundle with plain students behind its people. */
function withMorePeople(files: Readonly<Record<string, string>>, count: number): Record<string, string> {
  const people = files['users.csv'] ?? '';
  const columns = (people.split('\n', 1)[0] ?? '').split(',');
  const line = (index: number) => {
    const cells: Record<string, string> = {
      ...PLAIN,
      sourcedId: `m${index}`,
      identifier: index % 3 ? `L-${index}` : '',
    };
    return `${columns.map((column) => cells[column] ?? '').join(',')}\n`;
  };
  const more = Array.from({ length: count }, (_, index) => line(index));
  return {
    ...files,
    ...(count > 0 ? { 'users.csv': `${people.trimEnd()}\n${more.join('')}` } : {}),
  };
}

const PLAIN = {
  enabledUser: 'true',
  orgSourcedIds: 's1',
  role: 'student',
  username: 'ana.nunez',
  givenName: 'Ana',
  familyName: 'Núñez',
  grades: '05',
};
