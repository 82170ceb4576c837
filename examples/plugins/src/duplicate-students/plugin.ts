import { definePlugin, emit, read } from '@emis-sdk/plugin';
import { defineDatasetRule } from '@emis-sdk/validation';
import { likeness, type Named, wordsOf } from './same-person.ts';

const code = 'org.emis-sdk.example.duplicate-students.likely';
const twice = (first: object, second: object) => [
  { id: 'a', roles: ['student'], birthDate: '2016-05-14', ...first },
  { id: 'b', roles: ['student'], birthDate: '2016-05-14', ...second },
];

/** Two students of one birth date whose names differ by no more than a slip of the pen. What is kept: names, by birth date. */
export const likelyTwice = defineDatasetRule({
  code,
  severity: 'info',
  on: 'person',
  reads: ['roles', 'birthDate', 'givenName', 'familyName', 'secondFamilyName'],
  text: 'A student has one record.',
  why: 'Who stands twice is counted twice, and has half a history in each.',
  start() {
    const born = new Map<string, Named[]>();
    return {
      add({ id, roles, birthDate, givenName, familyName, secondFamilyName }, report) {
        if (!roles?.includes('student') || birthDate === undefined) return;
        const names = [givenName, familyName, secondFamilyName];
        const own: Named = { id, words: wordsOf(...names), filled: names.filter((name) => name !== undefined).length };
        const others = born.get(birthDate) ?? [];
        for (const other of others) {
          const why = likeness(own, other);
          if (why === undefined) continue;
          const [keep, merge] = own.filled > other.filled ? [own.id, other.id] : [other.id, own.id];
          report({ params: { keep, merge, why } });
        }
        born.set(birthDate, [...others, own]);
      },
    };
  },
  examples: {
    good: [twice({ givenName: 'Ana', familyName: 'Rojas' }, { givenName: 'Eva', familyName: 'Luna' })],
    bad: [
      twice({ givenName: 'José', familyName: 'Núñez' }, { givenName: 'NUÑEZ', familyName: 'Jose' }),
      twice({ givenName: 'María Luz', familyName: 'Gómez' }, { givenName: 'María Luz', familyName: 'Gomes' }),
    ],
  },
});

const words = (title: string, meaning: string, fix: string) => ({ [code]: { title, meaning, fix } });

/** Proposes which records of students to put together. It changes nothing by itself. */
export default definePlugin({
  id: 'org.emis-sdk.example.duplicate-students',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Students who stand twice', es: 'Estudiantes repetidos', pt: 'Estudantes em duplicidade' },
  grants: [
    read('person', ['roles', 'birthDate', 'givenName', 'familyName', 'secondFamilyName'], {
      en: 'Compares names of students born on one day. No name leaves the plugin.',
      es: 'Compara nombres de estudiantes nacidos el mismo día. Ningún nombre sale del complemento.',
      pt: 'Compara nomes de estudantes nascidos no mesmo dia. Nenhum nome sai do plugin.',
    }),
    emit('finding', {
      en: 'Proposes which two records to put together.',
      es: 'Propone qué dos registros unir.',
      pt: 'Propõe quais dois registros unir.',
    }),
  ],
  contributes: { rules: [code] },
  messages: {
    en: words(
      'Perhaps one student twice',
      '.input {$why :string} .match $why same-names {{{$merge} and {$keep} have the same names, perhaps in another order, and one birth date.}} name-missing {{{$merge} and {$keep} have one birth date, and all names of the one stand in the other.}} * {{{$merge} and {$keep} have one birth date, and names that differ by one letter.}}',
      'Look at both records. If they are of one student, keep {$keep} and move what belongs to {$merge} there.',
    ),
    es: words(
      'Quizá un estudiante dos veces',
      '.input {$why :string} .match $why same-names {{{$merge} y {$keep} tienen los mismos nombres, quizá en otro orden, y la misma fecha de nacimiento.}} name-missing {{{$merge} y {$keep} tienen la misma fecha de nacimiento, y todos los nombres de uno están en el otro.}} * {{{$merge} y {$keep} tienen la misma fecha de nacimiento y nombres que difieren en una letra.}}',
      'Mire ambos registros. Si son del mismo estudiante, conserve {$keep} y traslade allí lo de {$merge}.',
    ),
    pt: words(
      'Talvez um estudante duas vezes',
      '.input {$why :string} .match $why same-names {{{$merge} e {$keep} têm os mesmos nomes, talvez em outra ordem, e a mesma data de nascimento.}} name-missing {{{$merge} e {$keep} têm a mesma data de nascimento, e todos os nomes de um estão no outro.}} * {{{$merge} e {$keep} têm a mesma data de nascimento e nomes que diferem em uma letra.}}',
      'Veja os dois registros. Se forem do mesmo estudante, mantenha {$keep} e leve para lá o que é de {$merge}.',
    ),
  },
  setup({ rule }) {
    rule(likelyTwice);
    return undefined;
  },
});
