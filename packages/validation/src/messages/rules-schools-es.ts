import type { MessageText } from '@emis-sdk/model';
import type { SchoolsRuleCode } from './rules-schools-en.ts';

/** Words for the findings of the rules over schools and territories, in Spanish. */
export const SCHOOLS_IN_SPANISH: Readonly<Record<SchoolsRuleCode, MessageText>> = {
  'academic-session.circle': {
    title: 'El período se contiene a sí mismo',
    meaning: 'Los períodos se contienen en círculo: {$way}. Períodos en el círculo: {$members}.',
    fix: 'Busque entre ellos el año escolar y deje vacío su período superior.',
    developer:
      'parentId vuelve al mismo período. Un año escolar no lleva parentId; un trimestre apunta a su año escolar o semestre.',
  },
  'authorisation.ends-before-start': {
    title: 'La autorización termina antes de empezar',
    meaning: 'La autorización rige desde el {$from}, pero termina el {$to}.',
    fix: 'Copie de nuevo ambas fechas desde la resolución. Si no tiene término, deje vacía la fecha final.',
    developer:
      'validTo es anterior a validFrom. Omita validTo cuando la resolución no tiene término, en vez de enviar una fecha por defecto.',
  },
  'authorisation.overlap': {
    title: 'Dos resoluciones del mismo tipo a la vez',
    meaning:
      'La escuela tiene otra resolución de tipo {$kind :codes list=|authorisation-kind|} para el mismo período y nivel: {$other}.',
    fix: 'Averigüe cuál de las dos rige y escriba el último día de la otra.',
    developer:
      'Dos autorizaciones del mismo schoolId y kind se superponen y comparten un nivel. Cierre la anterior con validTo, o envíe levels si son de niveles distintos.',
  },
  'authority.circle': {
    title: 'La autoridad depende de sí misma',
    meaning: 'Las autoridades dependen unas de otras en círculo: {$way}. Autoridades en el círculo: {$members}.',
    fix: 'Busque la superior de todas y deje vacía la autoridad de la que depende.',
    developer:
      'parentId vuelve a la misma autoridad. El ministerio, o la cabeza de una red privada, no lleva parentId.',
  },
  'calendar-day.outside-session': {
    title: 'Día fuera de su calendario',
    meaning: 'El día {$date} no está en el período de su calendario, que va del {$from} al {$to}.',
    fix: 'Corrija la fecha o elija el año escolar al que pertenece el día.',
    developer:
      'date está fuera de startDate y endDate del período en sessionId. Por lo común se envía el calendario del año pasado con el período de este año.',
  },
  'calendar-day.school-day-on-sunday': {
    title: 'Día de clases en domingo',
    meaning: 'El calendario tiene clases el {$date}, que es domingo.',
    fix: 'Revise si el calendario se corrió un día. Si hay clases ese domingo, no hay nada que hacer.',
    developer:
      'date es domingo y kind dice que hay clases. Si son muchos, suele ser una zona horaria que corre las fechas un día.',
  },
  'calendar-day.twice': {
    title: 'Un día figura dos veces en el calendario',
    meaning:
      'Para el {$date} el calendario dice {$kind :codes list=|calendar-day-kind|}, y también {$otherKind :codes list=|calendar-day-kind|} en el registro {$other}.',
    fix: 'Deje el que corresponde. Si son para escuelas, jornadas o territorios distintos, indíquelo en cada uno.',
    developer:
      'Dos registros tienen los mismos date, sessionId, territoryId, schoolId y shiftId. Actualice el día cuando cambie en vez de agregar otro.',
  },
  'offer.authorisation-expired': {
    title: 'La autorización venció',
    meaning: 'La autorización {$authorisation} terminó el {$to}, antes del {$asOf}, pero la oferta sigue abierta.',
    fix: 'Si la autorización se renovó, elija la nueva. Si no, pídala a la autoridad.',
    developer:
      'validTo de la autorización en authorisationId ya pasó y la oferta sigue abierta. Apunte las ofertas renovadas a la nueva autorización y envíe openTo en las que terminaron.',
  },
  'offer.authorisation-of-another-school': {
    title: 'Autorización de otra escuela',
    meaning:
      'La oferta es de la escuela {$stated}, pero la autorización {$authorisation} se dio a la escuela {$expected}.',
    fix: 'Elija la autorización de la escuela que hace la oferta.',
    developer:
      'schoolId difiere del schoolId de la autorización en authorisationId. Busque las autorizaciones por escuela, no solo por su número.',
  },
  'offer.ends-before-start': {
    title: 'La oferta termina antes de empezar',
    meaning: 'La oferta se abre el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; si no se conoce el término, déjelo vacío.',
    developer: 'openTo es anterior a openFrom. Revise que el año de ambas sea el del mismo período.',
  },
  'offer.level-not-authorised': {
    title: 'Nivel no autorizado',
    meaning:
      'La oferta es de nivel {$level :codes list=|isced-level|}, pero la autorización {$authorisation} cubre: {$levels :codes list=|isced-level|}.',
    fix: 'Elija la autorización de ese nivel o corrija el nivel. Si no hay ninguna, pídala a la autoridad.',
    developer:
      'level no está entre los levels de la autorización en authorisationId. Ambos usan la CINE 2011; compare cómo se mapean los grados a niveles en cada uno.',
  },
  'offer.no-capacity': {
    title: 'Oferta sin cupos',
    meaning: 'La oferta está abierta, pero no tiene cantidad de cupos.',
    fix: 'Escriba cuántos estudiantes puede recibir la escuela. Si ya no recibe, escriba el último día de la oferta.',
    developer:
      'capacity falta o es cero con la oferta abierta. Envíe openTo cuando la oferta haya terminado, en vez de cero cupos.',
  },
  'offer.private-not-authorised': {
    title: 'Escuela privada sin autorización',
    meaning: 'La escuela {$school} es privada y ofrece cupos, pero ninguna autorización suya rige el {$asOf}.',
    fix: 'Agregue la autorización vigente de la escuela. Si la escuela no es privada, corrija su sector.',
    developer:
      'Ninguna autorización con este schoolId, de un tipo que permita enseñar, rige el día de revisión. Envíe también las renovaciones y revise sector de la escuela.',
  },
  'offer.school-closed': {
    title: 'Oferta de una escuela cerrada',
    meaning: 'La escuela {$school} ya estaba cerrada el {$closed}, pero la oferta sigue abierta después de ese día.',
    fix: 'Si la escuela está cerrada, escriba el último día de la oferta. Si no, corrija el estado de la escuela.',
    developer:
      'La escuela en schoolId está cerrada y la oferta abierta. Cuando una escuela cierra, envíe openTo de sus ofertas junto con closedOn.',
  },
  'offer.shift-of-another-school': {
    title: 'Jornada de otra escuela',
    meaning: 'La oferta es de la escuela {$stated}, pero la jornada {$shift} es de la escuela {$expected}.',
    fix: 'Elija una jornada de la escuela que hace la oferta.',
    developer:
      'schoolId difiere del schoolId de la jornada en shiftId. Cada escuela tiene sus propias jornadas; una lista común se copia para cada una.',
  },
  'offer.twice': {
    title: 'La misma oferta dos veces',
    meaning: 'La escuela ya tiene esta oferta, de nivel {$level :codes list=|isced-level|}, en el registro {$other}.',
    fix: 'Deje una de las dos y sume sus cupos, o indique en qué se distinguen.',
    developer:
      'Dos ofertas coinciden en schoolId, sessionId, level, grades, programme, shiftId y modality. Envíe un registro por combinación, con la suma de los cupos.',
  },
  'school.closed-before-opened': {
    title: 'Escuela cerrada antes de abrir',
    meaning: 'La escuela abrió el {$from}, pero cerró el {$to}.',
    fix: 'Corrija una de las dos fechas. Si la escuela funciona, deje vacía la fecha de cierre.',
    developer:
      'closedOn es anterior a openedOn. Una escuela que reabrió conserva su registro: envíe la primera apertura y omita closedOn.',
  },
  'school.name-garbled': {
    title: 'Nombre de escuela con letras dañadas',
    meaning: 'Las letras del nombre {$name} se leyeron con una codificación equivocada en algún paso.',
    fix: 'Escriba el nombre de la escuela como es. Si muchos nombres se ven así, exporte de nuevo en UTF-8.',
    developer:
      'El nombre contiene los signos que quedan al decodificar bytes con otra codificación. Decodifique una sola vez, con la codificación correcta, y escriba UTF-8.',
  },
  'school.no-region': {
    title: 'Escuela sin región',
    meaning: 'El municipio {$territory} de la escuela no está en ninguna región, estado o país.',
    fix: 'Pregunte al ministerio a qué región pertenece el municipio y elíjala ahí.',
    developer:
      'Desde territoryId ningún parentId lleva a un territorio de tipo region, state o national. Envíe parentId de cada municipio, y también las regiones.',
  },
  'school.status-and-dates-differ': {
    title: 'El estado y las fechas de la escuela no coinciden',
    meaning:
      'El {$asOf} la escuela tiene el estado {$status :codes list=|school-status|}, que no coincide con la fecha {$day}.',
    fix: 'Averigüe si la escuela funciona ahora y corrija el estado o la fecha.',
    developer:
      'status contradice openedOn o closedOn en el día de revisión. Cambie ambos a la vez cuando una escuela abre o cierra.',
  },
  'shift.ends-before-start': {
    title: 'La jornada termina antes de empezar',
    meaning: 'La jornada empieza a las {$from}, pero termina a las {$to}.',
    fix: 'Corrija las horas. Escriba las de la tarde como 13:00 a 23:59.',
    developer:
      'endTime no es posterior a startTime. Las horas son HH:MM en reloj de 24 horas: la 1:30 de la tarde es 13:30.',
  },
  'shift.overlap': {
    title: 'Dos jornadas del mismo nombre a la vez',
    meaning: 'La jornada de {$from} a {$to} se cruza con otra del mismo nombre: {$other}.',
    fix: 'Si es una sola jornada, elimine una de las dos. Si son dos, póngales nombres distintos o corrija las horas.',
    developer:
      'Dos jornadas del mismo schoolId con igual name, o sin name con igual kind, se cruzan en un mismo día. Envíe un registro por jornada, no uno por curso.',
  },
  'territory.circle': {
    title: 'El territorio se contiene a sí mismo',
    meaning: 'Los territorios se contienen en círculo: {$way}. Territorios en el círculo: {$members}.',
    fix: 'Busque el mayor de ellos y deje vacío el territorio que lo contiene, o elija el que corresponde.',
    developer:
      'parentId vuelve al mismo territorio. El país no lleva parentId; revise que hijo y padre no estén mapeados al revés.',
  },
  'territory.larger-than-parent': {
    title: 'Territorio dentro de uno menor',
    meaning:
      'El territorio, de tipo {$kind :codes list=|territory-kind|}, figura dentro de {$parent}, de tipo {$parentKind :codes list=|territory-kind|}.',
    fix: 'Elija el territorio que de verdad lo contiene o corrija el tipo de uno de los dos.',
    developer:
      'kind es mayor que el kind del territorio en parentId. Revise que hijo y padre no estén mapeados al revés.',
  },
};
