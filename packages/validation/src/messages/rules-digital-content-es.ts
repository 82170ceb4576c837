import type { MessageText } from '@emis-sdk/model';
import type { DIGITAL_CONTENT_RULES_IN_ENGLISH } from './rules-digital-content-en.ts';

/** Words for the findings of the rules on digital content, in Spanish. */
export const DIGITAL_CONTENT_RULES_IN_SPANISH: Readonly<
  Record<keyof typeof DIGITAL_CONTENT_RULES_IN_ENGLISH, MessageText>
> = {
  'licence.cost-without-currency': {
    title: 'Costo de una licencia sin moneda',
    meaning: 'La licencia tiene un costo, pero no una moneda.',
    fix: 'Indique la moneda del costo.',
    developer: 'cost necesita currency (ISO 4217) y va en la unidad menor de la moneda.',
  },
  'licence.ends-before-start': {
    title: 'La licencia termina antes de empezar',
    meaning: 'La licencia empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si la licencia no termina, deje vacío el término.',
    developer: 'endDate es anterior a startDate. Ambos días se incluyen.',
  },
  'licence.seats-missing': {
    title: 'Licencia por número de usuarios, sin el número',
    meaning: 'La licencia es por número de usuarios, pero no dice cuántos.',
    fix: 'Escriba para cuántas personas es la licencia o elija otro tipo de licencia.',
    developer: 'kind per-seat necesita seats de 1 o más. Si no hay límite, use otro tipo y omita seats.',
  },
  'resource-assignment.ends-before-start': {
    title: 'El recurso se retira del curso antes de entregarse',
    meaning: 'El curso tiene el recurso desde el {$from}, pero solo hasta el {$to}.',
    fix: 'Corrija una de las dos fechas; si el curso lo sigue usando, deje vacío el término.',
    developer: 'endDate es anterior a startDate. Ambos días se incluyen.',
  },
  'resource-assignment.given-to-nobody': {
    title: 'Recurso que no se dio a nadie',
    meaning: 'La asignación no nombra ningún curso, asignatura ni persona.',
    fix: 'Indique a qué curso, asignatura o persona se dio el recurso, o elimine la asignación.',
    developer: 'Se exige uno de classId, courseId y personId.',
  },
  'resource-assignment.licence-of-another': {
    title: 'Licencia de otro recurso',
    meaning: 'La licencia {$licence} es del recurso {$other}, pero al curso se le dio {$resource}.',
    fix: 'Elija la licencia de este recurso o el recurso de esta licencia.',
    developer:
      'resourceId de la asignación y de la licencia de licenceId difieren. Una licencia de colección se envía una vez por cada recurso.',
  },
  'resource-assignment.outside-licence': {
    title: 'Recurso asignado fuera de su licencia',
    meaning: 'El curso tiene el recurso el {$date}, pero el límite de la licencia es {$edge}.',
    fix: 'Corrija las fechas de la asignación o de la licencia, o elija la licencia de esa época.',
    developer:
      'startDate o endDate de la asignación queda fuera de los de la licencia de licenceId. Ambos días de la licencia se incluyen.',
  },
  'resource-assignment.seats-exceeded': {
    title: 'Más estudiantes que cupos',
    meaning: 'Estudiantes de los cursos con la licencia {$licence}: {$students}. Cupos de la licencia: {$seats}.',
    fix: 'Retire el recurso de los cursos que no lo usan o pida más cupos.',
    developer:
      'Se suman los estudiantes con inscripción vigente en los cursos asignados con este licenceId. Cierre con endDate las asignaciones de períodos pasados.',
  },
  'resource-assignment.without-licence': {
    title: 'Recurso asignado sin licencia vigente',
    meaning: 'Ninguna licencia del recurso {$resource} está vigente el {$day}.',
    fix: 'Registre la licencia que ampara al curso o termine la asignación.',
    developer:
      'Hay licencias de este resourceId, pero ninguna cubre startDate (o el día de la revisión). Envíe también la licencia renovada e indíquela en licenceId.',
  },
  'resource-use.in-future': {
    title: 'Uso de un recurso en el futuro',
    meaning: 'El uso tiene fecha {$day}, pero los datos son del {$asOf}.',
    fix: 'Corrija el día. Si lo escribió un programa, revise el reloj del equipo.',
    developer:
      'day es el día local del uso. Revise que día y mes no estén invertidos y que no se corte a día una hora UTC.',
  },
  'resource-use.minutes-impossible': {
    title: 'Más minutos de uso de los que tiene el día',
    meaning: 'Minutos de uso: {$minutes}. Personas: {$users}. No caben en un día.',
    fix: 'Revise el informe de la plataforma. Si los números los envió un programa, avise a quien lo hizo.',
    developer:
      'minutes es el tiempo de todos los usuarios en minutos. Lo habitual es que lleguen segundos o milisegundos; con users 0, minutes debe ser 0.',
  },
  'resource-use.more-users-than-seats': {
    title: 'Más usuarios que cupos',
    meaning: 'Personas que usaron el recurso ese día: {$users}. Cupos de la licencia {$licence}: {$seats}.',
    fix: 'Revise la licencia. Si las personas usan varias cuentas, pida a la plataforma que cuente personas.',
    developer:
      'users es el número de personas distintas, no de ingresos ni de equipos. Revise también que licenceId sea la licencia de esta escuela.',
  },
  'resource-use.outside-licence': {
    title: 'Recurso usado fuera de su licencia',
    meaning: 'El recurso se usó el {$day}, pero el límite de la licencia es {$edge}.',
    fix: 'Si la licencia se prorrogó, corrija sus fechas; si se usó otra, elíjala.',
    developer: 'day queda fuera de startDate y endDate de la licencia de licenceId. Una renovación es otra licencia.',
  },
  'resource-use.school-differs': {
    title: 'La escuela del uso no es la del curso',
    meaning: 'El uso indica la escuela {$stated}, pero el curso es de la escuela {$expected}.',
    fix: 'Corrija la escuela del uso o elija un curso de esa escuela.',
    developer: 'schoolId debe ser el schoolId del curso de classId. Se puede omitir cuando hay classId.',
  },
  'resource-use.sessions-too-few': {
    title: 'Menos sesiones que usuarios',
    meaning: 'Veces que se abrió el recurso: {$sessions}. Personas que lo usaron: {$users}.',
    fix: 'Revise el informe de la plataforma; los dos números pueden estar invertidos.',
    developer:
      'sessions cuenta cuántas veces se abrió y users cuántas personas distintas lo hicieron. Revise que no estén mapeados al revés.',
  },
  'resource.address-not-a-link': {
    title: 'Dirección de un recurso que ningún navegador abre',
    meaning: 'La dirección «{$address}» no lleva a la web.',
    fix: 'Copie la dirección del navegador; empieza con https. Si el recurso no está en la web, deje la dirección vacía.',
    developer:
      'address debe ser una URL absoluta http o https sin espacios, no una ruta de archivo ni solo el nombre del sitio.',
  },
};
