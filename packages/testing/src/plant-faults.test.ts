import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyntheticDataError } from './errors.ts';
import { generateSchools } from './generate-schools.ts';
import { filesOf } from './piece.ts';
import { plantFaults, streamFaultyOneRoster11 } from './plant-faults.ts';
import { sampleFiles } from './sample.ts';
import { type EncodedPiece, spoilFiles } from './spoil-files.ts';
import type { Truth } from './truth.ts';
import { writeOneRoster11 } from './write-oneroster-11.ts';

const options = (seed: number, students: number, profile = 'chile') => ({
  seed,
  schools: 3,
  students,
  schoolYear: 2026,
  profile,
});

describe('plantFaults', () => {
  it('plants every fault in a place of its own, of any seed and country', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom('international', 'chile', 'brazil'),
        (seed, profile) => {
          const { faults } = plantFaults(options(seed, 400, profile)).truth;
          // A place stands twice only for profiles that differ, or for one slip that breaks two rules.
          const places = Map.groupBy(faults, ({ file, row }) => `${file} ${row}`);
          for (const [place, own] of places) expect(new Set(own.map(({ note }) => note)).size, place).toBe(1);
          expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
          expect(places.size).toBeGreaterThan(35);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('leaves all rows as they were but a few', () => {
    const clean = writeOneRoster11(generateSchools(options(1, 400)));
    const { files, truth } = plantFaults(options(1, 400));
    const lines = (all: ReadonlyMap<string, string>) =>
      [...all].flatMap(([file, text]) => text.split('\n').map((line) => file + line));
    const untouched = new Set(lines(clean));
    const changed = lines(files).filter((line) => !untouched.has(line));
    const places = new Set(truth.faults.map(({ file, row }) => `${file} ${row}`)).size;
    // A fault changes its own row and at most two that it needs beside it.
    expect(changed.length).toBeGreaterThanOrEqual(places);
    expect(changed.length).toBeLessThan(places + 20);
  });

  it('names the right rows when other schools stand before and behind those that are spoilt', () => {
    const many = { seed: 3, schools: 30, students: 3000, schoolYear: 2026, profile: 'brazil' };
    const { files, truth } = plantFaults(many);
    const rowOf = (code: string): string => {
      const fault = truth.faults.find((one) => one.code === code);
      return files.get(fault?.file ?? '')?.split('\n')[(fault?.row ?? 0) - 1] ?? '';
    };
    expect(rowOf('field.missing')).toMatch(/,parent,/);
    expect(rowOf('person.birth-date-in-future')).toContain('2199-01-01');
    expect(rowOf('identifier.range')).toContain('{br.cpf:99999999999}');
    const clean = writeOneRoster11(generateSchools(many)).get('users.csv') ?? '';
    const first = truth.faults.filter(({ file }) => file === 'users.csv').map(({ row = 0 }) => row);
    expect(Math.min(...first)).toBeGreaterThan(100);
    expect(Math.max(...first)).toBeLessThan(clean.split('\n').length - 100);
  });

  it('says what is missing when a bundle is too small', () => {
    expect(() => plantFaults(options(1, 6))).toThrow(SyntheticDataError);
    expect(() => plantFaults(options(1, 6))).toThrow(/Generate more students/);
  });

  it('makes the sample of at least 35 faults for every profile and 5 for Chile alone', () => {
    const { faults } = JSON.parse(sampleFiles().get('truth.json') ?? '') as Truth;
    const under = (profile: 'chile' | 'international') => faults.filter(({ profiles }) => profiles.includes(profile));
    expect(under('international').length).toBeGreaterThanOrEqual(35);
    expect(under('chile').length).toBe(under('international').length + 5);
  });
});

describe('spoilFiles', () => {
  const spoilt = (seed: number): { pieces: EncodedPiece[]; truth: Truth } => {
    const stream = spoilFiles(streamFaultyOneRoster11(options(seed, 400)), seed);
    const pieces: EncodedPiece[] = [];
    for (let next = stream.next(); ; next = stream.next()) {
      if (next.done) return { pieces, truth: next.value };
      pieces.push(next.value);
    }
  };

  it('does to whole files what the seed says, and lists it', () => {
    const codes = [0, 1, 2, 3].map((seed) =>
      spoilt(seed)
        .truth.faults.filter(({ id }) => id.startsWith('W'))
        .map(({ code }) => code),
    );
    expect(codes).toEqual([['csv.delimiter'], ['file.encoding'], [], ['csv.delimiter', 'file.encoding']]);
  });

  it('writes an ñ as one byte in Latin-1, and leaves the other files as they are', () => {
    const { pieces } = spoilt(1);
    const users = Buffer.concat(
      pieces.filter(({ file }) => file === 'users.csv').map((one) => Buffer.from(one.text, one.encoding)),
    );
    expect(users.includes(Buffer.from('ñ', 'latin1'))).toBe(true);
    expect(users.includes(Buffer.from('ñ', 'utf8'))).toBe(false);
    expect(users.toString('latin1')).toBe(plantFaults(options(1, 400)).files.get('users.csv'));
    expect(filesOf(pieces)).toEqual(plantFaults(options(1, 400)).files);
  });
});
