import { recordId, type School } from '@emis-sdk/model';
import type { Country, Grade, Numbers } from '../countries/country.ts';
import { type Random, randomOfPart, seededRandom } from '../random.ts';
import type { Place } from './places.ts';

/** A school before anyone is in it. */
export interface SchoolPlan {
  readonly school: School;
  readonly kind: SchoolKind;
  readonly students: number;
  /** The grades that it offers, lowest first. */
  readonly grades: readonly Grade[];
  /** The chance of this school alone. */
  readonly random: Random;
}

type SchoolKind = 'public' | 'private' | 'rural';

/** `size` is a weight: how the students share out. */
const KINDS = {
  public: { sector: 'public', locality: 'urban', size: 9 },
  private: { sector: 'private', locality: 'urban', size: 6 },
  rural: { sector: 'public', locality: 'rural', size: 1 },
} as const satisfies Record<SchoolKind, { sector: string; locality: string; size: number }>;

const ORDER: readonly SchoolKind[] = ['public', 'private', 'rural'];

/** How many students each of so many schools has: in all as many as asked for, each kind of its size, give or take a third. */
export function schoolSizes(schools: number, students: number, seed: number): number[] {
  const random = seededRandom(seed);
  const weights = Array.from({ length: schools }, (_, index) => KINDS[kindOf(index)].size * random.int(67, 133));
  return shareOut(students, weights);
}

/** Plans the schools one by one, of the three kinds in turn. */
export function* planSchools(
  country: Country,
  sizes: readonly number[],
  places: readonly Place[],
  numbers: Numbers,
  seed: number,
): Generator<SchoolPlan, undefined> {
  const shuffle = seededRandom(seed);
  const names = shuffle.shuffle(country.names.schools);
  const order = shuffle.shuffle(places);
  for (const [index, students] of sizes.entries()) {
    const kind = kindOf(index);
    const place = order[index % order.length];
    if (!place) throw new TypeError(`No municipality of ${country.id} is known.`);
    const round = Math.floor(index / names.length);
    const name = `${country.words.kinds[kind]} ${names[index % names.length] ?? ''}`;
    const extensions = country.schoolExtensions?.(place.municipality);
    const id = `school-${String(index + 1).padStart(3, '0')}`;
    const school: School = {
      id: recordId.parse(id),
      name: round > 0 ? country.words.numbered(name, round + 1) : name,
      territoryId: place.territory.id,
      ...(extensions && { extensions: { ...extensions } }),
      sector: KINDS[kind].sector,
      identifiers: numbers.school(place.region, kind === 'private'),
      status: 'active',
      siteIds: [recordId.parse(`site-${id.slice('school-'.length)}`)],
      localityKind: KINDS[kind].locality,
    };
    const grades = kind === 'rural' ? country.grades.slice(0, country.ruralGrades) : country.grades;
    yield { school, kind, students, grades, random: randomOfPart(seed, index) };
  }
  return undefined;
}

function kindOf(index: number): SchoolKind {
  return ORDER[index % ORDER.length] ?? 'public';
}

/** Cuts a number into whole parts by weight; the parts add up to the number. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((so, share) => so + share, 0);
  return shares.map((share, index) => (index < left ? share + 1 : share));
}
