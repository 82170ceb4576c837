import type { Asked, Holds } from './asked.ts';
import { EARLY_STAGES, isActivity, isCurricular, MULTI_STAGES, VOCATIONAL_STAGES } from './class-kind.ts';
import { ROLE } from './kept-facts.ts';

interface Fact {
  /** In the words of the layout. */
  readonly shown: string;
  holds(line: Asked): Holds;
}

/** What a condition of the layout may ask beside the fields of the line itself. */
export const FACTS = {
  // Of the school.
  active: { shown: 'escola em atividade', holds: ({ around }) => is(around.school?.situation, '1') },
  private: { shown: 'escola privada', holds: ({ around }) => is(around.school?.administration, '4') },
  classrooms: {
    shown: 'há salas de aula',
    holds: (line) => line.get('salasDentro') !== '' || line.get('salasFora') !== '',
  },
  computers: {
    shown: 'há computadores',
    holds: (line) =>
      line.get('equipamentoComputadores') === '1' ||
      line.get('computadoresMesa') !== '' ||
      line.get('computadoresTablets') !== '',
  },
  teachesIndigenousLanguage: {
    shown: 'ensino em língua indígena',
    holds: (line) => line.get('linguaIndigena') === '1' || ['1', '3'].includes(line.get('educacaoIndigenaLingua')),
  },
  // Of the class of this line.
  curricular: { shown: 'turma curricular', holds: isCurricular },
  activity: { shown: 'turma de atividade complementar', holds: isActivity },
  hasStage: {
    shown: 'turma curricular com etapa',
    holds: (line) =>
      isCurricular(line) &&
      (!['304', '305'].includes(line.get('etapaAgregada')) || line.get('formacaoGeralBasica') === '1'),
  },
  technicalStage: {
    shown: 'curso técnico',
    holds: (line) =>
      (line.year < 2026 ? ['39', '40', '64'] : ['39', '40', '64', '68', '75']).includes(line.get('etapa')),
  },
  organised: {
    shown: 'turma curricular com etapa diferente de 1, 2, 3 e 24',
    holds: (line) =>
      isCurricular(line) &&
      line.get('etapa') !== '' &&
      !EARLY_STAGES.has(line.get('etapa')) &&
      line.get('etapa') !== '24',
  },
  taughtBySubject: {
    shown: 'turma curricular com etapa diferente de 1, 2 e 3',
    holds: (line) => isCurricular(line) && !EARLY_STAGES.has(line.get('etapa')),
  },
  vocational: {
    shown: 'turma de curso de educação profissional',
    holds: (line) => line.get('itinerarioTecnico') === '1' || VOCATIONAL_STAGES.has(line.get('etapa')),
  },
  // Of the person of this line.
  student: { shown: 'aluno', holds: (line) => role(line, ROLE.student) },
  manager: { shown: 'gestor escolar', holds: (line) => role(line, ROLE.manager) },
  teacher: { shown: 'profissional escolar em sala de aula', holds: (line) => role(line, ROLE.professional) },
  staff: { shown: 'gestor ou profissional escolar', holds: (line) => role(line, ROLE.manager | ROLE.professional) },
  studentOrProfessional: {
    shown: 'aluno ou profissional escolar em sala de aula',
    holds: (line) => role(line, ROLE.student | ROLE.professional),
  },
  cpfNeeded: {
    shown: 'gestor ou profissional escolar não estrangeiro',
    holds: (line) => and(role(line, ROLE.manager | ROLE.professional), line.get('nacionalidade') !== '3'),
  },
  examAid: {
    shown: 'aluno com deficiência ou transtorno',
    holds: (line) => and(role(line, ROLE.student), line.get('deficiencia') === '1' || line.get('transtorno') === '1'),
  },
  // Of the class to which the person of this line is linked.
  classBySubject: {
    shown: 'turma curricular com etapa diferente de 1, 2 e 3',
    holds: ({ around: { group } }) => group?.curricular && !EARLY_STAGES.has(group.stage),
  },
  classDeepening: { shown: 'itinerário formativo de aprofundamento', holds: ({ around }) => around.group?.deepening },
  classTechnical: {
    shown: 'itinerário de formação técnica e profissional',
    holds: ({ around }) => around.group?.technical,
  },
  classMulti: {
    shown: 'turma multietapa',
    holds: ({ around: { group } }) => group && MULTI_STAGES.has(group.stage),
  },
  classAee: { shown: 'turma de AEE', holds: ({ around }) => around.group?.aee },
  classAtSchool: {
    shown: 'turma curricular presencial na escola',
    holds: ({ around: { group } }) =>
      group?.curricular && group.mediation === '1' && ['0', '1'].includes(group.location),
  },
  classTransport: {
    shown: 'turma curricular presencial ou semipresencial e residência no Brasil',
    holds: ({ around: { group, person } }) =>
      group &&
      and(
        person && person.residence !== 0 ? person.residence === 76 : undefined,
        group.curricular && ['1', '2'].includes(group.mediation),
      ),
  },
  classVocational: {
    shown: 'turma de curso de educação profissional',
    holds: ({ around: { group } }) => group && (group.technical || VOCATIONAL_STAGES.has(group.stage)),
  },
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof FACTS;

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function is(value: string | undefined, wanted: string): Holds {
  return value === undefined || value === '' ? undefined : value === wanted;
}

/** Nobody can say what a person is whom no line links to the school. */
function role({ around: { person } }: Asked, roles: number): Holds {
  return person === undefined || (person.marks & ROLE.any) === 0 ? undefined : (person.marks & roles) !== 0;
}

function and(one: Holds, other: boolean): Holds {
  return other ? one : false;
}
