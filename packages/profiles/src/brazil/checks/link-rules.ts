import { ownValue } from '../../facts/own-value.ts';
import { STAGE_AGES } from '../codes/stage-ages.ts';
import { type CensusLine, classKey } from '../files/census-line.ts';
import { MULTI_STAGES, TAUGHT_FIELDS } from '../files/class-kind.ts';
import { type ClassFacts, classesOf } from '../files/kept-facts.ts';
import type { RecordType } from '../files/layout-field.ts';
import type { LayoutRule } from './layout-rule.ts';
import { STAGES_IN_MULTI } from './stage-tables.ts';

/** The rule that a line of record 40, 50 or 60 points to a person of the file. */
function knownPerson(record: RecordType): LayoutRule {
  return {
    record,
    rule: 'person-missing',
    text: 'The person has a line of record 30 in the school.',
    source: 'IE25',
    check(line, say) {
      if (!line.around.person?.row) say(line.get('pessoa') === '' ? 'pessoaInep' : 'pessoa');
    },
  };
}

function sameInepId(record: RecordType): LayoutRule {
  return {
    record,
    rule: 'inep-id-differs',
    text: 'The INEP id of a person is the same in every line.',
    source: 'IE25',
    check(line, say) {
      const { person } = line.around;
      if (person?.row && person.inep !== (Number(line.get('pessoaInep')) || 0)) say('pessoaInep');
    },
  };
}

function knownClass(record: RecordType): LayoutRule {
  return {
    record,
    rule: 'class-missing',
    text: 'The class has a line of record 20 in the school.',
    source: 'IE25',
    check(line, say) {
      const { group, school } = line.around;
      if (!group || group.school !== school) say(line.get('turma') === '' ? 'turmaInep' : 'turma');
    },
  };
}

function sameClassId(record: RecordType): LayoutRule {
  return {
    record,
    rule: 'inep-class-differs',
    text: 'The INEP code of a class is the same in every line.',
    source: 'IE25',
    check(line, say) {
      const { group } = line.around;
      if (group && group.inep !== line.get('turmaInep')) say('turmaInep');
    },
  };
}

const studiesIn = (line: CensusLine): boolean => {
  const { person, group } = line.around;
  return person !== undefined && group !== undefined && classesOf(person).includes(group);
};

/** Record 40. */
const MANAGER_RULES: readonly LayoutRule[] = [
  knownPerson('40'),
  sameInepId('40'),
  {
    record: '40',
    rule: 'access-of-school',
    text: 'An owner (1) does not manage a public school; competition and election (4, 5, 6) are of public schools.',
    source: 'IE25',
    check(line, say) {
      const isPrivate = line.around.school?.administration === '4';
      const criterion = line.get('criterioAcesso');
      if (!line.around.school?.administration) return;
      if ((criterion === '1' && !isPrivate) || (['4', '5', '6'].includes(criterion) && isPrivate))
        say('criterioAcesso');
    },
  },
];

/** Record 50. */
const PROFESSIONAL_RULES: readonly LayoutRule[] = [
  knownPerson('50'),
  sameInepId('50'),
  knownClass('50'),
  sameClassId('50'),
  {
    record: '50',
    rule: 'function-at-distance',
    text: 'In a class at a distance the functions are 5 and 6.',
    source: 'IE25',
    check(line, say) {
      const { group } = line.around;
      if (group && group.mediation === '3' && !['5', '6'].includes(line.get('funcao'))) say('funcao');
    },
  },
  {
    record: '50',
    rule: 'assistant-of-class',
    text: 'An educational assistant (2) works in a curricular class.',
    source: 'IE25',
    check(line, say) {
      if (line.get('funcao') === '2' && line.around.group?.curricular === false) say('funcao');
    },
  },
  {
    record: '50',
    rule: 'monitor-of-class',
    text: 'A monitor (3) works in a class of complementary activities.',
    source: 'IE25',
    check(line, say) {
      if (line.get('funcao') === '3' && line.around.group?.activity === false) say('funcao');
    },
  },
  {
    record: '50',
    rule: 'subject-not-offered',
    text: 'A subject that a professional teaches is offered by the class.',
    source: 'IE25',
    check(line, say) {
      const { group } = line.around;
      if (!group?.curricular) return;
      for (const name of TAUGHT_FIELDS) {
        const code = line.get(name);
        if (code !== '' && !group.offered.has(code)) say(name, { params: { subject: code } });
      }
    },
  },
  {
    record: '50',
    rule: 'student-of-the-class',
    text: 'Nobody is professional and student of the same class.',
    source: 'IE25',
    check(line, say) {
      if (studiesIn(line)) say('turma');
    },
  },
];

