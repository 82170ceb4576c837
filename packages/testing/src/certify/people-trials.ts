import { require } from '../trials/trial.ts';
import { arrived, enterRefused } from './data-trials.ts';
import type { Ground } from './ground.ts';
import type { ProductTrial } from './levels.ts';

/** Chapter 5: what people see, and what they must not. */
export const PEOPLE_TRIALS: readonly ProductTrial[] = [
  {
    number: '5.1',
    level: 'care',
    needs: ['shown'],
    async run(ground) {
      const { refused, school } = await enterRefused(ground);
      for (let round = 0; round < 2; round++) await ground.product.sync();
      const shown = (await ground.product.shown?.()) ?? [];
      const one = shown.find(({ entity, id }) => entity === 'school' && [refused, school.record.id].includes(id));
      require(one !== undefined, 'refusal-not-shown', { id: refused });
      require(one.codes.includes('certify.refused'), 'finding-not-shown', { code: 'certify.refused' });
    },
  },
  {
    number: '5.2',
    level: 'care',
    needs: ['logs'],
    async run(ground) {
      await enterRefused(ground);
      for (let round = 0; round < 2; round++) await ground.product.sync();
      const logs = ((await ground.product.logs?.()) ?? '').toLowerCase();
      const leak = personalValues(ground).find(({ value }) => logs.includes(value.toLowerCase()));
      require(leak === undefined, 'personal-in-logs', { field: leak?.field ?? '' });
      require(!/eyj[\w-]{10,}\.[\w-]{10,}\.|"d"\s*:\s*"[\w-]{20,}"/.test(logs), 'secret-in-logs');
    },
  },
  {
    number: '5.3',
    level: 'care',
    async run(ground) {
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const paths = ground.exchanges().map(({ path }) => decoded(path).toLowerCase());
      const leak = personalValues(ground).find(({ value }) => paths.some((path) => path.includes(value.toLowerCase())));
      require(leak === undefined, 'personal-in-url', { field: leak?.field ?? '' });
    },
  },
];

/** Values of people that stand nowhere but in their records. */
function personalValues(ground: Ground): { field: string; value: string }[] {
  return ground.exercise
    .filter(({ entity }) => entity === 'person')
    .flatMap(({ record }) => {
      const numbers = Array.isArray(record.identifiers) ? (record.identifiers as { value?: unknown }[]) : [];
      const texts = ['givenName', 'familyName', 'secondFamilyName', 'birthDate', 'email'].map((field) => ({
        field,
        value: record[field],
      }));
      return [...texts, ...numbers.map(({ value }) => ({ field: 'identifiers', value }))];
    })
    .flatMap(({ field, value }) => (typeof value === 'string' && value.length > 3 ? [{ field, value }] : []));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}
