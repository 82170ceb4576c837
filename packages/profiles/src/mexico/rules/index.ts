import { rulesAndMessages } from '../../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../../rule-kinds/school-code-missing.ts';
import { curp } from '../curp.ts';
import { cct } from '../identifiers.ts';
import { curpBirthDateDiffers } from './person-curp-birth-date-differs.ts';
import { curpSexDiffers } from './person-curp-sex-differs.ts';
import { curpStateDiffers } from './person-curp-state-differs.ts';

/** Mexico's own rules with their words. */
export const MEXICAN_RULES = rulesAndMessages([
  curpBirthDateDiffers,
  curpSexDiffers,
  curpStateDiffers,
  personWithoutDocument('mx', [curp], { en: 'CURP', es: 'CURP', pt: 'CURP' }),
  schoolCodeMissing('mx', cct),
]);
