import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const CORE_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'academic-session.ends-before-start': {
    text: 'Un período escolar termina el día en que empieza o después.',
    why: 'De esos dos días dependen todas las matrículas y los cursos del período.',
  },
  'academic-session.outside-parent': {
    text: 'Un período escolar está dentro del período que lo contiene.',
    why: 'Un trimestre que se sale de su año escolar pone sus cursos en dos años a la vez.',
  },
  'class-enrolment.ends-before-start': {
    text: 'Un estudiante deja un curso el día en que entra a él o después.',
    why: 'Un período al revés no pone al estudiante en el curso ningún día.',
  },
  'class-enrolment.grade-differs': {
    text: 'Un estudiante de un curso está matriculado, en la escuela del curso, en uno de los grados para los que es el curso.',
    why: 'El estudiante está en otro curso, o uno de los dos grados está mal. Los cursos mixtos indican todos sus grados.',
  },
  'class-enrolment.not-a-student': {
    text: 'Quien pertenece a un curso como estudiante está registrado como estudiante.',
    why: 'Un docente o apoderado en la lista del curso se cuenta como estudiante.',
  },
  'class-enrolment.school-differs': {
    text: 'La escuela que indica una inscripción es la escuela del curso.',
    why: 'Una de las dos está mal, y el estudiante contaría en una escuela donde el curso no está.',
  },
  'class-enrolment.twice': {
    text: 'Un estudiante no pertenece dos veces a la vez al mismo curso.',
    why: 'La lista del curso mostraría dos veces al estudiante, y su tamaño estaría mal.',
  },
  'course.subject-codes-differ': {
    text: 'Cuando una asignatura indica nombres y códigos de sus áreas, hay tantos de unos como de otros.',
    why: 'Las dos listas se leen en pareja por su posición; si falta uno, los códigos quedan junto a otros nombres.',
  },
  'enrolment.age-for-grade': {
    text: 'Un estudiante es como máximo 2 años menor y 6 años mayor que lo usual en el grado.',
    why: 'Un grado o un año de nacimiento equivocado arruina toda cifra por edad, como la sobreedad y la tasa neta de matrícula.',
  },
  'enrolment.before-birth': {
    text: 'Un estudiante no se matricula antes de nacer.',
    why: 'Una de las dos fechas está mal, y de ambas dependen las edades y los indicadores.',
  },
  'enrolment.double': {
    text: 'Un estudiante no tiene dos matrículas al mismo tiempo en un año escolar.',
    why: 'Un estudiante con dos matrículas abiertas se cuenta, y se paga, dos veces. Es una advertencia, porque puede seguir con razón un curso en una segunda escuela; un ministerio que no lo permite la clasifica como error.',
  },
  'enrolment.ends-before-start': {
    text: 'Una matrícula termina el día en que empieza o después.',
    why: 'Un período al revés no cuenta a nadie en ningún día.',
  },
  'enrolment.outside-session': {
    text: 'Una matrícula tiene al menos un día dentro de su año escolar.',
    why: 'Una matrícula que termina antes de su año escolar, o empieza después, no cuenta en ningún año. Entrar antes del primer día es normal: la matrícula abre antes, y los sistemas guardan el día en que el estudiante llegó por primera vez.',
  },
  'enrolment.two-places': {
    text: 'Cuando un estudiante tiene dos matrículas en un año escolar, sus fechas dicen cuál sigue a cuál.',
    why: 'Sin fechas nadie distingue un traslado de un estudiante contado dos veces. No es un error: los sistemas pueden listar todas las escuelas con las que un estudiante tiene que ver.',
  },
  'guardian-link.self': {
    text: 'Un estudiante no es su propio apoderado.',
    why: 'No habría un adulto a quien llamar. Un estudiante adulto no necesita vínculo con apoderado.',
  },
  'guardian-link.too-young': {
    text: 'Un apoderado tiene al menos 15 años, y un padre o una madre al menos 12 años más que el hijo.',
    why: 'Probablemente se cambiaron estudiante y apoderado, o una fecha de nacimiento está mal.',
  },
  'person.birth-date-implausible': {
    text: 'Una persona tiene como máximo 120 años.',
    why: 'Fechas como 1900-01-01 son la forma en que los sistemas escriben que no saben. Un campo vacío lo dice y no arruina ningún promedio.',
  },
  'person.birth-date-in-future': {
    text: 'Una persona nació el día en que se juzgan los datos o antes.',
    why: 'Esa fecha es un descuido, muchas veces del año, y con ella no se puede calcular la edad.',
  },
  'person.identifier-shared': {
    text: 'Dos personas no tienen el mismo número del mismo tipo.',
    why: 'Con el número el ministerio distingue a las personas: uno compartido mezcla dos vidas en una. Es una advertencia, porque algunos números, como el tributario, pueden ser de una familia; un país cuyos números son de una sola persona la clasifica como error.',
  },
  'person.probable-duplicate': {
    text: 'Dos personas no tienen los mismos nombres, apellidos y día de nacimiento.',
    why: 'Una persona ingresada dos veces tiene dos historias, y ninguna está completa.',
  },
  'school.code-shared': {
    text: 'Dos escuelas no tienen el mismo código oficial.',
    why: 'El ministerio sumaría los estudiantes de ambas escuelas a una de ellas. Es una advertencia, porque sedes de una escuela, o escuelas de un mismo dueño, pueden compartir un número; un país cuyo código es de una sola escuela la clasifica como error.',
  },
  'teaching-assignment.not-staff': {
    text: 'Quien enseña o ayuda en un curso está registrado como personal.',
    why: 'Un estudiante o apoderado entre los docentes arruina la cuenta de docentes y puede ver lo que solo el personal puede ver.',
  },
  'teaching-assignment.second-primary': {
    text: 'Un curso tiene un solo docente principal a la vez.',
    why: 'OneRoster permite un docente principal por curso y período; él firma las calificaciones y la asistencia. Es una advertencia, porque dos docentes pueden responder juntos, con razón, por un curso.',
  },
};
