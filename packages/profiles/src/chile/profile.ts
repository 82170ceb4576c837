import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { communes } from './codes/communes.ts';
import { cut, cutCoding } from './codes/cut.ts';
import { EDE_SOURCE } from './codes/ede-source.ts';
import { educationLevels, peoples } from './codes/education-levels.ts';
import { grades } from './codes/grades.ts';
import { levels } from './codes/levels.ts';
import { shifts } from './codes/shifts.ts';
import { teachingCodes } from './codes/teaching-codes.ts';
import { COMMUNE, TEACHING_CODE } from './extension.ts';
import { OPEN_ENROLMENT_FORMAT } from './files/open-enrolment.ts';
import { cutCode, ipe, mrun, rbd, run } from './identifiers.ts';
import { law } from './law.ts';
import { CHILEAN_MESSAGES } from './messages.ts';
import { CHILEAN_RULES } from './rules/index.ts';

/** Chile's edition of the standard for the school year 2026. */
export const chile = defineProfile({
  id: 'chile',
  edition: '2026',
  country: 'CL',
  title: { en: 'Chile', es: 'Chile', pt: 'Chile' },
  codeLists: [communes, cut, grades, levels, peoples, shifts, teachingCodes],
  identifiers: [run, ipe, mrun, rbd, cutCode],
  schoolIdentifier: rbd.type,
  rules: CHILEAN_RULES,
  // RUN, IPE and RBD are each the number of one person or school.
  severities: { 'person.identifier-shared': 'error', 'school.code-shared': 'error' },
  messages: CHILEAN_MESSAGES,
  levels: educationLevels,
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'cl.year',
      title: { en: 'School year', es: 'Año escolar', pt: 'Ano letivo' },
      startMonth: 3,
      endMonth: 12,
    },
  ],
  scales: [
    {
      source: 'Decreto 67 (2018)',
      date: '2018',
      verified: true,
      scale: '1-7',
      title: { en: 'All levels', es: 'Todos los niveles', pt: 'Todos os níveis' },
      step: 0.1,
      pass: '4.0',
      attendance: 85,
    },
  ],
  territories: [cutCoding],
  documents: [run, ipe].map(({ type, title, source }) => ({
    source,
    date: '2024-02-27',
    verified: true,
    code: type.slice(3),
    title,
    number: 'required',
    identifier: type,
  })),
  extensions: [
    {
      source: EDE_SOURCE,
      date: '2024-02-27',
      verified: true,
      entity: 'class',
      name: TEACHING_CODE,
      title: { en: 'Teaching code', es: 'Código de enseñanza', pt: 'Código de ensino' },
      privacy: 'public',
      codeList: teachingCodes.id,
    },
    {
      ...UNCONFIRMED,
      entity: 'school',
      name: COMMUNE,
      title: { en: 'Commune', es: 'Comuna', pt: 'Comuna' },
      privacy: 'public',
      codeList: communes.id,
    },
  ],
  law,
  formats: [OPEN_ENROLMENT_FORMAT],
});
