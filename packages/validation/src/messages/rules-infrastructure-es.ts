import type { MessageText } from '@emis-sdk/model';
import type { InfrastructureRuleCode } from './rules-infrastructure-en.ts';

/** Words for the findings of the rules over infrastructure, in Spanish. */
export const INFRASTRUCTURE_IN_SPANISH: Readonly<Record<InfrastructureRuleCode, MessageText>> = {
  'building.built-in-future': {
    title: 'Edificio terminado en el futuro',
    meaning: 'Según el registro, el edificio se terminó en {$year}, pero los datos se revisan el {$asOf}.',
    fix: 'Corrija el año. Si el edificio no está terminado, indique que está en construcción.',
    developer:
      'yearBuilt es posterior al año de revisión y condition no es under-construction. Busque dígitos cambiados o un año proyectado mapeado a yearBuilt.',
  },
  'equipment.acquired-in-future': {
    title: 'Equipo adquirido en el futuro',
    meaning:
      'Según el registro, el equipo se adquirió el {$acquired}, después del {$asOf}, día en que se revisan los datos.',
    fix: 'Corrija la fecha. Si el equipo solo está encargado, infórmelo cuando haya llegado.',
    developer:
      'acquiredOn es posterior al día de revisión. No mapee ahí la fecha de un pedido ni la de una entrega prevista.',
  },
  'equipment.more-working-than-pieces': {
    title: 'Funcionan más unidades de las que hay',
    meaning: 'Unidades que funcionan: {$working}. Unidades en total: {$count}.',
    fix: 'Cuente de nuevo las unidades y corrija el número equivocado; puede que estén intercambiados.',
    developer:
      'working supera a count. Sin count el registro es de una sola unidad, así que envíe count siempre que working pase de uno.',
  },
  'equipment.room-of-another-school': {
    title: 'Equipo en un recinto de otra escuela',
    meaning: 'El equipo pertenece a la escuela {$stated}, pero el recinto {$room} lo usa la escuela {$expected}.',
    fix: 'Elija el recinto donde está el equipo. Si se trasladó a la otra escuela, cambie la escuela del equipo.',
    developer:
      'schoolId difiere del schoolId del recinto en roomId. Si el recinto es compartido, omita schoolId en el recinto.',
  },
  'equipment.written-off-before-acquired': {
    title: 'Equipo dado de baja antes de adquirirse',
    meaning: 'El equipo se adquirió el {$from}, pero se dio de baja el {$to}.',
    fix: 'Corrija una de las dos fechas. Si el equipo sigue en el inventario, deje vacía la segunda.',
    developer: 'writtenOffOn es anterior a acquiredOn. Omita writtenOffOn mientras el equipo esté en el inventario.',
  },
  'maintenance-need.about-nothing': {
    title: 'Reparación sin lugar',
    meaning: 'La necesidad de reparación no indica predio, edificio, recinto, servicio, equipo ni escuela.',
    fix: 'Indique qué hay que reparar; al menos el predio o la escuela.',
    developer:
      'No se envía ninguno de siteId, buildingId, roomId, utilityServiceId, equipmentId o schoolId. Envíe el más preciso que conozca.',
  },
  'maintenance-need.cost-without-currency': {
    title: 'Costo sin moneda',
    meaning: 'El costo es {$cost}, pero no se indica la moneda.',
    fix: 'Elija la moneda del costo.',
    developer: 'Se envía estimatedCost sin currency. Envíe el código ISO 4217 en que su producto guarda los precios.',
  },
  'maintenance-need.done-before-reported': {
    title: 'Reparación terminada antes de informarse',
    meaning: 'La necesidad se informó el {$from}, pero el trabajo terminó el {$to}.',
    fix: 'Corrija una de las dos fechas; puede que el día y el mes estén cambiados.',
    developer:
      'doneOn es anterior a reportedOn. Revise que ninguna sea la fecha de digitación y que día y mes estén en orden.',
  },
  'room.area-per-place': {
    title: 'La superficie y los cupos del recinto no coinciden',
    meaning: 'Superficie del recinto: {$area} m². Estudiantes que caben: {$capacity}. Son {$each} m² para cada uno.',
    fix: 'Mida de nuevo el recinto, en metros cuadrados, y revise cuántos estudiantes caben.',
    developer:
      'area dividida por capacity sale del rango habitual. Revise que area esté en m2 y que area y capacity no estén mapeadas al revés.',
  },
  'room.belongs-nowhere': {
    title: 'Recinto sin dueño',
    meaning: 'El recinto no indica el edificio en que está ni la escuela que lo usa.',
    fix: 'Elija el edificio del recinto o, si es un espacio abierto, la escuela.',
    developer:
      'Faltan buildingId y schoolId. Envíe buildingId para recintos de un edificio y schoolId para los que usa una sola escuela.',
  },
  'room.other-site': {
    title: 'Recinto en un edificio que no es de la escuela',
    meaning: 'El edificio {$building} está en el predio {$site}, que no es uno de los predios de la escuela {$school}.',
    fix: 'Elija el edificio o la escuela que corresponde. Si la escuela de verdad funciona ahí, agregue el predio a la escuela.',
    developer:
      'El siteId del edificio en buildingId no está en siteIds de la escuela. Envíe todos los predios de la escuela, anexos incluidos.',
  },
  'room.size-missing': {
    title: 'No se conoce el tamaño de un recinto',
    meaning:
      'El recinto, de tipo {$kind :codes list=|room-kind|}, no indica su superficie ni cuántos estudiantes caben.',
    fix: 'Escriba la superficie en metros cuadrados o la cantidad de estudiantes cuando la sepa.',
    developer:
      'area y capacity faltan o son cero en un recinto de clases. Omita un número desconocido en vez de enviar cero.',
  },
  'site.coordinates-incomplete': {
    title: 'Ubicación incompleta en el mapa',
    meaning: 'El predio tiene solo una de sus dos coordenadas: falta {$absent}.',
    fix: 'Escriba la latitud y la longitud, o ninguna.',
    developer: 'latitude y longitude van juntas. Envíe ambas en grados decimales u omita ambas.',
  },
  'site.coordinates-outside-region': {
    title: 'Predio muy lejos en el mapa',
    meaning: 'El lugar {$latitude}, {$longitude} está fuera de América Latina y el Caribe.',
    fix: 'Busque la escuela en un mapa y copie de nuevo sus coordenadas. En América la longitud siempre es menor que cero; si no las conoce, déjelas vacías.',
    developer:
      'latitude y longitude están fuera de la región. Busque un signo menos perdido, un cero por lugar desconocido o metros de una grilla nacional en vez de grados.',
  },
  'site.coordinates-swapped': {
    title: 'Latitud y longitud intercambiadas',
    meaning:
      'La latitud {$latitude} y la longitud {$longitude} quedan fuera de la región; intercambiadas quedan dentro.',
    fix: 'Ponga cada número en el lugar del otro.',
    developer:
      'latitude y longitude probablemente están mapeadas al revés. GeoJSON y muchos servicios de mapas escriben primero la longitud.',
  },
  'utility-service.absent-but-described': {
    title: 'Servicio ausente, pero descrito',
    meaning: 'Se indica que no hay servicio de tipo {$kind :codes list=|utility-kind|}, pero {$field} es {$value}.',
    fix: 'Si la escuela tiene el servicio, indíquelo. Si no, borre lo que se dice de él.',
    developer:
      'available es false y un detalle dice que el servicio funciona. No envíe detalles de un año anterior ni valores por defecto.',
  },
  'utility-service.accessible-toilets-exceed': {
    title: 'Más baños accesibles que baños',
    meaning: 'Baños accesibles: {$accessible}. Baños en total: {$all}.',
    fix: 'Cuente de nuevo los baños. Los accesibles se cuentan también entre los de niñas, de niños o compartidos.',
    developer:
      'toiletsAccessible supera la suma de toiletsForGirls, toiletsForBoys y toiletsShared. Es una parte de ellos, no un cuarto grupo.',
  },
  'utility-service.building-elsewhere': {
    title: 'Servicio y edificio en dos predios',
    meaning: 'El servicio es del predio {$stated}, pero el edificio {$building} está en el predio {$expected}.',
    fix: 'Elija el predio del edificio u otro edificio.',
    developer: 'siteId difiere del siteId del edificio en buildingId. Tómelo del edificio.',
  },
  'utility-service.details-of-another-kind': {
    title: 'Dato en el registro de otro servicio',
    meaning: 'El servicio es de tipo {$kind :codes list=|utility-kind|}, al que no corresponde {$field}.',
    fix: 'Pase el dato al servicio que corresponde o bórrelo.',
    developer:
      'Cada servicio tiene su propio registro con sus propios detalles. Envíe solo los de su tipo; una tabla con una fila por escuela se divide en varios registros.',
  },
  'utility-service.no-toilet-for-girls': {
    title: 'Sin baños solo para niñas',
    meaning: 'Baños solo para niños: {$boys}. Solo para niñas no hay ninguno.',
    fix: 'Revise la cuenta. Si está bien, o la escuela es de varones, no hay nada que hacer aquí; el ministerio verá que faltan baños.',
    developer: 'toiletsForGirls es 0 y toiletsForBoys no. Omita un número desconocido en vez de enviar 0.',
  },
  'utility-service.source-none': {
    title: 'Servicio sin fuente',
    meaning: 'Se indica que hay servicio de tipo {$kind :codes list=|utility-kind|}, pero {$field} dice que no hay.',
    fix: 'Si la escuela tiene el servicio, indique de dónde viene. Si no, indique que no lo tiene.',
    developer: 'available es true y la fuente lleva el código none. Obtenga ambos de la misma respuesta.',
  },
  'utility-service.speed-implausible': {
    title: 'Velocidad de internet poco creíble',
    meaning: 'La velocidad es {$speed} Mbit/s; se espera más de 0 y hasta {$most}.',
    fix: 'Escriba la velocidad en Mbit/s, como en el contrato o en una prueba de velocidad. Si no se conoce, déjela vacía.',
    developer:
      'downloadSpeed y uploadSpeed van en Mbit/s. Divida los kbit/s por 1000 y omita una velocidad desconocida en vez de enviar 0.',
  },
};
