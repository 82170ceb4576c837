import type { RecordsManifest } from '@emis-sdk/formats';
import { ENTITY_NAMES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { writeNdjson } from './write-ndjson.ts';

describe('writeNdjson', () => {
  const dataset = generateSchools({ seed: 4, students: 300, schoolYear: 2026, profile: 'brazil', attendance: 2 });
  const files = writeNdjson(dataset);

  it('writes one record a line, and nothing of entities without records', () => {
    for (const entity of ENTITY_NAMES) {
      const text = files.get(`${entity}.ndjson`);
      const records = dataset.records[entity];
      expect(text !== undefined).toBe(records.length > 0);
      if (text !== undefined) {
        expect(text.endsWith('\n')).toBe(true);
        expect(
          text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown),
        ).toEqual(records);
      }
    }
    expect(files.has('utility-service.ndjson')).toBe(true);
    expect(files.has('daily-attendance.ndjson')).toBe(true);
  });

  it('says in emis.json what the folder holds', () => {
    const manifest = JSON.parse(files.get('emis.json') ?? '') as RecordsManifest;
    expect(manifest).toMatchObject({ format: 'emis-ndjson', schemaVersion: 1, profile: 'brazil', schoolYear: 2026 });
    for (const entity of ENTITY_NAMES) expect(manifest.counts[entity] ?? 0).toBe(dataset.records[entity].length);
  });
});
