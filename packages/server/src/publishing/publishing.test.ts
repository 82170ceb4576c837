import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, readLedger } from './ledger.ts';
import { anonymityOf, releaseMicrodata } from './microdata.ts';
import { publishTable } from './publish-table.ts';
import { attackedPopulation, recovered } from './random-population-for-tests.ts';
import { rangeOf, shareBand } from './rounding.ts';
import { DEFAULT_LIMITS, type PersonRow, type TableSpec } from './table-spec.ts';

const people = (count: number, row: PersonRow): PersonRow[] => Array.from({ length: count }, () => row);
const about = { population: 'pupils', ledger: EMPTY_LEDGER };

/** Two regions and two sexes; nine girls in the south. */
const NINE = [
  ...people(61, { region: 'north', sex: 'f' }),
  ...people(58, { region: 'north', sex: 'm' }),
  ...people(9, { region: 'south', sex: 'f' }),
  ...people(43, { region: 'south', sex: 'm' }),
];
const BOTH: TableSpec = { name: 'pupils by region and sex', dimensions: [['region'], ['sex']] };

function shown(table: ReturnType<typeof publishTable>): Record<string, string | number | null> {
  return Object.fromEntries(
    table.cells.map(({ codes, count, share }) => [Object.values(codes).join(' ') || 'all', share ?? count]),
  );
}

