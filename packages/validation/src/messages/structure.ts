import type { Catalogue } from '@emis-sdk/model';

/**
 * Words for the findings of the engine itself: structure, code lists, identifiers, references.
 * `:entities` writes names of entities in the reader's language.
 */
export const STRUCTURE_MESSAGES = {
  en: {
    'field.missing': {
      title: 'A required value is missing',
      meaning: '{$field} has no value, and the record is not complete without it.',
      fix: 'Fill in the value in the school’s system and export again.',
      developer:
        'The field is required by the schema of the entity, and is absent, null or empty. Map it from the source; emis schema with the name of the entity lists the required fields.',
    },
    'field.not-a-date': {
      title: 'Not a date',
      meaning: '“{$value}” in {$field} is not a day of the calendar written YYYY-MM-DD.',
      fix: 'Write the date as year-month-day, for example 2026-03-09, and check that the day exists in that month.',
      developer:
        'The field is a string YYYY-MM-DD of a day that exists, without time or zone. Do not print a date by the locale, and do not shift it through UTC.',
    },
    'field.not-a-number': {
      title: 'Not a number',
      meaning: '“{$value}” in {$field} is not a whole number.',
      fix: 'Write digits only, without separators or units.',
      developer:
        'The field is a JSON number, or digits in a file: no separators of thousands, no unit, no blanks. Check that the column is mapped to the right field.',
    },
    'field.not-a-boolean': {
      title: 'Neither yes nor no',
      meaning: '“{$value}” in {$field} is neither true nor false.',
      fix: 'Write true or false.',
      developer: 'The field is true or false. Map 1 and 0, S and N or other flags of the source in the export.',
    },
    'field.too-long': {
      title: 'The value is too long',
      meaning: '{$field} has more than {$max :integer} characters; it begins with “{$value}”.',
      fix: 'Shorten the value. Check that two columns did not run into one.',
      developer:
        'The value passes the length of the schema. Two source columns are probably joined, or a free text is mapped to a short field.',
    },
    'field.bad-id': {
      title: 'The id cannot be used',
      meaning: '“{$value}” in {$field} is not a usable id.',
      fix: 'Use 1 to 255 letters without accents, digits, or . / @ _ - and no blanks. A UUID fits.',
      developer:
        'Ids are 1 to 255 characters of letters without accents, digits and . / @ _ - and stay the same for ever. Use the primary key or a UUID, never a name.',
    },
    'field.bad-text': {
      title: 'The text cannot be read',
      meaning: '“{$value}” in {$field} is empty or holds characters that are not text.',
      fix: 'Type the value again by hand, on one line. Leave the field out when there is nothing to say.',
      developer:
        'Text is one line of Unicode without control characters, and never empty: leave the field out instead. Control characters often come from a wrong decoding.',
    },
    'field.bad-code': {
      title: 'Not a code',
      meaning: '“{$value}” in {$field} is not written as a code.',
      fix: 'Write the code as the list gives it, without blanks before or after it, at most 100 characters.',
      developer:
        'A code is up to 100 characters without blanks around it. Send the code itself, not its label, and trim fixed-width columns of the database.',
    },
    'field.invalid': {
      title: 'The value has the wrong shape',
      meaning: '“{$value}” in {$field} is not what the standard expects there: {$expected}.',
      fix: 'Correct the value at its source. If a program wrote it, tell its maker.',
      developer:
        'The type or form differs from the schema of the entity. Compare the mapping of this field with what emis schema prints for the entity.',
    },
    'record.not-an-object': {
      title: 'Not a record',
      meaning: 'A value stands where a record with fields is expected.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
      developer:
        'A record is a JSON object with fields. An array, a string or null was given: check how the payload or line is put together.',
    },
    'record.too-deep': {
      title: 'The record is nested too deeply',
      meaning: 'The record holds lists or objects nested more than {$limit :integer} levels deep.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
      developer:
        'Nesting passes the limit of the standard. Usually a whole object graph, or a structure that holds itself, was serialised instead of one flat record.',
    },
    'record.too-large': {
      title: 'The record is too large',
      meaning: 'The record has more than {$limit :integer} fields, or more than that many values in one field.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
      developer:
        'Send one record in each object, and few, short lists. A whole file inside a field, or a list that is never emptied, is the usual cause.',
    },
    'record.unreadable': {
      title: 'The record cannot be read',
      meaning: 'The program that holds the record fails when a field of it is read.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
      developer:
        'Pass plain objects as JSON.parse gives them, not instances with getters, proxies or rows that their database has closed.',
    },
    'record.unknown-field': {
      title: 'The standard does not know this field',
      meaning: '{$field} is not a field of the standard. It is kept and travels on as an extension.',
      fix: 'Nothing has to be done. Check the spelling if you meant a field of the standard.',
      developer:
        'The entity has no such field in this edition; the value goes under extensions. Check spelling and camelCase, or declare the field in the profile.',
    },
    'record.duplicate-id': {
      title: 'The same id twice',
      meaning: 'The id {$id} belongs to an earlier record already. The first one stays.',
      fix: 'Remove the repeated record, or give it an id of its own if it is another one.',
      developer:
        'Ids are unique within an entity in a dataset. Usually a join repeats rows, or ids of several schools are merged without a prefix.',
    },
    'code.unknown': {
      title: 'The code is not in the list',
      meaning: '“{$value}” in {$field} is not a code of the list {$list}.',
      fix: 'Choose a code of the list.',
      developer:
        'The value is not in the code list of this profile and edition. Map the values of your product to the list; lost leading zeros and labels in place of codes are usual causes.',
    },
    'code.expired': {
      title: 'The code is not valid on this date',
      meaning: '“{$value}” in {$field} is in the list {$list}, but it is not valid on {$asOf}.',
      fix: 'Choose a code that is valid on that date.',
      developer:
        'The code exists but its validity does not cover the day of judgement. Load the list of the current edition and migrate stored codes.',
    },
    'identifier.format': {
      title: 'The number is not written as it should be',
      meaning: '“{$value}” in {$field} does not have the form of a {$type} number.',
      fix: 'Copy the number again from the document.',
      developer:
        'The value does not match the pattern of its identifier type. Keep identifiers as text: numeric columns lose leading zeros, and exports may add separators.',
    },
    'identifier.check-digit': {
      title: 'The check digit does not match',
      meaning: '“{$value}” in {$field} cannot be a {$type} number: its check digit does not match the others.',
      fix: 'Compare it with the document, digit by digit: one is wrong, or two have changed places.',
      developer:
        'The check digit fails the algorithm of the type. Check it at entry with the same profile; in bulk it points to a truncated or reformatted column.',
    },
    'identifier.range': {
      title: 'No such number is given out',
      meaning: '“{$value}” in {$field} lies outside the numbers that are given out as {$type}.',
      fix: 'Compare it with the document. Check that it is not another kind of number.',
      developer:
        'The form is right, but no such number is issued for this type. Probably another document is stored under this type, or test data was left in.',
    },
    'reference.missing': {
      title: 'Refers to a record that is not there',
      meaning: '{$field} refers to {$value}, but there is no {$targets :entities} with that id.',
      fix: 'Add the missing record to the export, or correct the reference.',
      developer:
        'The id points to no record of the dataset. Export parents and children with the same filter, and send the id of the record, not another key.',
    },
    'reference.wrong-kind': {
      title: 'Refers to a record of another kind',
      meaning: '{$field} refers to {$value}, which is a {$found :entities}; it should be a {$targets :entities}.',
      fix: 'Correct the reference. Two columns may have been swapped.',
      developer:
        'The id exists, but in another entity. Two foreign keys are probably swapped in the mapping, or one column is used for two kinds.',
    },
    'reference.rejected': {
      title: 'Depends on a record that was rejected',
      meaning: '{$field} depends on the {$entity :entities} {$value}, which was rejected.',
      fix: 'Mend the rejected record and send both again. This record itself is in order.',
      developer:
        'A consequence: the record that this one refers to was rejected. Send parents before children, and hold children back until the parent is accepted.',
    },
  },
  es: {
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
      developer:
        'El valor supera el largo del esquema. Probablemente se unen dos columnas del origen o se mapea un texto libre a un campo corto.',
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
    'record.duplicate-id': {
      title: 'El mismo identificador dos veces',
      meaning: 'El identificador {$id} ya pertenece a un registro anterior. Se mantiene el primero.',
      fix: 'Elimine el registro repetido o, si es otro, dele un identificador propio.',
      developer:
        'Los id son únicos por entidad dentro de un conjunto de datos. Suele ser un join que repite filas, o id de varias escuelas unidos sin prefijo.',
    },
    'code.unknown': {
      title: 'El código no está en la lista',
      meaning: '«{$value}» en {$field} no es un código de la lista {$list}.',
      fix: 'Elija un código de la lista.',
      developer:
        'El valor no está en la lista de códigos de este perfil y edición. Mapee los valores de su producto a la lista; suelen ser ceros iniciales perdidos o etiquetas en vez de códigos.',
    },
    'code.expired': {
      title: 'El código no está vigente en esta fecha',
      meaning: '«{$value}» en {$field} está en la lista {$list}, pero no está vigente el {$asOf}.',
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
      meaning:
        '«{$value}» en {$field} no puede ser un número {$type}: el dígito verificador no corresponde a los demás.',
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
  },
  pt: {
    'field.missing': {
      title: 'Falta um valor obrigatório',
      meaning: '{$field} não tem valor, e sem ele o registro está incompleto.',
      fix: 'Preencha o valor no sistema da escola e exporte de novo.',
      developer:
        'O esquema da entidade exige o campo e ele está ausente, é null ou está vazio. Mapeie-o da origem; emis schema com o nome da entidade lista os obrigatórios.',
    },
    'field.not-a-date': {
      title: 'Não é uma data',
      meaning: '“{$value}” em {$field} não é um dia do calendário escrito AAAA-MM-DD.',
      fix: 'Escreva a data como ano-mês-dia, por exemplo 2026-03-09, e confira se o dia existe nesse mês.',
      developer:
        'O campo é um texto AAAA-MM-DD de um dia que existe, sem hora nem fuso. Não imprima a data pela configuração regional nem a desloque para UTC.',
    },
    'field.not-a-number': {
      title: 'Não é um número',
      meaning: '“{$value}” em {$field} não é um número inteiro.',
      fix: 'Escreva somente algarismos, sem separadores nem unidades.',
      developer:
        'O campo é um número JSON, ou algarismos em um arquivo: sem separadores de milhar, unidade ou espaços. Verifique se a coluna está mapeada para o campo certo.',
    },
    'field.not-a-boolean': {
      title: 'Nem sim nem não',
      meaning: '“{$value}” em {$field} não é verdadeiro nem falso.',
      fix: 'Escreva true (sim) ou false (não).',
      developer: 'O campo é true ou false. Mapeie na exportação 1 e 0, S e N ou outras marcas da origem.',
    },
    'field.too-long': {
      title: 'O valor é longo demais',
      meaning: '{$field} tem mais de {$max :integer} caracteres; começa com “{$value}”.',
      fix: 'Encurte o valor. Confira se duas colunas não se juntaram em uma.',
      developer:
        'O valor ultrapassa o tamanho do esquema. Provavelmente duas colunas da origem são unidas ou um texto livre é mapeado para um campo curto.',
    },
    'field.bad-id': {
      title: 'O identificador não pode ser usado',
      meaning: '“{$value}” em {$field} não serve como identificador.',
      fix: 'Use de 1 a 255 letras sem acento, algarismos ou os sinais . / @ _ - e nenhum espaço. Um UUID serve.',
      developer:
        'Os id têm de 1 a 255 caracteres: letras sem acento, algarismos e . / @ _ - e nunca mudam. Use a chave primária ou um UUID, nunca um nome.',
    },
    'field.bad-text': {
      title: 'O texto não pode ser lido',
      meaning: '“{$value}” em {$field} está vazio ou contém caracteres que não são texto.',
      fix: 'Digite o valor de novo, em uma só linha. Se não há nada a dizer, deixe o campo de fora.',
      developer:
        'O texto é uma linha Unicode sem caracteres de controle e nunca vazia: nesse caso omita o campo. Caracteres de controle costumam vir de uma decodificação errada.',
    },
    'field.bad-code': {
      title: 'Não é um código',
      meaning: '“{$value}” em {$field} não está escrito como um código.',
      fix: 'Escreva o código como está na lista, sem espaços antes ou depois, com no máximo 100 caracteres.',
      developer:
        'Um código tem até 100 caracteres sem espaços em volta. Envie o código e não seu rótulo, e apare as colunas de largura fixa do banco de dados.',
    },
    'field.invalid': {
      title: 'O valor não tem a forma esperada',
      meaning: '“{$value}” em {$field} não é o que o padrão espera ali: {$expected}.',
      fix: 'Corrija o valor na origem. Se um programa o escreveu, avise quem o fez.',
      developer:
        'O tipo ou a forma difere do esquema da entidade. Compare o mapeamento deste campo com o que emis schema imprime para a entidade.',
    },
    'record.not-an-object': {
      title: 'Não é um registro',
      meaning: 'Há um valor onde se espera um registro com campos.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
      developer:
        'Um registro é um objeto JSON com campos. Foi entregue uma lista, um texto ou null: verifique como o envio ou a linha é montado.',
    },
    'record.too-deep': {
      title: 'O registro tem níveis demais',
      meaning: 'O registro contém listas ou objetos aninhados em mais de {$limit :integer} níveis.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
      developer:
        'O aninhamento ultrapassa o limite do padrão. Costuma-se serializar um grafo de objetos, ou uma estrutura que contém a si mesma, em vez de um registro plano.',
    },
    'record.too-large': {
      title: 'O registro é grande demais',
      meaning: 'O registro tem mais de {$limit :integer} campos, ou mais valores do que isso em um só campo.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
      developer:
        'Envie um registro em cada objeto, e listas poucas e curtas. A causa comum é um arquivo inteiro dentro de um campo, ou uma lista que nunca é esvaziada.',
    },
    'record.unreadable': {
      title: 'Não é possível ler o registro',
      meaning: 'O programa que guarda o registro falha ao ler um dos seus campos.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
      developer:
        'Passe objetos simples como os que JSON.parse devolve, não instâncias com getters, proxies nem linhas que o seu banco de dados já fechou.',
    },
    'record.unknown-field': {
      title: 'O padrão não conhece este campo',
      meaning: '{$field} não é um campo do padrão. Ele é mantido e segue como extensão.',
      fix: 'Não é preciso fazer nada. Se quis usar um campo do padrão, confira como está escrito.',
      developer:
        'A entidade não tem esse campo nesta edição; o valor vai para extensions. Verifique a grafia e as maiúsculas, ou declare o campo no perfil.',
    },
    'record.duplicate-id': {
      title: 'O mesmo identificador duas vezes',
      meaning: 'O identificador {$id} já pertence a um registro anterior. O primeiro permanece.',
      fix: 'Remova o registro repetido ou, se for outro, dê a ele um identificador próprio.',
      developer:
        'Os id são únicos por entidade em um conjunto de dados. Costuma ser um join que repete linhas, ou id de várias escolas unidos sem prefixo.',
    },
    'code.unknown': {
      title: 'O código não está na lista',
      meaning: '“{$value}” em {$field} não é um código da lista {$list}.',
      fix: 'Escolha um código da lista.',
      developer:
        'O valor não está na lista de códigos deste perfil e edição. Mapeie os valores do seu produto para a lista; costumam ser zeros iniciais perdidos ou rótulos em vez de códigos.',
    },
    'code.expired': {
      title: 'O código não é válido nesta data',
      meaning: '“{$value}” em {$field} está na lista {$list}, mas não é válido em {$asOf}.',
      fix: 'Escolha um código válido nessa data.',
      developer:
        'O código existe, mas sua validade não cobre o dia do julgamento. Carregue a lista da edição atual e migre os códigos guardados.',
    },
    'identifier.format': {
      title: 'O número não está bem escrito',
      meaning: '“{$value}” em {$field} não tem a forma de um número {$type}.',
      fix: 'Copie de novo o número do documento.',
      developer:
        'O valor não segue o padrão do seu tipo de identificador. Guarde os identificadores como texto: colunas numéricas perdem zeros iniciais e exportações podem acrescentar separadores.',
    },
    'identifier.check-digit': {
      title: 'O dígito verificador não confere',
      meaning: '“{$value}” em {$field} não pode ser um número {$type}: o dígito verificador não confere com os outros.',
      fix: 'Compare com o documento, algarismo por algarismo: um está errado ou dois trocaram de lugar.',
      developer:
        'O dígito verificador não cumpre o algoritmo do tipo. Verifique-o na digitação com o mesmo perfil; se falha em massa, a coluna está truncada ou reformatada.',
    },
    'identifier.range': {
      title: 'Esse número não é emitido',
      meaning: '“{$value}” em {$field} está fora dos números emitidos como {$type}.',
      fix: 'Compare com o documento. Confira se não é outro tipo de número.',
      developer:
        'A forma está certa, mas esse número não é emitido para este tipo. Provavelmente outro documento foi guardado com este tipo ou ficaram dados de teste.',
    },
    'reference.missing': {
      title: 'Refere-se a um registro que não está presente',
      meaning: '{$field} refere-se a {$value}, mas não há {$targets :entities} com esse identificador.',
      fix: 'Inclua o registro que falta na exportação ou corrija a referência.',
      developer:
        'O id não aponta para nenhum registro do conjunto. Exporte pais e filhos com o mesmo filtro e envie o id do registro, não outra chave.',
    },
    'reference.wrong-kind': {
      title: 'Refere-se a um registro de outro tipo',
      meaning: '{$field} refere-se a {$value}, que é {$found :entities}; deveria ser {$targets :entities}.',
      fix: 'Corrija a referência. Talvez duas colunas estejam trocadas.',
      developer:
        'O id existe, mas em outra entidade. Provavelmente duas chaves estrangeiras estão trocadas no mapeamento ou uma coluna é usada para dois tipos.',
    },
    'reference.rejected': {
      title: 'Depende de um registro rejeitado',
      meaning: '{$field} depende de {$entity :entities} {$value}, que foi rejeitado.',
      fix: 'Corrija o registro rejeitado e envie ambos de novo. Este registro em si está correto.',
      developer:
        'É uma consequência: o registro a que se refere foi rejeitado. Envie primeiro os pais e retenha os filhos até que o pai seja aceito.',
    },
  },
} as const satisfies Catalogue;
