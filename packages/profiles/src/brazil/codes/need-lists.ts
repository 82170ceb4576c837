import { codes, defineCodeList } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/** Disabilities, autism and giftedness, by the names of their fields: record 30, fields 18 to 28 of 2025. */
export const disabilities = defineCodeList({
  id: 'br.disability',
  title: { en: 'Disability', es: 'Discapacidad', pt: 'Deficiência, transtorno do espectro autista, altas habilidades' },
  source: `${EDUCACENSO_SOURCE}, record 30 fields 18 to 28`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['cegueira', 'Blindness', 'Ceguera', 'Cegueira'],
    ['baixaVisao', 'Low vision', 'Baja visión', 'Baixa visão'],
    ['visaoMonocular', 'Sight in one eye', 'Visión monocular', 'Visão monocular'],
    ['surdez', 'Deafness', 'Sordera', 'Surdez'],
    ['deficienciaAuditiva', 'Hearing disability', 'Discapacidad auditiva', 'Deficiência auditiva'],
    ['surdocegueira', 'Deafblindness', 'Sordoceguera', 'Surdocegueira'],
    ['deficienciaFisica', 'Physical disability', 'Discapacidad física', 'Deficiência física'],
    ['deficienciaIntelectual', 'Intellectual disability', 'Discapacidad intelectual', 'Deficiência intelectual'],
    ['deficienciaMultipla', 'Multiple disability', 'Discapacidad múltiple', 'Deficiência múltipla'],
    ['autismo', 'Autism spectrum', 'Trastorno del espectro autista', 'Transtorno do espectro autista'],
    ['altasHabilidades', 'Giftedness', 'Altas capacidades', 'Altas habilidades / superdotação'],
  ]),
});

/** Disorders that affect learning: record 30, fields 30 to 35 of 2025. */
export const disorders = defineCodeList({
  id: 'br.disorder',
  title: { en: 'Learning disorder', es: 'Trastorno del aprendizaje', pt: 'Transtorno que impacta a aprendizagem' },
  source: `${EDUCACENSO_SOURCE}, record 30 fields 30 to 35`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['discalculia', 'Dyscalculia', 'Discalculia', 'Discalculia'],
    ['disgrafia', 'Dysgraphia', 'Disgrafía', 'Disgrafia'],
    ['dislalia', 'Dyslalia', 'Dislalia', 'Dislalia'],
    ['dislexia', 'Dyslexia', 'Dislexia', 'Dislexia'],
    [
      'tdah',
      'Attention deficit with hyperactivity',
      'Déficit de atención con hiperactividad (TDAH)',
      'Déficit de atenção com hiperatividade (TDAH)',
    ],
    [
      'tpac',
      'Auditory processing disorder',
      'Trastorno del procesamiento auditivo',
      'Transtorno do processamento auditivo central (TPAC)',
    ],
  ]),
});

/** Situação do aluno: what became of an enrolment by the end of the year, the second step of the census. */
export const situations = defineCodeList({
  id: 'br.situation',
  title: { en: 'Outcome of an enrolment', es: 'Situación del estudiante', pt: 'Situação do aluno' },
  source: 'portabilis/i-educar-educacenso-package@0b57779 (2025); what 8 means is not confirmed',
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['1', 'Transferred', 'Trasladado', 'Transferido'],
    ['2', 'Stopped attending', 'Dejó de asistir', 'Deixou de frequentar'],
    ['3', 'Deceased', 'Fallecido', 'Falecido'],
    ['4', 'Failed', 'Reprobado', 'Reprovado'],
    ['5', 'Approved', 'Aprobado', 'Aprovado'],
    ['6', 'Approved and finished', 'Aprobado y egresado', 'Aprovado concluinte'],
    ['7', 'In progress', 'En curso', 'Em andamento'],
    ['8', 'Not found', 'No encontrado', 'Não encontrado'],
  ]),
});