describe('case 29: statistics that may be published', () => {
  it('hide a group of nine and a complement; what rounding leaves open need not be hidden', () => {
    expect(shown(publishTable(NINE, BOTH, about))).toEqual({
      ...{ all: 170, f: 70, m: 100, north: 120, south: 50 },
      ...{ 'north f': 60, 'north m': 60, 'south f': null, 'south m': null },
    });
  });

  it('hide three others for a group of three, which rounding does not cover', () => {
    const rows = NINE.filter((row, index) => row.region === 'north' || row.sex === 'm' || index % 3 === 0);
    const three = publishTable(rows, BOTH, about);
    expect(three.cells.filter(({ count }) => count === null)).toHaveLength(4);
    expect(shown(three)).toMatchObject({ all: 165, north: 120, south: 45 });
  });

  it('hide a second count in a list, and round the others to five', () => {
    const rows = [
      ...people(23, { grade: '1' }),
      ...people(12, { grade: '2' }),
      ...people(4, { grade: '3' }),
      ...people(87, { grade: '4' }),
    ];
    const table = publishTable(rows, { name: 'grades', dimensions: [['grade']] }, about);
    expect(shown(table)).toEqual({ all: 125, '1': 25, '2': null, '3': null, '4': 85 });
  });

  it('are refused, or hide more, where a table from before could be subtracted', () => {
    const rows = [
      ...people(40, { grade: '1', sex: 'f' }),
      ...people(7, { grade: '1', sex: 'm' }),
      ...people(30, { grade: '2', sex: 'f' }),
      ...people(35, { grade: '2', sex: 'm' }),
    ];
    const all = publishTable(rows, { name: 'all', dimensions: [['grade']] }, about);
    expect(shown(all)).toEqual({ all: 110, '1': 45, '2': 65 });
    const girls: TableSpec = { name: 'girls', dimensions: [['grade']], where: { sex: ['f'] } };
    const alone = publishTable(rows, girls, about);
    expect(shown(alone)).toEqual({ all: 70, '1': 40, '2': 30 });
    const boys: TableSpec = { name: 'boys', dimensions: [['grade']], where: { sex: ['m'] } };
    const second = publishTable(rows, boys, { ...about, ledger: alone.ledger });
    expect(shown(second)['1']).toBeNull();
    expect(() => publishTable(rows, boys, { ...about, ledger: second.ledger })).toThrow(
      expect.objectContaining({ code: 'publish.name-taken' }),
    );
    // All minus girls is the seven boys: with both of these out, their table tells nothing of grade 1.
    const withAll = publishTable(rows, { name: 'all', dimensions: [['grade']] }, { ...about, ledger: alone.ledger });
    const third = (() => {
      try {
        return shown(publishTable(rows, boys, { ...about, ledger: withAll.ledger }))['1'];
      } catch (error) {
        return (error as { code?: string }).code;
      }
    })();
    expect([null, undefined, 'publish.not-safe']).toContain(third);
  });

  it('say of a share only that it is extreme: 5 in a hundred from 40 people on, 2 from 100, 1 from 300', () => {
    expect([39, 40, 99, 100, 299, 300].map(shareBand)).toEqual([undefined, 5, 5, 2, 2, 1]);
    const of = (region: string, yes: number, no: number) => [
      ...people(yes, { region, passed: 'yes' }),
      ...people(no, { region, passed: 'no' }),
    ];
    const rows = [...of('a', 50, 0), ...of('b', 60, 40), ...of('c', 399, 1), ...of('d', 20, 10), ...of('e', 90, 60)];
    const table = publishTable(rows, { name: 'success', dimensions: [['region'], ['passed']], share: 'passed' }, about);
    const { [`a yes`]: a, [`a no`]: none, [`c yes`]: c, [`d yes`]: d, [`e yes`]: e } = shown(table);
    expect({ a, none, c, d, e }).toEqual({ a: '≥95', none: '≤5', c: '≥99', d: null, e: '60' });
    expect(table.cells.filter(({ codes }) => codes.region === 'a' && codes.passed).map(({ count }) => count)).toEqual([
      null,
      null,
    ]);
  });

  it('tell nobody as nobody, and never a count that is not a multiple of five', () => {
    const table = publishTable(NINE, BOTH, about);
    for (const { count } of table.cells) expect((count ?? 0) % 5).toBe(0);
    expect(rangeOf(10, DEFAULT_LIMITS)).toEqual([10, 12]);
    expect(rangeOf(15, DEFAULT_LIMITS)).toEqual([13, 17]);
    expect(rangeOf(0, DEFAULT_LIMITS)).toEqual([0, 0]);
  });

  it('know when the people are others than those of the tables before', () => {
    const { ledger } = publishTable(NINE, BOTH, about);
    const later = [...NINE, ...people(20, { region: 'north', sex: 'f' })];
    expect(() => publishTable(later, { ...BOTH, name: 'again' }, { ...about, ledger })).toThrow(
      expect.objectContaining({ code: 'publish.population-changed' }),
    );
  });

  it('refuse a table without columns, and a ledger that is none', () => {
    for (const dimensions of [[], [['a'], ['a']], [[]]]) {
      expect(() => publishTable(NINE, { name: 'x', dimensions }, about)).toThrow(
        expect.objectContaining({ code: 'publish.table-malformed' }),
      );
    }
    for (const text of ['', '{}', '{"schemaVersion":2,"populations":{}}']) {
      expect(() => readLedger(text)).toThrow(expect.objectContaining({ code: 'publish.ledger-malformed' }));
    }
    const { ledger } = publishTable(NINE, BOTH, about);
    expect(readLedger(JSON.stringify(ledger))).toEqual(ledger);
  });

  it('give a solver with all tables nothing: no group below ten and no hidden count of 60 random countries', () => {
    let [hidden, told] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const attacked = attackedPopulation(seed);
      expect({ seed, recovered: recovered(attacked) }).toEqual({ seed, recovered: [] });
      hidden += attacked.counts.length;
      told += attacked.published.flatMap(({ cells }) => cells).filter(({ count }) => count !== null).length;
    }
    // It is no feat to hide everything.
    expect({ hidden, told }).toEqual({ hidden: expect.any(Number), told: expect.any(Number) });
    expect(told).toBeGreaterThan(hidden);
  });
});

describe('single records that may be released', () => {
  it('are of nobody who shares them with fewer than nine others; what that costs is counted', () => {
    const released = releaseMicrodata(NINE, ['region', 'sex'], { ...about, name: 'sample' });
    expect(released.before).toEqual({ rows: 171, smallest: 9, groups: 4, tooSmall: { people: 9, groups: 1 } });
    expect(released.after).toEqual({ rows: 162, smallest: 43, groups: 3, tooSmall: { people: 0, groups: 0 } });
    expect(anonymityOf(released.rows, ['region', 'sex'], 10).smallest).toBeGreaterThanOrEqual(10);
    expect(() => publishTable(NINE, BOTH, { ...about, ledger: released.ledger })).toThrow(
      expect.objectContaining({ code: 'publish.microdata-out' }),
    );
  });

  it('are not released beside tables of the same people', () => {
    const { ledger } = publishTable(NINE, BOTH, about);
    expect(() => releaseMicrodata(NINE, ['sex'], { ...about, ledger, name: 'sample' })).toThrow(
      expect.objectContaining({ code: 'publish.tables-out' }),
    );
    expect(anonymityOf([], ['sex'], 10)).toEqual({
      rows: 0,
      smallest: 0,
      groups: 0,
      tooSmall: { people: 0, groups: 0 },
    });
  });
});
