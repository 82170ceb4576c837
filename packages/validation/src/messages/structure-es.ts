import type { MessageText } from '@emis-sdk/model';
import type { StructureCode } from './structure-en.ts';

/** Words for the findings of the engine itself, in Spanish: structure, code lists, identifiers, references. `:entities` writes names of entities. */
export const STRUCTURE_IN_SPANISH: Readonly<Record<StructureCode, MessageText>> = {
  'field.missing': {
    title: 'Falta un valor obligatorio',
    meaning: '{$field} no tiene valor, y sin él el registro está incompleto.',
    fix: 'Complete el valor en el sistema de la escuela y exporte de nuevo.',
    developer:
      'El esquema de la entidad exige el campo y está ausente, es null o está vacío. Mapéelo desde el origen; emis schema con el nombre de la entidad enumera los obligatorios.',
  },
  'field.not-a-date': {
    title: 'No es una fecha',
    meaning: '«{$value}» en {$field} no es un día del calendario escrito AAAA-MM-DD.',
    fix: 'Escriba la fecha como año-mes-día, por ejemplo 2026-03-09, y revise que ese día exista en el mes.',
    developer:
      'El campo es un texto AAAA-MM-DD de un día que existe, sin hora ni zona. No imprima la fecha según la configuración regional ni la desplace a UTC.',
  },
  'field.not-a-number': {
    title: 'No es un número',
    meaning: '«{$value}» en {$field} no es un número entero.',
    fix: 'Escriba solo cifras, sin separadores ni unidades.',
    developer:
      'El campo es un número JSON, o cifras en un archivo: sin separadores de miles, unidad ni espacios. Revise que la columna esté mapeada al campo correcto.',
  },
  'field.not-a-boolean': {
    title: 'Ni sí ni no',
    meaning: '«{$value}» en {$field} no es verdadero ni falso.',
    fix: 'Escriba true (sí) o false (no).',
    developer: 'El campo es true o false. Mapee en la exportación 1 y 0, S y N u otras marcas del origen.',
  },
  'field.too-long': {
    title: 'El valor es demasiado largo',
    meaning: '{$field} tiene más de {$max :integer} caracteres; comienza con «{$value}».',
    fix: 'Acorte el valor. Revise que no se hayan juntado dos columnas en una.',
    developer: 'Probablemente se unen dos columnas del origen o se mapea un texto libre a un campo corto.',
  },
  'field.bad-id': {
    title: 'El identificador no se puede usar',
    meaning: '«{$value}» en {$field} no sirve como identificador.',
    fix: 'Use de 1 a 255 letras sin tilde, cifras o los signos . / @ _ - y ningún espacio. Un UUID sirve.',
    developer:
      'Los id tienen de 1 a 255 caracteres: letras sin tilde, cifras y . / @ _ - y no cambian nunca. Use la clave primaria o un UUID, nunca un nombre.',
  },
  'field.bad-text': {
    title: 'El texto no se puede leer',
    meaning: '«{$value}» en {$field} está vacío o contiene caracteres que no son texto.',
    fix: 'Escriba el valor de nuevo a mano, en una sola línea. Si no hay nada que decir, omita el campo.',
    developer:
      'El texto es una línea Unicode sin caracteres de control y nunca vacía: en ese caso omita el campo. Los caracteres de control suelen venir de una decodificación errada.',
  },
  'field.bad-code': {
    title: 'No es un código',
    meaning: '«{$value}» en {$field} no está escrito como un código.',
    fix: 'Escriba el código tal como está en la lista, sin espacios antes ni después, con 100 caracteres como máximo.',
    developer:
      'Un código tiene hasta 100 caracteres sin espacios alrededor. Envíe el código y no su etiqueta, y recorte las columnas de ancho fijo de la base de datos.',
  },
  'field.invalid': {
    title: 'El valor no tiene la forma esperada',
    meaning: '«{$value}» en {$field} no es lo que el estándar espera ahí: {$expected}.',
    fix: 'Corrija el valor en su origen. Si lo escribió un programa, avise a quien lo hizo.',
    developer:
      'El tipo o la forma difiere del esquema de la entidad. Compare el mapeo de este campo con lo que imprime emis schema para la entidad.',
  },
  'record.not-an-object': {
    title: 'No es un registro',
    meaning: 'Hay un valor donde se espera un registro con campos.',
    fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    developer:
      'Un registro es un objeto JSON con campos. Se entregó un arreglo, un texto o null: revise cómo se arma el envío o la línea.',
  },
  'record.too-deep': {
    title: 'El registro tiene demasiados niveles',
    meaning: 'El registro contiene listas u objetos anidados en más de {$limit :integer} niveles.',
    fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    developer:
      'El anidamiento supera el límite del estándar. Suele serializarse un grafo de objetos, o una estructura que se contiene a sí misma, en vez de un registro plano.',
  },
  'record.too-large': {
    title: 'El registro es demasiado grande',
    meaning: 'El registro tiene más de {$limit :integer} campos, o más valores que esos en un solo campo.',
    fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    developer:
      'Envíe un registro en cada objeto, y listas pocas y cortas. La causa habitual es un archivo entero dentro de un campo, o una lista que nunca se vacía.',
  },
  'record.unreadable': {
    title: 'El registro no se puede leer',
    meaning: 'El programa que guarda el registro falla al leer uno de sus campos.',
    fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    developer:
      'Pase objetos simples como los que da JSON.parse, no instancias con getters, proxies ni filas que su base de datos ya cerró.',
  },
  'record.unknown-field': {
    title: 'El estándar no conoce este campo',
    meaning: '{$field} no es un campo del estándar. Se conserva y viaja como extensión.',
    fix: 'No hay que hacer nada. Si quiso usar un campo del estándar, revise cómo está escrito.',
    developer:
      'La entidad no tiene ese campo en esta edición; el valor pasa a extensions. Revise la escritura y las mayúsculas, o declare el campo en el perfil.',
  },
  'person.merged': {
    title: 'La persona se fusionó con otra',
    meaning: 'Fusionada con la persona {$into}.',
    fix: 'Use la otra persona.',
    developer: 'Las referencias al id valen para el otro.',
  },
  'record.duplicate-id': {
    title: 'El mismo identificador dos veces',
    meaning: 'El identificador {$id} ya pertenece a un registro anterior. Se mantiene el primero.',
    fix: 'Elimine el registro repetido o, si es otro, dele un identificador propio.',
    developer:
      'Los id son únicos por entidad dentro de un conjunto de datos. Suele ser un join que repite filas, o id de varias escuelas unidos sin prefijo.',
  },
  'code.unknown': {
    title: 'El código no está en la lista',
    meaning: '«{$value}» en {$field} no es un código de la lista «{$list :codeList}».',
    fix: 'Elija un código de la lista.',
    developer:
      'El valor no está en la lista de códigos de este perfil y edición. Mapee los valores de su producto a la lista; suelen ser ceros iniciales perdidos o etiquetas en vez de códigos.',
  },
  'code.expired': {
    title: 'El código no está vigente en esta fecha',
    meaning: '«{$value}» en {$field} está en la lista «{$list :codeList}», pero no está vigente el {$asOf}.',
    fix: 'Elija un código vigente en esa fecha.',
    developer:
      'El código existe, pero su vigencia no cubre el día en que se juzga. Cargue la lista de la edición actual y migre los códigos guardados.',
  },
  'identifier.format': {
    title: 'El número no está bien escrito',
    meaning: '«{$value}» en {$field} no tiene la forma de un número {$type}.',
    fix: 'Copie de nuevo el número desde el documento.',
    developer:
      'El valor no sigue el patrón de su tipo de identificador. Guarde los identificadores como texto: las columnas numéricas pierden ceros iniciales y las exportaciones pueden agregar separadores.',
  },
  'identifier.check-digit': {
    title: 'El dígito verificador no corresponde',
    meaning: '«{$value}» en {$field} no puede ser un número {$type}: el dígito verificador no corresponde a los demás.',
    fix: 'Compárelo con el documento, cifra por cifra: una está mal o dos están cambiadas de lugar.',
    developer:
      'El dígito verificador no cumple el algoritmo del tipo. Verifíquelo al ingresarlo con el mismo perfil; si falla en masa, la columna está truncada o con otro formato.',
  },
  'identifier.range': {
    title: 'Ese número no se otorga',
    meaning: '«{$value}» en {$field} está fuera de los números que se otorgan como {$type}.',
    fix: 'Compárelo con el documento. Revise que no sea otra clase de número.',
    developer:
      'La forma es correcta, pero ese número no se emite para este tipo. Probablemente se guardó otro documento con este tipo o quedaron datos de prueba.',
  },
  'access.not-granted': {
    title: 'El sistema no puede escribir este tipo de registro',
    meaning: 'El sistema no está registrado para {$scope}.',
    fix: 'Pida al ministerio que registre el sistema para ello.',
    developer: 'Ningún alcance incluye a otro: el registro del cliente nombra cada uno.',
  },
  'access.out-of-reach': {
    title: 'El registro pertenece a otro territorio',
    meaning: 'El sistema no está registrado para el territorio de este registro.',
    fix: 'Revise la escuela. A un estudiante de otro territorio lo traslada el ministerio.',
    developer: 'Se dice lo mismo exista o no tal registro.',
  },
  'reference.missing': {
    title: 'Se refiere a un registro que no está',
    meaning: '{$field} se refiere a {$value}, pero no hay {$targets :entities} con ese identificador.',
    fix: 'Agregue el registro que falta a la exportación o corrija la referencia.',
    developer:
      'El id no apunta a ningún registro del conjunto. Exporte padres e hijos con el mismo filtro y envíe el id del registro, no otra clave.',
  },
  'reference.wrong-kind': {
    title: 'Se refiere a un registro de otra clase',
    meaning: '{$field} se refiere a {$value}, que es {$found :entities}; debería ser {$targets :entities}.',
    fix: 'Corrija la referencia. Puede que dos columnas estén intercambiadas.',
    developer:
      'El id existe, pero en otra entidad. Probablemente dos claves foráneas están cambiadas en el mapeo o una columna se usa para dos clases.',
  },
  'reference.rejected': {
    title: 'Depende de un registro rechazado',
    meaning: '{$field} depende de {$entity :entities} {$value}, que fue rechazado.',
    fix: 'Corrija el registro rechazado y envíe ambos de nuevo. Este registro en sí está bien.',
    developer:
      'Es una consecuencia: el registro al que se refiere fue rechazado. Envíe primero los padres y retenga los hijos hasta que el padre sea aceptado.',
  },
};
