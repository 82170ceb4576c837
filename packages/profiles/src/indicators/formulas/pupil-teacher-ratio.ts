import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const pupilTeacherRatio = defineFormula({
  id: 'uis.pupil-teacher-ratio',
  edition: '2026',
  title: {
    en: 'Pupil-teacher ratio',
    es: 'Estudiantes por docente',
    pt: 'Estudantes por docente',
  },
  text: {
    en: 'Students for each teacher, by head count; a teacher of two levels or schools counts once in each.',
    es: 'Estudiantes por cada docente, por personas; quien enseña en dos niveles o escuelas cuenta una vez en cada uno.',
    pt: 'Estudantes para cada docente, por pessoas; quem ensina em dois níveis ou escolas conta uma vez em cada um.',
  },
  formula: 'E_h / teachers of level h',
  numerator: 'Students enrolled at level h',
  denominator: 'Teachers at level h, by head count',
  source: SOURCES.guidelines,
  verified: false,
  unit: 'ratio',
  direction: 'neutral',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'staff-assignment', 'teaching-assignment'],
  parameters: ['countOn'],
  by: ['all', 'level'],
  bySex: false,
  compute(look, target) {
    if (target.of === 'all') return over(look.enrolled({}), look.teachers());
    const { level } = target.level;
    return over(look.enrolled({ levels: [level] }), look.teachers(level));
  },
});
