import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const STAFF_AND_FINANCE_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'absence.contract-of-another': {
    text: 'El contrato que indica una ausencia es el de la persona ausente.',
    why: 'Los días de permiso se descontarían a otra persona.',
  },
  'absence.ends-before-start': {
    text: 'Una ausencia termina el día en que empieza o después.',
    why: 'Una ausencia al revés no cuenta ningún día, y nadie va a reemplazar.',
  },
  'absence.hours-too-many': {
    text: 'Las horas de una ausencia, y las de quien reemplaza, caben en sus días.',
    why: 'Minutos escritos en un campo de horas se pagan sesenta veces.',
  },
  'absence.outside-contract': {
    text: 'Una ausencia está dentro del contrato del que es permiso.',
    why: 'Los días de permiso fuera del contrato no se pagan a nadie, o nadie los paga.',
  },
  'absence.overlap': {
    text: 'Dos ausencias de una persona en una misma escuela no se superponen.',
    why: 'Los días que ambas tienen se cuentan dos veces: como clases perdidas y como días de permiso usados.',
  },
  'absence.own-substitute': {
    text: 'Quien está ausente no se reemplaza a sí mismo.',
    why: 'Las clases contarían como dadas sin que nadie las diera, y el reemplazo se pagaría a quien no corresponde.',
  },
  'absence.too-long': {
    text: 'Una ausencia dura como máximo un año.',
    why: 'Un docente que se fue sigue contado como alguien que volverá, y la plaza no se cubre.',
  },
  'budget-line.negative-amount': {
    text: 'Los montos de una línea de presupuesto son cero o más.',
    why: 'Una línea negativa baja el total de su finalidad sin que nadie lo vea.',
  },
  'budget-line.overspent': {
    text: 'Una línea de presupuesto no gasta más de lo aprobado.',
    why: 'Ocurre, y hay que explicarlo. Más a menudo no se ingresó un cambio aprobado, o un monto está en centavos y el otro no.',
  },
  'budget-line.spent-in-future': {
    text: 'El gasto se cuenta hasta un día que ya llegó.',
    why: 'Pagos planificados que cuentan como gastados hacen ver ejecutado un presupuesto que no lo está.',
  },
  'budget-line.twice': {
    text: 'Un presupuesto tiene una sola línea por cuenta, finalidad, título y fuente de fondos.',
    why: 'El dinero se sumaría dos veces.',
  },
  'contract.employee-too-young': {
    text: 'Quien está contratado tiene al menos 15 años.',
    why: 'O la fecha de nacimiento está mal, o el contrato quedó en un estudiante del mismo nombre.',
  },
  'contract.ends-before-start': {
    text: 'Un contrato termina el día en que empieza o después.',
    why: 'Un contrato al revés no emplea a nadie, y su pago no se puede calcular.',
  },
  'contract.hours-out-of-range': {
    text: 'Un contrato es por más de 0 y como máximo 60 horas a la semana.',
    why: 'Horas de un mes, o minutos, en el campo de horas por semana hacen que un docente cuente por varios.',
  },
  'contract.pay-without-currency': {
    text: 'Un pago tiene moneda y período de pago.',
    why: 'Sin ellos, 485000 puede ser un mes en un país y una hora en ninguno: no se puede sumar ni comparar.',
  },
  'contract.twice': {
    text: 'Una persona no tiene dos contratos con un empleador por una plaza al mismo tiempo.',
    why: 'Uno de los dos suele ser antiguo y nadie lo cerró, y ambos se suman en la planilla de pagos.',
  },
  'funds-transfer.amount-differs': {
    text: 'El monto de una transferencia es el monto por estudiante por el número de estudiantes.',
    why: 'Con esa cuenta las escuelas revisan lo que reciben. Si no cuadra, no se nombró un descuento o un número es antiguo.',
  },
  'funds-transfer.currency-differs': {
    text: 'Una transferencia tiene la moneda de su línea de presupuesto.',
    why: 'Lo gastado de la línea es la suma de sus transferencias, y dos monedas no se suman.',
  },
  'funds-transfer.in-future': {
    text: 'La fecha de una transferencia es un día que ya llegó.',
    why: 'El dinero solo planificado está en el presupuesto. Una transferencia dice que la escuela lo tiene.',
  },
  'funds-transfer.school-closed': {
    text: 'Una escuela que recibe dinero está abierta el día de la transferencia.',
    why: 'No hay nadie que lo reciba, o la escuela está cerrada solo en los datos. El dinero que devuelve una escuela cerrada está en orden.',
  },
  'funds-transfer.twice': {
    text: 'Una escuela no recibe dos veces en un día el mismo monto de un programa.',
    why: 'Casi siempre un pago se ingresó dos veces; rara vez se pagó dos veces, y entonces alguien quiere saberlo.',
  },
  'post.ends-before-start': {
    text: 'Una plaza termina el día en que empieza o después.',
    why: 'Una plaza al revés no está en ninguna planta de personal.',
  },
  'post.vacancy-unclear': {
    text: 'Una plaza cubierta no tiene primer día de vacancia, y una vacante no lo tiene en el futuro.',
    why: 'Por el tiempo que las plazas están vacantes el ministerio ve dónde faltan docentes.',
  },
  'qualification.in-future': {
    text: 'Una titulación se terminó en el año de los datos o antes.',
    why: 'Un docente que aún estudia contaría como titulado.',
  },
  'qualification.too-young': {
    text: 'Una titulación se termina en el año en que su titular cumple 15 o después.',
    why: 'O el año o la fecha de nacimiento está mal, o la titulación quedó en otra persona.',
  },
  'staff-assignment.ends-before-start': {
    text: 'Un cargo de personal termina el día en que empieza o después.',
    why: 'Un período al revés no cuenta a la persona en ninguna escuela, y deja a la escuela sin su docente.',
  },
  'staff-assignment.hours-too-many': {
    text: 'Los cargos de una persona suman como máximo 60 horas a la semana en todo momento.',
    why: 'Nadie enseña en dos lugares a la vez. Horas que no se pueden trabajar se pagan y esconden una vacante.',
  },
  'staff-assignment.not-staff': {
    text: 'Quien tiene un cargo de personal está registrado como personal.',
    why: 'Un estudiante o apoderado entre el personal arruina la cuenta del personal, y puede ver lo que solo el personal puede ver.',
  },
  'staff-assignment.outside-post': {
    text: 'Un cargo en una plaza tiene al menos un día en que la plaza existe.',
    why: 'Una plaza cubierta fuera de su tiempo se cuenta, y se paga, sin estar en la planta de personal.',
  },
  'staff-assignment.post-twice': {
    text: 'Una plaza la ocupa una persona a la vez.',
    why: 'Dos personas en una plaza son una de más en la planilla de pagos, o una cuya salida nadie anotó.',
  },
  'staff-assignment.post-vacant': {
    text: 'Una plaza que alguien ocupa hoy no está dicha como vacante.',
    why: 'Las vacantes deciden adónde van los próximos docentes. Una ocupada se lleva un docente de una escuela a la que le falta.',
  },
  'staff-assignment.pupil-teacher-ratio': {
    text: 'Una escuela tiene como máximo 60 estudiantes por docente, y no más docentes que estudiantes.',
    why: 'Esa razón decide adónde se envían docentes. Una fuera de rango casi siempre quiere decir que faltó enviar parte del personal o de los estudiantes.',
  },
  'staff-assignment.twice': {
    text: 'Una persona no tiene dos veces a la vez la misma función y plaza en una escuela.',
    why: 'La escuela contaría a un docente como dos, y su razón de estudiantes por docente se vería mejor de lo que es.',
  },
  'teaching-assignment.class-without-teacher': {
    text: 'Todo curso que tiene estudiantes tiene docente, cuando la escuela envía quién enseña.',
    why: 'Un curso sin docente en los datos parece un curso sin docente.',
  },
  'teaching-assignment.ends-before-start': {
    text: 'Una asignación docente termina el día en que empieza o después.',
    why: 'Un período al revés deja al curso sin su docente todos los días.',
  },
  'teaching-assignment.outside-session': {
    text: 'Una asignación docente tiene al menos un día dentro de los períodos de su curso.',
    why: 'Una asignación de otro año deja al curso de este año sin su docente.',
  },
  'teaching-assignment.school-differs': {
    text: 'La escuela que indica una asignación docente es la escuela del curso.',
    why: 'Una de las dos está mal, y el docente contaría en una escuela donde el curso no está.',
  },
  'teaching-assignment.twice': {
    text: 'Una persona no tiene dos veces a la vez la misma función y área en un curso.',
    why: 'Las horas del docente se contarían dos veces.',
  },
  'teaching-assignment.unqualified': {
    text: 'Un docente tiene una titulación registrada, cuando la escuela envía las de sus docentes.',
    why: 'Los ministerios publican qué parte de los docentes está titulada. Un docente cuyo título no se ingresó la baja.',
  },
};
