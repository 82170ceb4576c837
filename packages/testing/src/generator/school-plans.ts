import { recordId, type School, type Territory } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { ChileanNumbers } from './chilean-numbers.ts';
import { SCHOOL_NAMES } from './name-tables.ts';

/** A school before anyone is in it. */
export interface SchoolPlan {
  readonly school: School;
  readonly kind: SchoolKind;
  readonly students: number;
  /** Grades 1 to 12 that it offers. */
  readonly grades: readonly number[];
}

type SchoolKind = 'public' | 'private' | 'rural';

/** `size` is a weight: how the students share out. */
const KINDS = {
  public: { title: 'Escuela', sector: 'public', size: 9, grades: 12 },
  private: { title: 'Colegio', sector: 'private', size: 6, grades: 12 },
  rural: { title: 'Escuela Rural', sector: 'public', size: 1, grades: 6 },
} as const satisfies Record<SchoolKind, { title: string; sector: string; size: number; grades: number }>;

const ORDER: readonly SchoolKind[] = ['public', 'private', 'rural'];

/** Plans so many schools, of the three kinds in turn, and shares the students out between them. */
export function planSchools(
  options: { readonly schools: number; readonly students: number },
  municipalities: readonly Territory[],
  numbers: ChileanNumbers,
  random: Random,
): SchoolPlan[] {
  const kinds = Array.from({ length: options.schools }, (_, index) => ORDER[index % ORDER.length] ?? 'public');
  const sizes = shareOut(
    options.students,
    kinds.map((kind) => KINDS[kind].size),
  );
  const names = random.shuffle(SCHOOL_NAMES);
  const places = random.shuffle(municipalities);
  return kinds.map((kind, index) => {
    const round = Math.floor(index / names.length);
    const place = places[index % places.length];
    const name = `${KINDS[kind].title} ${names[index % names.length] ?? ''}${round > 0 ? ` N.º ${round + 1}` : ''}`;
    const school: School = {
      id: recordId.parse(`school-${String(index + 1).padStart(3, '0')}`),
      name,
      ...(place && { territoryId: place.id, extensions: { 'metadata.cl.commune': place.name } }),
      sector: KINDS[kind].sector,
      identifiers: [{ type: 'cl.rbd', value: numbers.rbd() }],
    };
    const grades = Array.from({ length: KINDS[kind].grades }, (_, grade) => grade + 1);
    return { school, kind, students: sizes[index] ?? 0, grades };
  });
}

/** Cuts a number into whole parts by weight; the parts add up to the number. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((so, share) => so + share, 0);
  return shares.map((share, index) => (index < left ? share + 1 : share));
}
