import type { ReportWord } from './report-en.ts';

/** The fixed words of a report, in MessageFormat 2, in Spanish. */
export const REPORT_IN_SPANISH: Readonly<Record<ReportWord, string>> = {
  'verdict.accepted': 'ACEPTADO',
  'verdict.accepted-with-warnings': 'ACEPTADO CON ADVERTENCIAS',
  'verdict.accepted-in-part': 'ACEPTADO EN PARTE',
  'verdict.refused': 'RECHAZADO',
  'verdict.empty': 'TODAVÍA SIN LLENAR',
  'verdict.incomplete': 'INCOMPLETO',
  'reason.accepted': 'Todos los registros se pueden enviar. No hay nada que corregir.',
  'reason.accepted-with-warnings': 'Todos los registros se pueden enviar. Conviene revisar algunas observaciones.',
  'reason.accepted-in-part':
    'Algo queda fuera hasta que se corrija; los registros que están en orden se pueden enviar.',
  'reason.refused': 'Ningún registro se puede enviar.',
  'reason.empty': 'Los archivos aún no contienen registros. Llénelos o indique los que sí los contienen.',
  'reason.incomplete':
    'Una revisión no se pudo ejecutar, por lo que aún no se sabe si los datos están en orden. Es una falla del programa, no de sus datos.',
  'count.read': 'Registros leídos',
  'count.valid': 'Se pueden enviar',
  'count.invalid': 'Con errores',
  'count.held': 'En espera de otros',
  'count.unread': 'Filas no leídas',
  'count.removed': 'Eliminaciones indicadas',
  'count.left-out': 'Excluidas a propósito',
  'read.heading': 'Lo que se leyó',
  'read.judged': 'Revisado con las reglas de {$profile} {$edition}, al {$asOf}.',
  'profile.better':
    'ATENCIÓN: la mayor parte viene de códigos y números que el perfil {$profile} no conoce. El perfil {$better} corresponde mejor a estos datos: revíselos de nuevo con él.',
  'read.rows': '.input {$rows :integer} .match $rows one {{{$rows} fila}} * {{{$rows} filas}}',
  'group.error': 'Errores: {$count :integer}',
  'group.warning': 'Advertencias: {$count :integer}',
  'group.info': 'Para su información: {$count :integer}',
  'group.more': '… y {$more :integer} más',
  'group.fix': 'Cómo corregirlo:',
  'place.row': 'fila {$row}',
  'place.column': 'columna {$column}',
  'place.record': 'registro {$id}',
  'held.heading': 'En espera de otros: {$count :integer}',
  'held.meaning':
    'Estos registros no tienen errores propios. Se pueden enviar apenas se corrija el registro del que dependen.',
  'held.because':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} registro en espera}} * {{{$entity} {$id}: {$holds} registros en espera}}',
  'engine.heading': 'Revisiones que no se pudieron ejecutar: {$count :integer}',
  'engine.error':
    '.input {$count :integer} .match $count one {{{$rule} ({$message}), una vez}} * {{{$rule} ({$message}), {$count} veces}}',
  'engine.fix': 'Avise a quien hizo la regla; hasta entonces el veredicto queda abierto.',
  'group.developer': 'Para quien desarrolla el sistema:',
  'since.line':
    '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Desde el informe del {$asOf}: corregidos {$mended}, nuevos {$new}, siguen {$remaining}.}}',
  'since.counts':
    'De estas reglas hay demasiados hallazgos para compararlos uno por uno, o una revisión no se pudo ejecutar; solo se compararon las cantidades: {$codes}.',
  revealed:
    'CUIDADO: este informe muestra sin enmascarar datos personales de estudiantes y del personal. No lo reenvíe; bórrelo cuando ya no sirva.',
  'page.title': 'Revisión de registros escolares',
  'page.records': 'Registros',
  'page.what': 'Qué',
  'page.number': 'Cantidad',
  'page.first': 'Corrija esto primero',
  'page.first.meaning': 'Primero van las causas de las que depende la mayor parte de lo demás.',
  'page.affected': 'Registros afectados',
  'page.awaited':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}: de este registro depende {$holds} más}} * {{{$entity} {$id}: de este registro dependen {$holds} más}}',
  'page.shown': '.input {$shown :integer} .input {$count :integer} {{Se muestran {$shown} de {$count}}}',
  'page.files': 'Archivos',
  'page.file': 'Archivo',
  'page.row': 'Fila',
  'page.rows': 'Filas',
  'page.column': 'Columna',
  'page.encoding': 'Codificación',
  'page.record': 'Registro',
  'page.meaning': 'Qué está mal',
  'page.skip': 'Ir al informe',
  'junit.clean': 'Sin hallazgos',
  'junit.no-file': 'el conjunto',
  'junit.engine': 'revisiones que no se pudieron ejecutar',
  'legend.signs': 'Los seis signos después de # son iguales donde el valor es el mismo, y no dicen nada más de él.',
  legend: 'Los valores personales están enmascarados: las letras se muestran como A o a, las cifras como 9.',
};
