import type { MessageText } from '@emis-sdk/model';
import type { JsonCode } from './json-en.ts';

/** Words for what reading records in JSON says, in Spanish. */
export const JSON_IN_SPANISH: Readonly<Record<JsonCode, MessageText>> = {
  'json.broken': {
    title: 'Una línea que no es JSON',
    meaning: 'La línea no se pudo leer: no es un registro entero escrito en JSON.',
    fix: 'Exporte el archivo otra vez. Si se cambió a mano, deshaga el cambio.',
    developer:
      'Cada línea debe ser un objeto JSON según RFC 8259, escrito por una biblioteca de JSON, sin saltos de línea dentro. Un archivo cortado termina en media línea.',
  },
  'json.not-an-object': {
    title: 'Una línea que no es un registro',
    meaning: 'La línea es JSON, pero no un registro con campos.',
    fix: 'Exporte el archivo otra vez desde el sistema que lo hizo.',
    developer: 'Un registro es un objeto JSON. Listas, textos, números y null al inicio de una línea no son registros.',
  },
  'json.duplicate-key': {
    title: 'Un campo que aparece dos veces',
    meaning: 'Un campo aparece dos veces en el mismo registro y no se sabe qué valor vale. El registro no se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'Un objeto repite una clave. La mayoría de los lectores se queda con la última sin avisar; RFC 8259 lo llama imprevisible, así que el registro se rechaza.',
  },
  'json.forbidden-key': {
    title: 'Un campo con un nombre no permitido',
    meaning: 'Un campo se llama __proto__. El registro no se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'Una clave __proto__ puede cambiar el comportamiento de programas JavaScript que copian objetos. Ningún campo del estándar ni de una extensión puede llamarse así.',
  },
  'json.inexact-number': {
    title: 'Un número que no se puede leer exacto',
    meaning: 'Un número es tan grande que cambiarían sus últimas cifras. El registro no se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'El número pasa de 2^53 - 1 o del rango de un doble. Escriba identificadores y números de documento como textos JSON, nunca como números.',
  },
  'json.half-character': {
    title: 'Medio carácter',
    meaning: 'Un texto contiene medio carácter, que ningún archivo puede llevar. El registro no se leyó.',
    fix: 'Busque en el registro un emoji cortado o una letra rara y escríbalo otra vez.',
    developer:
      'Un sustituto suelto (\\\\uD800 a \\\\uDFFF sin su otra mitad): suele ser un texto cortado por unidades UTF-16. Corte por puntos de código.',
  },
  'json.too-deep': {
    title: 'Un registro con demasiados niveles',
    meaning: 'El registro tiene partes dentro de partes, en más de {$limit} niveles. No se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'Objetos y listas pueden anidarse en {$limit} niveles, contando el registro como el primero. Lo más profundo no es un registro escolar.',
  },
  'json.too-many-values': {
    title: 'Demasiados valores en un registro',
    meaning: 'Una lista u objeto del registro tiene más valores de los permitidos ({$limit} en una lista). No se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'Una lista tiene más de {$limit} valores, o un objeto más de 256 claves. Escriba un registro por cada cosa en lugar de uno que las contenga todas.',
  },
  'json.too-long': {
    title: 'Un registro demasiado largo',
    meaning: 'El registro tiene más de {$limit :integer} caracteres y no se leyó.',
    fix: 'Revise el archivo: quizá faltan saltos de línea o está dañado. Expórtelo otra vez.',
    developer:
      'La línea o el elemento pasa el límite del lector. Suelen haberse perdido los saltos de línea, o hay una imagen dentro de un registro.',
  },
  'emis.bad-manifest': {
    title: 'emis.json no se entiende',
    meaning: 'Lo que emis.json dice en {$property} no se entiende y no se usó.',
    fix: 'Exporte la carpeta entera otra vez.',
    developer:
      'Vea docs/formats/emis-ndjson.md para los campos de emis.json. La edición debe ser una de las que `emis standard` conoce.',
  },
  'emis.count-differs': {
    title: 'No hay tantos registros como se anuncian',
    meaning: 'Registros de {$entity}: {$expected} según emis.json, {$found} en el archivo.',
    fix: 'Exporte la carpeta entera otra vez: quizá un archivo se cortó o se mezcló con otra exportación.',
    developer:
      'Los conteos de emis.json son líneas de cada entidad. Una diferencia indica que un archivo está incompleto o no pertenece a este manifiesto.',
  },
  'emis.not-a-record': {
    title: 'Una línea que no dice qué contiene',
    meaning: 'La línea no dice de qué tipo es su registro y no se leyó.',
    fix: 'Exporte el archivo otra vez desde el sistema que lo hizo.',
    developer:
      'En un archivo de registros mezclados cada línea es \\{"entity": …, "record": …\\} con una entidad del estándar y nada más. O dé al archivo el nombre de su entidad, como person.ndjson, con un registro por línea.',
  },
};
