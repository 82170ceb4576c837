import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const STUDENTS_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'assessment-result.in-future': {
    text: 'Una prueba que un estudiante rindió es del día en que se juzgan los datos o anterior.',
    why: 'Un resultado no puede venir antes que su prueba: la fecha es un descuido, muchas veces del año.',
  },
  'assessment-result.score-without-participation': {
    text: 'Un resultado con puntaje o nivel dice que el estudiante participó.',
    why: 'Un cero para los ausentes baja el promedio de la escuela. Los ausentes no tienen puntaje.',
  },
  'assessment-result.twice': {
    text: 'Un estudiante tiene un solo resultado por área en una edición de una evaluación.',
    why: 'El estudiante contaría dos veces en el promedio de la escuela.',
  },
  'benefit.after-exit': {
    text: 'Un beneficio que entrega una escuela termina como máximo 31 días después de que el estudiante dejó la escuela.',
    why: 'Se paga por alguien que no está. Las vacaciones después del último día de clases caben en los días permitidos.',
  },
  'benefit.ends-before-start': {
    text: 'Un beneficio termina el día en que empieza o después.',
    why: 'Un período al revés no cuenta a nadie, y el beneficio no se paga.',
  },
  'benefit.twice': {
    text: 'Un estudiante no recibe dos veces a la vez el mismo beneficio de un programa.',
    why: 'Se pagaría dos veces, quizá por dos escuelas después de un traslado.',
  },
  'block-attendance.in-future': {
    text: 'La asistencia a una clase no se registra antes del día.',
    why: 'Se llenó por adelantado una clase que aún no llega, o su fecha está mal.',
  },
  'block-attendance.minutes-without-late': {
    text: 'Los minutos de atraso se escriben solo con un estado que dice que el estudiante no estuvo desde el comienzo hasta el final.',
    why: 'O el estado o los minutos están mal: quien estuvo a tiempo, o no estuvo, no llegó atrasado.',
  },
  'block-attendance.nobody-present': {
    text: 'De al menos 20 registros de asistencia de un curso en un mes, uno dice que un estudiante estuvo.',
    why: 'O no hubo clases, y no corresponde registrar asistencia, o se cambiaron los códigos de presente y ausente.',
  },
  'block-attendance.not-in-class': {
    text: 'Un estudiante cuya asistencia se registra en una clase pertenece al curso ese día, cuando los datos traen la lista del curso.',
    why: 'La asistencia de la clase no cuadra con la lista del curso. Quien asiste por un día también debe estar en la lista.',
  },
  'block-attendance.twice': {
    text: 'La asistencia de un estudiante a una clase de un curso se dice una vez.',
    why: 'Las clases se suman. Una que está dos veces falsea la tasa de asistencia.',
  },
  'certificate.before-leaving': {
    text: 'Un certificado de término se emite el último día de la matrícula que corona, o después.',
    why: 'Una de las dos fechas está mal, o el documento dice terminado algo que no lo está.',
  },
  'certificate.in-future': {
    text: 'Un certificado se emite el día en que se juzgan los datos o antes.',
    why: 'A quien verifique hoy el documento se le diría que aún no existe.',
  },
  'certificate.level-differs': {
    text: 'El nivel de un certificado es el nivel de la matrícula que corona.',
    why: 'El documento abre el paso a un nivel para el que el estudiante no está preparado, o se lo cierra.',
  },
  'certificate.level-not-enrolled': {
    text: 'Un certificado es de un nivel en que el estudiante está o estuvo matriculado, hasta donde los datos muestran dónde estaba.',
    why: 'Un certificado de un nivel que nadie cursó abre el paso al siguiente: es un descuido o una falsificación.',
  },
  'certificate.number-shared': {
    text: 'Un emisor da el mismo número a certificados de un tipo para un solo estudiante.',
    why: 'A quien pregunta si el documento es auténtico se le habla de otro estudiante.',
  },
  'certificate.revoked-before-issued': {
    text: 'Un certificado se anula el día en que se emitió o después.',
    why: 'Una de las dos fechas está mal, y con ella si el documento valió alguna vez.',
  },
  'class-enrolment.outside-sessions': {
    text: 'El tiempo en que un estudiante pertenece a un curso toca el tiempo en que el curso funciona.',
    why: 'El estudiante está en la lista de un curso de otro año escolar, muchas veces del mismo nombre.',
  },
  'class-enrolment.over-capacity': {
    text: 'El día en que se juzgan los datos, un curso no tiene más estudiantes que lugares, o que los de su recinto cuando el curso no lo dice.',
    why: 'Donde los cursos están llenos, el ministerio construye y contrata. Si el curso no está lleno, siguen en su lista estudiantes que se fueron.',
  },
  'class.room-of-another-school': {
    text: 'Un curso funciona en un recinto de su propia escuela.',
    why: 'Dos escuelas que comparten un recinto dejan vacía la escuela del recinto; en los demás casos se confundió el recinto.',
  },
  'class.shift-of-another-school': {
    text: 'Un curso funciona en una jornada de su propia escuela.',
    why: 'Las jornadas suelen escribirse igual en todas las escuelas, y sus id se confunden con facilidad.',
  },
  'daily-attendance.in-future': {
    text: 'La asistencia no se registra antes del día.',
    why: 'Se llenó por adelantado un día que aún no llega, o su fecha está mal.',
  },
  'daily-attendance.minutes-without-late': {
    text: 'Los minutos de atraso se escriben solo con un estado que dice que el estudiante no estuvo desde el comienzo hasta el final.',
    why: 'O el estado o los minutos están mal: quien estuvo a tiempo, o no estuvo, no llegó atrasado.',
  },
  'daily-attendance.nobody-present': {
    text: 'De al menos 20 registros de asistencia de una escuela en un mes, uno dice que un estudiante estuvo.',
    why: 'O la escuela estuvo cerrada, y no corresponde registrar asistencia, o se cambiaron los códigos de presente y ausente.',
  },
  'daily-attendance.not-a-school-day': {
    text: 'No se registra asistencia en un día que el calendario de la escuela da libre.',
    why: 'O la fecha está mal, o la escuela recuperó un día perdido y su calendario no lo dice.',
  },
  'daily-attendance.outside-enrolment': {
    text: 'La asistencia está entre el primer y el último día de una matrícula del estudiante en la escuela, ambos incluidos.',
    why: 'Las subvenciones se pagan por asistencia. No se puede cobrar por quien aún no llega o ya se fue.',
  },
  'daily-attendance.outside-session': {
    text: 'La asistencia está dentro de uno de los años escolares de los datos, cuando traen alguno.',
    why: 'Ese día no cuenta en ningún año. Muchas veces se cambiaron el día y el mes, o el año es el de la exportación anterior.',
  },
  'daily-attendance.twice': {
    text: 'La asistencia de un estudiante en una escuela se dice una vez por día, o por partes que no pasan del día.',
    why: 'Los días de asistencia se suman. Un día que está dos veces hace la tasa más alta de lo que fue.',
  },
  'early-warning-flag.after-exit': {
    text: 'Una alerta temprana abierta no se da después de que el estudiante dejó todas las escuelas de los datos, salvo por no haberse vuelto a matricular.',
    why: 'Ninguna escuela la atiende. Tiene que pasar a la escuela nueva o cerrarse.',
  },
  'early-warning-flag.closed-without-action': {
    text: 'Una alerta temprana cerrada dice qué se hizo.',
    why: 'Nadie puede aprender qué sirve. Cuando no hizo falta nada, también vale la pena escribirlo.',
  },
  'early-warning-flag.closes-before-raised': {
    text: 'Una alerta temprana se cierra el día en que se dio o después.',
    why: 'Con las fechas al revés nadie puede decir cuán pronto se ayuda a los estudiantes.',
  },
  'enrolment.reason-without-exit': {
    text: 'Una matrícula con motivo de salida tiene último día.',
    why: 'Sin el día el estudiante sigue contado en la escuela, y no se encuentra a quienes desertaron.',
  },
  'enrolment.school-closed': {
    text: 'Una matrícula es anterior al último día de una escuela que cerró.',
    why: 'Los estudiantes pasaron a otra escuela y los datos no lo dicen, o el registro de escuelas está mal.',
  },
  'enrolment.school-missing': {
    text: 'Toda escuela de los datos que funciona tiene una matrícula en su año escolar más nuevo.',
    why: 'Quedó fuera un archivo o una escuela, o la escuela está cerrada y el registro no lo sabe. Se dice una vez para todos los datos.',
  },
  'enrolment.shift-of-another-school': {
    text: 'Un estudiante asiste a una jornada de la escuela de la matrícula.',
    why: 'Las cifras por jornada de dos escuelas estarían mal.',
  },
  'enrolment.sudden-loss': {
    text: 'En el año escolar más nuevo una escuela tiene al menos 70 % de las matrículas del año anterior, si tenía 20 o más.',
    why: 'Muchas veces quedó fuera un grado, una jornada o un archivo. Si no, el ministerio quiere saber por qué se fueron los estudiantes.',
  },
  'guardian-link.ends-before-start': {
    text: 'Un apoderado responde por un estudiante desde un primer día hasta un último día que no es anterior.',
    why: 'Con un período al revés nadie puede retirar al niño ningún día.',
  },
  'guardian-link.twice': {
    text: 'Que un adulto responde por un estudiante se dice una vez a la vez.',
    why: 'Dos vínculos pueden decir cosas distintas sobre quién puede retirar al niño.',
  },
  'guardian-link.two-mains': {
    text: 'Un estudiante tiene a la vez un solo adulto a quien la escuela llama primero.',
    why: 'Las cartas y los avisos van al primero. Si los padres comparten el cuidado por igual, ambos son apoderados, y a uno se le llama primero.',
  },
  'mark.in-future': {
    text: 'Una calificación se escribe el día en que se juzgan los datos o antes.',
    why: 'Una calificación del futuro es un descuido de la fecha, muchas veces del año.',
  },
  'mark.not-in-class': {
    text: 'Un estudiante con calificación de un curso pertenece o perteneció al curso, cuando los datos traen la lista del curso.',
    why: 'La calificación es probablemente de otro estudiante, o el estudiante está en otro curso.',
  },
  'mark.number-differs': {
    text: 'Una calificación escrita como número es el mismo número que su valor numérico.',
    why: 'El certificado mostraría una calificación y el promedio se calcularía con otra.',
  },
  'mark.outside-scale': {
    text: 'Una calificación está entre la mínima y la máxima de su escala, o es uno de sus niveles.',
    why: 'Los promedios y la promoción se calculan con la escala. Un 65 que quiere decir 6.5 promueve a todos.',
  },
  'mark.two-finals': {
    text: 'Un estudiante tiene una sola calificación final en un área o curso por parte del año.',
    why: 'Nadie puede saber cuál de las dos vale para la promoción. Después de un segundo examen, la primera ya no es final.',
  },
  'person.birth-date-crowded': {
    text: 'Ningún día de nacimiento es el de 20 personas o más que sean más del 3 % de todas.',
    why: 'Un día así es de relleno, como 2000-01-01. Un campo vacío dice que el día no se conoce y no arruina ninguna cifra por edad.',
  },
  'person.identifier-placeholder': {
    text: 'El número de una persona no es una cifra repetida, ni 1, 2, 3 y así.',
    why: 'Esos números reemplazan a un documento que no está. Quien no tiene documento no tiene número: la lista queda vacía.',
  },
  'person.name-garbled': {
    text: 'Un nombre no tiene signos de letras leídas con otra codificación.',
    why: 'El nombre va a los certificados tal como está, y a la persona no se la encuentra por él: MuÃ±oz no es Muñoz.',
  },
  'person.name-has-digits': {
    text: 'Un nombre no tiene cifras.',
    why: 'Un número, un curso o una fecha se pasó a la columna, o una letra se leyó mal del papel: 0 por O, 1 por I.',
  },
  'person.name-too-short': {
    text: 'Un nombre tiene más de una letra.',
    why: 'Con una inicial no se encuentra a nadie en el registro civil. En otras escrituras hay nombres de un solo signo, por eso de ellos no se pregunta.',
  },
  'person.names-equal': {
    text: 'El nombre de una persona no es igual al apellido.',
    why: 'Los sistemas que exigen las dos columnas escriben en ambas el único nombre que tienen. Un apellido que no se conoce queda vacío.',
  },
  'person.names-in-capitals': {
    text: 'Menos del 90 % de los nombres de los datos están escritos solo en mayúsculas.',
    why: 'Las tildes y las minúsculas no se pueden recuperar: JOSE puede ser Jose o José. Se dice una vez para todos los datos.',
  },
  'person.surnames-in-one-cell': {
    text: 'Cuando al menos 80 % de las personas tienen segundo apellido, nadie tiene los dos en el campo del primero.',
    why: 'La misma persona está en otra parte con los apellidos separados, y se la toma por otra. Un extranjero puede tener con razón dos en uno.',
  },
  'place-request.admitted-elsewhere': {
    text: 'La escuela que da la vacante es una de las pedidas.',
    why: 'Es correcto donde el ministerio asigna las vacantes que quedan; en los demás casos una de las dos escuelas está mal.',
  },
  'place-request.admitted-twice': {
    text: 'Un estudiante tiene como máximo una admisión por año escolar.',
    why: 'La segunda vacante queda vacía mientras otras familias la esperan.',
  },
  'place-request.decided-before-requested': {
    text: 'Una solicitud de vacante se decide el día en que se hizo o después.',
    why: 'Con las fechas al revés nadie puede decir cuánto esperan las familias.',
  },
  'promotion.before-session-end': {
    text: 'Una promoción se decide como máximo 45 días antes del término de su año escolar.',
    why: 'Una decisión a mitad de año es la de un estudiante que se fue, o lleva la fecha del año anterior.',
  },
  'promotion.next-grade-contradicts': {
    text: 'Quien es promovido pasa a un grado más alto, y quien repite no.',
    why: 'Las tasas de promoción y repitencia se calculan con estos dos datos, y con ellos se planifican los lugares del año siguiente.',
  },
  'promotion.no-final-mark': {
    text: 'Un estudiante promovido que tiene calificaciones en los datos tiene al menos una final.',
    why: 'Algunas escuelas promueven sin calificaciones en los primeros grados. En las demás, las calificaciones del año no se cerraron antes de la decisión.',
  },
  'promotion.student-differs': {
    text: 'El estudiante de una promoción es el de la matrícula que se evalúa.',
    why: 'Un estudiante pasaría con las calificaciones de otro.',
  },
  'promotion.twice': {
    text: 'Una matrícula se cierra con una sola decisión: promovido, repite o egresado.',
    why: 'El estudiante contaría dos veces, quizá una entre los promovidos y otra entre los repitentes.',
  },
  'student-transfer.arrives-before-leaving': {
    text: 'Un estudiante llega a la escuela nueva el último día en la anterior o después.',
    why: 'Entre las dos fechas el estudiante se contaría, y se pagaría, en ambas escuelas.',
  },
  'student-transfer.enrolment-differs': {
    text: 'Las matrículas que nombra un traslado son de su estudiante y de sus escuelas.',
    why: 'Si no, el traslado de un estudiante cierra la matrícula de otro.',
  },
  'student-transfer.no-enrolment': {
    text: 'Un estudiante que llegó a una escuela nueva está matriculado en ella, cuando los datos traen matrículas de esa escuela.',
    why: 'El estudiante dejó una escuela y no cuenta en ninguna: así se pierden niños entre dos escuelas.',
  },
  'student-transfer.same-school': {
    text: 'La escuela que un estudiante deja y la escuela a la que va son dos.',
    why: 'Un cambio de curso o de jornada no es un traslado. Contado como tal, sube las cifras de movilidad.',
  },
  'subject.ends-before-start': {
    text: 'Un área de aprendizaje sale del plan de estudios el día en que entró o después.',
    why: 'Con un período al revés el área nunca se enseñó, y sus calificaciones no son de nada.',
  },
  'support-need.ends-before-start': {
    text: 'Una necesidad de apoyo termina el día en que empieza o después.',
    why: 'Un período al revés no cuenta a nadie, y el apoyo no se paga.',
  },
  'support-need.twice': {
    text: 'Un estudiante tiene a la vez una sola necesidad de apoyo en un ámbito.',
    why: 'El estudiante contaría dos veces, con dos grados de dificultad. Cuando la necesidad cambia, el registro anterior termina.',
  },
  'support-need.without-difficulty': {
    text: 'Un estudiante que recibe apoyos tiene alguna dificultad.',
    why: 'Los lentes o un audífono pueden quitar toda dificultad, así que puede estar bien. Si no, el grado suele ser un valor que nunca se llenó.',
  },
};
