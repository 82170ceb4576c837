import { loadProfile } from '@emis-sdk/profiles';
import { defineLesson, notThere } from './lesson.ts';

// The first and the third pass; of the others one digit is wrong, or all are the same. They are numbers of textbooks.
const NUMBERS = ['390.533.447-05', '390.533.447-06', '111.444.777-35', '111.111.111-11', '390.533.474-05'];

export const judgeNumbers = defineLesson({
  title: {
    en: 'Numbers that authorities give',
    es: 'Números que dan las autoridades',
    pt: 'Números que as autoridades dão',
  },
  why: {
    en: 'One wrong digit makes two children out of one. Check digits find it before it is sent.',
    es: 'Un dígito equivocado hace de un niño dos. Los dígitos verificadores lo encuentran antes de enviar.',
    pt: 'Um dígito errado faz de uma criança duas. Os dígitos verificadores o encontram antes do envio.',
  },
  task: {
    en: 'In {folder}/numbers.txt stand five numbers of the kind CPF of Brazil. Write those that are valid into {folder}/answer.txt, one in a line.',
    es: 'En {folder}/numbers.txt hay cinco números del tipo CPF de Brasil. Escriba los válidos en {folder}/answer.txt, uno por línea.',
    pt: 'Em {folder}/numbers.txt há cinco números do tipo CPF do Brasil. Escreva os válidos em {folder}/answer.txt, um por linha.',
  },
  commands: ['identifiers br', 'identifiers br cpf 390.533.447-05'],
  files: { 'numbers.txt': `${NUMBERS.join('\n')}\n` },
  hints: {
    absent: notThere('answer.txt'),
    wrong: {
      en: 'The list is not right yet. Ask about each number alone.',
      es: 'La lista todavía no es correcta. Pregunte por cada número por separado.',
      pt: 'A lista ainda não está certa. Pergunte por cada número em separado.',
    },
  },
  async check({ text }) {
    const answer = await text('answer.txt');
    if (answer === undefined) return 'absent';
    const cpf = (await loadProfile('brazil')).identifiers.find(({ type }) => type === 'br.cpf');
    const digits = (numbers: readonly string[]) =>
      numbers
        .map((one) => one.replaceAll(/\D/g, ''))
        .filter(Boolean)
        .sort();
    const valid = digits(NUMBERS.filter((number) => cpf?.check(number).valid));
    return digits(answer.split(/\r?\n/)).join() === valid.join() ? undefined : 'wrong';
  },
});
