import type { RuleInput } from '@emis-sdk/validation';
import type { PluginFigure } from './figure.ts';
import type { IndicatorFormula } from './formula.ts';
import { type CountOptions, IndicatorCounts } from './indicator-counts.ts';
import { type ComputedValue, indicatorValues } from './indicator-values.ts';
import type { InputName } from './input-words.ts';

export interface ContributedOptions extends Omit<CountOptions, 'entities'> {
  /** The id under which the plugin announces it: starts with the plugin's id and a dot. */
  readonly id: string;
}

/**
 * An indicator of the catalogue as a plugin brings it, for those that are computed from enrolments of one year alone: one figure for each
 * school and each level or grade of it, both sexes together. It can take back what was added, and keeps only counts.
 *
 * It reads of an enrolment `grade`, `level`, `schoolYear`, `repeats`, `entryDate`, `exitDate`, `exitReason`, `studentId` and `schoolId`, of a
 * person `birthDate` and `sex`, of a school `name`: the plugin's grants have to name them.
 *
 * @throws {TypeError} for an indicator that needs more: the year before, population, teachers, decisions, attendance
 * @example
 * setup: ({ indicator }) => indicator(contributedIndicator(overAge, { id: 'org.example.stats.over-age', profile })),
 */
export function contributedIndicator(formula: IndicatorFormula, { id, ...counting }: ContributedOptions) {
  const beyond = formula.inputs.find((input) => !FROM_ENROLMENTS.includes(input));
  if (beyond !== undefined) {
    throw new TypeError(
      `${formula.id} needs ${beyond}, which enrolments alone do not tell. Compute it with indicatorValues.`,
    );
  }
  return {
    ...READS,
    id,
    title: formula.title,
    start() {
      const counts = new IndicatorCounts({ ...counting, entities: ['school', 'person', 'enrolment'] });
      const change = (how: 'add' | 'remove', { record, related: { student, school } }: RuleInput) => {
        if (!school) return;
        counts.add('school', school);
        // Of students nothing is kept: each comes along with the enrolment.
        if (student) counts.add('person', student);
        counts[how]('enrolment', { ...record, studentId: student?.['id'], schoolId: school['id'] });
        if (student) counts.remove('person', student);
      };
      return {
        add: (input: RuleInput) => change('add', input),
        remove: (input: RuleInput) => change('remove', input),
        finish: () => {
          const values = indicatorValues({ counts, formulas: [formula], kinds: ['school'] });
          return [...values].flatMap((value) => figureOf(value) ?? []);
        },
      };
    },
  };
}

const READS = {
  on: 'enrolment',
  reads: ['grade', 'level', 'schoolYear', 'repeats', 'entryDate', 'exitDate', 'exitReason'],
  needs: {
    student: { by: 'studentId', entity: 'person', reads: ['birthDate', 'sex'] },
    school: { by: 'schoolId', entity: 'school', reads: ['name'] },
  },
} as const;

const FROM_ENROLMENTS: readonly InputName[] = [
  'enrolment',
  'enrolment.grade',
  'enrolment.repeats',
  'enrolment.exitReason',
  'person.birthDate',
  'person.sex',
  'profile.levels',
];

function figureOf({
  formula,
  place,
  sex,
  level,
  grade,
  value,
}: ComputedValue): Omit<PluginFigure, 'indicator'> | undefined {
  if (value === undefined || sex !== undefined) return undefined;
  const label = [place.name ?? place.id, grade ?? level].filter((part) => part !== undefined).join(', ');
  return { label: label.slice(0, LONGEST), value, ...(formula.unit === 'percent' ? { unit: '%' } : {}) };
}

/** What a host takes for a label. */
const LONGEST = 255;
