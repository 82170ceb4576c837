import type { EntityName, RawRecord } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { loadProfile } from '../load-profile.ts';
import { percentageOfRepeaters } from './formulas/percentage-of-repeaters.ts';
import { storedIndicator } from './stored-indicator.ts';

/** What two products sent: each knows the territory, and its own schools and persons by the same ids. */
function stored(source: string, repeats: readonly boolean[]): Partial<Record<EntityName, RawRecord[]>> {
  const persons = repeats.map((_, index) => `p${index}`);
  return {
    territory: [
      { source, id: 'region', name: 'Región', kind: 'region' },
      { source, id: 'valley', name: 'Valle', kind: 'municipality', parentId: 'region' },
    ],
    // One belongs to a larger school, which stands in the territory.
    school: [
      { source, id: 's', name: 'S', territoryId: 'valley' },
      { source, id: 'annexe', name: 'A', territoryId: 's' },
    ],
    person: persons.map((id) => ({ source, id, sex: 'female', birthDate: '2019-01-01' })),
    enrolment: persons.map((studentId, index) => ({
      ...{ source, id: `e${index}`, studentId, schoolId: index === 0 ? 'annexe' : 's', schoolYear: 2026 },
      ...{ grade: '01', repeats: repeats[index] },
    })),
  };
}

it('gives the figures of each territory, the same one whoever sends of it, with those of the nation', async () => {
  const profile = await loadProfile('international');
  const [one, other] = [stored('one', [true, false]), stored('other', [true, true])];
  const figures = await storedIndicator(percentageOfRepeaters, { profile }).compute(async function* (entity) {
    yield* [...(one[entity] ?? []), ...(other[entity] ?? [])];
  });
  const told = figures.map(({ label, value, territory }) => [label.en, value, territory]);
  expect(told.filter(([label]) => String(label).endsWith('Grade 1'))).toEqual([
    ['All together, Grade 1', 75, undefined],
    ['Región, Grade 1', 75, 'region'],
    ['Valle, Grade 1', 75, 'valley'],
  ]);
});
