import type { MessageText } from '@emis-sdk/model';
import type { STUDENTS_RULES_IN_ENGLISH } from './rules-students-en.ts';

/** Words for the findings of the rules over students, their places, attendance and families, in Spanish. */
export const STUDENTS_RULES_IN_SPANISH: Readonly<Record<keyof typeof STUDENTS_RULES_IN_ENGLISH, MessageText>> = {
  'block-attendance.in-future': {
    title: 'Asistencia a una clase que aún no se hace',
    meaning: 'La clase es del {$date}, posterior al día de esta revisión, {$asOf}.',
    fix: 'Corrija la fecha o elimine lo que se llenó por adelantado.',
    developer: 'date es posterior al día en que se revisan los datos. Envíe las clases cuando se hayan hecho.',
  },
  'block-attendance.minutes-without-late': {
    title: 'Minutos de atraso en una clase sin atraso',
    meaning:
      'Minutos de atraso en la clase: {$minutes}. Sin embargo, el estado es {$status :codes list=|attendance-status|}.',
    fix: 'Cambie el estado en esa clase a atrasado o borre los minutos.',
    developer:
      'minutesLate es mayor que 0 con un estado distinto de late, left-early o partly-present. Omita minutesLate cuando no corresponde.',
  },
  'block-attendance.nobody-present': {
    title: 'Un mes de clases sin nadie presente',
    meaning: 'Los {$records} registros del curso {$class} en {$month} dicen que el estudiante estuvo ausente.',
    fix: 'Si no hubo clases, elimine la asistencia. Si las hubo, revise cómo se tomó.',
    developer:
      'Todos los status del curso en ese mes son de ausencia. Revise la equivalencia de sus códigos, sobre todo que presente no sea el valor vacío.',
  },
  'block-attendance.not-in-class': {
    title: 'Estudiante que no es del curso de la clase',
    meaning: 'El {$date} el estudiante no está en la lista del curso {$class}.',
    fix: 'Agregue al estudiante al curso o elija el curso en que se hizo la clase.',
    developer:
      'Ningún class-enrolment de este studentId y classId rige en date; su endDate es el primer día en que ya no rige. Envíe las listas de curso junto con la asistencia.',
  },
  'block-attendance.twice': {
    title: 'Asistencia a una clase dos veces',
    meaning: 'La asistencia al bloque {$lesson} de ese día ya está en el registro {$other}.',
    fix: 'Deje el registro correcto y elimine el otro.',
    developer:
      'Dos registros tienen el mismo studentId, classId, date y block (o startTime). Envíe las correcciones con el mismo id.',
  },
  'class-enrolment.outside-sessions': {
    title: 'Estudiante en un curso de otro año escolar',
    meaning: 'El curso {$class} funciona del {$from} al {$to}, y el estudiante figura en él en otras fechas.',
    fix: 'Pase al estudiante al curso del año correcto o corrija las fechas.',
    developer:
      'startDate y endDate quedan fuera de todos los sessionIds del curso. Los cursos de dos años necesitan dos identificadores, aunque se llamen igual.',
  },
  'class-enrolment.over-capacity': {
    title: 'Más estudiantes que cupos',
    meaning: 'Estudiantes del curso {$class}: {$students}. Cupos: {$capacity}.',
    fix: 'Saque de la lista a quienes se fueron o corrija el número de cupos. Si el curso está sobrepoblado, aquí no hay nada que hacer.',
    developer:
      'Los class-enrolment vigentes el día de la revisión superan capacity del curso o de su sala. Escriba endDate cuando un estudiante deja el curso.',
  },
  'class.room-of-another-school': {
    title: 'Curso en una sala de otra escuela',
    meaning: 'El curso es de la escuela {$school}, pero la sala {$room} es de la escuela {$owner}.',
    fix: 'Elija una sala de la escuela. Si dos escuelas comparten la sala, no hay nada que hacer.',
    developer: 'roomId apunta a una sala con otro schoolId. Omita schoolId en las salas que comparten varias escuelas.',
  },
  'class.shift-of-another-school': {
    title: 'Curso en una jornada de otra escuela',
    meaning: 'El curso es de la escuela {$school}, pero la jornada {$shift} es de la escuela {$owner}.',
    fix: 'Elija una jornada de la escuela del curso.',
    developer:
      'shiftId apunta a una jornada con otro schoolId. Forme el identificador de la jornada con la escuela y la jornada, no solo con la jornada.',
  },
  'daily-attendance.in-future': {
    title: 'Asistencia anotada antes del día',
    meaning: 'La asistencia es del {$date}, posterior al día de esta revisión, {$asOf}.',
    fix: 'Corrija la fecha o elimine lo que se llenó por adelantado.',
    developer:
      'date es posterior al día en que se revisan los datos. No cree registros de días futuros con un estado por defecto.',
  },
  'daily-attendance.minutes-without-late': {
    title: 'Minutos de atraso sin atraso',
    meaning: 'Minutos de atraso: {$minutes}. Sin embargo, el estado es {$status :codes list=|attendance-status|}.',
    fix: 'Cambie el estado a atrasado o borre los minutos.',
    developer:
      'minutesLate es mayor que 0 con un estado distinto de late, left-early o partly-present. Omita minutesLate cuando no corresponde.',
  },
  'daily-attendance.nobody-present': {
    title: 'Un mes en que nadie asistió',
    meaning: 'Los {$records} registros de la escuela {$school} en {$month} dicen que el estudiante estuvo ausente.',
    fix: 'Si la escuela estuvo cerrada, indíquelo en el calendario y elimine la asistencia. Si no, revise cómo se tomó.',
    developer:
      'Todos los status de la escuela en ese mes son de ausencia. Revise la equivalencia de sus códigos, sobre todo que presente no sea el valor vacío.',
  },
  'daily-attendance.not-a-school-day': {
    title: 'Asistencia en un día sin clases',
    meaning: 'Según el calendario, el {$date} no es día de clases para la escuela {$school}.',
    fix: 'Corrija la fecha de la asistencia. Si la escuela recuperó un día perdido, agréguelo a su calendario.',
    developer:
      'Los calendar-day que rigen para la escuela dan ese día libre. Revise la zona horaria con que se forma date o envíe un calendar-day de tipo make-up-day para la escuela.',
  },
  'daily-attendance.outside-enrolment': {
    title: 'Asistencia sin matrícula vigente',
    meaning: 'El {$date} el estudiante no estaba matriculado en la escuela {$school}.',
    fix: 'Corrija la fecha de la asistencia o el primer o último día de la matrícula.',
    developer:
      'date queda fuera de entryDate y exitDate de todas las matrículas del estudiante en la escuela. Tome asistencia desde entryDate y deje de tomarla al escribir exitDate.',
  },
  'daily-attendance.outside-session': {
    title: 'Asistencia fuera de todo año escolar',
    meaning: 'El {$date} no está en ninguno de los años escolares de los datos.',
    fix: 'Corrija la fecha o agregue el año escolar al que pertenece.',
    developer:
      'date no está dentro de ninguna academic-session de tipo schoolYear. Verifique que no estén cambiados día y mes y que se envíen los períodos de todos los años.',
  },
  'daily-attendance.twice': {
    title: 'Asistencia de un día dos veces',
    meaning: 'La asistencia del {$date} ya está en el registro {$other}.',
    fix: 'Deje el registro correcto y elimine el otro.',
    developer:
      'Dos registros tienen el mismo studentId, schoolId y date, y juntos suman más de un día. Envíe las correcciones con el mismo id; para medios días use dayFraction.',
  },
  'enrolment.reason-without-exit': {
    title: 'Motivo de salida sin último día',
    meaning: 'La matrícula indica el motivo {$reason :codes list=|exit-reason|}, pero no el último día.',
    fix: 'Escriba el último día del estudiante o borre el motivo si todavía asiste.',
    developer: 'Viene exitReason y no exitDate. Envíe ambos cuando el estudiante se va, y ninguno antes.',
  },
  'enrolment.school-closed': {
    title: 'Matrícula en una escuela cerrada',
    meaning: 'La escuela {$school} cerró el {$closed}, y la matrícula sigue después.',
    fix: 'Escriba el último día del estudiante o pida al ministerio que corrija el registro de escuelas.',
    developer:
      'entryDate, exitDate o schoolYear es posterior a closedOn de la escuela. Verifique que schoolId sea el de la escuela que recibió a los estudiantes.',
  },
  'enrolment.school-missing': {
    title: 'Escuelas sin ninguna matrícula',
    meaning:
      '.input {$count :integer} .match $count one {{Una escuela no tiene matrículas en el año escolar más reciente: {$schools}.}} * {{{$count} escuelas no tienen matrículas en el año escolar más reciente: {$schools}.}}',
    fix: 'Vea si la escuela quedó fuera del archivo. Si está cerrada, indíquelo en su ficha.',
    developer:
      'Ninguna matrícula del schoolYear más reciente tiene el schoolId de esas escuelas. Revise los filtros de la exportación; escriba status o closedOn de las escuelas que no funcionan.',
  },
  'enrolment.shift-of-another-school': {
    title: 'Matrícula en una jornada de otra escuela',
    meaning: 'La matrícula es de la escuela {$school}, pero la jornada {$shift} es de la escuela {$owner}.',
    fix: 'Elija una jornada de la escuela en que el estudiante está matriculado.',
    developer:
      'shiftId apunta a una jornada con otro schoolId. Forme el identificador de la jornada con la escuela y la jornada, no solo con la jornada.',
  },
  'enrolment.sudden-loss': {
    title: 'Escuela con muchos menos estudiantes que el año anterior',
    meaning: 'Matrículas de la escuela {$school} en {$year}: {$now}. El año anterior: {$before}.',
    fix: 'Vea si falta un grado, una jornada o un archivo. Si los estudiantes se fueron, no hay nada que hacer.',
    developer:
      'La cuenta de matrículas por schoolId y schoolYear baja del 70 % de la del año anterior. Revise los filtros de la exportación, por ejemplo por jornada o estado.',
  },
  'guardian-link.ends-before-start': {
    title: 'Apoderado hasta antes del primer día',
    meaning: 'El adulto responde por el estudiante desde el {$from}, pero solo hasta el {$to}.',
    fix: 'Corrija una de las dos fechas; si el adulto sigue a cargo, deje vacío el último día.',
    developer: 'endDate es anterior a startDate. Ambos días están incluidos; omita endDate mientras el vínculo rige.',
  },
  'guardian-link.twice': {
    title: 'Apoderado vinculado dos veces',
    meaning: 'La persona {$guardian} está vinculada al estudiante {$student} en dos registros.',
    fix: 'Deje un solo vínculo, con lo correcto de ambos.',
    developer:
      'Dos registros tienen el mismo studentId y guardianId al mismo tiempo. Reúna en uno los distintos vínculos o permisos.',
  },
  'guardian-link.two-mains': {
    title: 'Dos primeros contactos de un estudiante',
    meaning: 'El estudiante {$student} tiene otro primer contacto: la persona {$other}.',
    fix: 'Elija al adulto a quien la escuela llama primero. Ambos siguen siendo apoderados.',
    developer:
      'main es true en dos vínculos del mismo studentId al mismo tiempo. Déjelo en uno; los derechos iguales van en legal y mayCollect.',
  },
  'person.birth-date-crowded': {
    title: 'Demasiadas personas nacidas un mismo día',
    meaning: '{$people} personas tienen la fecha de nacimiento {$born}.',
    fix: 'Busque a esas personas en sus documentos. Deje vacía la fecha cuando no se conoce.',
    developer:
      'Un mismo birthDate está en más del 3 % de los registros. Es probable que sea un valor por defecto: omita birthDate cuando no se conoce.',
  },
  'person.identifier-placeholder': {
    title: 'Un número que reemplaza al que falta',
    meaning: 'El número {$value} de tipo {$type} parece de relleno.',
    fix: 'Escriba el número del documento. Si la persona no tiene documento, deje vacío el número.',
    developer:
      'Un identificador es un solo dígito repetido o dígitos seguidos. Omita el identificador si la persona no tiene; el estándar no lo exige.',
  },
  'person.name-garbled': {
    title: 'Nombre con letras dañadas',
    meaning: 'Las letras del nombre {$name} se leyeron con una codificación equivocada en algún paso.',
    fix: 'Escriba el nombre según el documento. Si muchos nombres se ven así, exporte de nuevo en UTF-8.',
    developer:
      'Un nombre contiene signos de una decodificación errada: UTF-8 leído como Latin-1, una página de códigos de DOS, entidades HTML. Decodifique una sola vez, con la codificación correcta, y escriba UTF-8.',
  },
  'person.name-has-digits': {
    title: 'Nombre con cifras',
    meaning: 'El nombre {$name} contiene cifras.',
    fix: 'Corrija el nombre según el documento.',
    developer:
      'Un campo de nombre contiene cifras. Verifique que no estén corridas las columnas y que no se agreguen números o cursos al nombre para hacerlo único.',
  },
  'person.name-too-short': {
    title: 'Nombre de una sola letra',
    meaning: 'El nombre es solo {$name}.',
    fix: 'Escriba el nombre completo según el documento.',
    developer: 'givenName es una sola letra. Envíe el nombre completo; una inicial no tiene lugar en el estándar.',
  },
  'person.surnames-in-one-cell': {
    title: 'Dos apellidos en un solo campo',
    meaning: 'El campo del primer apellido parece contener los dos, y el segundo está vacío.',
    fix: 'Pase el segundo apellido a su propio campo. Si las dos palabras forman el primer apellido, déjelas.',
    developer:
      'familyName tiene dos palabras, mientras casi todas las demás personas tienen secondFamilyName. Separe los apellidos donde el sistema los conoce; no los corte por espacios, porque de la Cruz es uno solo.',
  },
  'person.names-equal': {
    title: 'Nombre y apellido iguales',
    meaning: 'El nombre y el apellido son ambos {$name}.',
    fix: 'Vea el documento. Si la persona tiene un solo nombre, deje vacío el apellido.',
    developer:
      'givenName y familyName son iguales. familyName es opcional: no lo llene con givenName cuando no hay apellido.',
  },
  'person.names-in-capitals': {
    title: 'Nombres solo en mayúsculas',
    meaning: '{$names} de {$of} nombres están solo en mayúsculas.',
    fix: 'Por ahora no hay nada que hacer. Donde se digitan nombres, use minúsculas y tildes.',
    developer:
      'Envíe los nombres como los escribe la persona. Si su sistema solo tiene mayúsculas, no los pase a minúsculas por programa: las tildes seguirían faltando.',
  },
  'place-request.admitted-elsewhere': {
    title: 'Cupo en una escuela que no se pidió',
    meaning: 'La escuela {$school} da el cupo, pero no está entre las que pidió la familia.',
    fix: 'Si el ministerio asignó el cupo, no hay nada que hacer. Si no, corrija la escuela que da el cupo o la lista de escuelas pedidas.',
    developer:
      'admittedSchoolId no está en schoolIds. Verifique que ambos campos usen los identificadores del mismo registro de escuelas y que no se haya cortado ninguna preferencia.',
  },
  'place-request.admitted-twice': {
    title: 'Estudiante con dos cupos para un mismo año',
    meaning: 'El estudiante tiene otro cupo para el año escolar {$year}, según el registro {$other}.',
    fix: 'Pregunte a la familia qué cupo toma y deje la otra postulación como rechazada por la familia o retirada.',
    developer:
      'Dos postulaciones del mismo studentId y schoolYear tienen estado admitted o accepted. Cuando se deja un cupo, envíe de nuevo la postulación anterior con su nuevo estado.',
  },
  'place-request.decided-before-requested': {
    title: 'Postulación resuelta antes de presentarse',
    meaning: 'La familia postuló el {$requested}, pero la decisión es del {$decided}.',
    fix: 'Corrija el día de la postulación o el de la decisión.',
    developer:
      'decidedOn es anterior a requestedOn. Verifique que no estén cambiados día y mes, y que requestedOn no sea el día en que se creó el registro.',
  },
  'student-transfer.arrives-before-leaving': {
    title: 'El estudiante llega antes de salir',
    meaning: 'El estudiante llega a la nueva escuela el {$arrived}, pero su último día en la anterior es el {$left}.',
    fix: 'Acuerde ambos días con la otra escuela y corrija el que esté mal.',
    developer:
      'arrivedOn es anterior a leftOn. leftOn es el último día en la escuela anterior y arrivedOn el primero en la nueva; ninguno es el día en que se firmó el formulario.',
  },
  'student-transfer.enrolment-differs': {
    title: 'Traslado con la matrícula de otra persona',
    meaning: 'La matrícula {$enrolment} no es del estudiante ni de la escuela del traslado.',
    fix: 'Elija la matrícula que el traslado cierra o abre.',
    developer:
      'fromEnrolmentId o toEnrolmentId apunta a una matrícula de otro studentId o schoolId. Verifique que no estén cambiados.',
  },
  'student-transfer.no-enrolment': {
    title: 'Estudiante trasladado sin matrícula en la nueva escuela',
    meaning: 'El estudiante llegó a la escuela {$school}, pero no tiene matrícula en ella.',
    fix: 'Matricule al estudiante en la nueva escuela o corrija el estado del traslado si nunca llegó.',
    developer:
      'El traslado está completed o tiene arrivedOn, y los datos traen matrículas de toSchoolId pero ninguna de este studentId. Envíe la nueva matrícula en el mismo envío.',
  },
  'student-transfer.same-school': {
    title: 'Traslado dentro de una misma escuela',
    meaning: 'El traslado va de la escuela {$school} a la misma escuela.',
    fix: 'Elija la escuela a la que va el estudiante. Si solo cambia de curso o de jornada, elimine el traslado y corrija el curso.',
    developer:
      'fromSchoolId y toSchoolId son iguales. Envíe un cambio de curso como class-enrolment y omita la escuela que no se conoce, en vez de poner la propia.',
  },
};
