import { defineIndicator, definePlugin, read } from '@emis-sdk/plugin';
import * as z from 'zod';

const settings = z.strictObject({
  /** How many of the last school days are shown. */
  days: z.int().min(1).max(60).default(5),
  /** Meals cooked beyond those who came, in percent: for guests, and for whoever comes late. */
  reserve: z.int().min(0).max(50).default(0),
});

const IN_SCHOOL: ReadonlySet<string> = new Set(['present', 'late', 'left-early', 'partly-present']);

/** How many meals each school serves on each of the last days: one for every student who came. */
function meals({ days, reserve }: z.output<typeof settings>) {
  return defineIndicator({
    id: 'org.emis-sdk.example.school-meals.by-day',
    title: { en: 'School meals by day', es: 'Almuerzos escolares por día', pt: 'Refeições escolares por dia' },
    on: 'daily-attendance',
    reads: ['date', 'status'],
    needs: { school: { by: 'schoolId', entity: 'school', reads: ['name'] } },
    start() {
      const counts = new Map<string, Map<string, number>>();
      const count = (day: string, status: string, school: string | undefined, by: 1 | -1) => {
        if (school === undefined || !IN_SCHOOL.has(status)) return;
        const ofDay = counts.get(day) ?? new Map<string, number>();
        counts.set(day, ofDay.set(school, (ofDay.get(school) ?? 0) + by));
      };
      return {
        add: ({ record, related }) => count(record.date, record.status, related.school?.name, 1),
        remove: ({ record, related }) => count(record.date, record.status, related.school?.name, -1),
        finish: () =>
          [...counts.keys()]
            .sort()
            .slice(-days)
            .flatMap((day) =>
              [...(counts.get(day) ?? [])].map(([school, came]) => {
                return { label: `${school}, ${day}`, value: Math.ceil(came * (1 + reserve / 100)), unit: 'meals' };
              }),
            ),
      };
    },
  });
}

/** How many meals to cook, school by school. It reads that somebody came, and never who. */
export default definePlugin({
  id: 'org.emis-sdk.example.school-meals',
  contract: 1,
  version: '1.0.0',
  title: { en: 'School meals', es: 'Alimentación escolar', pt: 'Alimentação escolar' },
  settings,
  grants: [
    read('daily-attendance', ['date', 'status', 'schoolId'], {
      en: 'Counts how many students came on each day.',
      es: 'Cuenta cuántos estudiantes vinieron cada día.',
      pt: 'Conta quantos estudantes vieram em cada dia.',
    }),
    read('school', ['name'], {
      en: 'Names the school beside its count.',
      es: 'Nombra la escuela junto a su conteo.',
      pt: 'Nomeia a escola ao lado de sua contagem.',
    }),
  ],
  contributes: { indicators: ['org.emis-sdk.example.school-meals.by-day'] },
  setup({ settings, indicator }) {
    indicator(meals(settings));
    return undefined;
  },
});
