import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const attendanceRate = defineFormula({
  id: 'attendance-rate',
  edition: '2026',
  title: {
    en: 'Attendance rate',
    es: 'Tasa de asistencia',
    pt: 'Taxa de frequência',
  },
  text: {
    en: 'Of a hundred school days that were recorded for students, those on which they were there; late or for a part counts as there.',
    es: 'De cada cien días de clase registrados a los estudiantes, aquellos en que estuvieron; llegar tarde o estar una parte cuenta como estar.',
    pt: 'De cada cem dias de aula registrados dos estudantes, aqueles em que estiveram; atrasar-se ou estar uma parte conta como estar.',
  },
  formula: 'days attended / days recorded × 100',
  numerator: 'School days on which students were there',
  denominator: 'School days recorded',
  source: SOURCES.own,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['daily-attendance', 'person.sex'],
  parameters: ['mostUnknown'],
  by: ['all'],
  bySex: true,
  compute(look) {
    return over(look.days('attended'), look.days('recorded'));
  },
});
