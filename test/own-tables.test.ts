import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countLosses } from '@emis-sdk/formats';
import {
  checkMapping,
  dhis2Tracker,
  isReady,
  mappingFormat,
  parseDhis2Mapping,
  parseMapping,
  proposeMapping,
  readTables,
} from '@emis-sdk/formats/mapping';
import { openBundle } from '@emis-sdk/formats/node';
import { type OpenDataset, plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

const EXAMPLE = join(ROOT, 'examples/own-tables');

describe('the example of own tables', async () => {
  const country = await loadProfile('chile');
  const bundle = await openBundle(join(EXAMPLE, 'tables'));
  const mapping = parseMapping(await readFile(join(EXAMPLE, 'mapping.json'), 'utf8'));

  it('has a mapping that is ready', async () => {
    expect(isReady(checkMapping(mapping, { tables: await readTables(bundle), country }))).toBe(true);
  });

  it('becomes records that can all be sent; what is not for the ministry is counted apart, by its rule', async () => {
    const format = mappingFormat(mapping);
    const open = () => format.read(bundle, { country, schoolIdentifier: country.schoolIdentifier });
    const { report } = await validateDataset(open, {
      profile: country,
      asOf: plainDate.parse('2026-05-31'),
      entities: format.entities,
    });
    expect(report.findings.error).toBe(0);
    expect(report).toMatchObject({
      verdict: 'accepted-with-warnings',
      read: { total: 61, rows: 62, unread: 0, leftOut: 1 },
      valid: 61,
    });
    const { samples = [] } = report.groups.find(({ code }) => code === 'mapping.row-left-out') ?? {};
    expect(samples).toMatchObject([{ params: { column: 'tipo', is: 'O', rows: 1 } }]);
    const items = (await Array.fromAsync(open())).flat();
    const people = items.flatMap((item) => (item.type === 'record' && item.entity === 'person' ? [item.record] : []));
    expect(people).toHaveLength(23);
    expect(people[0]).toMatchObject({
      id: '1001',
      roles: ['student'],
      identifiers: [{ type: 'cl.run' }],
      extensions: { casa: 'azul' },
    });
  });

  it('goes on to a DHIS2 under the names that a second mapping says', async () => {
    const format = mappingFormat(mapping);
    const open = () => format.read(bundle, { country, schoolIdentifier: country.schoolIdentifier });
    const to = dhis2Tracker(parseDhis2Mapping(await readFile(join(EXAMPLE, 'dhis2.json'), 'utf8')));
    const losses = countLosses();
    const parts = await Array.fromAsync(to.write(open as OpenDataset, { onLost: losses.onLost }));
    const { trackedEntities } = JSON.parse(Buffer.concat(parts.map(({ bytes }) => bytes)).toString());
    expect(trackedEntities).toHaveLength(23);
    expect(trackedEntities[0]).toMatchObject({
      trackedEntityType: 'nEenWmSyUEp',
      orgUnit: 'DiszpKrYNg8',
      attributes: [
        { attribute: 'w75KJ2mc4zz', value: 'Antonia' },
        { attribute: 'zDhUuAYrxNC', value: 'Pérez' },
        { attribute: 'lZGmxYbs97q', value: expect.stringMatching(/-3$/) },
        { attribute: 'cejWyOfXge6', value: 'Male' },
      ],
      enrollments: [{ program: 'IpHINAT79UW', status: 'ACTIVE' }],
    });
    expect(losses.list()).toContainEqual({ entity: 'daily-attendance', reason: 'no-place-for-entity', records: 12 });
  });

  it('was proposed field by field, but for what only a person knows', async () => {
    const proposed = await proposeMapping(await readTables(bundle), { country, language: 'es' });
    const fieldsOf = (one: typeof mapping) =>
      one.tables.map(({ file, records }) => [
        file,
        records.map(({ entity, fields }) => [entity, Object.keys(fields).sort()]),
      ]);
    expect(fieldsOf(proposed)).toEqual(fieldsOf(mapping));
    expect(
      Object.values(proposed.lookups)
        .flatMap(Object.values)
        .every((code) => code === null),
    ).toBe(true);
  });
});
