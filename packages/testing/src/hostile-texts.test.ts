import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@emis-sdk/client';
import { FORMATS, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import type { RawRecord } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { expect, it } from 'vitest';
import { createMockEmis } from './mock-emis.ts';
import { tryRecords } from './try-format.ts';

/** Corpora of others, beside the repository. They are no part of it: where they are absent, our own texts stand alone. */
const CORPORA = fileURLToPath(new URL('../../../../shared/data/hostile', import.meta.url));
/** The Big List of Naughty Strings, values of csv-spectrum, JSONTestSuite and the tests of structured fields. */
const FOLDERS = ['blns', 'csv-spectrum/json', 'jsontestsuite/test_parsing', 'structured-field-tests'];

/** Every text and key in the JSON files of the corpora, as far as they are JSON. */
function hostileTexts(): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(CORPORA, folder)).map((name) => join(CORPORA, folder, name)),
  );
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      try {
        return textsIn(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return [];
      }
    });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.flatMap(textsIn) : Object.entries(value).flatMap((pair) => pair.flatMap(textsIn));
}

const OWN: readonly string[] = [
  ...[
    "=cmd|'/C calc'!A1",
    '@SUM(A1)',
    '+1',
    '-1+2',
    '\uff1dfull',
    "'=quoted",
    "''",
    '"',
    'a,b;c',
    ' spaces ',
    '\u00a0',
  ],
  ...[
    '\ufeffmark',
    '\u202eleft',
    'zero\u200bwidth',
    'e\u0301',
    '\u00e9',
    '😀'.repeat(100),
    '__proto__',
    '007',
    '1e5',
    'TRUE',
  ],
  ...[
    '2026-02-30',
    '{"a":1}',
    '<script>',
    '&amp;',
    '%s',
    '${x}',
    '\\',
    '\\u0041',
    'NULL',
    'x'.repeat(255),
    "O'Higgins-Ñandú",
  ],
];
const FIELDS = ['givenName', 'middleName', 'familyName', 'secondFamilyName', 'cityOfBirth', 'address', 'pronouns'];

it('case 27 and 28: hostile texts go through the API, the database, the feed, CSV and XLSX, and come back as they were or are refused by name', async () => {
  const naughty = existsSync(CORPORA) ? hostileTexts() : [];
  if (naughty.length === 0) console.log(`Passed over: the corpora are not at ${CORPORA}`);
  // What cannot travel as it is (U+0000, half a character) is refused with its whole body: see `request-body.test.ts` of the server.
  const texts = [...new Set([...OWN, ...naughty])].filter((text) => text.isWellFormed() && !text.includes('\0'));
  const people = texts.map((text, index): RawRecord => {
    const named = Object.fromEntries(FIELDS.map((field) => [field, text]));
    return { id: `p${index}`, roles: ['student'], ...named, identifiers: [{ type: 'local', value: text }] };
  });
  const emis = await createMockEmis({ profiles: [await loadProfile('international')] });
  try {
    const client = createClient(await emis.connect());
    const refused = new Map<string, readonly string[]>();
    client.on('receipt', ({ id, status, findings }) => {
      if (status === 'rejected') refused.set(id, findings?.map(({ code }) => code) ?? []);
    });
    const profile = { id: 'international', edition: '2026' };
    const { counts } = await client.submit(
      people.map((record) => ({ entity: 'person' as const, record })),
      { profile },
    );
    expect(counts.accepted + counts.rejected).toBe(people.length);
    // Each refusal has a reason, and only what is no line of text is refused.
    expect([...refused.values()].filter((codes) => codes.length === 0)).toEqual([]);
    const isLine = (text: string) => text.length > 0 && text.length <= 255 && !/\p{Cc}/u.test(text);
    const right = people.filter((_, index) => isLine(texts[index] ?? ''));
    expect(right.length).toBeGreaterThan(OWN.length - 1);
    expect(
      right
        .filter(({ id }) => refused.has(String(id)))
        .map(({ id, givenName }) => [givenName, refused.get(String(id))]),
    ).toEqual([]);

    const told = new Map<unknown, RawRecord>();
    for await (const { changes } of client.changes()) {
      for (const change of changes) if ('record' in change) told.set(change.id, change.record);
    }
    expect(told.size).toBe(counts.accepted);
    for (const person of people) if (!refused.has(String(person['id']))) expect(told.get(person['id'])).toEqual(person);

    const sent = new Map([['person' as const, [...told.values()]]]);
    for (const id of ['emis-csv', 'xlsx', 'emis-ndjson']) {
      const format = FORMATS.find((each) => each.id === id) as ReadableFormat & WritableFormat;
      const { same, unsaid, losses } = await tryRecords(format, sent);
      expect([id, same, unsaid, losses]).toEqual([id, told.size, [], []]);
    }
  } finally {
    await emis.close();
  }
});
