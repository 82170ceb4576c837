import type { EntityName, Language } from '@emis-sdk/model';

/** What people call one record, and several records, of each entity. */
const ENTITY_WORDS: Readonly<Record<EntityName, Readonly<Record<Language, readonly [one: string, many: string]>>>> = {
  territory: { en: ['territory', 'territories'], es: ['territorio', 'territorios'], pt: ['território', 'territórios'] },
  school: { en: ['school', 'schools'], es: ['escuela', 'escuelas'], pt: ['escola', 'escolas'] },
  'academic-session': {
    en: ['academic session', 'academic sessions'],
    es: ['período escolar', 'períodos escolares'],
    pt: ['período letivo', 'períodos letivos'],
  },
  course: { en: ['course', 'courses'], es: ['asignatura', 'asignaturas'], pt: ['disciplina', 'disciplinas'] },
  class: { en: ['class', 'classes'], es: ['curso', 'cursos'], pt: ['turma', 'turmas'] },
  person: { en: ['person', 'people'], es: ['persona', 'personas'], pt: ['pessoa', 'pessoas'] },
  'guardian-link': {
    en: ['guardian link', 'guardian links'],
    es: ['vínculo con apoderado', 'vínculos con apoderados'],
    pt: ['vínculo com responsável', 'vínculos com responsáveis'],
  },
  enrolment: { en: ['enrolment', 'enrolments'], es: ['matrícula', 'matrículas'], pt: ['matrícula', 'matrículas'] },
  'class-enrolment': {
    en: ['place in a class', 'places in classes'],
    es: ['inscripción en un curso', 'inscripciones en cursos'],
    pt: ['vínculo com turma', 'vínculos com turmas'],
  },
  'staff-assignment': {
    en: ['staff assignment', 'staff assignments'],
    es: ['cargo de personal', 'cargos de personal'],
    pt: ['vínculo de profissional', 'vínculos de profissionais'],
  },
  'teaching-assignment': {
    en: ['teaching assignment', 'teaching assignments'],
    es: ['asignación docente', 'asignaciones docentes'],
    pt: ['atribuição docente', 'atribuições docentes'],
  },
};

/** What people call records of an entity, for a number of them. */
export function entityWord(entity: EntityName, language: Language, count = 1): string {
  const [one, many] = ENTITY_WORDS[entity][language];
  return new Intl.PluralRules(language).select(count) === 'one' ? one : many;
}
