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
  authority: { en: ['authority', 'authorities'], es: ['autoridad', 'autoridades'], pt: ['autoridade', 'autoridades'] },
  site: { en: ['site', 'sites'], es: ['predio', 'predios'], pt: ['terreno', 'terrenos'] },
  building: { en: ['building', 'buildings'], es: ['edificio', 'edificios'], pt: ['prédio', 'prédios'] },
  room: { en: ['room', 'rooms'], es: ['recinto', 'recintos'], pt: ['sala', 'salas'] },
  'utility-service': {
    en: ['utility service', 'utility services'],
    es: ['servicio básico', 'servicios básicos'],
    pt: ['serviço básico', 'serviços básicos'],
  },
  equipment: {
    en: ['piece of equipment', 'pieces of equipment'],
    es: ['equipo', 'equipos'],
    pt: ['equipamento', 'equipamentos'],
  },
  'maintenance-need': {
    en: ['maintenance need', 'maintenance needs'],
    es: ['necesidad de mantenimiento', 'necesidades de mantenimiento'],
    pt: ['necessidade de manutenção', 'necessidades de manutenção'],
  },
  authorisation: {
    en: ['authorisation', 'authorisations'],
    es: ['autorización', 'autorizaciones'],
    pt: ['autorização', 'autorizações'],
  },
  shift: { en: ['shift', 'shifts'], es: ['jornada', 'jornadas'], pt: ['turno', 'turnos'] },
  offer: { en: ['offer', 'offers'], es: ['oferta', 'ofertas'], pt: ['oferta', 'ofertas'] },
  'calendar-day': {
    en: ['calendar day', 'calendar days'],
    es: ['día del calendario', 'días del calendario'],
    pt: ['dia do calendário', 'dias do calendário'],
  },
  subject: {
    en: ['subject', 'subjects'],
    es: ['área de aprendizaje', 'áreas de aprendizaje'],
    pt: ['componente curricular', 'componentes curriculares'],
  },
  'budget-line': {
    en: ['budget line', 'budget lines'],
    es: ['línea de presupuesto', 'líneas de presupuesto'],
    pt: ['rubrica de orçamento', 'rubricas de orçamento'],
  },
  'funds-transfer': {
    en: ['transfer of funds', 'transfers of funds'],
    es: ['transferencia de fondos', 'transferencias de fondos'],
    pt: ['repasse de recursos', 'repasses de recursos'],
  },
  post: { en: ['post', 'posts'], es: ['plaza', 'plazas'], pt: ['posto de trabalho', 'postos de trabalho'] },
  qualification: {
    en: ['qualification', 'qualifications'],
    es: ['titulación', 'titulaciones'],
    pt: ['formação', 'formações'],
  },
  contract: { en: ['contract', 'contracts'], es: ['contrato', 'contratos'], pt: ['contrato', 'contratos'] },
  absence: {
    en: ['staff absence', 'staff absences'],
    es: ['ausencia de personal', 'ausencias de personal'],
    pt: ['ausência de profissional', 'ausências de profissionais'],
  },
  'place-request': {
    en: ['request for a place', 'requests for places'],
    es: ['solicitud de vacante', 'solicitudes de vacante'],
    pt: ['pedido de vaga', 'pedidos de vaga'],
  },
  'student-transfer': {
    en: ['student transfer', 'student transfers'],
    es: ['traslado de estudiante', 'traslados de estudiantes'],
    pt: ['transferência de estudante', 'transferências de estudantes'],
  },
  'daily-attendance': {
    en: ['day of attendance', 'days of attendance'],
    es: ['asistencia diaria', 'asistencias diarias'],
    pt: ['frequência diária', 'frequências diárias'],
  },
  'block-attendance': {
    en: ['attendance at a lesson', 'attendances at lessons'],
    es: ['asistencia a una clase', 'asistencias a clases'],
    pt: ['frequência em uma aula', 'frequências em aulas'],
  },
  mark: { en: ['mark', 'marks'], es: ['calificación', 'calificaciones'], pt: ['nota', 'notas'] },
  'assessment-result': {
    en: ['assessment result', 'assessment results'],
    es: ['resultado de evaluación', 'resultados de evaluación'],
    pt: ['resultado de avaliação', 'resultados de avaliação'],
  },
  promotion: {
    en: ['end-of-year decision', 'end-of-year decisions'],
    es: ['decisión de promoción', 'decisiones de promoción'],
    pt: ['decisão de promoção', 'decisões de promoção'],
  },
  certificate: {
    en: ['certificate', 'certificates'],
    es: ['certificado', 'certificados'],
    pt: ['certificado', 'certificados'],
  },
  'support-need': {
    en: ['support need', 'support needs'],
    es: ['necesidad de apoyo', 'necesidades de apoyo'],
    pt: ['necessidade de apoio', 'necessidades de apoio'],
  },
  benefit: { en: ['benefit', 'benefits'], es: ['beneficio', 'beneficios'], pt: ['benefício', 'benefícios'] },
  'early-warning-flag': {
    en: ['early-warning flag', 'early-warning flags'],
    es: ['alerta temprana', 'alertas tempranas'],
    pt: ['alerta precoce', 'alertas precoces'],
  },
  resource: {
    en: ['learning resource', 'learning resources'],
    es: ['recurso educativo', 'recursos educativos'],
    pt: ['recurso educacional', 'recursos educacionais'],
  },
  licence: { en: ['licence', 'licences'], es: ['licencia', 'licencias'], pt: ['licença', 'licenças'] },
  'resource-assignment': {
    en: ['assignment of a resource', 'assignments of resources'],
    es: ['asignación de recurso', 'asignaciones de recursos'],
    pt: ['atribuição de recurso', 'atribuições de recursos'],
  },
  'resource-use': {
    en: ['daily use of a resource', 'daily uses of resources'],
    es: ['uso diario de un recurso', 'usos diarios de recursos'],
    pt: ['uso diário de um recurso', 'usos diários de recursos'],
  },
  'indicator-definition': {
    en: ['indicator definition', 'indicator definitions'],
    es: ['definición de indicador', 'definiciones de indicadores'],
    pt: ['definição de indicador', 'definições de indicadores'],
  },
  'indicator-value': {
    en: ['indicator value', 'indicator values'],
    es: ['valor de indicador', 'valores de indicadores'],
    pt: ['valor de indicador', 'valores de indicadores'],
  },
};

/** What people call records of an entity, for a number of them. */
export function entityWord(entity: EntityName, language: Language, count = 1): string {
  const [one, many] = ENTITY_WORDS[entity][language];
  return new Intl.PluralRules(language).select(count) === 'one' ? one : many;
}
