import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { departments, SOURCE } from './departments.ts';
import { cui, personalCode, placeNumber, schoolCode } from './identifiers.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('gt', [personalCode, cui], {
    en: 'personal code of the ministry, or CUI',
    es: 'código personal del ministerio, o CUI',
    pt: 'código pessoal do ministério, ou CUI',
  }),
  schoolCodeMissing('gt', schoolCode),
]);

/** Guatemala's edition of the standard for the school year 2026, as far as facts go: no law and no calendar was found. */
export const guatemala = defineProfile({
  id: 'guatemala',
  edition: '2026',
  country: 'GT',
  title: { en: 'Guatemala', es: 'Guatemala', pt: 'Guatemala' },
  codeLists: [departments],
  identifiers: [cui, personalCode, schoolCode, placeNumber],
  schoolIdentifier: schoolCode.type,
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['preprimaria', '02', kindergartenGrades(3), 'Pre-primary', 'Preprimaria', 'Pré-primário'],
    ['primaria', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    ['basico', '2', standardGrades(7, 9), 'Basic', 'Básico', 'Básico'],
    ['diversificado', '3', standardGrades(10, 12), 'Diversified', 'Diversificado', 'Diversificado'],
  ]),
  territories: [
    {
      ...SOURCE,
      type: placeNumber.type,
      title: placeNumber.title,
      levels: [
        { title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 2 },
        { title: { en: 'Municipality', es: 'Municipio', pt: 'Município' }, length: 4 },
      ],
      codeList: departments.id,
    },
  ],
  documents: [{ ...UNCONFIRMED, code: 'cui', title: cui.title, number: 'required', identifier: cui.type }],
});
