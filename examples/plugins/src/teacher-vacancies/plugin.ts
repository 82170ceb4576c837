import { defineIndicator, definePlugin, read } from '@emis-sdk/plugin';

/** Which share of the teaching posts of each school nobody holds, weighed by their hours. A post without hours counts as a full one. */
const vacancies = defineIndicator({
  id: 'org.emis-sdk.example.teacher-vacancies.by-school',
  title: {
    en: 'Teaching hours without a teacher',
    es: 'Horas docentes sin docente',
    pt: 'Horas de docência sem docente',
  },
  on: 'post',
  reads: ['kind', 'vacant', 'endDate', 'hoursPerWeek'],
  needs: { school: { by: 'workplaceId', entity: 'school', reads: ['name'] } },
  start() {
    const schools = new Map<string, { readonly name: string; hours: number; vacant: number }>();
    type Seen = Parameters<ReturnType<typeof vacancies.start>['add']>[0];
    const count = ({ record, related: { school } }: Seen, by: 1 | -1) => {
      const teaches = record['kind'] === 'teacher' || record['kind'] === 'special-educator';
      if (!teaches || school === undefined || record['endDate'] !== undefined) return;
      const id = String(school['id']);
      const counts = schools.get(id) ?? { name: String(school['name']), hours: 0, vacant: 0 };
      schools.set(id, counts);
      const { hoursPerWeek } = record;
      const hours = by * (typeof hoursPerWeek === 'number' ? hoursPerWeek : FULL_POST);
      counts.hours += hours;
      if (record['vacant'] === true) counts.vacant += hours;
    };
    return {
      add: (post) => count(post, 1),
      remove: (post) => count(post, -1),
      finish: () =>
        [...schools.values()]
          .filter(({ hours }) => hours > 0)
          .map(({ name, hours, vacant }) => ({
            label: name,
            value: Math.round((1000 * vacant) / hours) / 10,
            unit: '%',
          })),
    };
  },
});
const FULL_POST = 40;

/** The share of teaching hours that nobody holds, by school. It reads of posts only, and of nobody who holds one. */
export default definePlugin({
  id: 'org.emis-sdk.example.teacher-vacancies',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Vacant teaching posts', es: 'Plazas docentes vacantes', pt: 'Vagas docentes em aberto' },
  grants: [
    read('post', ['kind', 'vacant', 'endDate', 'hoursPerWeek', 'workplaceId'], {
      en: 'Adds up the hours of teaching posts, and of those that are vacant.',
      es: 'Suma las horas de las plazas docentes y de las vacantes.',
      pt: 'Soma as horas das vagas docentes e das que estão em aberto.',
    }),
    read('school', ['name'], {
      en: 'Names the school beside its share.',
      es: 'Nombra la escuela junto a su porcentaje.',
      pt: 'Nomeia a escola ao lado de sua porcentagem.',
    }),
  ],
  contributes: { indicators: ['org.emis-sdk.example.teacher-vacancies.by-school'] },
  setup({ indicator }) {
    indicator(vacancies);
    return undefined;
  },
});
