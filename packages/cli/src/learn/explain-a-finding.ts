import { defineLesson, notThere } from './lesson.ts';

export const explainAFinding = defineLesson({
  title: { en: 'Explain a finding', es: 'Explicar un hallazgo', pt: 'Explicar uma constatação' },
  why: {
    en: 'Every finding has a code that never changes. Who knows the code finds out what it means, why it matters and how to mend it.',
    es: 'Cada hallazgo tiene un código que nunca cambia. Quien lo conoce averigua qué significa, por qué importa y cómo corregirlo.',
    pt: 'Cada constatação tem um código que nunca muda. Quem o conhece descobre o que ela significa, por que importa e como corrigi-la.',
  },
  task: {
    en: 'A clerk asks about a student whose place ends before it starts. Write the code of that rule, alone in a line, into {folder}/answer.txt.',
    es: 'Una secretaria pregunta por un estudiante cuya matrícula termina antes de empezar. Escriba el código de esa regla, solo en una línea, en {folder}/answer.txt.',
    pt: 'Uma secretária pergunta por um estudante cuja matrícula termina antes de começar. Escreva o código dessa regra, sozinho em uma linha, em {folder}/answer.txt.',
  },
  commands: ['rules', 'explain enrolment.before-birth'],
  hints: {
    absent: notThere('answer.txt'),
    wrong: {
      en: 'That is another rule. Look in the list for enrolments, and ask `emis explain` about what you chose.',
      es: 'Esa es otra regla. Busque en la lista las matrículas y pregunte a `emis explain` por la que eligió.',
      pt: 'Essa é outra regra. Procure na lista as matrículas e pergunte a `emis explain` pela que escolheu.',
    },
  },
  async check({ text }) {
    const answer = await text('answer.txt');
    if (answer === undefined) return 'absent';
    return answer.trim() === 'enrolment.ends-before-start' ? undefined : 'wrong';
  },
});