const MOST_SUPPORT_CLASSES = 4;

function overlap(one: ClassFacts, other: ClassFacts): boolean {
  if (one === other || one.mediation !== '1' || other.mediation !== '1') return false;
  return one.times.some((time, day) => {
    const against = other.times[day];
    return time !== undefined && against !== undefined && time[0] < against[1] && against[0] < time[1];
  });
}

/** Record 60. */
const STUDENT_RULES: readonly LayoutRule[] = [
  knownPerson('60'),
  sameInepId('60'),
  knownClass('60'),
  sameClassId('60'),
  {
    record: '60',
    rule: 'stage-in-multi',
    text: 'The stage of a student of a class of several stages is one of those that it may hold.',
    source: 'IE25, RULE-MULTI',
    check(line, say) {
      const { group } = line.around;
      const stage = line.get('turmaMulti');
      if (!group || stage === '' || !MULTI_STAGES.has(group.stage)) return;
      const allowed = ownValue(STAGES_IN_MULTI, group.stage);
      if (!allowed?.includes(stage))
        say('turmaMulti', { params: { allowed: allowed?.join(', ') ?? '' }, personal: { stage } });
    },
  },
  {
    record: '60',
    rule: 'age-of-stage',
    text: 'The census year less the year of birth lies between the ages that the census takes in the stage.',
    source: 'IE26, RULE-AGE',
    warns: true,
    check(line, say) {
      const { group, person } = line.around;
      const ages = group?.location === '3' ? PRISON : STAGE_AGES.get(line.get('turmaMulti') || (group?.stage ?? ''));
      if (!ages || !person?.birthYear) return;
      const age = line.year - person.birthYear;
      if (age < ages[0] || age > ages[1]) say(undefined, { params: { from: ages[0], to: ages[1] }, personal: { age } });
    },
  },
  {
    record: '60',
    rule: 'too-many-support-classes',
    text: 'A student has at most four links to classes of specialised support or complementary activities.',
    source: 'IE25, RULE-LINKS',
    check(line, say) {
      const { group, person } = line.around;
      if (!person || !group || group.curricular) return;
      const others = classesOf(person).filter((one) => !one.curricular);
      if (others.indexOf(group) >= MOST_SUPPORT_CLASSES) say('turma', { params: { found: others.length } });
    },
  },
  {
    record: '60',
    rule: 'times-overlap',
    text: 'A student is in no two classes at the same time.',
    source: 'IE25, RULE-LINKS',
    check(line, say) {
      const { group, person } = line.around;
      if (!person || !group || !Array.isArray(person.studies)) return;
      const before = person.studies.slice(0, person.studies.indexOf(group));
      const other = before.find((one) => overlap(one, group));
      if (other) say('turma', { params: { other: other.row } });
    },
  },
  {
    record: '60',
    rule: 'link-twice',
    text: 'A student is linked to a class once.',
    source: 'follows from the purpose of the record',
    warns: true,
    check(line, say) {
      const { group, person } = line.around;
      if (person && group && classKey(line) !== '' && classesOf(person).filter((one) => one === group).length > 1)
        say('turma');
    },
  },
];

/** RULE-AGE: the ages of students in prison. */
const PRISON = [18, 94] as const;

export const LINK_RULES: readonly LayoutRule[] = [...MANAGER_RULES, ...PROFESSIONAL_RULES, ...STUDENT_RULES];
