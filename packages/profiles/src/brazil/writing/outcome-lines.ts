import type { Loss } from '@emis-sdk/formats';
import type { RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import type { Edition } from '../files/editions.ts';
import { carried, textOf } from '../mapping/line-map.ts';
import { stageOfGrade } from '../mapping/map-class.ts';
import { cellsOfOutcome, cellsOfOutcomeManager, LATER, situationOf } from '../mapping/map-outcomes.ts';
import type { SchoolOutcomes } from './gather-outcomes.ts';
import type { OutcomePlan } from './outcome-plan.ts';
import { draft } from './school-lines.ts';

/** What the INEP has to have given numbers to before it takes a line of the second step. */
const NUMBERED = ['turmaInep', 'pessoaInep', 'matriculaInep'] as const;

/** The lines of the second step of one school: who answers for it, the outcomes of who was there, and of who came later. */
export function outcomeLines(
  schoolId: string,
  outcomes: SchoolOutcomes,
  plan: OutcomePlan,
  edition: Edition,
  onLost: (loss: Loss) => void,
): CensusLine[] {
  const code = plan.schools.get(schoolId)?.code ?? '';
  const there: CensusLine[] = [];
  const later: CensusLine[] = [];
  for (const outcome of outcomes.fromFile) {
    const type = carried(outcome)['tipoRegistro'] === LATER ? LATER : '90';
    const ends = {
      school: code,
      personId: textOf(outcome, 'studentId'),
      classId: '',
    };
    const { situation } = situationOf({
      decision: textOf(outcome, 'decision'),
    });
    const { line } = draft(edition, type, cellsOfOutcome(ends, '', situation, type === LATER), carried(outcome));
    (type === LATER ? later : there).push(line);
  }
  const told = new Set(outcomes.fromFile.map((outcome) => textOf(outcome, 'enrolmentId')));
  const untold = outcomes.enrolments.filter((enrolment) => !told.has(textOf(enrolment, 'id')));
  const stays = staysOf(untold, edition.referenceDate, onLost);
  for (const { enrolment, last, cameLater } of stays) {
    const personId = textOf(enrolment, 'studentId');
    const seat = outcomes.seats.get(personId);
    const ends = {
      school: code,
      personId,
      classId: seat?.classId ?? '',
      personInep: plan.ineps.get(personId) ?? '',
      classInep: seat?.classInep ?? '',
    };
    const { situation, lost } = endOf(last, seat?.stage ?? '', outcomes);
    if (lost) onLost(lost);
    const cells = cellsOfOutcome(ends, cameLater ? '' : (seat?.enrolmentInep ?? ''), situation, cameLater);
    const { line } = draft(edition, cameLater ? LATER : '90', cells, {});
    if (NUMBERED.some((name) => line.get(name) === '' && line.field(name)?.must === 'always'))
      onLost({
        entity: 'enrolment',
        field: 'extensions.educacenso',
        reason: 'value-missing',
      });
    (cameLater ? later : there).push(line);
  }
  for (const _ of outcomes.replaced) onLost({ entity: 'promotion', reason: 'value-left-out' });
  const lines = [...managerLines(schoolId, code, plan, edition), ...there, ...later];
  if (there.length + later.length > 0 && lines[0]?.record !== '89')
    onLost({
      entity: 'school',
      field: 'extensions.educacenso',
      reason: 'value-missing',
    });
  return there.length + later.length > 0 || plan.managers.get(schoolId) !== undefined ? lines : [];
}

function managerLines(schoolId: string, code: string, plan: OutcomePlan, edition: Edition): CensusLine[] {
  const post = plan.managers.get(schoolId);
  const person = plan.people.get(textOf(post, 'personId'));
  if (!post || !person) return [];
  const given = {
    tipoRegistro: '89',
    escola: code,
    ...cellsOfOutcomeManager(person, post),
  };
  const own = carried(post);
  return [draft(edition, '89', given, own['tipoRegistro'] === '89' ? own : {}).line];
}

/** The stay of a student in the school, as the second step counts it. */
interface Stay {
  readonly enrolment: RawRecord;
  /** The enrolment whose end counts: a later one, when the student left and came back to the same grade. */
  readonly last: RawRecord;
  readonly cameLater: boolean;
}

/** Who was enrolled on the reference date, and who came later. Who had left by then is in no line. */
function staysOf(enrolments: readonly RawRecord[], day: string, onLost: (loss: Loss) => void): Stay[] {
  const stays: { enrolment: RawRecord; last: RawRecord; cameLater: boolean }[] = [];
  const byStudent = new Map<string, (typeof stays)[number]>();
  for (const enrolment of enrolments) {
    const [entry, exit] = [textOf(enrolment, 'entryDate'), textOf(enrolment, 'exitDate')];
    if (exit !== '' && exit < day) {
      onLost({ entity: 'enrolment', reason: 'no-record-to-stand-on' });
      continue;
    }
    const stay = { enrolment, last: enrolment, cameLater: entry > day };
    const key = `${textOf(enrolment, 'studentId')}\n${textOf(enrolment, 'grade')}`;
    const other = byStudent.get(key);
    if (other && other.cameLater !== stay.cameLater) {
      if (other.cameLater) Object.assign(other, { enrolment, cameLater: false });
      else other.last = enrolment;
      continue;
    }
    byStudent.set(key, stay);
    stays.push(stay);
  }
  return stays;
}

/** How the year ended, and what of that the situation does not say. */
function endOf(
  enrolment: RawRecord,
  classStage: string,
  { decisions, moved }: SchoolOutcomes,
): { readonly situation: string; readonly lost?: Loss } {
  const id = textOf(enrolment, 'id');
  const decision = textOf(decisions.get(id), 'decision');
  const exitReason = textOf(enrolment, 'exitReason') || (moved.has(id) ? 'transferred' : '');
  const stage = classStage || stageOfGrade(textOf(enrolment, 'grade')) || undefined;
  const { situation, coarser } = situationOf({ decision, stage, exitReason });
  if (situation === '')
    return {
      situation,
      lost: {
        entity: 'enrolment',
        field: 'exitReason',
        reason: 'value-missing',
      },
    };
  if (!coarser) return { situation };
  return decision === ''
    ? {
        situation,
        lost: {
          entity: 'enrolment',
          field: 'exitReason',
          reason: 'value-changed',
        },
      }
    : {
        situation,
        lost: {
          entity: 'promotion',
          field: 'decision',
          reason: 'value-changed',
        },
      };
}
