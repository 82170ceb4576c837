import type { LayoutWords } from './layout-words.ts';
import { RULE_WORDS_ES } from './rule-words-es.ts';

/** Words for what is wrong in a file of Educacenso, in Spanish. */
export const LAYOUT_WORDS_ES: LayoutWords = {
  developer:
    'Formato de Educacenso, registro {record}, regla {rule}. Revise de dónde toma el sistema el valor y en qué posición lo escribe; el texto de la regla está en docs/brazil.md.',
  fields: {
    missing: [
      'Campo obligatorio vacío ({record})',
      'El campo {$field} ({$name}) del registro {record} está vacío y debe llenarse.',
      'Llene el campo en el sistema de la escuela y genere el archivo de nuevo.',
    ],
    'not-expected': [
      'Campo que debería estar vacío ({record})',
      'El campo {$field} ({$name}) del registro {record} está lleno, pero solo puede estarlo cuando: {$condition}.',
      'Borre el valor, o corrija el campo del que depende.',
    ],
    form: [
      'Valor mal escrito ({record})',
      'El campo {$field} ({$name}) del registro {record} contiene “{$value}”; se espera {$expected}.',
      'Escriba el valor en la forma esperada.',
    ],
    code: [
      'Código que no existe ({record})',
      'El campo {$field} ({$name}) del registro {record} contiene “{$value}”; los valores admitidos son: {$expected}.',
      'Elija uno de los valores admitidos.',
    ],
    letters: [
      'Caracteres que el campo no admite ({record})',
      'El campo {$field} ({$name}) del registro {record} contiene “{$value}”, con minúsculas, tildes o signos que no se admiten.',
      'Escriba solo mayúsculas sin tilde y quite los otros signos. El nombre con tildes sigue en el sistema de la escuela.',
    ],
    length: [
      'Valor de tamaño equivocado ({record})',
      'El campo {$field} ({$name}) del registro {record} contiene “{$value}”; el tamaño esperado es {$expected}.',
      'Corrija el valor; si es un texto largo, abrévielo.',
    ],
    'check-digit': [
      'Número que no cuadra ({record})',
      'El campo {$field} ({$name}) del registro {record} contiene “{$value}”, cuyos dígitos verificadores no cuadran.',
      'Copie de nuevo el número del documento.',
    ],
    'choose-one': [
      'Ninguna opción marcada ({record})',
      'En “{$group}” (campos {$first} a {$last} del registro {record}) hay que indicar al menos una opción.',
      'Marque las opciones que valen.',
    ],
    'none-and-others': [
      'Marcado «ninguno» junto con otras opciones ({record})',
      'En “{$group}” (campos {$first} a {$last} del registro {record}) está marcado “{$name}” y también otra opción.',
      'Desmarque “{$name}”, o las otras opciones.',
    ],
    'more-than-one': [
      'Marcada más de una opción ({record})',
      'En “{$group}” (campos {$first} a {$last} del registro {record}) solo puede haber una opción.',
      'Deje marcada solo la que vale.',
    ],
    repeated: [
      'El mismo valor dos veces ({record})',
      'En “{$group}” (campos {$first} a {$last} del registro {record}) se repite el valor “{$value}”.',
      'Indique cada valor una sola vez.',
    ],
    gap: [
      'Campo saltado ({record})',
      'En “{$group}” (campos {$first} a {$last} del registro {record}) hay un campo vacío antes del campo {$field}.',
      'Llene los campos desde el primero, sin saltar.',
    ],
  },
  rules: RULE_WORDS_ES,
  file: {
    'field-count': [
      'Línea con un número equivocado de campos',
      'El registro {$record} tiene {$found} campos; en este año son {$expected}.',
      'Genere el archivo de nuevo con el formato de este año. La línea no se leyó.',
    ],
    'record-type': [
      'Línea de tipo desconocido',
      'La línea empieza con “{$found}”, que no es un tipo de registro.',
      'Quite la línea, o genere el archivo de nuevo. La línea no se leyó.',
    ],
    'too-long': [
      'Línea demasiado larga',
      'La línea tiene más de {$most} caracteres.',
      'Genere el archivo de nuevo. La línea no se leyó.',
    ],
    edition: [
      'Archivo de otro año',
      'El archivo tiene el formato de {$found}, no el de {$expected}.',
      'Elija el formato de {$found}, o genere el archivo de este año.',
    ],
    'year-of-other-edition': [
      'Fechas de otro año',
      'El formato es el de {$expected}, pero el año lectivo es el de {$found}.',
      'Revise si el archivo es el correcto, y si se generó con el formato del año.',
    ],
    'year-not-known': [
      'Año cuyo formato no se conoce',
      'El año escolar es el de {$found}, y el formato de {$found} no se conoce aquí; se conocen los de {$known}. El archivo se leyó con el de {$expected}, que tiene el mismo número de campos en algunos registros.',
      'No confíe en lo que se dice de cada campo: las posiciones de {$found} pueden ser otras. Revise el archivo en Educacenso.',
    ],
    'edition-not-confirmed': [
      'Formato que no se ha confirmado',
      'El formato de {$found} no se ha comparado con un documento del INEP: lo que está mal solo se avisa.',
      'No hay que hacer nada. Revise el resultado en Educacenso.',
    ],
    'not-latin': [
      'Archivo no guardado en ISO-8859-1',
      'El archivo se leyó como {$encoding}, y tiene letras fuera de ASCII; Educacenso espera ISO-8859-1.',
      'Guarde el archivo en ISO-8859-1 (Latin-1).',
    ],
    'not-text': [
      'El archivo no es texto',
      'El archivo contiene bytes que no son texto.',
      'Genere de nuevo el archivo .txt.',
    ],
    order: [
      'Línea fuera de orden',
      'El registro {$record} vino después del registro {$before}.',
      'En cada escuela el orden es 00, 10, 20, 30, 40, 50, 60; en la segunda etapa 89, 90, 91.',
    ],
    'no-school': [
      'Línea antes de la escuela',
      'La línea viene antes de cualquier registro 00 u 89.',
      'Empiece cada escuela con el registro 00 (u 89 en la segunda etapa).',
    ],
    'school-twice': [
      'Escuela repetida',
      'La escuela ya está en la línea {$first}.',
      'Deje un solo bloque para cada escuela.',
    ],
    'other-school': [
      'Línea de otra escuela',
      'El código de la escuela de esta línea no es el del registro 00 (u 89) que está arriba.',
      'Corrija el código, o pase la línea al bloque de su escuela.',
    ],
    'closed-school': [
      'Registro que una escuela cerrada no tiene',
      'La escuela no está activa y tiene el registro {$record}.',
      'Deje solo los registros 00, 30 y 40, o corrija la situación de la escuela.',
    ],
    'manager-twice': [
      'Dos registros 89',
      'La escuela tiene más de un registro 89.',
      'Deje un solo gestor por escuela.',
    ],
    'no-end': [
      'Falta el fin del archivo',
      'La última línea no es 99|.',
      'Revise si el archivo está completo, y genérelo de nuevo.',
    ],
    'after-end': [
      'Líneas después del fin',
      'Hay líneas después de 99|.',
      'Quite lo que viene después del fin del archivo.',
    ],
    'line-break': [
      'Fin de línea de otro tipo',
      'Las líneas terminan en {$found}; Educacenso usa LF.',
      'No hay que hacer nada si Educacenso lo acepta; si no, guarde con LF.',
    ],
    'bar-behind': [
      'Una barra tras el último campo',
      'Cada línea termina con una barra más de las que piden sus campos. Se pasó por alto.',
      'Genere el archivo sin la barra al final de cada línea.',
    ],
    'outcomes-alone': [
      'Resultado sin el archivo de la primera etapa',
      'El estudiante de esta línea está en el archivo de la primera etapa (registros 00 a 60).',
      'No hay que hacer nada para el INEP. Para unir los resultados a las matrículas, lea los dos archivos en la misma carpeta.',
    ],
  },
};
