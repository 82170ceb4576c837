import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCensus } from './census-for-tests.ts';

const FIXTURES = '/work/shared/data/latin-america/educacenso-fixtures';

describe('files that others made (portabilis/i-educar-educacenso-package)', () => {
  if (!existsSync(FIXTURES)) {
    it('are not here', () => console.log(`Passed over: ${FIXTURES} is not on this machine.`));
    return;
  }
  const names = readdirSync(FIXTURES).filter((name) => name !== 'SOURCE.txt');

  it.each(names)('%s is read with every line accounted for', async (name) => {
    const bytes = readFileSync(`${FIXTURES}/${name}`);
    const { items, records } = await readCensus({ [name]: bytes });
    const rows = new Set(records.map(({ row }) => row));
    for (const item of items) if (item.type === 'finding' && item.unread) rows.add(item.finding.where.row ?? 0);
    const expected = bytes
      .toString('latin1')
      .split('\n')
      .flatMap((line, index) => (line === '' || line.startsWith('99|') ? [] : [index + 1]));
    expect([...rows].sort((one, other) => one - other)).toEqual(expected);
  });

  it.each(names.filter((name) => /20\d\d/.test(name)))(
    '%s is recognised by its number of fields, and only warns',
    async (name) => {
      const { told, records } = await readCensus(
        { [name]: readFileSync(`${FIXTURES}/${name}`) },
        `educacenso-${/20\d\d/.exec(name)?.[0]}`,
      );
      expect(told.filter((one) => one.startsWith('error'))).toEqual([]);
      expect(records.length).toBeGreaterThan(30);
    },
  );
});
