import type { MessageText } from '@emis-sdk/model';
import type { STAFF_RULES_IN_ENGLISH } from './rules-staff-en.ts';

/** Words for the findings of the rules on staff, in Spanish. */
export const STAFF_RULES_IN_SPANISH: Readonly<Record<keyof typeof STAFF_RULES_IN_ENGLISH, MessageText>> = {
  'absence.contract-of-another': {
    title: 'Ausencia con el contrato de otra persona',
    meaning: 'El contrato {$contract} es de la persona {$other}, pero quien se ausenta es {$person}.',
    fix: 'Elija el contrato de quien se ausenta o corrija quién se ausenta.',
    developer:
      'contractId apunta a un contrato con otro personId. Busque el contrato por persona y fecha, no por plaza.',
  },
  'absence.ends-before-start': {
    title: 'La ausencia termina antes de empezar',
    meaning: 'La ausencia empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas. Si fue un solo día, escriba la misma fecha en ambas.',
    developer: 'endDate es anterior a startDate. Ambos días se incluyen; revise que día y mes no estén invertidos.',
  },
  'absence.hours-too-many': {
    title: 'Más horas de ausencia de las que caben en los días',
    meaning: 'Horas registradas: {$hours}. Días que dura la ausencia: {$days}.',
    fix: 'Corrija las horas o las fechas.',
    developer:
      'hours y substituteHours son horas reloj de toda la ausencia. Lo habitual es que lleguen minutos u horas de un mes.',
  },
  'absence.outside-contract': {
    title: 'Ausencia fuera del contrato',
    meaning: 'El día {$date} de la ausencia queda fuera del contrato, cuyo límite es {$edge}.',
    fix: 'Corrija las fechas de la ausencia o del contrato, o elija el contrato de esa época.',
    developer:
      'La ausencia no está entre startDate y endDate del contrato de contractId. Ambos días del contrato se incluyen.',
  },
  'absence.overlap': {
    title: 'Dos ausencias al mismo tiempo',
    meaning: 'La ausencia desde el {$from} se superpone con la ausencia {$other} de la misma persona.',
    fix: 'Elimine una de las dos o corrija sus fechas.',
    developer:
      'Dos ausencias del mismo personId y schoolId comparten un día. Una prórroga debe alargar endDate del primer registro o empezar un día después.',
  },
  'absence.own-substitute': {
    title: 'Quien se ausenta figura como su propio reemplazo',
    meaning: 'La persona {$person} figura como ausente y también como reemplazo.',
    fix: 'Elija a quien realmente reemplaza o deje vacío el reemplazo.',
    developer: 'substituteId es igual a personId. Omita substituteId cuando nadie reemplaza.',
  },
  'absence.too-long': {
    title: 'Ausencia de más de un año',
    meaning: 'La ausencia va del {$from} al {$to}.',
    fix: 'Si la persona ya volvió, escriba el último día de la ausencia. Si dejó la escuela, termine su cargo.',
    developer: 'Una ausencia sin endDate cuenta hasta el día de la revisión. Envíe endDate cuando la persona vuelva.',
  },
  'contract.employee-too-young': {
    title: 'Contrato a una edad demasiado temprana',
    meaning:
      'El contrato empieza el {$from} y la persona nació el {$born}. Quien trabaja tiene al menos {$youngest} años.',
    fix: 'Compare la fecha de nacimiento con el documento de la persona. Si el contrato es de otra persona, páselo a ella.',
    developer:
      'Revise birthDate de la persona (día y mes invertidos o siglo perdido) y si personId apunta a un estudiante.',
  },
  'contract.ends-before-start': {
    title: 'El contrato termina antes de empezar',
    meaning: 'El contrato empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si no se acordó un término, deje la fecha vacía.',
    developer:
      'endDate es anterior a startDate. Ambos días se incluyen; un término vacío se omite, no se envía como fecha antigua.',
  },
  'contract.hours-out-of-range': {
    title: 'Horas poco habituales en un contrato',
    meaning: 'El contrato es de {$hours} horas por semana; lo habitual es más de 0 y hasta {$most}.',
    fix: 'Escriba las horas de una semana. Si no hay horas pactadas, deje el campo vacío.',
    developer:
      'hoursPerWeek va en horas reloj por semana. Lo habitual es que lleguen horas por mes o minutos; omita el campo si no se conoce.',
  },
  'contract.pay-without-currency': {
    title: 'Remuneración sin moneda o sin período',
    meaning: 'El contrato tiene remuneración, pero falta: {$missing}.',
    fix: 'Indique la moneda y el período de la remuneración.',
    developer:
      'pay necesita currency (ISO 4217) y payPeriod. El monto va en la unidad menor de la moneda: centavos, no pesos, donde los hay.',
  },
  'contract.twice': {
    title: 'Dos contratos para una plaza',
    meaning: 'La persona ya tiene el contrato {$other} para la plaza {$post} en ese período.',
    fix: 'Escriba el último día del contrato anterior o elimine el que está repetido.',
    developer:
      'Dos contratos del mismo personId, employerId y postId se superponen. Una renovación exige endDate en el contrato anterior.',
  },
  'post.ends-before-start': {
    title: 'La plaza termina antes de empezar',
    meaning: 'La plaza existe desde el {$from}, pero solo hasta el {$to}.',
    fix: 'Corrija una de las dos fechas; si la plaza sigue existiendo, deje vacío el término.',
    developer: 'endDate es anterior a startDate. Ambos días se incluyen.',
  },
  'post.vacancy-unclear': {
    title: 'No queda claro si la plaza está vacante',
    meaning: 'La plaza figura vacante desde el {$since}, lo que no concuerda con el resto del registro.',
    fix: 'Si la plaza está ocupada, borre el primer día de vacancia. Si quedará vacante más adelante, todavía no la marque como vacante.',
    developer: 'vacantSince acompaña a vacant = true y a un día que ya llegó. Bórrelo cuando la plaza se ocupe.',
  },
  'qualification.in-future': {
    title: 'Titulación con fecha futura',
    meaning: 'La titulación es del año {$year}, pero los datos son del {$asOf}.',
    fix: 'Corrija el año. Si la persona todavía estudia, registre la titulación cuando la termine.',
    developer: 'year es el año calendario en que se completó. No envíe el año previsto de estudios en curso.',
  },
  'qualification.too-young': {
    title: 'Titulación a una edad demasiado temprana',
    meaning:
      'La titulación es del año {$year} y la persona nació en {$born}. Entre ambos hay al menos {$youngest} años.',
    fix: 'Compare el año con el título y la fecha de nacimiento con el documento de la persona.',
    developer:
      'Revise year y el birthDate de la persona de personId. Un error común es enviar el año de nacimiento como año de término.',
  },
  'staff-assignment.ends-before-start': {
    title: 'El cargo termina antes de empezar',
    meaning: 'El cargo empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si la persona sigue trabajando ahí, deje vacía la fecha de término.',
    developer: 'endDate es anterior a startDate. endDate es el primer día en que el cargo ya no rige.',
  },
  'staff-assignment.hours-too-many': {
    title: 'Demasiadas horas por semana',
    meaning: 'Los cargos de la persona {$person} suman {$hours} horas por semana; lo habitual es hasta {$most}.',
    fix: 'Revise las horas de cada cargo y termine los que ya no rigen. Si la persona trabaja también en otra escuela, consulte allí.',
    developer:
      'Suma de hoursPerWeek de los cargos del mismo personId que se superponen. Cierre los cargos antiguos con endDate; envíe horas reloj por semana, no clases por mes.',
  },
  'staff-assignment.not-staff': {
    title: 'Alguien del personal no está registrado como tal',
    meaning: 'La persona {$person} tiene un cargo, pero está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Si trabaja ahí, agregue el papel de personal; si no, elimine el cargo.',
    developer:
      'En roles de la persona falta staff. Obtenga los papeles de una persona de todos sus registros, no solo del primero.',
  },
  'staff-assignment.outside-post': {
    title: 'Plaza ocupada cuando no existía',
    meaning: 'La fecha {$date} del cargo queda fuera de la vigencia de la plaza, cuyo límite es {$edge}.',
    fix: 'Corrija las fechas del cargo o de la plaza, o elija otra plaza.',
    developer:
      'startDate y endDate del cargo no tocan los de la plaza de postId. El último día de una plaza se incluye.',
  },
  'staff-assignment.post-twice': {
    title: 'Plaza ocupada por dos personas',
    meaning: 'La plaza {$post} está ocupada también por el cargo {$other} en ese período.',
    fix: 'Escriba el término del cargo de quien se fue. Si una persona reemplaza a la otra, no hace falta hacer nada.',
    developer:
      'Dos cargos con el mismo postId y distinto personId se superponen. Cierre el cargo anterior cuando empiece el siguiente.',
  },
  'staff-assignment.post-vacant': {
    title: 'Plaza vacante con titular',
    meaning: 'La plaza {$post} figura vacante, pero este cargo la ocupa hoy.',
    fix: 'Si la persona trabaja ahí, marque la plaza como ocupada; si se fue, escriba el término del cargo.',
    developer:
      'vacant de la plaza es true mientras rige un cargo con su postId. Calcule vacant a partir de los cargos.',
  },
  'staff-assignment.pupil-teacher-ratio': {
    title: 'Número poco habitual de estudiantes por docente',
    meaning: 'Estudiantes de la escuela {$school}: {$students}. Docentes: {$teachers}.',
    fix: 'Vea si están todos los docentes y todos los estudiantes de la escuela. Si están, no hace falta hacer nada.',
    developer:
      'Se cuentan personas distintas con role teacher vigente y matrículas del último schoolYear. Lo habitual es que se exporte solo una parte del personal o de los estudiantes.',
  },
  'staff-assignment.twice': {
    title: 'El mismo cargo dos veces',
    meaning: 'La persona ya tiene esa función en {$workplace} en ese período, según el registro {$other}.',
    fix: 'Elimine uno de los dos registros. Si la persona se fue y volvió, escriba las fechas de ambos períodos.',
    developer:
      'Dos cargos del mismo personId, workplaceId, role y postId se superponen. Envíe dos medias plazas con distinto postId.',
  },
  'teaching-assignment.class-without-teacher': {
    title: 'Cursos sin docente',
    meaning: 'Cursos sin docente en la escuela {$school}: {$classes}. Uno de ellos es {$class}.',
    fix: 'Indique quién enseña en cada uno de esos cursos o cierre los que no funcionan.',
    developer:
      'Ninguna asignación docente con role teacher apunta al curso, que tiene estudiantes, aunque otros de su escuela y tipo la tienen. No exporte cursos de otro año.',
  },
  'teaching-assignment.ends-before-start': {
    title: 'El docente deja el curso antes de empezar',
    meaning: 'El docente empieza el {$from}, pero deja el curso el {$to}.',
    fix: 'Corrija una de las dos fechas; si el docente sigue en el curso, deje vacía la fecha de término.',
    developer: 'endDate es anterior a startDate. endDate es el primer día en que la asignación ya no rige.',
  },
  'teaching-assignment.outside-session': {
    title: 'Docente en un curso que no funciona en esa fecha',
    meaning: 'La fecha {$date} queda fuera del curso {$class}, que funciona del {$from} al {$to}.',
    fix: 'Corrija la fecha o elija el curso de ese año.',
    developer:
      'La asignación no toca los períodos de sessionIds del curso. Suele pasar cuando los id de cursos se repiten cada año.',
  },
  'teaching-assignment.school-differs': {
    title: 'La escuela de la asignación no es la del curso',
    meaning: 'La asignación indica la escuela {$stated}, pero el curso es de la escuela {$expected}.',
    fix: 'Corrija la escuela de la asignación o elija un curso de esa escuela.',
    developer: 'schoolId debe ser el schoolId del curso, no la escuela que emplea al docente. Se puede omitir.',
  },
  'teaching-assignment.twice': {
    title: 'Docente dos veces en el mismo curso',
    meaning: 'La persona ya tiene esa función en el curso {$class} en ese período, según el registro {$other}.',
    fix: 'Elimine uno de los dos registros. Si la persona enseña dos asignaturas ahí, indique cuáles.',
    developer:
      'Dos asignaciones del mismo classId, personId, role y subjectId se superponen. Envíe subjectId cuando un curso tiene varias asignaturas.',
  },
  'teaching-assignment.unqualified': {
    title: 'Docente sin ninguna titulación registrada',
    meaning: 'La persona {$person} enseña, pero no tiene ninguna titulación registrada.',
    fix: 'Registre la titulación más alta del docente. Si no tiene ninguna, no hace falta hacer nada.',
    developer:
      'Otros docentes de los datos tienen titulación y este personId no. Envíe las titulaciones de todos los docentes, con los mismos id de persona.',
  },
};
