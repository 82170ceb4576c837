import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@emis-sdk/client';
import { FORMATS, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import type { RawRecord } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { expect, it } from 'vitest';
import { createMockEmis } from './mock-emis.ts';
import { tryRecords } from './try-format.ts';

/** The Big List of Naughty Strings, beside the repository. It is no part of it: where it is absent, our own texts stand alone. */
const NAUGHTY = fileURLToPath(new URL('../../../../shared/data/hostile/blns/blns.json', import.meta.url));

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
  const naughty = existsSync(NAUGHTY) ? (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) : [];
  if (naughty.length === 0) console.log(`Passed over: the naughty strings are not at ${NAUGHTY}`);
  // What cannot travel as it is (U+0000, half a character) is refused with its whole body: see `request-body.test.ts` of the server.
  const texts = [...OWN, ...naughty].filter((text) => text.isWellFormed() && !text.includes('\0'));
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
