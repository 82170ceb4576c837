import { defineLesson, notThere } from './lesson.ts';
import { GOOD_USERS, judged, smallSchool } from './small-school.ts';

export const convertFiles = defineLesson({
  title: { en: 'Convert files', es: 'Convertir archivos', pt: 'Converter arquivos' },
  why: {
    en: 'Every system has a format of its own. A conversion that says what it cannot carry is one that can be trusted.',
    es: 'Cada sistema tiene su propio formato. Se puede confiar en una conversión que dice lo que no puede llevar.',
    pt: 'Cada sistema tem seu próprio formato. Pode-se confiar em uma conversão que diz o que não consegue levar.',
  },
  task: {
    en: 'Write the bundle in {folder}/school as records of the standard, in one file: {folder}/records.ndjson.',
    es: 'Escriba los archivos de {folder}/school como registros del estándar, en un solo archivo: {folder}/records.ndjson.',
    pt: 'Escreva os arquivos de {folder}/school como registros do padrão, em um só arquivo: {folder}/records.ndjson.',
  },
  commands: ['formats', 'convert {folder}/school --to <format> -o {folder}/records.ndjson'],
  files: smallSchool('school', GOOD_USERS),
  hints: {
    absent: notThere('records.ndjson'),
    wrong: {
      en: 'The file is of another format, or does not hold the whole school.',
      es: 'El archivo es de otro formato o no contiene la escuela entera.',
      pt: 'O arquivo é de outro formato ou não contém a escola inteira.',
    },
  },
  async check({ folder, text }) {
    if ((await text('records.ndjson')) === undefined) return 'absent';
    const [source, made] = [await judged(folder, 'school'), await judged(folder, 'records.ndjson')];
    const whole = made.report.valid === source.report.valid && made.report.valid > 0;
    return made.format === 'emis-ndjson' && whole ? undefined : 'wrong';
  },
});
