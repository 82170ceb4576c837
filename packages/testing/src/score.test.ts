import { describe, expect, it } from 'vitest';
import { scoreAgainstTruth } from './score.ts';
import type { PlantedFault, Truth } from './truth.ts';

const fault = (id: string, code: string, row: number, more: Partial<PlantedFault> = {}): PlantedFault => ({
  id,
  code,
  severity: 'error',
  file: 'users.csv',
  row,
  column: 'birthDate',
  profiles: ['international', 'chile'],
  note: '',
  ...more,
});
const truthOf = (...faults: PlantedFault[]): Truth => ({ schemaVersion: 1, seed: 1, faults });
const finding = { code: 'a', file: 'users.csv', row: 2, column: 'birthDate' };

describe('scoreAgainstTruth', () => {
  it('finds a fault by code, file, row and column together', () => {
    const truth = truthOf(fault('F1', 'a', 2));
    expect(scoreAgainstTruth([finding], truth, 'chile').found.map(({ id }) => id)).toEqual(['F1']);
    for (const other of [{ code: 'b' }, { file: 'orgs.csv' }, { row: 3 }, { column: 'sex' }]) {
      const score = scoreAgainstTruth([{ ...finding, ...other }], truth, 'chile');
      expect([score.missed.length, score.false.length], JSON.stringify(other)).toEqual([1, 1]);
    }
  });

  it('counts a second finding of one fault as false', () => {
    const score = scoreAgainstTruth([finding, { ...finding }], truthOf(fault('F1', 'a', 2)), 'chile');
    expect([score.found.length, score.false.length]).toEqual([1, 1]);
  });

  it('takes any column for a fault of a whole row', () => {
    const { column: _, ...wholeRow } = fault('F1', 'a', 2);
    expect(scoreAgainstTruth([finding], truthOf(wholeRow), 'chile').missed).toEqual([]);
  });

  it('asks of a profile only what it can see', () => {
    const score = scoreAgainstTruth([finding], truthOf(fault('F1', 'a', 2, { profiles: ['chile'] })), 'international');
    expect([score.found.length, score.missed.length, score.false.length]).toEqual([0, 0, 1]);
  });
});
