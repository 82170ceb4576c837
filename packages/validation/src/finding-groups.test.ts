import { describe, expect, it } from 'vitest';
import { person, profileWith, validate } from './dataset-for-tests.ts';
import type { FoundFinding } from './report.ts';

describe('a listener of findings', () => {
  it('hears each finding that the report counts, and none that a profile switched off', async () => {
    const heard: FoundFinding[] = [];
    const items = Array.from({ length: 30 }, (_, index) => person(`p${index}`, { birthDate: '31/12/2010', shoe: 1 }));
    const { report } = await validate(items, {
      profile: profileWith({ severities: { 'record.unknown-field': 'off' } }),
      onFinding: (finding) => heard.push(finding),
    });
    expect(heard).toHaveLength(30);
    expect(report.findings).toEqual({ error: 30, warning: 0, info: 0 });
    expect(heard[29]).toEqual({
      code: 'field.not-a-date',
      severity: 'error',
      entity: 'person',
      id: 'p29',
      where: { file: 'person.csv', row: expect.any(Number), path: 'birthDate' },
      params: { field: 'birthDate' },
      personal: { value: '99/99/9999' },
    });
  });
});
