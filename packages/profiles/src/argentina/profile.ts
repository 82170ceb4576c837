import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { documentForbidsNumber } from '../rule-kinds/document-forbids-number.ts';
import { extensionCodeUnknown } from '../rule-kinds/extension-code-unknown.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { indecCoding, provinces } from './codes/provinces.ts';
import { documents } from './documents.ts';
import { DOCUMENT_TYPE, documentTypes, extensions, yesNo } from './extensions.ts';
import { BNH_FORMATS } from './files/bnh.ts';
import * as numbers from './identifiers.ts';
import { personCuilDiffers } from './rules/person-cuil-differs.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument(
    'ar',
    [numbers.dni, numbers.foreignDocument, numbers.otherDocument, numbers.cuil, numbers.jurisdictionId],
    { en: 'DNI, or another document', es: 'DNI, u otro documento', pt: 'DNI, ou outro documento' },
  ),
  documentForbidsNumber('ar', DOCUMENT_TYPE, documents),
  personCuilDiffers,
  schoolCodeMissing('ar', numbers.cueAnexo),
  extensionCodeUnknown('ar', 'person', extensions, { name: DOCUMENT_TYPE, code: '11' }),
]);

/** Argentina's edition of the standard for the school year 2026. */
export const argentina = defineProfile({
  id: 'argentina',
  edition: '2026',
  country: 'AR',
  title: { en: 'Argentina', es: 'Argentina', pt: 'Argentina' },
  codeLists: [provinces, documentTypes, yesNo],
  identifiers: [
    numbers.dni,
    numbers.cuil,
    numbers.foreignDocument,
    numbers.otherDocument,
    numbers.jurisdictionId,
    numbers.cueAnexo,
    numbers.cuit,
    numbers.indecCode,
  ],
  schoolIdentifier: numbers.cueAnexo.type,
  rules,
  messages,
  // Primary has six or seven years and secondary six or five, by province; this is the one with six and six.
  levels: levelsOf(UNCONFIRMED, [
    ['inicial', '02', kindergartenGrades(3), 'Initial', 'Inicial', 'Inicial'],
    ['primaria', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    [
      'secundaria-basica',
      '2',
      standardGrades(7, 9),
      'Secondary, basic cycle',
      'Secundaria, ciclo básico',
      'Secundário, ciclo básico',
    ],
    [
      'secundaria-orientada',
      '3',
      standardGrades(10, 12),
      'Secondary, upper cycle',
      'Secundaria, ciclo orientado',
      'Secundário, ciclo superior',
    ],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'ar.year',
      title: { en: 'School year', es: 'Ciclo lectivo', pt: 'Ano letivo' },
      startMonth: 3,
      endMonth: 12,
    },
  ],
  territories: [indecCoding],
  documents,
  extensions,
  formats: BNH_FORMATS,
  law: [
    {
      law: 'Ley 25.326 (2000)',
      text: {
        en: 'Purpose, quality, security, access and rectification; a register of databases.',
        es: 'Finalidad, calidad, seguridad, acceso y rectificación; registro de bases de datos.',
        pt: 'Finalidade, qualidade, segurança, acesso e retificação; registro de bancos de dados.',
      },
      source: 'OEI, normative aspects, Argentina',
      date: '2024-06',
      verified: true,
    },
    {
      law: 'Ley 27.489 (Cédula Escolar), art. 6',
      text: {
        en: 'School data serves only the purposes of that law.',
        es: 'Los datos escolares sirven solo a las finalidades de esa ley.',
        pt: 'Os dados escolares servem apenas às finalidades dessa lei.',
      },
      source: 'OEI, normative aspects, Argentina',
      date: '2024-06',
      verified: true,
    },
  ],
});
