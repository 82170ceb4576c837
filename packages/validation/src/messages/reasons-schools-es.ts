import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const SCHOOLS_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'academic-session.circle': {
    text: 'Un período escolar no se contiene a sí mismo, por ninguna vuelta.',
    why: 'Un trimestre que contiene a su propio año escolar no pertenece a ningún año.',
  },
  'authorisation.ends-before-start': {
    text: 'Una autorización termina el día en que empieza o después.',
    why: 'Un período al revés no permite nada en ningún día.',
  },
  'authorisation.overlap': {
    text: 'Dos autorizaciones del mismo tipo, escuela y nivel no rigen al mismo tiempo.',
    why: 'Nadie puede saber cuál de las dos resoluciones rige, ni hasta cuándo.',
  },
  'authority.circle': {
    text: 'Una autoridad no depende de sí misma, por ninguna vuelta.',
    why: 'Nadie está a la cabeza de ese círculo, así que a nadie se le puede preguntar por sus escuelas.',
  },
  'calendar-day.outside-session': {
    text: 'Un día del calendario está dentro del período a cuyo calendario pertenece.',
    why: 'Los días de clases se cuentan con el calendario del año; los del año pasado no deben estar entre ellos.',
  },
  'calendar-day.school-day-on-sunday': {
    text: 'Un día en que se hace clases no es domingo.',
    why: 'Las escuelas de fin de semana enseñan en domingo, y en domingo se recuperan días perdidos; en los demás casos el calendario se corrió un día.',
  },
  'calendar-day.twice': {
    text: 'Un calendario, para el mismo territorio, escuela y jornada, habla de un día una sola vez.',
    why: 'Un día que es a la vez de clases y de paro se cuenta a gusto; ingresado dos veces, se cuenta dos veces.',
  },
  'offer.authorisation-expired': {
    text: 'La autorización en que se apoya una oferta abierta no ha vencido el día en que se juzga.',
    why: 'Los certificados de una escuela sin autorización vigente pueden no ser reconocidos.',
  },
  'offer.authorisation-of-another-school': {
    text: 'La autorización en que se apoya una oferta se dio a la escuela que hace la oferta.',
    why: 'Con la resolución de otra escuela, una escuela enseñaría sin tener la propia.',
  },
  'offer.ends-before-start': {
    text: 'Una oferta termina el día en que empieza o después.',
    why: 'Un período al revés no ofrece lugares ningún día.',
  },
  'offer.level-not-authorised': {
    text: 'El nivel de una oferta está entre los que cubre su autorización.',
    why: 'Lo que los estudiantes aprenden en un nivel no autorizado puede no ser reconocido.',
  },
  'offer.no-capacity': {
    text: 'Una oferta abierta tiene al menos un lugar.',
    why: 'A las familias se les dice dónde hay lugares, y el ministerio planifica con ellos.',
  },
  'offer.private-not-authorised': {
    text: 'Una escuela privada que ofrece lugares tiene una autorización vigente el día en que se juzga.',
    why: 'Padres y ministerio deben saber que la escuela puede enseñar. Se pregunta solo en datos que traen autorizaciones: si no, se llevan en otro sistema.',
  },
  'offer.school-closed': {
    text: 'Una escuela que cerró para siempre no tiene una oferta abierta, ni una que abra después de su cierre.',
    why: 'Las familias pedirían lugares en una escuela que no existe.',
  },
  'offer.shift-of-another-school': {
    text: 'La jornada de una oferta es de la escuela que hace la oferta.',
    why: 'Los estudiantes contarían en una jornada que su escuela no tiene.',
  },
  'offer.twice': {
    text: 'Dos ofertas de una escuela difieren en período, nivel, grados, programa, jornada o modalidad.',
    why: 'Los lugares de una oferta que está dos veces se cuentan dos veces.',
  },
  'school.closed-before-opened': {
    text: 'Una escuela cierra el día en que abrió o después.',
    why: 'Un período al revés dice que la escuela nunca existió, ni sus estudiantes con ella.',
  },
  'school.name-garbled': {
    text: 'El nombre de una escuela no tiene signos de letras leídas con otra codificación.',
    why: 'El nombre está en toda lista y en todo certificado, y nadie encuentra a la escuela por él.',
  },
  'school.no-region': {
    text: 'Una escuela de un municipio está, a través de él, en una región, un estado o un país.',
    why: 'Una escuela así falta en toda cifra por región. Se pregunta solo cuando los territorios están en los datos.',
  },
  'school.status-and-dates-differ': {
    text: 'Una escuela activa no está cerrada ni sin abrir el día en que se juzga, y una cerrada ya cerró ese día.',
    why: 'Los ministerios cuentan las escuelas por estado y las siguen por fechas; las dos cuentas deben coincidir.',
  },
  'shift.ends-before-start': {
    text: 'Una jornada termina después de empezar; una que empieza a las 15:00 o más tarde puede terminar pasada la medianoche, antes de las 06:00.',
    why: 'Con las dos horas se calculan las horas de clases.',
  },
  'shift.overlap': {
    text: 'Dos jornadas de una escuela con el mismo nombre no funcionan al mismo tiempo.',
    why: 'Probablemente es una jornada ingresada dos veces, y sus estudiantes y horas se cuentan dos veces.',
  },
  'territory.circle': {
    text: 'Un territorio no se contiene a sí mismo, por ninguna vuelta.',
    why: 'Las sumas por territorio no terminarían nunca, y una escuela del círculo no pertenece a ninguna región.',
  },
  'territory.larger-than-parent': {
    text: 'Un país no está en ninguna región, ni una región o un estado en un municipio.',
    why: 'Puesto al revés, un municipio recibe las cifras de toda su región.',
  },
};
