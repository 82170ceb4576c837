import { ownValue } from '../../facts/own-value.ts';
import { leastHoursOf } from '../codes/courses.ts';
import { type CensusLine, classKey } from '../files/census-line.ts';
import { isActivity, isAee, isCurricular, SUBJECT_FIELDS, WEEKDAY_FIELDS } from '../files/class-kind.ts';
import { minutesOf } from '../files/value-type.ts';
import type { LayoutRule } from './layout-rule.ts';
import {
  ALTERNATING_STAGES,
  CLOSED_SUBJECTS,
  DISTANCE_STAGES,
  LEAST_HOURS_2026,
  NOT_IN_CUSTODY,
  NOT_WITH_ACTIVITIES,
  SEMI_STAGES,
  STAGES_OF_308_IN_2026,
  STAGES_OF_GROUP,
  STAGES_OF_ORGANISATION,
} from './stage-tables.ts';

const DISTANCE = '3';
const stagesOf = (line: CensusLine): readonly string[] | undefined =>
  line.year >= 2026 && line.get('etapaAgregada') === '308'
    ? STAGES_OF_308_IN_2026
    : ownValue(STAGES_OF_GROUP, line.get('etapaAgregada'));
/** The form of organisation: 2025 has a field for each, 2026 one select in the same order. */
const organisations = (line: CensusLine): string[] => {
  const select = Number(line.get('organizacao'));
  const names = Object.keys(STAGES_OF_ORGANISATION);
  return select > 0 ? names.slice(select - 1, select) : line.ones(names);
};
const stageParams = (line: CensusLine) => ({ params: { stage: line.get('etapa') } });

