import type { MessageText } from '@emis-sdk/model';
import type { FileCode } from './files-en.ts';

/** Words for what reading files says, in Spanish. */
export const FILES_IN_SPANISH: Readonly<Record<FileCode, MessageText>> = {
  'file.missing': {
    title: 'Falta un archivo',
    meaning: 'El archivo no está en el paquete.',
    fix: 'Exporte de nuevo con este archivo. Si su sistema no lo genera, consulte al proveedor.',
  },
  'file.empty': {
    title: 'Un archivo no tiene filas',
    meaning: 'El archivo no contiene datos.',
    fix: 'Si debería tener registros, exporte de nuevo. Si no hay ninguno, quite el archivo o declárelo absent en manifest.csv.',
  },
  'file.unexpected': {
    title: 'Un archivo que no corresponde',
    meaning: 'El archivo no es parte del formato, por eso no se leyó.',
    fix: 'No hace falta nada si está ahí por casualidad. Si contiene registros, revise su nombre.',
  },
  'file.not-yet-read': {
    title: 'Un archivo que aún no se lee',
    meaning:
      'El archivo es parte del formato, pero sus filas ({$rows}) no se envían: el estándar aún no tiene dónde ponerlas.',
    fix: 'No hace falta hacer nada.',
  },
  'file.name-case': {
    title: 'Nombre de archivo con otras mayúsculas',
    meaning: 'El archivo debe llamarse {$expected}, exactamente con esas mayúsculas y minúsculas.',
    fix: 'Cambie el nombre del archivo.',
  },
  'file.encoding': {
    title: 'Archivo no guardado como UTF-8',
    meaning: 'El archivo se leyó como {$encoding}. Revise que los acentos y la ñ se vean bien.',
    fix: 'Al exportarlo o guardarlo como CSV, elija la codificación UTF-8.',
  },
  'file.not-text': {
    title: 'Un archivo que no es texto',
    meaning: 'El archivo no es un texto CSV; puede ser una planilla o un archivo dañado con ese nombre.',
    fix: 'Ábralo con el programa que lo creó y guárdelo como CSV (UTF-8).',
  },
  'csv.delimiter': {
    title: 'Valores no separados por comas',
    meaning: 'Los valores están separados por {$delimiter} en vez de coma. Se leyeron igualmente.',
    fix: 'Al exportar, elija la coma como separador.',
  },
  'csv.broken-quote': {
    title: 'Comillas mal puestas',
    meaning: 'La fila no se pudo leer: una comilla no está cerrada, o está dentro de un valor sin duplicarse.',
    fix: 'Escriba dos veces cada comilla que esté dentro de un valor, y ponga una antes y otra después del valor completo.',
  },
  'csv.stray-quote': {
    title: 'Una comilla dentro de un valor',
    meaning: 'Un valor sin comillas alrededor contiene una comilla. Se leyó tal como está.',
    fix: 'Ponga el valor completo entre comillas y escriba dos veces la de adentro.',
  },
  'csv.ragged-row': {
    title: 'Una fila con valores de más o de menos',
    meaning: 'La fila tiene {$found} valores, pero el encabezado tiene {$expected} columnas. La fila no se leyó.',
    fix: 'Compare la fila con el encabezado. Un valor que contiene una coma debe ir entre comillas.',
  },
  'csv.row-too-long': {
    title: 'Una fila demasiado larga',
    meaning: 'La fila tiene más de un millón de caracteres, por eso no se leyó.',
    fix: 'Revise la fila: quizá faltan saltos de línea o el archivo está dañado. Expórtelo de nuevo.',
  },
  'csv.too-many-columns': {
    title: 'Demasiadas columnas',
    meaning: 'El encabezado tiene {$found} columnas; se leen {$limit} como máximo. No se leyó ninguna fila.',
    fix: 'Revise que la primera fila sea el encabezado y quite las columnas que no se necesitan.',
  },
  'csv.duplicate-column': {
    title: 'Una columna repetida',
    meaning:
      'La columna {$column} aparece más de una vez en el encabezado. Vale la primera; la otra se conserva aparte.',
    fix: 'Quite una de las dos columnas o póngale su nombre correcto.',
  },
  'csv.line-break-in-value': {
    title: 'Un salto de línea dentro de un valor',
    meaning: 'Un valor de esta fila ocupa varias líneas. Se leyó, pero el formato no lo permite.',
    fix: 'Quite el salto de línea del valor en el sistema de la escuela.',
  },
  'header.unknown': {
    title: 'No se reconoce el encabezado',
    meaning: 'Ninguna columna es conocida, por eso no se leyó ninguna fila del archivo. Se esperaba: {$expected}.',
    fix: 'Asegúrese de que la primera fila tenga los nombres de las columnas, escritos como pide el formato.',
  },
  'header.missing-column': {
    title: 'Falta una columna obligatoria',
    meaning: 'El encabezado no tiene la columna {$column}.',
    fix: 'Agregue la columna o póngale exactamente este nombre.',
  },
  'header.optional-missing': {
    title: 'Columnas omitidas',
    meaning: 'El formato también tiene estas columnas: {$columns}. El archivo se leyó sin ellas.',
    fix: 'Escriba todas las columnas del formato y deje vacías las celdas sin información.',
  },
  'header.extra-column': {
    title: 'Una columna ajena al formato',
    meaning: 'La columna {$column} no es parte del formato. Sus valores se conservan tal como están.',
    fix: 'No hace falta nada. Si debía ser otra columna, corrija su nombre.',
  },
  'header.order': {
    title: 'Columnas en otro orden',
    meaning: 'Las columnas no están en el orden del formato. Se leyeron por su nombre.',
    fix: 'Ponga las columnas en el orden del formato y las adicionales al final.',
  },
  'header.case': {
    title: 'Nombre de columna con otras mayúsculas',
    meaning: 'El nombre de la columna difiere del correcto solo en mayúsculas o espacios. Se leyó igualmente.',
    fix: 'Escriba el nombre exactamente como lo pide el formato.',
  },
  'row.under-unknown-header': {
    title: 'Filas bajo un encabezado no reconocido',
    meaning: 'La fila no se leyó, porque el encabezado de su archivo no se pudo usar.',
    fix: 'Corrija el encabezado del archivo y las filas se leerán.',
  },
  'manifest.missing': {
    title: 'Falta manifest.csv',
    meaning: 'El paquete no tiene manifest.csv, que dice qué contiene cada archivo. Todos se tomaron como completos.',
    fix: 'Exporte de nuevo con manifest.csv.',
  },
  'manifest.bad-value': {
    title: 'Un valor incorrecto en manifest.csv',
    meaning: '“{$value}” no se admite para {$property}, o la propiedad está repetida.',
    fix: 'Escriba absent, bulk o delta para un archivo y el número correcto para una versión; cada propiedad una sola vez.',
  },
  'manifest.unknown-property': {
    title: 'Una propiedad desconocida en manifest.csv',
    meaning: '{$property} no es una propiedad del formato en esta versión, o no se escribe exactamente así.',
    fix: 'Quite la línea o corrija el nombre de la propiedad.',
  },
  'manifest.missing-property': {
    title: 'Falta una propiedad en manifest.csv',
    meaning: 'manifest.csv no indica {$property}.',
    fix: 'Agregue una línea con ella; para un archivo que no se envía el valor es absent.',
  },
  'manifest.file-not-declared': {
    title: 'Un archivo que manifest.csv no anuncia',
    meaning: 'El archivo está, pero manifest.csv lo declara absent o no lo menciona. Se leyó.',
    fix: 'Declárelo bulk en manifest.csv o quite el archivo.',
  },
  'manifest.file-not-there': {
    title: 'Falta un archivo que manifest.csv anuncia',
    meaning: 'manifest.csv dice {$stated}, pero el archivo no está en el paquete.',
    fix: 'Agregue el archivo o declárelo absent en manifest.csv.',
  },
  'manifest.delta': {
    title: 'Un archivo solo con cambios',
    meaning:
      'El archivo contiene solo lo que cambió. Las referencias a registros enviados antes pueden parecer perdidas.',
    fix: 'Para revisar todo, exporte los datos completos (bulk).',
  },
  'oneroster.status-in-bulk': {
    title: 'Estado o fecha de cambio en un archivo completo',
    meaning: 'En un archivo completo (bulk), status y dateLastModified deben ir vacíos. La fila se leyó como vigente.',
    fix: 'Deje vacías las dos columnas.',
  },
  'oneroster.old-name': {
    title: 'Un nombre de una versión antigua',
    meaning: '“{$found}” es como una versión antigua del formato llama a “{$expected}”. Se leyó como tal.',
    fix: 'Escriba “{$expected}”.',
  },
  'oneroster.boolean': {
    title: 'Verdadero o falso en mayúsculas',
    meaning: 'El formato pide true o false en minúsculas. El valor se entendió.',
    fix: 'Escriba true o false en minúsculas. Las planillas los cambian a mayúsculas: exporte directamente del sistema de la escuela.',
  },
  'oneroster.plain-user-id': {
    title: 'Un número de persona sin su tipo',
    meaning: 'El valor no dice qué tipo de número es. Se tomó como propio del sistema de la escuela.',
    fix: 'Escriba tipo y número entre llaves, separados por dos puntos, como muestra el formato para userIds.',
  },
  'oneroster.missing-value': {
    title: 'Falta un valor que el formato exige',
    meaning: 'La celda está vacía, pero el formato exige un valor en esta columna.',
    fix: 'Complete el valor en el sistema de la escuela y exporte de nuevo.',
  },
  'oneroster.bad-status': {
    title: 'Un estado desconocido',
    meaning: 'El estado “{$found}” no se conoce; puede ser {$expected} o tobedeleted.',
    fix: 'Corrija el estado.',
  },
  'oneroster.deletion-not-read': {
    title: 'Una eliminación que no se realiza',
    meaning:
      'La fila pide eliminar un registro. Las eliminaciones aún no se leen de archivos, así que el registro permanece.',
    fix: 'Cierre el registro con sus fechas, o pida al ministerio que lo elimine.',
  },
  'roster.row-without-person': {
    title: 'Una fila sobre alguien que no está',
    meaning: 'La fila habla de una persona que no tiene fila propia, por eso no se pudo usar.',
    fix: 'Agregue a la persona en el archivo de personas o corrija su identificador en esta fila.',
  },
  'roster.row-twice': {
    title: 'Dos filas sobre la misma persona',
    meaning: 'Una fila anterior del archivo ya habla de la misma persona. Esta no se usó.',
    fix: 'Conserve una sola de las dos filas.',
  },
  'roster.agent-not-a-student': {
    title: 'Dos adultos vinculados entre sí',
    meaning: '{$person} nombra a {$agent}, pero ninguno es estudiante, por eso no se creó un vínculo familiar.',
    fix: 'Indique al estudiante junto al adulto responsable, no a otro adulto.',
  },
  'roster.role-not-read': {
    title: 'Una fila sin función',
    meaning: 'La fila no dice en qué calidad participa la persona, por eso no se pudo usar.',
    fix: 'Indique la función, por ejemplo student o teacher.',
  },
  'roster.parent-is-school': {
    title: 'Una unidad dentro de una escuela',
    meaning: 'La unidad pertenece a la escuela {$id}. Su lugar se conserva como está en el archivo.',
    fix: 'No hace falta nada.',
  },
  'sds.repeated-differs': {
    title: 'El mismo período o asignatura descrito de dos maneras',
    meaning: 'La fila describe {$id} de otra manera que una fila anterior. Vale la anterior.',
    fix: 'Descríbalo igual en todas las filas o déle otro identificador.',
  },
  'password.dropped': {
    title: 'Contraseñas en el archivo',
    meaning: 'La columna contiene contraseñas en {$rows} filas. No se leyeron ni se envían.',
    fix: 'Exporte sin contraseñas: no deben salir del sistema de la escuela.',
  },
  'date.reformatted': {
    title: 'Una fecha escrita de otra manera',
    meaning: '“{$from}” se leyó como mes/día/año: {$to}.',
    fix: 'No hace falta nada si la fecha es correcta. Si no, escriba las fechas como año-mes-día.',
  },
  'code.mapped': {
    title: 'Un código llevado al estándar',
    meaning: '“{$from}” se leyó como “{$to}”.',
    fix: 'No hace falta nada si eso es lo que se quería decir.',
  },
};
