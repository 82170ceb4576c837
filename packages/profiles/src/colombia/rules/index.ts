import { ageForGrade } from '../../rule-kinds/age-for-grade.ts';
import { rulesAndMessages } from '../../rule-kinds/country-rule.ts';
import { extensionCodeUnknown } from '../../rule-kinds/extension-code-unknown.ts';
import { personWithoutDocument } from '../../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../../rule-kinds/school-code-missing.ts';
import { ageReference } from '../age-reference.ts';
import { levels } from '../codes/levels.ts';
import { extensionName, extensions } from '../extensions.ts';
import { DOCUMENT_NUMBERS, dane } from '../identifiers.ts';
import { personBirthDateMissing } from './person-birth-date-missing.ts';

/** Colombia's own rules with their words. */
export const COLOMBIAN_RULES = rulesAndMessages([
  personWithoutDocument('co', DOCUMENT_NUMBERS, {
    en: 'identity card (TI) or birth certificate (RC); who has neither is given a NES by the secretariat',
    es: 'tarjeta de identidad (TI) o registro civil (RC); a quien no tiene la secretaría le asigna un NES',
    pt: 'tarjeta de identidad (TI) ou registro civil (RC); a quem não tem a secretaria dá um NES',
  }),
  personBirthDateMissing,
  schoolCodeMissing('co', dane),
  ageForGrade('co', levels, ageReference, false),
  extensionCodeUnknown('co', 'person', extensions, { name: extensionName('ESTRATO'), code: '2' }),
  extensionCodeUnknown('co', 'enrolment', extensions, { name: extensionName('METODOLOGIA'), code: '1' }),
]);
