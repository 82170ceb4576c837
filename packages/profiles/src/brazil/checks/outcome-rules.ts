import type { LayoutRule } from './layout-rule.ts';
import { FINAL_STAGES } from './stage-tables.ts';

/** The second step: records 90 and 91. */
export const OUTCOME_RULES: readonly LayoutRule[] = [
  {
    record: '90',
    rule: 'outcome-twice',
    text: 'An enrolment has one outcome.',
    source: 'PKG; summary of the INEP consistency checks, blogbravo ?p=2578',
    check(line, say) {
      if (line.around.outcomeTwice) say('matriculaInep');
    },
  },
  {
    record: '91',
    rule: 'outcome-before',
    text: 'Who was enrolled on the reference date was not admitted after it in the same school.',
    source: 'summary of the INEP consistency checks, blogbravo ?p=2578',
    warns: true,
    check(line, say) {
      if (line.around.outcomeBefore) say('pessoaInep');
    },
  },
  {
    record: '91',
    rule: 'finished-stage',
    text: 'Only the last stages are finished (6).',
    source: 'PKG; that field 9 is the stage is not confirmed',
    warns: true,
    check(line, say) {
      const stage = line.get('etapa');
      if (stage !== '' && line.get('situacao') === '6' && !FINAL_STAGES.includes(stage))
        say('situacao', { params: { stage } });
    },
  },
  {
    record: '91',
    rule: 'early-stage',
    text: 'In early childhood (stages 1, 2, 3) nobody fails or passes: 7, in progress.',
    source: 'PKG; that field 9 is the stage is not confirmed',
    warns: true,
    check(line, say) {
      const early = ['1', '2', '3'].includes(line.get('etapa'));
      if (early && ['4', '5', '6'].includes(line.get('situacao')))
        say('situacao', { params: { stage: line.get('etapa') } });
    },
  },
];
