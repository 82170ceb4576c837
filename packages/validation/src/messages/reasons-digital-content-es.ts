import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const DIGITAL_CONTENT_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'licence.cost-without-currency': {
    text: 'El costo de una licencia tiene moneda.',
    why: 'Los contenidos suelen pagarse en dólares, y los sueldos no. Sin la moneda el costo no se puede comparar.',
  },
  'licence.ends-before-start': {
    text: 'Una licencia termina el día en que empieza o después.',
    why: 'Nadie puede usar lo que cubre una licencia al revés, aunque se pagó.',
  },
  'licence.seats-missing': {
    text: 'Una licencia para un número de personas dice para cuántas.',
    why: 'Sin el número nadie ve que se agotó, ni que la mitad de lo pagado está sin usar.',
  },
  'resource-assignment.ends-before-start': {
    text: 'Un recurso se da a un curso hasta el día en que se dio o después.',
    why: 'Una asignación al revés no da nada al curso, aunque ocupa una licencia.',
  },
  'resource-assignment.given-to-nobody': {
    text: 'Una asignación de recurso nombra el curso, la asignatura o la persona que lo recibe.',
    why: 'Nadie puede abrir lo que no se sabe a quién se dio.',
  },
  'resource-assignment.licence-of-another': {
    text: 'La licencia que nombra una asignación es del recurso asignado.',
    why: 'Los cupos de un recurso los ocuparía otro.',
  },
  'resource-assignment.outside-licence': {
    text: 'Un recurso se da a un curso en días en que su licencia rige.',
    why: 'La plataforma deja fuera al curso en mitad de una clase, o la escuela usa lo que no paga.',
  },
  'resource-assignment.seats-exceeded': {
    text: 'Los cursos que tienen un recurso con una licencia no suman más estudiantes que cupos tiene la licencia.',
    why: 'Los últimos en entrar quedan fuera, y casi siempre son los que tienen la peor conexión.',
  },
  'resource-assignment.without-licence': {
    text: 'Alguna licencia de un recurso con licencia rige el día en que se da a un curso.',
    why: 'Al curso se le muestra un recurso que no puede abrir, o que ya nadie paga.',
  },
  'resource-use.in-future': {
    text: 'Un recurso se usó en un día que ya llegó.',
    why: 'Si se cambian día y mes, el uso del cuatro de mayo queda en el cinco de abril, o en el futuro.',
  },
  'resource-use.minutes-impossible': {
    text: 'Los minutos de uso de un día son como máximo 1440 por cada usuario.',
    why: 'Segundos enviados como minutos hacen que una escuela use más que una región.',
  },
  'resource-use.more-users-than-seats': {
    text: 'Los usuarios de un día no son más que los cupos de la licencia.',
    why: 'O se usó más de lo pagado, o se contaron ingresos en vez de personas.',
  },
  'resource-use.outside-licence': {
    text: 'Un recurso se usa en un día en que su licencia rige.',
    why: 'O la licencia se prolongó y nadie lo anotó, o la escuela usa lo que no está pagado.',
  },
  'resource-use.school-differs': {
    text: 'La escuela que indica el uso de un recurso es la escuela del curso.',
    why: 'Una de las dos está mal, y el uso contaría en una escuela donde el curso no está.',
  },
  'resource-use.sessions-too-few': {
    text: 'Un recurso se abre al menos una vez por cada usuario.',
    why: 'Menos sesiones que usuarios casi siempre quiere decir que los dos números cambiaron de lugar, o que se contó dos veces a los usuarios.',
  },
  'resource.address-not-a-link': {
    text: 'La dirección de un recurso la abre un navegador: empieza con https o http.',
    why: 'Un archivo en el computador de quien envía, o el nombre de un sitio sin https, no lleva a nadie al recurso.',
  },
};
