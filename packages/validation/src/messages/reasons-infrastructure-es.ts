import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const INFRASTRUCTURE_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'building.built-in-future': {
    text: 'Un edificio se terminó en el año en que se juzgan los datos o antes, salvo que esté en construcción.',
    why: 'Un edificio que aún no existe contaría entre los lugares para estudiantes.',
  },
  'equipment.acquired-in-future': {
    text: 'Un equipo se adquirió el día en que se juzgan los datos o antes.',
    why: 'Lo que solo se encargó contaría como si los estudiantes lo usaran.',
  },
  'equipment.more-working-than-pieces': {
    text: 'Funcionan como máximo tantas piezas como hay; sin cantidad, el registro es de una pieza.',
    why: 'Los programas se planifican con los estudiantes por equipo que funciona.',
  },
  'equipment.room-of-another-school': {
    text: 'El recinto en que se guarda un equipo lo usa la escuela que tiene el equipo.',
    why: 'Si no, dos escuelas buscan los mismos equipos, o ninguna los busca.',
  },
  'equipment.written-off-before-acquired': {
    text: 'Un equipo se da de baja el día en que se adquirió o después.',
    why: 'Un período al revés dice que la escuela nunca lo tuvo.',
  },
  'maintenance-need.about-nothing': {
    text: 'Una necesidad de mantenimiento nombra un predio, edificio, recinto, servicio, equipo o escuela.',
    why: 'No se puede enviar a nadie a reparar lo que nadie encuentra.',
  },
  'maintenance-need.cost-without-currency': {
    text: 'Un costo mayor que cero tiene moneda.',
    why: 'Los costos se suman entre escuelas, y algunos se llevan en dólares.',
  },
  'maintenance-need.done-before-reported': {
    text: 'El trabajo se termina el día en que se informó la necesidad o después.',
    why: 'El tiempo que las escuelas esperan una reparación saldría bajo cero.',
  },
  'room.area-per-place': {
    text: 'Un recinto en que se hace clases tiene entre 0.5 y 20 m2 por cada estudiante que puede recibir.',
    why: 'Fuera de eso, la superficie está en otra unidad, o superficie y capacidad están cambiadas.',
  },
  'room.belongs-nowhere': {
    text: 'Un recinto nombra el edificio en que está o la escuela que lo usa.',
    why: 'Un recinto de nadie no cuenta para ninguna escuela.',
  },
  'room.other-site': {
    text: 'El edificio de un recinto está en uno de los predios de la escuela que lo usa.',
    why: 'Un edificio contado para otra escuela da a una demasiados lugares y a la otra muy pocos.',
  },
  'room.size-missing': {
    text: 'Un recinto en que se hace clases dice su superficie o cuántos estudiantes puede recibir.',
    why: 'El ministerio planifica los lugares con los recintos que hay.',
  },
  'site.coordinates-incomplete': {
    text: 'Un predio tiene latitud y longitud, o ninguna.',
    why: 'Una sola de las dos no muestra un lugar en el mapa, y no se pueden calcular distancias a la escuela.',
  },
  'site.coordinates-outside-region': {
    text: 'Un predio está en América Latina o el Caribe.',
    why: 'Un signo menos perdido, o un cero por un lugar desconocido, pone la escuela en otro continente o en el mar.',
  },
  'site.coordinates-swapped': {
    text: 'La latitud y la longitud de un predio no están una en el lugar de la otra.',
    why: 'Los mapas y muchos archivos escriben primero la longitud; cambiadas, una escuela del Perú queda en la Antártica.',
  },
  'utility-service.absent-but-described': {
    text: 'Un servicio que se dice ausente no tiene fuente, horas, velocidad ni baños.',
    why: 'O la escuela sí tiene el servicio, o se sigue informando lo que hubo antes.',
  },
  'utility-service.accessible-toilets-exceed': {
    text: 'Hay como máximo tantos baños accesibles como baños de niñas, de niños y compartidos en total.',
    why: 'Los baños accesibles se cuentan entre los demás, no aparte; contados dos veces esconden que faltan.',
  },
  'utility-service.building-elsewhere': {
    text: 'El edificio al que sirve un servicio está en el predio que el servicio nombra.',
    why: 'El servicio se contaría en un predio y se usaría en otro.',
  },
  'utility-service.details-of-another-kind': {
    text: 'Un servicio tiene solo los detalles que corresponden a su tipo.',
    why: 'Lo que está en otro registro no cuenta: la fuente del agua se busca en el registro del agua.',
  },
  'utility-service.no-toilet-for-girls': {
    text: 'Una escuela con baños solo para niños tiene baños solo para niñas.',
    why: 'El indicador ODS 4.a.1 cuenta escuelas con baños separados por sexo; sin ellos las niñas se quedan en casa. No es falla de los datos cuando es así: una escuela de niños no los tiene.',
  },
  'utility-service.source-none': {
    text: 'Un servicio que se dice presente no tiene la fuente ninguna.',
    why: 'La escuela contaría a la vez con el servicio y sin él.',
  },
  'utility-service.speed-implausible': {
    text: 'La velocidad de internet es mayor que cero y como máximo 10000 Mbit/s.',
    why: 'Velocidades escritas en kbit/s o bit/s dejan sin valor el promedio de toda una región.',
  },
};
