import { BIRTH_RULE } from './birth-rule.ts';
import { CLASS_RULES } from './class-rules.ts';
import { EXAM_RULES } from './exam-rules.ts';
import type { LayoutRule } from './layout-rule.ts';
import { LINK_RULES } from './link-rules.ts';
import { OUTCOME_RULES } from './outcome-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PREMISES_RULES } from './premises-rules.ts';
import { SCHOOL_RULES } from './school-rules.ts';

/** Every rule of the layout that its tables cannot hold. */
export const LAYOUT_RULES: readonly LayoutRule[] = [
  ...SCHOOL_RULES,
  ...PREMISES_RULES,
  ...CLASS_RULES,
  ...PERSON_RULES,
  BIRTH_RULE,
  ...EXAM_RULES,
  ...LINK_RULES,
  ...OUTCOME_RULES,
];
