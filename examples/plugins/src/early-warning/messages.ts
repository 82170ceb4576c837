const id = 'org.emis-sdk.example.early-warning';

/** What a counsellor reads: why the student is flagged, and what to do about it. */
export const messages = {
  en: {
    [`${id}.absent-often`]: {
      title: 'Often absent',
      meaning: 'The student missed {$absent} of {$days} school days ({$percent} %).',
      fix: 'Ask the family what keeps the student at home before anything else.',
    },
    [`${id}.failing`]: {
      title: 'Failing in several subjects',
      meaning: 'The student failed {$failed} final marks.',
      fix: 'Look with the teachers for support in these subjects.',
    },
    [`${id}.over-age`]: {
      title: 'Much older than the grade',
      meaning: 'The student is {$over} years older than the grade is meant for.',
      fix: 'Ask whether a course that catches up, or another kind of school, would fit better.',
    },
  },
  es: {
    [`${id}.absent-often`]: {
      title: 'Falta a menudo',
      meaning: 'El estudiante faltó {$absent} de {$days} días de clase ({$percent} %).',
      fix: 'Antes que nada, pregunte a la familia qué lo retiene en casa.',
    },
    [`${id}.failing`]: {
      title: 'Reprueba varias asignaturas',
      meaning: 'El estudiante reprobó {$failed} calificaciones finales.',
      fix: 'Busque con los docentes apoyo en esas asignaturas.',
    },
    [`${id}.over-age`]: {
      title: 'Mucho mayor que su grado',
      meaning: 'El estudiante tiene {$over} años más que la edad prevista para el grado.',
      fix: 'Vea si conviene una nivelación u otra modalidad de escuela.',
    },
  },
  pt: {
    [`${id}.absent-often`]: {
      title: 'Falta com frequência',
      meaning: 'O estudante faltou a {$absent} de {$days} dias letivos ({$percent} %).',
      fix: 'Antes de tudo, pergunte à família o que o mantém em casa.',
    },
    [`${id}.failing`]: {
      title: 'Reprovado em várias disciplinas',
      meaning: 'O estudante foi reprovado em {$failed} notas finais.',
      fix: 'Procure com os professores apoio nessas disciplinas.',
    },
    [`${id}.over-age`]: {
      title: 'Muito mais velho que a série',
      meaning: 'O estudante tem {$over} anos a mais que a idade prevista para a série.',
      fix: 'Veja se convém uma correção de fluxo ou outra modalidade de escola.',
    },
  },
};
