import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import { carried, textOf } from '../mapping/line-map.ts';
import { stageOfGrade } from '../mapping/map-class.ts';
import { each, schoolOfOutcome } from './outcome-plan.ts';
import { isCounted } from './plan.ts';

/** Where a student sits, as far as a line of the second step says it. */
export interface OutcomeSeat {
  readonly classId: string;
  readonly classInep: string;
  /** The stage of the class; empty where it has several. */
  readonly stage: string;
  readonly enrolmentInep: string;
}

/** What the lines of the second step of one school are made of, in the order of the dataset. */
export interface SchoolOutcomes {
  /** Outcomes that came from a file: each is a line as it is. */
  readonly fromFile: RawRecord[];
  readonly enrolments: RawRecord[];
  /** The last decision about each enrolment. */
  readonly decisions: Map<string, RawRecord>;
  /** Decisions that a later one about the same enrolment has replaced. */
  readonly replaced: Set<RawRecord>;
  /** Enrolments that a move to another school has ended. */
  readonly moved: Set<string>;
  /** The schooling class of each student. */
  readonly seats: Map<string, OutcomeSeat>;
}

/** Goes through a dataset once, for the outcomes of some of its schools. */
export async function gatherOutcomes(
  open: OpenDataset,
  wanted: Iterable<string>,
): Promise<ReadonlyMap<string, SchoolOutcomes>> {
  const found = new Map<string, SchoolOutcomes>();
  for (const id of wanted) found.set(id, emptyOutcomes());
  const classes = new Map<string, Omit<OutcomeSeat, 'enrolmentInep'> & { readonly school: string }>();
  const schoolOf = new Map<string, string>();
  const take: Readonly<Partial<Record<EntityName, (record: RawRecord, id: string) => void>>> = {
    class(record, id) {
      const school = textOf(record, 'schoolId');
      if (!found.has(school) || !isSchooling(record)) return;
      classes.set(id, {
        school,
        classId: id,
        classInep: carried(record)['turmaInep'] ?? '',
        stage: stageOf(record),
      });
    },
    enrolment(record, id) {
      const school = textOf(record, 'schoolId');
      found.get(school)?.enrolments.push(record);
      if (found.has(school)) schoolOf.set(id, school);
    },
    'student-transfer'(record) {
      const enrolment = textOf(record, 'fromEnrolmentId');
      if (textOf(record, 'status') === 'completed') found.get(schoolOf.get(enrolment) ?? '')?.moved.add(enrolment);
    },
    'class-enrolment'(record) {
      const group = classes.get(textOf(record, 'classId'));
      const student = textOf(record, 'studentId');
      const seats = found.get(group?.school ?? '')?.seats;
      if (group && seats && !seats.has(student))
        seats.set(student, {
          ...group,
          enrolmentInep: carried(record)['matriculaInep'] ?? '',
        });
    },
    promotion(record) {
      const enrolment = textOf(record, 'enrolmentId');
      const fromFile = schoolOfOutcome(record);
      if (fromFile !== '') found.get(fromFile)?.fromFile.push(record);
      else decide(found.get(schoolOf.get(enrolment) ?? ''), enrolment, record);
    },
  };
  await each(open, take);
  return found;
}

function emptyOutcomes(): SchoolOutcomes {
  return {
    fromFile: [],
    enrolments: [],
    decisions: new Map(),
    replaced: new Set(),
    moved: new Set(),
    seats: new Map(),
  };
}

/** A decision may be revised: the last day stands, and of one day the last in the dataset. */
function decide(outcomes: SchoolOutcomes | undefined, enrolment: string, decision: RawRecord): void {
  if (!outcomes) return;
  const before = outcomes.decisions.get(enrolment);
  const later = !before || textOf(decision, 'decidedOn') >= textOf(before, 'decidedOn');
  if (before) outcomes.replaced.add(later ? before : decision);
  if (later) outcomes.decisions.set(enrolment, decision);
}

/** Whether a class is one whose students have an outcome: no support, no activities, no itinerary alone. */
function isSchooling(group: RawRecord): boolean {
  const own = carried(group);
  const other =
    own['aee'] === '1' || own['atividadeComplementar'] === '1' || ['4', '5'].includes(own['tipoTurma'] ?? '');
  const itinerary = own['itinerarioAprofundamento'] === '1' || own['itinerarioTecnico'] === '1';
  return (
    isCounted(group) && (!other || own['curricular'] === '1') && (!itinerary || own['formacaoGeralBasica'] === '1')
  );
}

function stageOf(group: RawRecord): string {
  const grades: unknown = group['grades'];
  const only: unknown = Array.isArray(grades) && grades.length === 1 ? grades[0] : undefined;
  return typeof only === 'string' ? stageOfGrade(only) : '';
}
