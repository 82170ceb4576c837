import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ONEROSTER_TABLES } from './tables.ts';

const PUBLISHED = '/work/shared/data/interop/oneroster-csv-fields.json';

describe('the columns of OneRoster', () => {
  if (!existsSync(PUBLISHED)) {
    it('are not compared', () => console.log(`Passed over: ${PUBLISHED} is not on this machine.`));
    return;
  }
  const { versions } = JSON.parse(readFileSync(PUBLISHED, 'utf8')) as {
    versions: Record<string, Record<string, { name: string; required: string }[]>>;
  };
  it.each(['1.1', '1.2'] as const)('are those of the tables of version %s, in their order', (version) => {
    const ours = ONEROSTER_TABLES[version].map(({ file, columns }) => [
      file,
      columns.map(({ name, need }) => `${name} ${need}`),
    ]);
    const theirs = Object.entries(versions[version] ?? {}).map(([file, columns]) => [
      file,
      columns.map(({ name, required }) => `${name} ${required}`),
    ]);
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(version === '1.1' ? 13 : 21);
  });
});
