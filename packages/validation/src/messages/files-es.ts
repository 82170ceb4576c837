import type { MessageText } from '@emis-sdk/model';
import type { FileCode } from './files-en.ts';

/** Words for what reading files says, in Spanish. */
export const FILES_IN_SPANISH: Readonly<Record<FileCode, MessageText>> = {
  'file.missing': {
    title: 'Falta un archivo',
    meaning: 'El archivo no está en el paquete.',
    fix: 'Exporte de nuevo con este archivo. Si su sistema no lo genera, consulte al proveedor.',
    developer:
      'Escriba este archivo en cada exportación, solo con el encabezado si no hay registros, y declárelo en manifest.csv cuando el formato lo tenga. Los nombres se comparan sin distinguir mayúsculas.',
  },
  'file.empty': {
    title: 'Un archivo no tiene filas',
    meaning: 'El archivo no contiene datos.',
    fix: 'Si debería tener registros, complételo o exporte de nuevo. Si no hay ninguno, quítelo; en OneRoster, declárelo absent en manifest.csv.',
    developer:
      'El archivo solo tiene encabezado o está vacío. Revise la consulta o el filtro de la exportación: suele ser un año o una escuela que no selecciona filas.',
  },
  'file.unexpected': {
    title: 'Un archivo que no corresponde',
    meaning: 'El archivo no es parte del formato, por eso no se leyó.',
    fix: 'No hace falta nada si está ahí por casualidad. Si contiene registros, revise su nombre.',
    developer: 'El formato no tiene un archivo con ese nombre. Deje los archivos de trabajo fuera del paquete.',
  },
  'file.name-case': {
    title: 'Nombre de archivo con otras mayúsculas',
    meaning: 'El archivo debe llamarse {$expected}, exactamente con esas mayúsculas y minúsculas.',
    fix: 'Cambie el nombre del archivo.',
    developer:
      'Escriba el nombre del archivo con las mayúsculas del formato. Otros sistemas de archivos y lectores de zip las distinguen.',
  },
  'file.encoding': {
    title: 'Archivo no guardado como UTF-8',
    meaning: 'El archivo se leyó como {$encoding}. Revise que los acentos y la ñ se vean bien.',
    fix: 'Al exportarlo o guardarlo como CSV, elija la codificación UTF-8.',
    developer:
      'Escriba en UTF-8; se permite la marca de orden de bytes. La codificación se dedujo de los bytes, así que las letras fuera de ASCII pueden haberse leído mal.',
  },
  'file.encoding-unclear': {
    title: 'Codificación incierta',
    meaning:
      'Las letras no la deciden. Leído como {$encoding}, la primera es «{$letter}»; en {$other} sería «{$otherLetter}».',
    fix: 'Si lo correcto es «{$otherLetter}», lea el archivo de nuevo con la opción --encoding {$other}. Mejor aún, guárdelo en UTF-8.',
    developer: 'Escriba UTF-8, o indique la codificación al leer (`encoding`, --encoding).',
  },
  'file.not-text': {
    title: 'Un archivo que no es texto',
    meaning: 'El archivo no es un texto CSV; puede ser una planilla o un archivo dañado con ese nombre.',
    fix: 'Ábralo con el programa que lo creó y guárdelo como CSV (UTF-8).',
    developer:
      'Los bytes no son texto: una planilla, un archivo comprimido o datos binarios con nombre .csv. Escriba CSV simple.',
  },
  'file.other-encoding': {
    title: 'Archivo que no está en la codificación pedida',
    meaning: 'El archivo no está escrito en {$encoding}, como se pidió, y no se leyó.',
    fix: 'No indique la codificación, para que se averigüe, o indique la correcta.',
    developer:
      'Hay bytes del archivo que no son válidos en {$encoding}. Sin la opción, la codificación se averigua por los bytes de cada archivo.',
  },
  'csv.delimiter': {
    title: 'Otro separador',
    meaning: 'Los valores están separados por “{$delimiter}” en vez de “{$expected}”. Se leyeron igualmente.',
    fix: 'Al exportar, elija “{$expected}” como separador.',
    developer: 'Fije el separador en el código en vez de tomarlo de la configuración regional del equipo.',
  },
  'csv.above-header': {
    title: 'Filas sobre el encabezado',
    meaning: 'Filas sobre el encabezado que no se leyeron: {$rows}.',
    fix: 'Si contienen registros, póngalas bajo el encabezado.',
    developer: 'Escriba el encabezado como primera fila.',
  },
  'csv.broken-quote': {
    title: 'Comillas mal puestas',
    meaning: 'La fila no se pudo leer: una comilla no está cerrada, o está dentro de un valor sin duplicarse.',
    fix: 'Escriba dos veces cada comilla que esté dentro de un valor, y ponga una antes y otra después del valor completo.',
    developer:
      'Escriba las filas con una biblioteca de CSV: el campo con comillas, coma o salto de línea va entre comillas y cada comilla interior se duplica (RFC 4180).',
  },
  'csv.stray-quote': {
    title: 'Una comilla dentro de un valor',
    meaning: 'Un valor sin comillas alrededor contiene una comilla. Se leyó tal como está.',
    fix: 'Ponga el valor completo entre comillas y escriba dos veces la de adentro.',
    developer:
      'El programa une los valores sin ponerlos entre comillas. Encierre todo campo que contenga una comilla y duplíquela (RFC 4180).',
  },
  'csv.ragged-row': {
    title: 'Una fila con valores de más o de menos',
    meaning: 'Valores en la fila: {$found}. Columnas en el encabezado: {$expected}. La fila no se leyó.',
    fix: 'Compare la fila con el encabezado. Un valor que contiene el separador debe ir entre comillas.',
    developer:
      'Suele ser un separador o un salto de línea sin comillas, o una última columna escrita solo cuando tiene valor.',
  },
  'csv.row-too-long': {
    title: 'Una fila demasiado larga',
    meaning: 'La fila tiene más de un millón de caracteres, por eso no se leyó.',
    fix: 'Revise la fila: quizá faltan saltos de línea o el archivo está dañado. Expórtelo de nuevo.',
    developer:
      'Una fila supera el límite de lectura. Suele ser una comilla que no se cierra, o saltos de línea perdidos al unir o transmitir el archivo.',
  },
  'csv.too-many-columns': {
    title: 'Demasiadas columnas',
    meaning: 'El encabezado tiene {$found} columnas; se leen {$limit} como máximo. No se leyó ninguna fila.',
    fix: 'Revise que la primera fila sea el encabezado y quite las columnas que no se necesitan.',
    developer:
      'El encabezado supera el límite de lectura. Suele faltar la fila de encabezado y en su lugar hay datos o una tabla transpuesta.',
  },
  'csv.duplicate-column': {
    title: 'Una columna repetida',
    meaning:
      'La columna {$column} aparece más de una vez en el encabezado. Vale la primera; la otra se conserva aparte.',
    fix: 'Quite una de las dos columnas o póngale su nombre correcto.',
    developer:
      'Dos columnas del encabezado tienen el mismo nombre. Se usa la primera; quite la otra de la exportación o dele un nombre propio.',
  },
  'csv.line-break-in-value': {
    title: 'Un salto de línea dentro de un valor',
    meaning: 'Un valor de esta fila ocupa varias líneas. Se leyó, pero el formato no lo permite.',
    fix: 'Quite el salto de línea del valor en el sistema de la escuela.',
    developer:
      'El formato quiere una fila por línea. Al exportar, reemplace por un espacio los saltos de línea dentro de los valores.',
  },
  'header.unknown': {
    title: 'No se reconoce el encabezado',
    meaning: 'Ninguna columna es conocida, por eso no se leyó ninguna fila del archivo. Se esperaba: {$expected}.',
    fix: 'Asegúrese de que la primera fila tenga los nombres de las columnas, escritos como pide el formato.',
    developer:
      'Ningún nombre de columna es del formato. Revise que la primera fila sea el encabezado, su escritura e idioma, el separador y la codificación.',
  },
  'header.missing-column': {
    title: 'Falta una columna obligatoria',
    meaning: 'El encabezado no tiene la columna {$column}.',
    fix: 'Agregue la columna o póngale exactamente este nombre.',
    developer:
      'El formato exige esta columna. Escríbala en todas las filas; si el origen no tiene ese campo, derive el valor en el mapeo de la exportación.',
  },
  'header.optional-missing': {
    title: 'Columnas omitidas',
    meaning: 'El formato también tiene estas columnas: {$columns}. El archivo se leyó sin ellas.',
    fix: 'Escriba todas las columnas del formato y deje vacías las celdas sin información.',
    developer:
      'El formato incluye estas columnas aunque sean opcionales. Escríbalas con celdas vacías, para los lectores que van por posición.',
  },
  'header.extra-column': {
    title: 'Una columna ajena al formato',
    meaning: 'La columna {$column} no es parte del formato. Sus valores se conservan tal como están.',
    fix: 'No hace falta nada. Si debía ser otra columna, corrija su nombre.',
    developer:
      'La columna viaja sin cambios en extensions. Si el formato tiene un lugar para extensiones (metadata.), úselo.',
  },
  'header.order': {
    title: 'Columnas en otro orden',
    meaning: 'Las columnas no están en el orden del formato. Se leyeron por su nombre.',
    fix: 'Ponga las columnas en el orden del formato y las adicionales al final.',
    developer:
      'Aquí las columnas se reconocen por nombre, pero otros lectores del formato van por posición. Escríbalas en el orden de la especificación.',
  },
  'header.case': {
    title: 'Nombre de columna con otras mayúsculas',
    meaning: 'El nombre de la columna difiere del correcto solo en mayúsculas, tildes o espacios. Se leyó igualmente.',
    fix: 'Escriba el nombre exactamente como lo pide el formato.',
    developer: 'Los nombres de columnas distinguen mayúsculas en el formato. Escríbalos como indica la especificación.',
  },
  'row.under-unknown-header': {
    title: 'Filas bajo un encabezado no reconocido',
    meaning: 'La fila no se leyó, porque el encabezado de su archivo no se pudo usar.',
    fix: 'Corrija el encabezado del archivo y las filas se leerán.',
    developer:
      'Es una consecuencia: el encabezado del archivo no se pudo mapear. Corrija el encabezado; estas filas en sí no tienen nada malo.',
  },
  'manifest.missing': {
    title: 'Falta manifest.csv',
    meaning: 'El paquete no tiene manifest.csv, que dice qué contiene cada archivo. Todos se tomaron como completos.',
    fix: 'Exporte de nuevo con manifest.csv.',
    developer:
      'OneRoster CSV exige manifest.csv con manifest.version, oneroster.version y una propiedad file.* por cada archivo de la versión.',
  },
  'manifest.bad-value': {
    title: 'Un valor incorrecto en manifest.csv',
    meaning: '“{$value}” no se admite para {$property}, o la propiedad está repetida.',
    fix: 'Escriba absent, bulk o delta para un archivo y el número correcto para una versión; cada propiedad una sola vez.',
    developer:
      'Una propiedad file.* admite absent, bulk o delta en minúsculas; oneroster.version admite 1.1 o 1.2. Escriba cada propiedad una sola vez.',
  },
  'manifest.unknown-property': {
    title: 'Una propiedad desconocida en manifest.csv',
    meaning: '{$property} no es una propiedad del formato en esta versión, o no se escribe exactamente así.',
    fix: 'Quite la línea o corrija el nombre de la propiedad.',
    developer:
      'La propiedad no es de esta versión de OneRoster. Los nombres como file.orgs distinguen mayúsculas; revise que la versión declarada sea la que escribe.',
  },
  'manifest.missing-property': {
    title: 'Falta una propiedad en manifest.csv',
    meaning: 'manifest.csv no indica {$property}.',
    fix: 'Agregue una línea con ella; para un archivo que no se envía el valor es absent.',
    developer:
      'Cada archivo de la versión tiene su propiedad file.*, también los ausentes, además de manifest.version, oneroster.version y las de source.',
  },
  'manifest.file-not-declared': {
    title: 'Un archivo que manifest.csv no anuncia',
    meaning: 'El archivo está, pero manifest.csv lo declara absent o no lo menciona. Se leyó.',
    fix: 'Declárelo bulk en manifest.csv o quite el archivo.',
    developer:
      'El paquete y su manifest.csv no coinciden. Genere el manifiesto a partir de los archivos que de verdad se escribieron.',
  },
  'manifest.file-not-there': {
    title: 'Falta un archivo que manifest.csv anuncia',
    meaning: 'manifest.csv dice {$stated}, pero el archivo no está en el paquete.',
    fix: 'Agregue el archivo o declárelo absent en manifest.csv.',
    developer:
      'El manifiesto anuncia un archivo que no está en el zip o la carpeta. Genérelo al final, a partir de lo escrito; no use uno fijo.',
  },
  'manifest.delta': {
    title: 'Un archivo solo con cambios',
    meaning:
      'El archivo contiene solo lo que cambió. Las referencias a registros enviados antes pueden parecer perdidas.',
    fix: 'Para revisar todo, exporte los datos completos (bulk).',
    developer:
      'En modo delta solo se envían cambios, por lo que las referencias a registros anteriores no se resuelven dentro del paquete. Valide una exportación bulk de los mismos datos.',
  },
  'oneroster.status-in-bulk': {
    title: 'Estado o fecha de cambio en un archivo completo',
    meaning: 'En un archivo completo (bulk), status y dateLastModified deben ir vacíos. La fila se leyó como vigente.',
    fix: 'Deje vacías las dos columnas.',
    developer:
      'En modo bulk, status y dateLastModified quedan en blanco; son de delta. Déjelos vacíos cuando el manifiesto diga bulk.',
  },
  'oneroster.old-name': {
    title: 'Un nombre de una versión antigua',
    meaning: '“{$found}” es como una versión antigua del formato llama a “{$expected}”. Se leyó como tal.',
    fix: 'Escriba “{$expected}”.',
    developer:
      'El término es de una versión anterior de OneRoster. Mapéelo al nombre de la versión que declara manifest.csv.',
  },
  'oneroster.boolean': {
    title: 'Verdadero o falso en mayúsculas',
    meaning: 'El formato pide true o false en minúsculas. El valor se entendió.',
    fix: 'Escriba true o false en minúsculas. Las planillas los cambian a mayúsculas: exporte directamente del sistema de la escuela.',
    developer:
      'Los booleanos son las palabras true y false en minúsculas. No imprima el valor del lenguaje (True) ni el de una planilla (TRUE, VERDADERO).',
  },
  'oneroster.plain-user-id': {
    title: 'Un número de persona sin su tipo',
    meaning: 'El valor no dice qué tipo de número es. Se tomó como propio del sistema de la escuela.',
    fix: 'Escriba tipo y número entre llaves, separados por dos puntos, como muestra el formato para userIds.',
    developer:
      'userIds es una lista de pares entre llaves, tipo e identificador separados por dos puntos. Sin tipo, el valor se guarda como identificador local.',
  },
  'oneroster.decimal-comma': {
    title: 'Un número con coma decimal',
    meaning: 'El formato pide punto decimal. El número se entendió.',
    fix: 'Escriba el número con punto: 6.5.',
    developer: 'Los números se escriben con punto decimal y sin signos de miles, no según la configuración regional.',
  },
  'oneroster.unknown-word': {
    title: 'Una palabra que el formato no conoce',
    meaning: 'El valor “{$found}” no está entre las palabras del formato: {$expected}. Se conserva tal como está.',
    fix: 'Use una de las palabras del formato.',
    developer:
      'La columna es una enumeración. La versión 1.2 admite palabras ajenas que comienzan con ext:; la versión 1.1, ninguna.',
  },
  'oneroster.missing-value': {
    title: 'Falta un valor que el formato exige',
    meaning: 'La celda está vacía, pero el formato exige un valor en esta columna.',
    fix: 'Complete el valor en el sistema de la escuela y exporte de nuevo.',
    developer:
      'La especificación marca esta columna como obligatoria. No escriba una fila cuyo origen no tiene el valor; avíselo antes en su propio producto.',
  },
  'oneroster.bad-status': {
    title: 'Un estado desconocido',
    meaning: 'El estado “{$found}” no se conoce; puede ser {$expected} o tobedeleted.',
    fix: 'Corrija el estado.',
    developer:
      'status es una enumeración: active o tobedeleted (inactive es una forma antigua de la versión 1.1). Mapee los estados de su producto a estos valores.',
  },
  'oneroster.deletion': {
    title: 'Un registro que se debe eliminar',
    meaning:
      'La fila dice que el registro ya no existe. Leer un archivo no elimina nada: la eliminación se cuenta y se enumera.',
    fix: 'Envíe el archivo: el registro se elimina cuando ya nada se refiere a él. Si solo terminó, ciérrelo con sus fechas.',
    developer:
      'Una fila con status tobedeleted es una eliminación: `removes` del elemento, contada en `read.removed`. La escriben los formatos que conocen eliminaciones; emis submit la envía al final.',
  },
  'roster.row-without-person': {
    title: 'Una fila sobre alguien que no está',
    meaning: 'La fila habla de una persona que no tiene fila propia, por eso no se pudo usar.',
    fix: 'Agregue a la persona en el archivo de personas o corrija su identificador en esta fila.',
    developer:
      'La fila no se une a ninguna fila del archivo de usuarios. Exporte ambos archivos en una misma transacción y con el mismo filtro.',
  },
  'roster.row-twice': {
    title: 'Dos filas sobre la misma persona',
    meaning: 'Una fila anterior del archivo ya habla de la misma persona. Esta no se usó.',
    fix: 'Conserve una sola de las dos filas.',
    developer:
      'La clave de este archivo debe ser única por persona. Suele ser un join de la consulta que multiplica filas; agrupe por persona.',
  },
  'roster.agent-not-a-student': {
    title: 'Dos adultos vinculados entre sí',
    meaning: '{$person} nombra a {$agent}, pero ninguno es estudiante, por eso no se creó un vínculo familiar.',
    fix: 'Indique al estudiante junto al adulto responsable, no a otro adulto.',
    developer:
      'Un vínculo de apoderado necesita un estudiante en uno de los lados. Revise el sentido del campo de agentes y que los estudiantes lleven el rol student.',
  },
  'roster.role-not-read': {
    title: 'Una fila sin función',
    meaning: 'La fila no dice en qué calidad participa la persona, por eso no se pudo usar.',
    fix: 'Indique la función, por ejemplo student o teacher.',
    developer:
      'La celda del rol está vacía o no se pudo mapear, así que no se creó matrícula ni asignación. Mapee cada rol de su producto a uno del formato.',
  },
  'roster.parent-is-school': {
    title: 'Una unidad dentro de una escuela',
    meaning: 'La unidad pertenece a la escuela {$id}. Su lugar se conserva como está en el archivo.',
    fix: 'No hace falta nada.',
    developer:
      'El estándar pone las escuelas bajo territorios, no bajo escuelas. El padre se conserva en extensions; cambie algo solo si el tipo de la unidad está mal.',
  },
  'sds.repeated-differs': {
    title: 'El mismo período o asignatura descrito de dos maneras',
    meaning: 'La fila describe {$id} de otra manera que una fila anterior. Vale la anterior.',
    fix: 'Descríbalo igual en todas las filas o déle otro identificador.',
    developer:
      'Los períodos y cursos se repiten en cada fila de sección y se unen por su id. Tome todas sus columnas de una sola fuente, para que un id tenga una sola descripción.',
  },
  'password.dropped': {
    title: 'Contraseñas en el archivo',
    meaning: 'La columna contiene contraseñas. Filas que las tienen: {$rows}. No se leyeron ni se envían.',
    fix: 'Exporte sin contraseñas: no deben salir del sistema de la escuela.',
    developer:
      'Nunca seleccione la columna de contraseñas, ni siquiera cifradas. Las credenciales se intercambian por OAuth entre productos, nunca en archivos.',
  },
  'date.reformatted': {
    title: 'Una fecha escrita de otra manera',
    meaning: '“{$from}” se leyó como mes/día/año: {$to}.',
    fix: 'No hace falta nada si la fecha es correcta. Si no, escriba las fechas como año-mes-día.',
    developer:
      'El formato quiere fechas ISO 8601, AAAA-MM-DD. Mes y día pueden haberse invertido: dé formato a las fechas en el código, no según la configuración del equipo.',
  },
  'code.mapped': {
    title: 'Un código llevado al estándar',
    meaning: '“{$from}” se leyó como “{$to}”.',
    fix: 'No hace falta nada si eso es lo que se quería decir.',
    developer:
      'La lectura tradujo un código del formato a uno del estándar. Escriba el código de la lista oficial si esta traducción no es la que quiere.',
  },
};