/** Between the fields of record 20. */
export const CLASS_RULES: readonly LayoutRule[] = [
  {
    record: '20',
    rule: 'time-order',
    text: 'A class ends after it begins.',
    source: 'IE25',
    check(line, say) {
      for (const day of WEEKDAY_FIELDS) {
        const time = minutesOf(line.get(day));
        if (time && time[1] <= time[0]) say(day);
      }
    },
  },
  {
    record: '20',
    rule: 'time-minutes',
    text: 'Minutes are multiples of five.',
    source: 'IE25',
    check(line, say) {
      for (const day of WEEKDAY_FIELDS) if (minutesOf(line.get(day))?.some((minute) => minute % 5 !== 0)) say(day);
    },
  },
  {
    record: '20',
    rule: 'support-beside-other',
    text: 'A class of specialised support (AEE) is nothing else.',
    source: 'IE25',
    to: 2025,
    check(line, say) {
      if (line.get('aee') === '1' && (line.get('curricular') === '1' || line.get('atividadeComplementar') === '1'))
        say('aee');
    },
  },
  {
    record: '20',
    rule: 'distance-only-curricular',
    text: 'A class at a distance, wholly or partly, is curricular and nothing else.',
    source: 'IE25',
    check(line, say) {
      if (!['2', DISTANCE].includes(line.get('mediacao'))) return;
      if (!isCurricular(line) || isActivity(line) || isAee(line)) say('mediacao');
    },
  },
  {
    record: '20',
    rule: 'place-of-school',
    text: 'A class in a socio-educational unit or a prison belongs to a school that works there.',
    source: 'IE25',
    check(line, say) {
      const { school } = line.around;
      const place = line.get('localDiferenciado');
      if (school && ((place === '2' && !school.socioEducational) || (place === '3' && !school.prison)))
        say('localDiferenciado');
    },
  },
  {
    record: '20',
    rule: 'stage-of-group',
    text: 'The stage belongs to the group of stages.',
    source: 'IE25, RULE-STAGE',
    check(line, say) {
      const stages = stagesOf(line);
      const stage = line.get('etapa');
      if (stages && stage !== '' && !stages.includes(stage)) {
        say('etapa', { params: { stage, group: line.get('etapaAgregada'), allowed: stages.join(', ') } });
      }
    },
  },
  {
    record: '20',
    rule: 'stage-at-distance',
    text: 'The stage may be taught at a distance.',
    source: 'IE25, RULE-STAGE',
    check(line, say) {
      const stage = line.get('etapa');
      const mediation = line.get('mediacao');
      const allowed = mediation === '2' ? SEMI_STAGES : mediation === DISTANCE ? DISTANCE_STAGES : undefined;
      if (allowed && stage !== '' && !allowed.includes(stage))
        say('etapa', { params: { stage, allowed: allowed.join(', ') } });
    },
  },
  {
    record: '20',
    rule: 'stage-in-custody',
    text: 'The stage may be taught in a socio-educational unit or a prison.',
    source: 'IE25, RULE-STAGE',
    check(line, say) {
      if (['2', '3'].includes(line.get('localDiferenciado')) && NOT_IN_CUSTODY.includes(line.get('etapa')))
        say('etapa', stageParams(line));
    },
  },
  {
    record: '20',
    rule: 'stage-with-activities',
    text: 'The stage may stand beside complementary activities.',
    source: 'IE25, RULE-STAGE',
    check(line, say) {
      if (isActivity(line) && NOT_WITH_ACTIVITIES.includes(line.get('etapa'))) say('etapa', stageParams(line));
    },
  },
  {
    record: '20',
    rule: 'organisation-of-stage',
    text: 'The class is organised in a way that the stage may have.',
    source: 'IE25, RULE-ORG',
    check(line, say) {
      const stage = line.get('etapa');
      if (stage === '') return;
      for (const name of organisations(line)) {
        if (!STAGES_OF_ORGANISATION[name]?.includes(stage))
          say(line.has('organizacao') ? 'organizacao' : name, stageParams(line));
      }
    },
  },
  {
    record: '20',
    rule: 'alternation-of-stage',
    text: 'Only some stages alternate between school and community.',
    source: 'IE25, RULE-ALT',
    check(line, say) {
      if (line.get('alternancia') === '1' && !ALTERNATING_STAGES.includes(line.get('etapa')))
        say('alternancia', stageParams(line));
    },
  },
  {
    record: '20',
    rule: 'subject-of-stage',
    text: 'The class offers no subject that the stage may not have.',
    source: 'IE25, RULE-DISC',
    check(line, say) {
      const closed = CLOSED_SUBJECTS.get(line.get('etapa'));
      if (!closed) return;
      for (const [name, code] of SUBJECT_FIELDS) {
        if (closed.includes(code) && ['1', '2'].includes(line.get(name))) say(name, stageParams(line));
      }
    },
  },
  {
    record: '20',
    rule: 'subject-without-teacher',
    text: 'A subject that is offered with a teacher has a professional who teaches it.',
    source: 'what value 1 means; the exporter does not check it',
    warns: true,
    check(line, say) {
      const { group } = line.around;
      for (const [name, code] of group ? SUBJECT_FIELDS : []) {
        if (line.get(name) === '1' && !group?.taught.has(code)) say(name);
      }
    },
  },
  {
    record: '20',
    rule: 'hours',
    text: 'A course has the hours that it must have.',
    source: 'IE26, TAG26, RULE-HOURS',
    warns: true,
    from: 2026,
    check(line, say) {
      const hours = Number(line.get('cargaHoraria'));
      const least = ownValue(LEAST_HOURS_2026, line.get('etapa')) ?? leastHoursOf(line.get('curso'));
      if (hours > 0 && least !== undefined && hours < least) say('cargaHoraria', { params: { found: hours, least } });
    },
  },
  {
    record: '20',
    rule: 'code-twice',
    text: 'The own code of a class stands once in the file.',
    source: 'IE25',
    check(line, say) {
      const { group } = line.around;
      if (group && group.row !== line.row && classKey(line) !== '') say('turma', { params: { first: group.row } });
    },
  },
  {
    record: '20',
    rule: 'class-twice',
    text: 'No two classes of a school agree in name, mediation, times, kind, place and stage.',
    source: 'IE25, RULE-CLASS',
    check(line, say) {
      const { group } = line.around;
      if (group && group.row === line.row && group.twin > 0) say('nome', { params: { first: group.twin } });
    },
  },
  {
    record: '20',
    rule: 'no-professional',
    text: 'A class has a professional.',
    source: 'IE25, RULE-CLASS',
    check(line, say) {
      if (line.around.group?.functions === 0) say();
    },
  },
  {
    record: '20',
    rule: 'no-teacher',
    text: 'A class of a stage other than 1 has a teacher (1) or a head teacher at a distance (5).',
    source: 'IE25, RULE-CLASS',
    check(line, say) {
      const { group } = line.around;
      if (group && group.functions > 0 && group.curricular && group.stage !== '1' && (group.functions & TEACHING) === 0)
        say();
    },
  },
  {
    record: '20',
    rule: 'only-interpreters-or-tutors',
    text: 'A class has not only interpreters (4) and tutors (6).',
    source: 'IE25, RULE-CLASS',
    check(line, say) {
      const functions = line.around.group?.functions ?? 0;
      if (functions > 0 && (functions & ~((1 << 4) | (1 << 6))) === 0) say();
    },
  },
  {
    record: '20',
    rule: 'interpreter-without-deaf',
    text: 'A class with a Libras interpreter has a student or professional who is deaf, hard of hearing or deafblind.',
    source: 'IE25, RULE-CLASS',
    check(line, say) {
      const { group } = line.around;
      if (group && (group.functions & (1 << 4)) !== 0 && !group.deaf) say();
    },
  },
];

const TEACHING = (1 << 1) | (1 << 5);
