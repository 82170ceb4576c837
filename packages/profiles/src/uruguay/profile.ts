import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { departments, ineCoding } from './departments.ts';
import { cedula, ineCode, schoolNumber } from './identifiers.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('uy', [cedula], { en: 'cédula', es: 'cédula', pt: 'cédula' }),
  schoolCodeMissing('uy', schoolNumber),
]);

/** Uruguay's edition of the standard for the school year 2026. */
export const uruguay = defineProfile({
  id: 'uruguay',
  edition: '2026',
  country: 'UY',
  title: { en: 'Uruguay', es: 'Uruguay', pt: 'Uruguai' },
  codeLists: [departments],
  identifiers: [cedula, schoolNumber, ineCode],
  schoolIdentifier: schoolNumber.type,
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['inicial', '02', kindergartenGrades(3), 'Initial', 'Inicial', 'Inicial'],
    ['primaria', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    ['media-basica', '2', standardGrades(7, 9), 'Lower secondary', 'Media básica', 'Média básica'],
    ['media-superior', '3', standardGrades(10, 12), 'Upper secondary', 'Media superior', 'Média superior'],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'uy.year',
      title: { en: 'School year', es: 'Año lectivo', pt: 'Ano letivo' },
      startMonth: 3,
      endMonth: 12,
    },
  ],
  territories: [ineCoding],
  documents: [{ ...UNCONFIRMED, code: 'ci', title: cedula.title, number: 'required', identifier: cedula.type }],
  law: [
    {
      law: 'Ley 18.331 (URCDP)',
      text: {
        en: 'A school survey that is kept in a database falls under the law: purpose, consent, registration. A pilot of attendance by face recognition was suspended after protest (2025): keep biometrics out of schools.',
        es: 'Una encuesta escolar que se guarda en una base de datos queda bajo la ley: finalidad, consentimiento, inscripción. Un piloto de asistencia por reconocimiento facial se suspendió tras protestas (2025): no use biometría en escuelas.',
        pt: 'Uma pesquisa escolar guardada em banco de dados fica sob a lei: finalidade, consentimento, registro. Um piloto de presença por reconhecimento facial foi suspenso após protestos (2025): não use biometria em escolas.',
      },
      source: 'fenapes.org.uy; busqueda.com.uy 2025-08-27',
      date: '2025-08-27',
      verified: false,
    },
  ],
});
