import { CODE_LISTS, codes, defineCodeList } from '@emis-sdk/model';
import { EDE_DATE, EDE_SOURCE } from './ede-source.ts';
import { ADULT_GRADES } from './grades-adult.ts';
import { REGULAR_GRADES } from './grades-regular.ts';
import { SPECIAL_GRADES } from './grades-special.ts';

/**
 * The 185 grades of the EDE, written `<teaching code>.<grade>` (`110.01`), and beside them the grades of the standard (`01`), as
 * products that speak OneRoster write those and need not change for Chile. The teaching code of the class says which `01` is meant.
 */
export const grades = defineCodeList({
  id: 'grade',
  title: { en: 'Grade', es: 'Grado', pt: 'Série' },
  source: `${EDE_SOURCE}, gradoList; beside them the grades of the standard`,
  date: EDE_DATE,
  verified: true,
  extensible: true,
  codes: [...codes([...REGULAR_GRADES, ...SPECIAL_GRADES, ...ADULT_GRADES]), ...(CODE_LISTS.get('grade')?.codes ?? [])],
});
