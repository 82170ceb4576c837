import type { EntityName, ReadItem } from '@emis-sdk/model';
import { plainDate } from '@emis-sdk/model';
import { profileWith } from '../dataset-for-tests.ts';
import type { Source } from './source.ts';

/** What a test asks of the source: items as they are, in pieces, and whether reading fails in the end. */
export interface Asked {
  readonly pieces: readonly (readonly ReadItem[])[];
  readonly fails?: boolean;
}

/** A dataset that a test hands over whole. */
export async function openSource(asked: unknown): Promise<Source> {
  const { pieces, fails } = asked as Asked;
  return {
    open: async function* () {
      yield* pieces;
      if (fails) throw new Error('the line broke');
    },
    profile: profileWith({
      identifiers: [
        {
          type: 'test.number',
          on: ['person'] satisfies EntityName[],
          title: { en: 'Number', es: 'Número', pt: 'Número' },
          source: 'made for this test',
          verified: true,
          check(value) {
            if (value === 'broken') throw new RangeError('a fault of the check');
            return value === plainDate.parse('2026-01-01')
              ? { valid: false, reason: 'format' }
              : { valid: true, normalised: value };
          },
        },
      ],
    }),
  };
}
