import type { MessageText } from '@emis-sdk/model';
import type { RuleCode } from './rules-en.ts';

/** Words for the findings of the standard's rules, in Spanish. */
export const RULES_IN_SPANISH: Readonly<Record<RuleCode, MessageText>> = {
  'academic-session.ends-before-start': {
    title: 'El período termina antes de empezar',
    meaning: 'El período empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija la fecha de inicio o la de término del período; puede que estén cambiadas.',
    developer: 'endDate es anterior a startDate. Revise que no estén mapeadas al revés; ambos días se incluyen.',
  },
  'academic-session.outside-parent': {
    title: 'El período se sale de su año escolar',
    meaning: 'El período va del {$from} al {$to}, pero el que lo contiene va del {$parentFrom} al {$parentTo}.',
    fix: 'Corrija las fechas del período menor o del mayor, o elija otro período superior.',
    developer:
      'startDate y endDate deben estar dentro de las del período en parentId. Revise que parentId apunte al año escolar del mismo calendario.',
  },
  'class-enrolment.ends-before-start': {
    title: 'El estudiante sale del curso antes de entrar',
    meaning: 'El estudiante entra al curso el {$from}, pero sale el {$to}.',
    fix: 'Corrija una de las dos fechas; si el estudiante sigue en el curso, deje vacía la fecha de término.',
    developer:
      'endDate es anterior a startDate. Omita endDate mientras el estudiante siga en el curso, en vez de escribir un valor por defecto.',
  },
  'class-enrolment.grade-differs': {
    title: 'El grado del estudiante no es el del curso',
    meaning: 'El curso {$class} es de grado {$grades}, pero el estudiante está matriculado en grado {$grade}.',
    fix: 'Cambie al estudiante al curso correcto o corrija el grado. Si el curso es combinado, indique todos sus grados.',
    developer:
      'grades de la clase no incluye el grado de la matrícula del mismo estudiante. En aulas multigrado envíe todos los grados; si no, compare los dos mapeos de códigos.',
  },
  'class-enrolment.not-a-student': {
    title: 'Alguien de la lista del curso no es estudiante',
    meaning:
      'La persona {$person} figura en el curso como estudiante, pero está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Si estudia ahí, agréguele el papel de estudiante; si enseña ahí, regístrela como docente del curso.',
    developer:
      'studentId apunta a una persona cuyos roles no incluyen student. Envíe a los docentes como teaching-assignment y dé a la persona todos sus roles.',
  },
  'class-enrolment.school-differs': {
    title: 'La escuela de la lista no es la del curso',
    meaning: 'La lista indica la escuela {$stated}, pero el curso pertenece a la escuela {$expected}.',
    fix: 'Corrija la escuela en la lista o elija un curso de esa escuela.',
    developer: 'schoolId difiere del schoolId de la clase. Tómelo de la clase u omítalo si el campo es opcional.',
  },
  'class-enrolment.twice': {
    title: 'Estudiante dos veces en el mismo curso',
    meaning: 'El estudiante ya está en el curso {$class} en ese período, según el registro {$other}.',
    fix: 'Elimine uno de los dos registros. Si el estudiante salió y volvió, escriba las fechas de ambos períodos.',
    developer:
      'Dos registros unen el mismo studentId y classId con períodos que se superponen. Actualice el registro existente en vez de agregar otro en cada cambio.',
  },
  'course.subject-codes-differ': {
    title: 'Las asignaturas y sus códigos no coinciden',
    meaning: 'Asignaturas que indica el plan: {$names}. Códigos de asignatura: {$codes}.',
    fix: 'Escriba un código por cada asignatura, en el mismo orden.',
    developer:
      'subjects y subjectCodes se leen como pares por su posición, por lo que ambas listas deben tener el mismo largo. Escriba una entrada en cada una por asignatura.',
  },
  'enrolment.age-for-grade': {
    title: 'Edad inusual para el grado',
    meaning: 'Edad del estudiante: {$age}. Lo habitual en el grado {$grade}: {$usual}.',
    fix: 'Revise la fecha de nacimiento y el grado. Si ambos están bien, no hay nada que hacer.',
    developer:
      'La edad sale de birthDate de la persona y del inicio del período. Si ocurre en masa, apunta a un mapeo desplazado de grados o a una fecha de nacimiento por defecto.',
  },
  'enrolment.before-birth': {
    title: 'Matrícula anterior al nacimiento',
    meaning: 'El estudiante ingresa el {$entry}, pero nació el {$born}.',
    fix: 'Compare ambas fechas con el certificado de nacimiento y la ficha de matrícula, y corrija la que esté mal.',
    developer:
      'entryDate es anterior a birthDate de la persona en studentId. Revise día y mes invertidos, una fecha por defecto o un studentId errado.',
  },
  'enrolment.double': {
    title: 'Estudiante con dos matrículas a la vez',
    meaning:
      'El estudiante ingresa aquí el {$entry}, mientras la matrícula {$other} del mismo año escolar sigue vigente.',
    fix: 'Averigüe cuál es la matrícula real y escriba el último día de la otra. Si la otra escuela no es la suya, comuníquese con ella. Si el estudiante asiste a ambas por un motivo válido, déjelas.',
    developer:
      'Dos matrículas del mismo studentId en el mismo período se superponen. Cierre la anterior con exitDate y su motivo antes de abrir la siguiente.',
  },
  'enrolment.ends-before-start': {
    title: 'La matrícula termina antes de empezar',
    meaning: 'El estudiante ingresa el {$entry}, pero se retira el {$exit}.',
    fix: 'Corrija una de las dos fechas; si el estudiante no se ha retirado, deje vacía la fecha de retiro.',
    developer:
      'exitDate es anterior a entryDate. Omita exitDate mientras la matrícula esté vigente; no escriba otra fecha en su lugar.',
  },
  'enrolment.outside-session': {
    title: 'Matrícula fuera de su año escolar',
    meaning: 'La fecha {$date} deja la matrícula fuera de su año escolar, que va del {$from} al {$to}.',
    fix: 'Corrija la fecha o elija el año escolar que corresponde a la matrícula.',
    developer:
      'entryDate o exitDate está por completo fuera del período indicado en sessionId. Suele unirse la matrícula del año pasado con el período de este año.',
  },
  'enrolment.two-places': {
    title: 'Dos matrículas en un año escolar, sin fechas',
    meaning: 'El estudiante tiene otra matrícula en el mismo año escolar y las fechas no dicen cuál sigue a cuál.',
    fix: 'Si el estudiante se cambió, escriba la fecha de retiro de la primera y la de ingreso de la segunda. Si ambas están bien, no hay nada que hacer.',
    developer:
      'Dos matrículas del mismo studentId en un período no tienen fechas que las ordenen. Envíe siempre entryDate, y exitDate cuando el estudiante se haya ido.',
  },
  'guardian-link.self': {
    title: 'El estudiante es su propio apoderado',
    meaning: 'La persona {$person} figura como su propio apoderado.',
    fix: 'Elija al adulto que responde por el estudiante. Un estudiante adulto no necesita apoderado: elimine el vínculo.',
    developer:
      'studentId y guardianId son el mismo id. Revise el join que arma el vínculo: probablemente toma la clave del estudiante en ambos lados.',
  },
  'guardian-link.too-young': {
    title: 'El apoderado parece demasiado joven',
    meaning: 'Edad del apoderado: {$age}, poca para este estudiante.',
    fix: 'Revise si se cambiaron el estudiante y el apoderado, y la fecha de nacimiento de ambos.',
    developer:
      'Según las fechas de nacimiento, guardianId apenas es mayor que studentId. A menudo los id están cambiados o el apoderado lleva el birthDate del estudiante.',
  },
  'person.birth-date-implausible': {
    title: 'Fecha de nacimiento demasiado antigua',
    meaning: 'Con la fecha de nacimiento {$born} la persona tendría más de {$oldest} años.',
    fix: 'Corrija la fecha según el documento de identidad. Si no se conoce, déjela vacía.',
    developer:
      'birthDate está demasiado lejos en el pasado. Omita la fecha si no se conoce: la causa suele ser un relleno como 1900-01-01 o un año de dos cifras.',
  },
  'person.birth-date-in-future': {
    title: 'Fecha de nacimiento en el futuro',
    meaning: 'La fecha de nacimiento {$born} es posterior al {$asOf}, día en que se revisan los datos.',
    fix: 'Corrija la fecha según el documento de identidad; a menudo solo el año está mal.',
    developer:
      'birthDate es posterior al día en que se juzga. Busque años de dos cifras, día y mes invertidos o la fecha de ingreso mapeada a birthDate.',
  },
  'person.identifier-shared': {
    title: 'Dos personas con el mismo número',
    meaning: 'El número {$value} de tipo {$type} es también el de la persona {$other}.',
    fix: 'Compare a ambas personas con sus documentos. Si es una sola ingresada dos veces, deje un registro; si no, corrija el número equivocado. Un número que corresponde a una familia puede quedar.',
    developer:
      'Un mismo identificador del mismo tipo está en dos id de persona. Una persona conserva un solo id entre escuelas, años y roles: una los registros en vez de crear uno por rol.',
  },
  'person.probable-duplicate': {
    title: 'Probablemente una persona repetida',
    meaning: 'La persona {$other} tiene los mismos nombres, apellidos y fecha de nacimiento.',
    fix: 'Si es una sola persona, deje un registro y pase a él lo que dependa del otro. Si son dos, no hay nada que hacer.',
    developer:
      'Los nombres y birthDate coinciden en dos id de persona. Busque por identificador y nombre antes de crear una persona; los gemelos tienen nombres distintos.',
  },
  'school.code-shared': {
    title: 'Dos escuelas con el mismo código',
    meaning: 'El código {$value} de tipo {$type} es también el de la escuela {$other}.',
    fix: 'Corrija el código de una de las dos según el directorio del ministerio, o deje una sola si son la misma escuela. Un número que comparten legítimamente, como el del sostenedor, puede quedar.',
    developer:
      'Un mismo identificador del mismo tipo está en dos id de escuela. Probablemente se envían sedes o jornadas como escuelas; use un id por código oficial.',
  },
  'teaching-assignment.not-staff': {
    title: 'Alguien que enseña no es del personal',
    meaning: 'La persona {$person} enseña en un curso, pero está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Si trabaja en la escuela, agréguele el papel de personal; si es estudiante del curso, regístrela como estudiante.',
    developer:
      'La persona de la asignación no tiene un rol de personal en roles. Dé a la persona todos sus roles y revise que no se exporten estudiantes como docentes.',
  },
  'teaching-assignment.second-primary': {
    title: 'Dos docentes principales en un curso',
    meaning: 'El curso {$class} ya tiene docente principal en ese período, según el registro {$other}.',
    fix: 'Marque como principal solo al docente que responde por el curso. Si uno reemplaza al otro, escriba las fechas de ambos. Si ambos responden juntos por él, déjelos.',
    developer:
      'primary es true en dos asignaciones del mismo classId a la vez. Márquelo en un solo docente y envíe startDate y endDate cuando uno sucede a otro.',
  },
};
