import { EMPTY_LEDGER } from './ledger.ts';
import { type Attacked, attack } from './linear-attack-for-tests.ts';
import { type PublishedTable, publishTable } from './publish-table.ts';
import { type PersonRow, PublishError, type TableSpec } from './table-spec.ts';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pupils of a small country: two or three regions with municipalities, some of them tiny, sexes, grades, and whether they passed. */
function randomPopulation(random: () => number): PersonRow[] {
  const rows: PersonRow[] = [];
  const regions = 2 + Math.floor(random() * 2);
  for (let region = 0; region < regions; region++) {
    const municipalities = 1 + Math.floor(random() * 3);
    for (let municipality = 0; municipality < municipalities; municipality++) {
      const size = Math.floor(random() ** 2 * 70);
      const passing = random() < 0.3 ? (random() < 0.5 ? 1 : 0.02) : 0.5 + random() / 2;
      for (const sex of ['f', 'm']) {
        for (const grade of ['1', '2', '3']) {
          const count = random() < 0.15 ? 0 : Math.floor(random() * (size + 1));
          for (let one = 0; one < count; one++) {
            const passed = random() < passing ? 'yes' : 'no';
            rows.push({ region: `r${region}`, municipality: `r${region}m${municipality}`, sex, grade, passed });
          }
        }
      }
    }
  }
  return rows;
}

const SPECS: readonly TableSpec[] = [
  { name: 'places', dimensions: [['region', 'municipality'], ['sex']] },
  { name: 'grades', dimensions: [['region'], ['grade']] },
  { name: 'girls', dimensions: [['region', 'municipality']], where: { sex: ['f'] } },
  { name: 'sexes', dimensions: [['grade'], ['sex']] },
  { name: 'success', dimensions: [['region'], ['passed']], share: 'passed' },
  { name: 'upper', dimensions: [['region', 'municipality']], where: { grade: ['2', '3'] } },
];

export interface AttackedPopulation {
  readonly published: readonly PublishedTable[];
  readonly refused: number;
  readonly counts: readonly Attacked[];
}

/** Publishes two to four tables of a random population one after the other, and attacks all of them together. */
export function attackedPopulation(seed: number): AttackedPopulation {
  const random = randomOf(seed);
  const rows = randomPopulation(random);
  const specs = [...SPECS].sort(() => random() - 0.5).slice(0, 2 + Math.floor(random() * 3));
  const published: PublishedTable[] = [];
  let [ledger, refused] = [EMPTY_LEDGER, 0];
  for (const spec of specs) {
    try {
      const table = publishTable(rows, spec, { population: 'pupils', ledger });
      published.push(table);
      ledger = table.ledger;
    } catch (error) {
      if (!(error instanceof PublishError) || error.code !== 'publish.not-safe') throw error;
      refused++;
    }
  }
  return { published, refused, counts: attack(published, rows) };
}

/** What the attack recovered: a group below ten known to be below ten, or a hidden count known exactly. */
export function recovered({ counts }: AttackedPopulation): Attacked[] {
  return counts.filter(({ truth, atMost, atLeast, extreme }) => {
    const small = truth > 0 && truth < 10 && !extreme && atMost < 10 - 1e-6;
    const exact = atMost < truth + 1 - 1e-6 && atLeast > truth - 1 + 1e-6;
    return small || exact;
  });
}
