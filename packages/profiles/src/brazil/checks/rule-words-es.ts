import type { LayoutWords } from './layout-words.ts';

/** Words for the rules of the layout that are between fields and lines, in Spanish. */
export const RULE_WORDS_ES: LayoutWords['rules'] = {
  '00.year-start': [
    'Año lectivo de otro censo',
    'El año lectivo empieza en {$found}, que no es el año del censo ni el anterior.',
    'Revise la fecha de inicio, y si el archivo es del censo de este año.',
  ],
  '00.year-end': [
    'Fin del año lectivo en otro año',
    'El año lectivo termina en {$found}, que no es el año del censo ni el siguiente.',
    'Revise la fecha de término.',
  ],
  '00.year-order': [
    'El año lectivo termina antes de empezar',
    'La fecha de término no es posterior a la de inicio.',
    'Compare las dos fechas con el calendario escolar.',
  ],
  '00.phone-twice': [
    'El mismo teléfono dos veces',
    'El segundo teléfono es igual al primero.',
    'Indique otro número, o deje vacío el segundo.',
  ],
  '00.region-missing': [
    'Sin órgano regional de enseñanza',
    'El código del órgano regional de enseñanza está vacío.',
    'Si la red tiene órganos regionales, indique el código; si no, no hay que hacer nada.',
  ],
  '00.settlement-in-town': [
    'Asentamiento en zona urbana',
    'La escuela está en un asentamiento y en zona urbana.',
    'Corrija la zona o la ubicación diferenciada.',
  ],
  '00.contract-form': [
    'Forma de contrato que la escuela no puede tener',
    'El campo {$field} ({$name}) no se admite para la dependencia y la categoría de esta escuela.',
    'Revise la forma de contrato, la dependencia administrativa y la categoría.',
  ],
  '00.sphere': [
    'Esfera que no corresponde a la escuela',
    'La esfera marcada no corresponde a la dependencia administrativa; se admiten: {$allowed}.',
    'Corrija la esfera o la dependencia administrativa.',
  ],
  '00.sphere-of-brasilia': [
    'Brasilia no tiene esfera municipal',
    'La escuela está en Brasilia y está marcada la esfera municipal.',
    'Marque la esfera que regula la escuela.',
  ],
  '00.own-head-school': [
    'La escuela es sede de sí misma',
    'El código de la escuela sede es el de la propia escuela.',
    'Indique el código de la otra escuela, o que no hay vínculo.',
  ],
  '00.too-many-managers': [
    'Demasiados gestores',
    'La escuela tiene {$found} gestores; se admiten tres como máximo.',
    'Deje tres gestores como máximo.',
  ],
  '00.no-manager': [
    'Escuela sin gestor',
    'Ninguna línea del registro 40 indica quién dirige la escuela.',
    'Indique quién dirige la escuela.',
  ],
  '10.more-rooms-than-classrooms': [
    'Más salas de las que hay',
    'El campo {$field} ({$name}) indica {$found} salas, y la escuela tiene {$rooms}.',
    'Cuente de nuevo las salas.',
  ],
  '10.computers-not-counted': [
    'Computadores sin cantidad',
    'Los estudiantes usan computadores de la escuela, pero no se indicó ninguna cantidad.',
    'Indique cuántos computadores de mesa, portátiles o tabletas hay.',
  ],
  '10.staff-not-counted': [
    'Funcionarios sin cantidad',
    'Se indica que hay funcionarios, pero no se indicó ninguna cantidad.',
    'Indique las cantidades, o que no hay funcionarios en esas funciones.',
  ],
  '20.time-order': [
    'La clase termina antes de empezar',
    'En el campo {$field} ({$name}), “{$value}” termina antes de empezar.',
    'Corrija el horario.',
  ],
  '20.time-minutes': [
    'Minutos que no son múltiplos de cinco',
    'En el campo {$field} ({$name}), “{$value}” tiene minutos que no son múltiplos de cinco.',
    'Redondee el horario a múltiplos de cinco minutos.',
  ],
  '20.support-beside-other': [
    'AEE junto con otra atención',
    'La clase es de AEE y también de otro tipo.',
    'Sepárela en dos clases.',
  ],
  '20.distance-only-curricular': [
    'Clase a distancia que no es solo curricular',
    'Una clase semipresencial o a distancia solo puede ser curricular.',
    'Corrija la mediación o el tipo de atención.',
  ],
  '20.place-of-school': [
    'Lugar que la escuela no tiene',
    'La clase funciona en una unidad socioeducativa o prisión, pero la escuela no indica ese lugar en el registro 10.',
    'Corrija el lugar de la clase o el de la escuela.',
  ],
  '20.stage-of-group': [
    'Etapa fuera de la etapa agregada',
    'La etapa {$stage} no pertenece a la etapa agregada {$group}; se admiten: {$allowed}.',
    'Corrija la etapa o la etapa agregada.',
  ],
  '20.stage-at-distance': [
    'Etapa que no puede ser a distancia',
    'La etapa {$stage} no se admite con esa mediación; se admiten: {$allowed}.',
    'Corrija la etapa o la mediación.',
  ],
  '20.stage-in-custody': [
    'Etapa que no existe en ese lugar',
    'La etapa {$stage} no se admite en una unidad socioeducativa ni en una prisión.',
    'Corrija la etapa o el lugar.',
  ],
  '20.stage-with-activities': [
    'Etapa que no puede tener actividad complementaria',
    'La etapa {$stage} no se admite en una clase de actividad complementaria.',
    'Separe la actividad complementaria en otra clase.',
  ],
  '20.organisation-of-stage': [
    'Forma de organización que la etapa no tiene',
    'El campo {$field} ({$name}) no se admite en la etapa {$stage}.',
    'Elija otra forma de organización.',
  ],
  '20.alternation-of-stage': [
    'Alternancia que la etapa no tiene',
    'La formación por alternancia no se admite en la etapa {$stage}.',
    'Desmarque la alternancia o corrija la etapa.',
  ],
  '20.subject-of-stage': [
    'Asignatura que la etapa no tiene',
    'El campo {$field} ({$name}) no puede ofrecerse en la etapa {$stage}.',
    'Marque 0 en esa asignatura o corrija la etapa.',
  ],
  '20.subject-without-teacher': [
    'Asignatura sin docente',
    'La asignatura del campo {$field} ({$name}) se ofrece con docente, pero ningún profesional de la clase la enseña.',
    'Vincule al docente, o indique 2 (sin docente vinculado).',
  ],
  '20.hours': [
    'Horas por debajo del mínimo',
    'El curso tiene {$found} horas; el mínimo es {$least}.',
    'Revise las horas y el curso.',
  ],
  '20.code-twice': [
    'Código de clase repetido',
    'El código de esta clase ya está en la línea {$first}.',
    'Dé a cada clase un código propio.',
  ],
  '20.class-twice': [
    'Clase repetida',
    'La clase es igual a la de la línea {$first} en nombre, mediación, horarios, tipo, lugar y etapa.',
    'Borre la clase repetida, o corrija lo que las distingue.',
  ],
  '20.no-professional': [
    'Clase sin profesional',
    'Ningún profesional está vinculado a la clase.',
    'Vincule a los profesionales que trabajan en ella.',
  ],
  '20.no-teacher': [
    'Clase sin docente',
    'La clase tiene profesionales, pero ningún docente (1) ni docente titular (5).',
    'Vincule al docente.',
  ],
  '20.only-interpreters-or-tutors': [
    'Clase solo con intérpretes o tutores',
    'Los únicos profesionales de la clase son intérpretes (4) o tutores (6).',
    'Vincule al docente.',
  ],
  '20.interpreter-without-deaf': [
    'Intérprete de Libras sin persona sorda',
    'La clase tiene intérprete de Libras, pero ningún estudiante o profesional sordo, con deficiencia auditiva o sordociego.',
    'Revise la discapacidad de los estudiantes y la función del profesional.',
  ],
  '30.letter-four-times': [
    'Letra repetida cuatro veces',
    'El campo {$field} ({$name}) tiene la misma letra cuatro veces seguidas.',
    'Corrija el nombre.',
  ],
  '30.country-of-nationality': [
    'País que no corresponde a la nacionalidad',
    'El país no corresponde a la nacionalidad: 76 (Brasil) es solo para brasileños y naturalizados.',
    'Corrija el país o la nacionalidad.',
  ],
  '30.support-without-disability': [
    'Estudiante de educación especial sin discapacidad',
    'El estudiante está en una clase de AEE o especial, y se indica que no tiene discapacidad.',
    'Indique la discapacidad, o corrija la clase.',
  ],
  '30.disabilities-exclude': [
    'Discapacidades que se excluyen',
    'El campo {$field} ({$name}) no puede ir junto con el campo {$other} ({$otherName}).',
    'Deje marcada solo la que vale.',
  ],
  '30.multiple-disability': [
    'Discapacidad múltiple equivocada',
    'La discapacidad múltiple debe ser 1 cuando hay dos o más discapacidades, y solo entonces.',
    'Corrija la discapacidad múltiple.',
  ],
  '30.certificate-year': [
    'Año del certificado que no corresponde',
    'El año que consta en el número del certificado ({$year}) es anterior al nacimiento o posterior al censo.',
    'Copie de nuevo el número del certificado, y revise la fecha de nacimiento.',
  ],
  '30.settlement-in-town': [
    'Asentamiento en zona urbana',
    'La persona vive en un asentamiento y en zona urbana.',
    'Corrija la zona o la ubicación diferenciada.',
  ],
  '30.adult-without-cpf': [
    'Estudiante adulto sin CPF',
    'El estudiante está en la educación de jóvenes y adultos y no tiene CPF.',
    'Pida el CPF. El estudiante sigue matriculado aunque no lo tenga.',
  ],
  '30.manager-age': [
    'Edad no admitida para un gestor',
    'La edad del gestor no está entre {$from} y {$to} años.',
    'Revise la fecha de nacimiento.',
  ],
  '30.professional-age': [
    'Edad no admitida para un profesional',
    'La edad del profesional no está entre {$from} y {$to} años.',
    'Revise la fecha de nacimiento.',
  ],
  '30.code-twice': [
    'Persona repetida',
    'La persona ya está en la línea {$first} de esta escuela.',
    'Junte las dos líneas: una persona tiene una sola línea, aunque tenga varios papeles.',
  ],
  '30.no-link': [
    'Persona sin vínculo',
    'La persona no es gestora, profesional ni estudiante de la escuela.',
    'Indique el vínculo, o quite a la persona.',
  ],
  '30.born-later': [
    'Nacimiento posterior a la fecha de referencia',
    'La persona nació después de {$reference}, fecha de referencia del censo.',
    'Revise la fecha de nacimiento.',
  ],
  '30.aid-without-cause': [
    'Recurso sin discapacidad que lo pida',
    'El campo {$field} ({$name}) pide que esté marcado al menos uno de estos campos: {$fields}.',
    'Corrija el recurso o la discapacidad.',
  ],
  '30.aid-excluded': [
    'Recurso que la discapacidad no permite',
    'El campo {$field} ({$name}) no puede ir junto con: campo {$fields}.',
    'Corrija el recurso o la discapacidad.',
  ],
  '30.several-sizes-of-print': [
    'Pruebas que se excluyen',
    'Solo puede haber uno de los campos {$fields}.',
    'Deje marcado solo el que usa el estudiante.',
  ],
  '30.transcription-alone': [
    'Transcripción sin otro recurso',
    'Con ceguera o sordoceguera, la ayuda de transcripción pide un segundo recurso.',
    'Marque el otro recurso que usa el estudiante.',
  ],
  '*.person-missing': [
    'Persona que no está en el archivo',
    'La persona de esta línea no tiene registro 30 en esta escuela.',
    'Incluya a la persona, o corrija el código.',
  ],
  '*.class-missing': [
    'Clase que no está en el archivo',
    'La clase de esta línea no tiene registro 20 en esta escuela.',
    'Incluya la clase, o corrija el código.',
  ],
  '*.inep-id-differs': [
    'Identificación INEP distinta',
    'La identificación única de esta línea no es la del registro 30 de la persona.',
    'Use la misma identificación en todas las líneas de la persona.',
  ],
  '*.inep-class-differs': [
    'Código INEP de la clase distinto',
    'El código INEP de la clase no es el del registro 20.',
    'Use el mismo código en todas las líneas de la clase.',
  ],
  '40.access-of-school': [
    'Criterio de acceso que la escuela no tiene',
    'Ese criterio de acceso al cargo no se admite en esta dependencia administrativa.',
    'Corrija el criterio o la dependencia administrativa.',
  ],
  '50.function-at-distance': [
    'Función que no existe a distancia',
    'En una clase a distancia solo se admiten las funciones 5 y 6.',
    'Corrija la función o la mediación de la clase.',
  ],
  '50.assistant-of-class': [
    'Auxiliar fuera de una clase curricular',
    'El auxiliar educativo (2) solo trabaja en clases curriculares.',
    'Corrija la función o la clase.',
  ],
  '50.monitor-of-class': [
    'Monitor fuera de actividad complementaria',
    'El monitor (3) solo trabaja en clases de actividad complementaria.',
    'Corrija la función o la clase.',
  ],
  '50.subject-not-offered': [
    'Asignatura que la clase no ofrece',
    'El profesional enseña la asignatura {$subject}, que la clase no ofrece.',
    'Corrija la asignatura, o márquela en la clase.',
  ],
  '50.student-of-the-class': [
    'Profesional y estudiante de la misma clase',
    'La persona es profesional y estudiante de la misma clase.',
    'Quite uno de los dos vínculos.',
  ],
  '60.stage-in-multi': [
    'Etapa que la clase multietapa no tiene',
    'La etapa del estudiante no se admite en esta clase; se admiten: {$allowed}.',
    'Corrija la etapa del estudiante.',
  ],
  '60.age-of-stage': [
    'Edad no admitida en la etapa',
    'El estudiante cumple {$age} años en el año del censo; en esta etapa se admiten de {$from} a {$to}.',
    'Compare la fecha de nacimiento con el certificado, y la etapa con la clase.',
  ],
  '60.too-many-support-classes': [
    'Demasiados vínculos',
    'El estudiante tiene {$found} vínculos a clases de AEE o actividad complementaria; se admiten cuatro.',
    'Deje cuatro como máximo.',
  ],
  '60.times-overlap': [
    'Clases en el mismo horario',
    'El estudiante está en otra clase (línea {$other}) el mismo día y a la misma hora.',
    'Corrija el horario de una de las clases, o el vínculo.',
  ],
  '60.link-twice': [
    'Estudiante dos veces en la misma clase',
    'El estudiante tiene más de un vínculo con la misma clase.',
    'Deje un solo vínculo.',
  ],
  '90.outcome-twice': [
    'Matrícula con dos resultados',
    'La matrícula ya tiene una situación en otra línea.',
    'Deje una sola situación para cada matrícula.',
  ],
  '91.outcome-before': [
    'Admitido después, pero ya estaba',
    'El estudiante está en el registro 90 de esta escuela, así que no fue admitido después de la fecha de referencia.',
    'Indique el resultado en el registro 90, y quite esta línea.',
  ],
  '91.finished-stage': [
    'Egresado de una etapa que no es final',
    'La situación 6 no existe en la etapa {$stage}.',
    'Corrija la situación o la etapa.',
  ],
  '91.early-stage': [
    'Resultado que no existe en la educación infantil',
    'En la etapa {$stage} solo existe «en curso» (7), además de trasladado, dejó de asistir y fallecido.',
    'Indique 7.',
  ],
};
