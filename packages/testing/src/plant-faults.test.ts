import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyntheticDataError } from './errors.ts';
import { generateSchools } from './generate-schools.ts';
import { plantFaults } from './plant-faults.ts';
import { sampleFiles } from './sample.ts';
import { writeOneRoster11 } from './write-oneroster-11.ts';

const bundle = (seed: number, students: number) =>
  writeOneRoster11(generateSchools({ seed, schools: 3, students, schoolYear: 2026 }));

describe('plantFaults', () => {
  it('plants every fault in a row of its own, of any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { faults } = plantFaults(bundle(seed, 300), seed).truth;
        const rows = faults.map(({ file, row }) => `${file} ${row}`);
        expect(new Set(rows).size).toBe(faults.length);
        expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the files it is given alone, and all rows but a few', () => {
    const clean = bundle(1, 300);
    const before = new Map(clean);
    const { files, truth } = plantFaults(clean, 1);
    expect(clean).toEqual(before);
    const lines = (all: ReadonlyMap<string, string>) =>
      [...all].flatMap(([file, text]) => text.split('\n').map((line) => file + line));
    const untouched = new Set(lines(clean));
    const changed = lines(files).filter((line) => !untouched.has(line));
    // A fault changes its own row and at most two that it needs beside it.
    expect(changed.length).toBeGreaterThanOrEqual(truth.faults.length);
    expect(changed.length).toBeLessThan(truth.faults.length + 8);
  });

  it('says in the truth what stands in the row', () => {
    const { files, truth } = plantFaults(bundle(2, 300), 2);
    const born = truth.faults.find(({ code }) => code === 'field.not-a-date');
    expect(born?.file).toBe('demographics.csv');
    expect(files.get('demographics.csv')?.split('\n')[(born?.row ?? 0) - 1]).toMatch(/-02-31,/);
  });

  it('says what is missing when a bundle is too small', () => {
    expect(() => plantFaults(bundle(1, 6), 1)).toThrow(SyntheticDataError);
    expect(() => plantFaults(bundle(1, 6), 1)).toThrow(/Generate more students/);
  });

  it('makes the sample of at least 25 faults for every profile and 4 for Chile alone', () => {
    const truth = JSON.parse(sampleFiles().get('truth.json') ?? '');
    const chileOnly = truth.faults.filter(
      ({ profiles }: { profiles: string[] }) => !profiles.includes('international'),
    );
    expect(chileOnly).toHaveLength(4);
    expect(truth.faults.length - 4).toBeGreaterThanOrEqual(25);
  });
});
