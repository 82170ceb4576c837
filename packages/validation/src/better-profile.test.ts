import { codes, defineCodeList } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { betterProfile, looksForeign, type SampleRecord } from './better-profile.ts';
import { AS_OF, enrolment, person, profileWith, school, validate } from './dataset-for-tests.ts';
import type { Profile } from './profile.ts';

/** A country with grades and numbers of its own. */
const country = (id: string, grade: string): Profile =>
  profileWith({
    id,
    schoolIdentifier: `${id}.school`,
    codeLists: new Map([
      [
        'grade',
        defineCodeList({
          id: 'grade',
          title: { en: 'Grade', es: 'Grado', pt: 'Série' },
          source: 'test',
          date: '2026',
          verified: true,
          codes: codes([[grade, 'One', 'Uno', 'Um']]),
        }),
      ],
    ]),
    identifiers: [
      {
        type: `${id}.school`,
        on: ['school'],
        title: { en: 'Code', es: 'Código', pt: 'Código' },
        source: 'test',
        verified: true,
        check: (value) =>
          value.startsWith(id) ? { valid: true, normalised: value } : { valid: false, reason: 'format' },
      },
    ],
  });

const [north, south, east] = [country('n', 'N1'), country('s', 'S1'), country('e', 'E1')];

/** A dataset of the south, as it is read under a profile. */
const dataset = ({ schoolIdentifier: type }: Profile) => [
  school('a', { identifiers: [{ type, value: 's-100' }] }),
  ...Array.from({ length: 20 }, (_, index) => person(`p${index}`)),
  ...Array.from({ length: 20 }, (_, index) => enrolment(`e${index}`, `p${index}`, 'a', { grade: 'S1' })),
];
const samplesOf = async (profile: Profile): Promise<SampleRecord[]> =>
  dataset(profile).map(({ entity, record }) => ({ entity, record }));

it('names the profile of the country from which the data comes', async () => {
  const { report } = await validate(dataset(north), { profile: north });
  expect(looksForeign(report, north)).toBe(true);
  expect(await betterProfile(north, [north, east, south], samplesOf, AS_OF)).toBe('s');
});

it('says nothing where the profile fits, or none does', async () => {
  const { report } = await validate(dataset(south), { profile: south });
  expect(looksForeign(report, south)).toBe(false);
  expect(await betterProfile(south, [north, east, south], samplesOf, AS_OF)).toBeUndefined();
  expect(await betterProfile(north, [north, east], samplesOf, AS_OF)).toBeUndefined();
});
