import type { EntityName, Language } from '@emis-sdk/model';
import type { FieldOf, Projection, RelatedRecord, RuleInput, TypedNeeds, TypedRelated } from '@emis-sdk/validation';

/** One figure of an indicator. */
export interface IndicatorValue {
  /** What the figure is of: the name of a school, a grade. Never the name of a person. */
  readonly label: string;
  readonly value: number;
  /** `%`, `students`… */
  readonly unit?: string;
}

/**
 * A figure computed from the records, in one pass. `needs` names related records as a rule does: by the field that holds
 * their id; the host hands over only the fields named.
 */
export interface Indicator {
  /** Stable: starts with the id of its plugin. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly on: EntityName;
  /** The fields of `on` that it reads; it gets these and `id`, nothing else. */
  readonly reads: readonly string[];
  readonly needs: Readonly<Record<string, RelatedRecord>>;
  /** Begins a computation. What is kept between records should be small: counts, not records. */
  start(): IndicatorRun;
}

/** One computation of an indicator. */
export interface IndicatorRun {
  /** Sees each record once, with the related ones that exist. The records are not checked: a field may be absent. */
  add(input: RuleInput): void;
  /**
   * Takes away a record that was added, so that a figure can follow changes without counting everything anew: the record as it was when it
   * was added, with the related ones of then. An indicator that cannot do this leaves it out, and is computed from the start each time.
   */
  remove?(input: RuleInput): void;
  /** The figures of what has been added and not taken away. May be asked for again after more has come. */
  finish(): readonly IndicatorValue[];
}

/** An indicator whose type still knows what it reads, so that the grants can be checked by the compiler. */
export interface IndicatorOf<On extends EntityName, Reads extends string, Needs extends Indicator['needs']>
  extends Indicator {
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly needs: Needs;
}

/**
 * Defines an indicator. The types give `add` exactly the fields that it says it reads.
 *
 * @example
 * const students = defineIndicator({
 *   id: 'org.example.counts.students', title: { en: 'Students', es: 'Estudiantes', pt: 'Estudantes' },
 *   on: 'enrolment', reads: ['exitDate'],
 *   start() {
 *     let open = 0;
 *     return {
 *       add({ record }) {
 *         if (record.exitDate === undefined) open += 1;
 *       },
 *       remove({ record }) {
 *         if (record.exitDate === undefined) open -= 1;
 *       },
 *       finish: () => [{ label: 'open places', value: open }],
 *     };
 *   },
 * });
 */
export function defineIndicator<
  const On extends EntityName,
  const Reads extends FieldOf<On>,
  const Needs extends TypedNeeds<On> = Record<never, never>,
>(indicator: {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly needs?: Needs;
  start(): {
    add(input: { readonly record: Projection<On, Reads>; readonly related: TypedRelated<Needs> }): void;
    remove?(input: { readonly record: Projection<On, Reads>; readonly related: TypedRelated<Needs> }): void;
    finish(): readonly IndicatorValue[];
  };
}): IndicatorOf<On, Reads, Needs> {
  return {
    ...indicator,
    needs: indicator.needs ?? ({} as Needs),
    // The host hands over exactly the projection that the generic parameters describe.
    start: indicator.start as unknown as Indicator['start'],
  };
}
