// [en] What people read of each code: what is wrong, and how to mend it.
// [es] Lo que las personas leen de cada código: qué está mal y cómo corregirlo.
// [pt] O que as pessoas leem de cada código: o que está errado e como corrigir.
export const messages = {
  en: {
    'org.example.starter.late-entry': {
      title: 'Entered after August',
      meaning: 'The student entered school after the day on which places are counted.',
      fix: 'Look up the entry date in the enrolment form, and correct it if it is wrong.',
    },
  },
  es: {
    'org.example.starter.late-entry': {
      title: 'Ingreso después de agosto',
      meaning: 'El estudiante ingresó después del día en que se cuentan las matrículas.',
      fix: 'Revise la fecha de ingreso en la ficha de matrícula y corríjala si está mal.',
    },
  },
  pt: {
    'org.example.starter.late-entry': {
      title: 'Ingresso depois de agosto',
      meaning: 'O estudante ingressou depois do dia em que se contam as matrículas.',
      fix: 'Confira a data de ingresso na ficha de matrícula e corrija-a se estiver errada.',
    },
  },
} as const;
