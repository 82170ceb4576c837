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
    },
    'field.not-a-date': {
      title: 'Not a date',
      meaning: '“{$value}” in {$field} is not a day of the calendar written YYYY-MM-DD.',
      fix: 'Write the date as year-month-day, for example 2026-03-09, and check that the day exists in that month.',
    },
    'field.not-a-number': {
      title: 'Not a number',
      meaning: '“{$value}” in {$field} is not a whole number.',
      fix: 'Write digits only, without separators or units.',
    },
    'field.not-a-boolean': {
      title: 'Neither yes nor no',
      meaning: '“{$value}” in {$field} is neither true nor false.',
      fix: 'Write true or false.',
    },
    'field.too-long': {
      title: 'The value is too long',
      meaning: '{$field} has more than {$max :integer} characters; it begins with “{$value}”.',
      fix: 'Shorten the value. Check that two columns did not run into one.',
    },
    'field.bad-id': {
      title: 'The id cannot be used',
      meaning: '“{$value}” in {$field} is not a usable id.',
      fix: 'Use 1 to 255 letters without accents, digits, or . / @ _ - and no blanks. A UUID fits.',
    },
    'field.bad-text': {
      title: 'The text cannot be read',
      meaning: '“{$value}” in {$field} is empty or holds characters that are not text.',
      fix: 'Type the value again by hand, on one line. Leave the field out when there is nothing to say.',
    },
    'field.bad-code': {
      title: 'Not a code',
      meaning: '“{$value}” in {$field} is not written as a code.',
      fix: 'Write the code as the list gives it, without blanks before or after it, at most 100 characters.',
    },
    'field.invalid': {
      title: 'The value has the wrong shape',
      meaning: '“{$value}” in {$field} is not what the standard expects there: {$expected}.',
      fix: 'Correct the value at its source. If a program wrote it, tell its maker.',
    },
    'record.not-an-object': {
      title: 'Not a record',
      meaning: 'A value stands where a record with fields is expected.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
    },
    'record.too-deep': {
      title: 'The record is nested too deeply',
      meaning: 'The record holds lists or objects nested more than {$limit :integer} levels deep.',
      fix: 'This comes from the program that wrote the data: tell its maker.',
    },
    'record.unknown-field': {
      title: 'The standard does not know this field',
      meaning: '{$field} is not a field of the standard. It is kept and travels on as an extension.',
      fix: 'Nothing has to be done. Check the spelling if you meant a field of the standard.',
    },
    'record.duplicate-id': {
      title: 'The same id twice',
      meaning: 'The id {$id} belongs to an earlier record already. The first one stays.',
      fix: 'Remove the repeated record, or give it an id of its own if it is another one.',
    },
    'code.unknown': {
      title: 'The code is not in the list',
      meaning: '“{$value}” in {$field} is not a code of the list {$list}.',
      fix: 'Choose a code of the list.',
    },
    'code.expired': {
      title: 'The code is not valid on this date',
      meaning: '“{$value}” in {$field} is in the list {$list}, but it is not valid on {$asOf}.',
      fix: 'Choose a code that is valid on that date.',
    },
    'identifier.format': {
      title: 'The number is not written as it should be',
      meaning: '“{$value}” in {$field} does not have the form of a {$type} number.',
      fix: 'Copy the number again from the document.',
    },
    'identifier.check-digit': {
      title: 'The check digit does not match',
      meaning: '“{$value}” in {$field} cannot be a {$type} number: its check digit does not match the others.',
      fix: 'Compare it with the document, digit by digit: one is wrong, or two have changed places.',
    },
    'identifier.range': {
      title: 'No such number is given out',
      meaning: '“{$value}” in {$field} lies outside the numbers that are given out as {$type}.',
      fix: 'Compare it with the document. Check that it is not another kind of number.',
    },
    'reference.missing': {
      title: 'Refers to a record that is not there',
      meaning: '{$field} refers to {$value}, but there is no {$targets :entities} with that id.',
      fix: 'Add the missing record to the export, or correct the reference.',
    },
    'reference.wrong-kind': {
      title: 'Refers to a record of another kind',
      meaning: '{$field} refers to {$value}, which is a {$found :entities}; it should be a {$targets :entities}.',
      fix: 'Correct the reference. Two columns may have been swapped.',
    },
    'reference.rejected': {
      title: 'Depends on a record that was rejected',
      meaning: '{$field} depends on the {$entity :entities} {$value}, which was rejected.',
      fix: 'Mend the rejected record and send both again. This record itself is in order.',
    },
  },
  es: {
    'field.missing': {
      title: 'Falta un valor obligatorio',
      meaning: '{$field} no tiene valor, y sin él el registro está incompleto.',
      fix: 'Complete el valor en el sistema de la escuela y exporte de nuevo.',
    },
    'field.not-a-date': {
      title: 'No es una fecha',
      meaning: '«{$value}» en {$field} no es un día del calendario escrito AAAA-MM-DD.',
      fix: 'Escriba la fecha como año-mes-día, por ejemplo 2026-03-09, y revise que ese día exista en el mes.',
    },
    'field.not-a-number': {
      title: 'No es un número',
      meaning: '«{$value}» en {$field} no es un número entero.',
      fix: 'Escriba solo cifras, sin separadores ni unidades.',
    },
    'field.not-a-boolean': {
      title: 'Ni sí ni no',
      meaning: '«{$value}» en {$field} no es verdadero ni falso.',
      fix: 'Escriba true (sí) o false (no).',
    },
    'field.too-long': {
      title: 'El valor es demasiado largo',
      meaning: '{$field} tiene más de {$max :integer} caracteres; comienza con «{$value}».',
      fix: 'Acorte el valor. Revise que no se hayan juntado dos columnas en una.',
    },
    'field.bad-id': {
      title: 'El identificador no se puede usar',
      meaning: '«{$value}» en {$field} no sirve como identificador.',
      fix: 'Use de 1 a 255 letras sin tilde, cifras o los signos . / @ _ - y ningún espacio. Un UUID sirve.',
    },
    'field.bad-text': {
      title: 'El texto no se puede leer',
      meaning: '«{$value}» en {$field} está vacío o contiene caracteres que no son texto.',
      fix: 'Escriba el valor de nuevo a mano, en una sola línea. Si no hay nada que decir, omita el campo.',
    },
    'field.bad-code': {
      title: 'No es un código',
      meaning: '«{$value}» en {$field} no está escrito como un código.',
      fix: 'Escriba el código tal como está en la lista, sin espacios antes ni después, con 100 caracteres como máximo.',
    },
    'field.invalid': {
      title: 'El valor no tiene la forma esperada',
      meaning: '«{$value}» en {$field} no es lo que el estándar espera ahí: {$expected}.',
      fix: 'Corrija el valor en su origen. Si lo escribió un programa, avise a quien lo hizo.',
    },
    'record.not-an-object': {
      title: 'No es un registro',
      meaning: 'Hay un valor donde se espera un registro con campos.',
      fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    },
    'record.too-deep': {
      title: 'El registro tiene demasiados niveles',
      meaning: 'El registro contiene listas u objetos anidados en más de {$limit :integer} niveles.',
      fix: 'Esto viene del programa que escribió los datos: avise a quien lo hizo.',
    },
    'record.unknown-field': {
      title: 'El estándar no conoce este campo',
      meaning: '{$field} no es un campo del estándar. Se conserva y viaja como extensión.',
      fix: 'No hay que hacer nada. Si quiso usar un campo del estándar, revise cómo está escrito.',
    },
    'record.duplicate-id': {
      title: 'El mismo identificador dos veces',
      meaning: 'El identificador {$id} ya pertenece a un registro anterior. Se mantiene el primero.',
      fix: 'Elimine el registro repetido o, si es otro, dele un identificador propio.',
    },
    'code.unknown': {
      title: 'El código no está en la lista',
      meaning: '«{$value}» en {$field} no es un código de la lista {$list}.',
      fix: 'Elija un código de la lista.',
    },
    'code.expired': {
      title: 'El código no está vigente en esta fecha',
      meaning: '«{$value}» en {$field} está en la lista {$list}, pero no está vigente el {$asOf}.',
      fix: 'Elija un código vigente en esa fecha.',
    },
    'identifier.format': {
      title: 'El número no está bien escrito',
      meaning: '«{$value}» en {$field} no tiene la forma de un número {$type}.',
      fix: 'Copie de nuevo el número desde el documento.',
    },
    'identifier.check-digit': {
      title: 'El dígito verificador no corresponde',
      meaning:
        '«{$value}» en {$field} no puede ser un número {$type}: el dígito verificador no corresponde a los demás.',
      fix: 'Compárelo con el documento, cifra por cifra: una está mal o dos están cambiadas de lugar.',
    },
    'identifier.range': {
      title: 'Ese número no se otorga',
      meaning: '«{$value}» en {$field} está fuera de los números que se otorgan como {$type}.',
      fix: 'Compárelo con el documento. Revise que no sea otra clase de número.',
    },
    'reference.missing': {
      title: 'Se refiere a un registro que no está',
      meaning: '{$field} se refiere a {$value}, pero no hay {$targets :entities} con ese identificador.',
      fix: 'Agregue el registro que falta a la exportación o corrija la referencia.',
    },
    'reference.wrong-kind': {
      title: 'Se refiere a un registro de otra clase',
      meaning: '{$field} se refiere a {$value}, que es {$found :entities}; debería ser {$targets :entities}.',
      fix: 'Corrija la referencia. Puede que dos columnas estén intercambiadas.',
    },
    'reference.rejected': {
      title: 'Depende de un registro rechazado',
      meaning: '{$field} depende de {$entity :entities} {$value}, que fue rechazado.',
      fix: 'Corrija el registro rechazado y envíe ambos de nuevo. Este registro en sí está bien.',
    },
  },
  pt: {
    'field.missing': {
      title: 'Falta um valor obrigatório',
      meaning: '{$field} não tem valor, e sem ele o registro está incompleto.',
      fix: 'Preencha o valor no sistema da escola e exporte de novo.',
    },
    'field.not-a-date': {
      title: 'Não é uma data',
      meaning: '“{$value}” em {$field} não é um dia do calendário escrito AAAA-MM-DD.',
      fix: 'Escreva a data como ano-mês-dia, por exemplo 2026-03-09, e confira se o dia existe nesse mês.',
    },
    'field.not-a-number': {
      title: 'Não é um número',
      meaning: '“{$value}” em {$field} não é um número inteiro.',
      fix: 'Escreva somente algarismos, sem separadores nem unidades.',
    },
    'field.not-a-boolean': {
      title: 'Nem sim nem não',
      meaning: '“{$value}” em {$field} não é verdadeiro nem falso.',
      fix: 'Escreva true (sim) ou false (não).',
    },
    'field.too-long': {
      title: 'O valor é longo demais',
      meaning: '{$field} tem mais de {$max :integer} caracteres; começa com “{$value}”.',
      fix: 'Encurte o valor. Confira se duas colunas não se juntaram em uma.',
    },
    'field.bad-id': {
      title: 'O identificador não pode ser usado',
      meaning: '“{$value}” em {$field} não serve como identificador.',
      fix: 'Use de 1 a 255 letras sem acento, algarismos ou os sinais . / @ _ - e nenhum espaço. Um UUID serve.',
    },
    'field.bad-text': {
      title: 'O texto não pode ser lido',
      meaning: '“{$value}” em {$field} está vazio ou contém caracteres que não são texto.',
      fix: 'Digite o valor de novo, em uma só linha. Se não há nada a dizer, deixe o campo de fora.',
    },
    'field.bad-code': {
      title: 'Não é um código',
      meaning: '“{$value}” em {$field} não está escrito como um código.',
      fix: 'Escreva o código como está na lista, sem espaços antes ou depois, com no máximo 100 caracteres.',
    },
    'field.invalid': {
      title: 'O valor não tem a forma esperada',
      meaning: '“{$value}” em {$field} não é o que o padrão espera ali: {$expected}.',
      fix: 'Corrija o valor na origem. Se um programa o escreveu, avise quem o fez.',
    },
    'record.not-an-object': {
      title: 'Não é um registro',
      meaning: 'Há um valor onde se espera um registro com campos.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    },
    'record.too-deep': {
      title: 'O registro tem níveis demais',
      meaning: 'O registro contém listas ou objetos aninhados em mais de {$limit :integer} níveis.',
      fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    },
    'record.unknown-field': {
      title: 'O padrão não conhece este campo',
      meaning: '{$field} não é um campo do padrão. Ele é mantido e segue como extensão.',
      fix: 'Não é preciso fazer nada. Se quis usar um campo do padrão, confira como está escrito.',
    },
    'record.duplicate-id': {
      title: 'O mesmo identificador duas vezes',
      meaning: 'O identificador {$id} já pertence a um registro anterior. O primeiro permanece.',
      fix: 'Remova o registro repetido ou, se for outro, dê a ele um identificador próprio.',
    },
    'code.unknown': {
      title: 'O código não está na lista',
      meaning: '“{$value}” em {$field} não é um código da lista {$list}.',
      fix: 'Escolha um código da lista.',
    },
    'code.expired': {
      title: 'O código não é válido nesta data',
      meaning: '“{$value}” em {$field} está na lista {$list}, mas não é válido em {$asOf}.',
      fix: 'Escolha um código válido nessa data.',
    },
    'identifier.format': {
      title: 'O número não está bem escrito',
      meaning: '“{$value}” em {$field} não tem a forma de um número {$type}.',
      fix: 'Copie de novo o número do documento.',
    },
    'identifier.check-digit': {
      title: 'O dígito verificador não confere',
      meaning: '“{$value}” em {$field} não pode ser um número {$type}: o dígito verificador não confere com os outros.',
      fix: 'Compare com o documento, algarismo por algarismo: um está errado ou dois trocaram de lugar.',
    },
    'identifier.range': {
      title: 'Esse número não é emitido',
      meaning: '“{$value}” em {$field} está fora dos números emitidos como {$type}.',
      fix: 'Compare com o documento. Confira se não é outro tipo de número.',
    },
    'reference.missing': {
      title: 'Refere-se a um registro que não está presente',
      meaning: '{$field} refere-se a {$value}, mas não há {$targets :entities} com esse identificador.',
      fix: 'Inclua o registro que falta na exportação ou corrija a referência.',
    },
    'reference.wrong-kind': {
      title: 'Refere-se a um registro de outro tipo',
      meaning: '{$field} refere-se a {$value}, que é {$found :entities}; deveria ser {$targets :entities}.',
      fix: 'Corrija a referência. Talvez duas colunas estejam trocadas.',
    },
    'reference.rejected': {
      title: 'Depende de um registro rejeitado',
      meaning: '{$field} depende de {$entity :entities} {$value}, que foi rejeitado.',
      fix: 'Corrija o registro rejeitado e envie ambos de novo. Este registro em si está correto.',
    },
  },
} as const satisfies Catalogue;
