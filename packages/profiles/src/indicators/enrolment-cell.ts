/** The two sexes that denominators are broken down by. Others, and those not stated, count in totals only. */
export type CountedSex = 'female' | 'male';

/** How an enrolment ended: `open` has neither a last day nor a reason, `unknown` a last day and no reason. */
export type Ending = 'open' | 'stayed' | 'deserted' | 'moved' | 'left' | 'unknown';

/** What is kept of an enrolment. What is absent is not known. */
export interface EnrolmentCell {
  readonly schoolYear: number;
  /** Whether it is one of those that enrolment counts. */
  readonly counted: boolean;
  readonly sex?: CountedSex;
  readonly level?: string;
  /** Place of its grade in the whole of schooling. */
  readonly order?: number;
  readonly age?: number;
  readonly repeats?: boolean;
  readonly ending: Ending;
}

export function enrolmentKey(cell: EnrolmentCell): string {
  const { schoolYear, counted, sex, level, order, age, repeats, ending } = cell;
  return `${schoolYear} ${counted} ${sex ?? ''} ${level ?? ''} ${order ?? ''} ${age ?? ''} ${repeats ?? ''} ${ending}`;
}

/** What was decided at the end of the year of such an enrolment. */
export interface DecisionCell {
  readonly enrolment: EnrolmentCell;
  readonly decision: 'promoted' | 'failed';
}

export function decisionKey({ enrolment, decision }: DecisionCell): string {
  return `${decision} ${enrolmentKey(enrolment)}`;
}

/** Parts of a school day are counted in thousandths, so that they add up exactly. */
export const DAY = 1000;

/** Days of attendance, by whether the student was there. */
export interface AttendanceCell {
  readonly schoolYear: number;
  readonly sex?: CountedSex;
  /** Absent where the status is none that we know. */
  readonly present?: boolean;
}

export function attendanceKey({ schoolYear, sex, present }: AttendanceCell): string {
  return `${schoolYear} ${sex ?? ''} ${present ?? ''}`;
}
