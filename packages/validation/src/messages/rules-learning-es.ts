import type { MessageText } from '@emis-sdk/model';
import type { LEARNING_RULES_IN_ENGLISH } from './rules-learning-en.ts';

/** Words for the findings of the rules over learning: marks, decisions, certificates, support and benefits, in Spanish. */
export const LEARNING_RULES_IN_SPANISH: Readonly<Record<keyof typeof LEARNING_RULES_IN_ENGLISH, MessageText>> = {
  'assessment-result.in-future': {
    title: 'Resultado anterior a su prueba',
    meaning:
      'La prueba es del {$date}, posterior al día de esta revisión, {$asOf}, y se dice que el estudiante la rindió.',
    fix: 'Corrija el día de la prueba o quite el resultado hasta que se rinda.',
    developer:
      'participated es true con un date posterior al día en que se revisan los datos. Verifique que no estén cambiados día y mes.',
  },
  'assessment-result.score-without-participation': {
    title: 'Puntaje sin haber rendido la prueba',
    meaning: 'El estudiante no rindió la prueba, pero tiene el resultado {$result}.',
    fix: 'Quite el resultado o indique que el estudiante participó.',
    developer: 'participated es false y viene score o level. Omita ambos para los ausentes; un cero es un puntaje.',
  },
  'assessment-result.twice': {
    title: 'Dos resultados en una prueba',
    meaning: 'El estudiante tiene otro resultado en la evaluación {$assessment}, según el registro {$other}.',
    fix: 'Deje el resultado que vale y elimine el otro.',
    developer:
      'Dos registros tienen el mismo studentId, assessmentCode, edition y subjectId. Indique subjectId en cada asignatura y envíe las correcciones con el mismo id.',
  },
  'benefit.after-exit': {
    title: 'Beneficio después de la salida del estudiante',
    meaning: 'El estudiante salió de la escuela el {$exit}, pero el beneficio sigue hasta el {$until}.',
    fix: 'Escriba el último día del beneficio o la matrícula que el estudiante tiene ahora.',
    developer:
      'endDate falta o es más de 31 días posterior al último exitDate del estudiante en schoolId. Cierre los beneficios al cerrar la matrícula.',
  },
  'benefit.ends-before-start': {
    title: 'El beneficio termina antes de empezar',
    meaning: 'El beneficio empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si el beneficio sigue, deje vacío el último día.',
    developer:
      'endDate es anterior a startDate. Ambos días están incluidos; omita endDate mientras el beneficio sigue.',
  },
  'benefit.twice': {
    title: 'El mismo beneficio dos veces',
    meaning: 'El estudiante ya recibe este beneficio del programa en ese período, según el registro {$other}.',
    fix: 'Elimine uno de los dos o escriba el día en que terminó el primero.',
    developer:
      'Dos registros tienen el mismo studentId, kind y programme al mismo tiempo. Después de un traslado, cierre con endDate el de la escuela anterior.',
  },
  'certificate.before-leaving': {
    title: 'Certificado anterior al fin de los estudios',
    meaning: 'El certificado se emitió el {$issued}, pero la matrícula llega hasta el {$until}.',
    fix: 'Corrija el día de emisión o el último día de la matrícula.',
    developer:
      'issuedOn es anterior a exitDate (o entryDate) de la matrícula en enrolmentId. Para una constancia de matrícula use el tipo enrolment.',
  },
  'certificate.in-future': {
    title: 'Certificado con fecha futura',
    meaning: 'El certificado es del {$date}, posterior al día de esta revisión, {$asOf}.',
    fix: 'Corrija el día de emisión o envíe el certificado cuando se haya emitido.',
    developer: 'issuedOn es posterior al día en que se revisan los datos. No use el día previsto de una ceremonia.',
  },
  'certificate.level-differs': {
    title: 'Certificado de otro nivel',
    meaning:
      'El certificado es del nivel {$level :codes list=|isced-level|}, pero la matrícula es del nivel {$studied :codes list=|isced-level|}.',
    fix: 'Corrija el nivel o elija la matrícula que corresponde al certificado.',
    developer:
      'level no es el level de la matrícula en enrolmentId. Ambos son niveles CINE 2011; los niveles nacionales deben convertirse.',
  },
  'certificate.level-not-enrolled': {
    title: 'Certificado de un nivel sin matrícula',
    meaning:
      'El certificado es del nivel {$level :codes list=|isced-level|}, pero ninguna matrícula del estudiante es de ese nivel.',
    fix: 'Corrija el nivel del certificado o agregue la matrícula del estudiante en ese nivel.',
    developer:
      'Ninguna matrícula de studentId tiene el nivel del certificado, aunque una cubre el tiempo anterior a issuedOn. Indique la matrícula en enrolmentId y convierta los niveles a CINE 2011 del mismo modo en ambos.',
  },
  'certificate.number-shared': {
    title: 'Número de certificado de dos estudiantes',
    meaning: 'El número {$number} se dio también a otro estudiante, en el certificado {$other}.',
    fix: 'Compare ambos documentos con el registro y corrija el número equivocado.',
    developer:
      'Dos registros tienen el mismo issuerId, kind y number, y distinto studentId. Envíe el número del documento, no el del libro o la hoja.',
  },
  'certificate.revoked-before-issued': {
    title: 'Certificado anulado antes de emitirse',
    meaning: 'El certificado se emitió el {$from}, pero se anuló el {$to}.',
    fix: 'Corrija el día de emisión o el día en que se anuló.',
    developer: 'revokedOn es anterior a issuedOn. Omita revokedOn en los certificados vigentes.',
  },
  'early-warning-flag.after-exit': {
    title: 'Alerta temprana después de la salida del estudiante',
    meaning: 'La alerta se levantó el {$raised}, cuando el estudiante ya se había ido.',
    fix: 'Avise a la nueva escuela o cierre la alerta e indique qué se hizo.',
    developer:
      'Una alerta abierta tiene raisedOn posterior a todos los exitDate del estudiante. No levante alertas sin matrícula abierta, salvo con la señal not-enrolled.',
  },
  'early-warning-flag.closed-without-action': {
    title: 'Alerta temprana cerrada sin explicación',
    meaning: 'La alerta se cerró el {$closed} y nada dice qué se hizo.',
    fix: 'Escriba qué se hizo, aunque no haya sido necesario nada.',
    developer: 'Viene closedOn y no action. Pida action cuando alguien cierra una alerta.',
  },
  'early-warning-flag.closes-before-raised': {
    title: 'Alerta temprana cerrada antes de levantarse',
    meaning: 'La alerta se levantó el {$from}, pero se cerró el {$to}.',
    fix: 'Corrija una de las dos fechas; si la alerta está abierta, deje vacía la segunda.',
    developer: 'closedOn es anterior a raisedOn. Omita closedOn mientras la alerta está abierta.',
  },
  'mark.in-future': {
    title: 'Calificación con fecha futura',
    meaning: 'La calificación es del {$date}, posterior al día de esta revisión, {$asOf}.',
    fix: 'Corrija el día en que se puso la calificación.',
    developer:
      'recordedOn es posterior al día en que se revisan los datos. Es el día en que se anotó, no el fin del período.',
  },
  'mark.not-in-class': {
    title: 'Calificación de quien no está en el curso',
    meaning: 'El estudiante tiene una calificación del curso {$class}, pero nunca estuvo en su lista.',
    fix: 'Dé la calificación al estudiante correcto o agregue al estudiante al curso.',
    developer:
      'Ningún class-enrolment tiene este studentId y classId. Envíe también las inscripciones terminadas, con endDate.',
  },
  'mark.number-differs': {
    title: 'Calificación con dos valores',
    meaning: 'La calificación está escrita {$value}, pero su número es {$number}.',
    fix: 'Corrija el valor equivocado.',
    developer: 'value y numericValue son números distintos. Revise la coma decimal: 6,5 es 6.5 y no 65.',
  },
  'mark.outside-scale': {
    title: 'Calificación fuera de su escala',
    meaning: 'La calificación {$value} no está en la escala {$scale :codes list=|mark-scale|}.',
    fix: 'Corrija la calificación o elija la escala en que se puso.',
    developer:
      'numericValue, o value leído como número, queda fuera de los límites que nombra el código de scale; o value no es uno de sus niveles. Envíe 6.5 y no 65.',
  },
  'mark.two-finals': {
    title: 'Dos calificaciones finales',
    meaning:
      'El estudiante tiene otra calificación final de la misma asignatura y período, según el registro {$other}.',
    fix: 'Deje como final la calificación que vale. La anterior a un nuevo examen ya no es final.',
    developer:
      'Dos registros con final true tienen el mismo studentId, subjectId, classId y sessionId. Ponga final en false en notas de pruebas y en las que fueron reemplazadas.',
  },
  'promotion.before-session-end': {
    title: 'Decisión mucho antes del fin del año',
    meaning: 'La decisión es del {$decided}, pero el año escolar termina el {$end}.',
    fix: 'Corrija el día de la decisión o elija el año escolar al que pertenece.',
    developer:
      'decidedOn es más de 45 días anterior a endDate del período en sessionId. Verifique que el período sea el de la matrícula y no el del año siguiente.',
  },
  'promotion.next-grade-contradicts': {
    title: 'El grado siguiente no coincide con la decisión',
    meaning:
      'La decisión es {$decision :codes list=|promotion-decision|}, pero el estudiante pasa del grado {$grade} al {$next}.',
    fix: 'Corrija la decisión o el grado siguiente.',
    developer:
      'nextGrade no es superior al grade de la matrícula aunque decision promueve, o es superior aunque repite. Verifique que nextGrade no sea el grado del año que termina.',
  },
  'promotion.no-final-mark': {
    title: 'Promovido sin calificación final',
    meaning: 'El estudiante está promovido y tiene calificaciones, pero ninguna es final.',
    fix: 'Cierre las calificaciones del año. Si en ese grado se promueve sin notas, no hay nada que hacer.',
    developer:
      'Todas las calificaciones de este studentId tienen final false. Ponga true en las que cierran una asignatura.',
  },
  'promotion.student-differs': {
    title: 'Promoción de otro estudiante',
    meaning: 'La promoción es de la persona {$person}, pero la matrícula {$enrolment} es de otra.',
    fix: 'Elija la matrícula del estudiante.',
    developer: 'studentId no es el de la matrícula en enrolmentId. Tome studentId de la matrícula.',
  },
  'promotion.twice': {
    title: 'Dos decisiones para un mismo año',
    meaning: 'El año de la matrícula {$enrolment} ya se decidió, según el registro {$other}.',
    fix: 'Deje la decisión que vale y elimine la otra.',
    developer:
      'Dos registros del mismo enrolmentId tienen una decisión que cierra el año. Envíe una decisión revisada con el mismo id.',
  },
  'subject.ends-before-start': {
    title: 'La asignatura termina antes de empezar',
    meaning: 'La asignatura entra al currículo el {$from}, pero sale el {$to}.',
    fix: 'Corrija una de las dos fechas; si la asignatura se sigue enseñando, deje vacío el último día.',
    developer:
      'endDate es anterior a startDate. Ambos días están incluidos; omita endDate mientras la asignatura se enseña.',
  },
  'support-need.ends-before-start': {
    title: 'La necesidad de apoyo termina antes de empezar',
    meaning: 'La necesidad empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si la necesidad sigue, deje vacío el último día.',
    developer: 'endDate es anterior a startDate. Ambos días están incluidos; omita endDate mientras la necesidad rige.',
  },
  'support-need.twice': {
    title: 'La misma necesidad de apoyo dos veces',
    meaning: 'El estudiante ya tiene una necesidad en este dominio en ese período, según el registro {$other}.',
    fix: 'Deje el registro correcto. Si la necesidad cambió, escriba el último día de la anterior.',
    developer:
      'Dos registros tienen el mismo studentId y domain al mismo tiempo. Cierre el anterior con endDate antes de empezar otro grado.',
  },
  'support-need.without-difficulty': {
    title: 'Apoyos sin ninguna dificultad',
    meaning: 'El estudiante no tiene dificultad, pero recibe: {$supports :codes list=|support-kind|}.',
    fix: 'Revise el grado de dificultad. Si los apoyos eliminan la dificultad, no hay nada que hacer.',
    developer: 'degree es 1 y supports no está vacío. Omita degree cuando nadie lo ha respondido, en vez de enviar 1.',
  },
};
