import type { Catalogue } from '@emis-sdk/model';

/** Words for the findings of the standard's rules. */
export const RULE_MESSAGES = {
  en: {
    'enrolment.before-birth': {
      title: 'Enrolled before being born',
      meaning: 'The student starts school on {$entry} but was born on {$born}.',
      fix: 'Compare both dates with the birth certificate and the enrolment form, and correct the one that is wrong.',
    },
  },
  es: {
    'enrolment.before-birth': {
      title: 'Matrícula anterior al nacimiento',
      meaning: 'El estudiante ingresa el {$entry}, pero nació el {$born}.',
      fix: 'Compare ambas fechas con el certificado de nacimiento y la ficha de matrícula, y corrija la que esté mal.',
    },
  },
  pt: {
    'enrolment.before-birth': {
      title: 'Matrícula anterior ao nascimento',
      meaning: 'O estudante ingressa em {$entry}, mas nasceu em {$born}.',
      fix: 'Compare as duas datas com a certidão de nascimento e a ficha de matrícula e corrija a que estiver errada.',
    },
  },
} as const satisfies Catalogue;
