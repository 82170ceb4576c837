import type { Language } from '@emis-sdk/model';

/** Help of `emis learn`. */
export const LEARN_HELP = {
  learn: {
    en: 'A course of ten lessons with exercises that are checked on this machine',
    es: 'Un curso de diez lecciones con ejercicios que se verifican en este equipo',
    pt: 'Um curso de dez lições com exercícios que são verificados neste computador',
  },
  'learn-lesson': {
    en: 'the number of a lesson; without one they are listed',
    es: 'el número de una lección; sin número se muestra la lista',
    pt: 'o número de uma lição; sem número, mostra a lista',
  },
  'learn-check': {
    en: 'look whether the exercise is done; ends with 0 when it is, and with 1 otherwise',
    es: 'mira si el ejercicio está hecho; termina con 0 si lo está y con 1 si no',
    pt: 'olha se o exercício está feito; termina com 0 se está e com 1 se não',
  },
  'learn-folder': {
    en: 'where the exercises are put',
    es: 'dónde se ponen los ejercicios',
    pt: 'onde os exercícios são postos',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis learn` says. */
export const LEARN_WORDS = {
  'learn.lesson': {
    en: 'Lesson {$number}: {$title}',
    es: 'Lección {$number}: {$title}',
    pt: 'Lição {$number}: {$title}',
  },
  'learn.task': { en: 'Do this:', es: 'Haga esto:', pt: 'Faça isto:' },
  'learn.help': { en: 'What helps:', es: 'Le ayudará:', pt: 'O que ajuda:' },
  'learn.then': {
    en: 'Then: emis learn {$number} --check',
    es: 'Después: emis learn {$number} --check',
    pt: 'Depois: emis learn {$number} --check',
  },
  'learn.done': { en: 'Done.', es: 'Hecho.', pt: 'Feito.' },
  'learn.not-yet': { en: 'Not yet.', es: 'Todavía no.', pt: 'Ainda não.' },
  'learn.next': {
    en: 'Next: emis learn {$number}',
    es: 'Siguiente: emis learn {$number}',
    pt: 'Próxima: emis learn {$number}',
  },
  'learn.end': {
    en: 'That was the last lesson.',
    es: 'Era la última lección.',
    pt: 'Era a última lição.',
  },
} as const satisfies Record<string, Record<Language, string>>;
