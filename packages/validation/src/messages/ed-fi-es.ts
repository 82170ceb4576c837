import type { MessageText } from '@emis-sdk/model';
import type { EdFiCode } from './ed-fi-en.ts';

/** Words for what reading XML and Ed-Fi says, in Spanish. */
export const ED_FI_IN_SPANISH: Readonly<Record<EdFiCode, MessageText>> = {
  'xml.broken': {
    title: 'Un archivo que no es XML correcto',
    meaning: 'Desde esta línea el archivo no se pudo leer.',
    fix: 'Exporte el archivo otra vez. Si se cambió a mano, deshaga el cambio.',
    developer:
      'El documento no es XML bien formado aquí, y no se leyó nada después de esta línea. Escríbalo con una biblioteca de XML; solo se expanden las cinco entidades de XML.',
  },
  'xml.doctype': {
    title: 'Un archivo que declara un tipo de documento',
    meaning: 'El archivo declara un tipo de documento (DOCTYPE), que no se permite, y no se leyó.',
    fix: 'Exporte el archivo otra vez sin esa declaración. Si sigue, consulte al proveedor de su sistema.',
    developer:
      'Un DOCTYPE puede definir entidades que crecen sin límite o que leen otros archivos. Los archivos de intercambio no lo llevan: quítelo.',
  },
  'xml.too-long': {
    title: 'Un texto del archivo que no termina',
    meaning:
      'Desde esta línea el archivo no se pudo leer: un texto o una etiqueta tiene más de un millón de caracteres.',
    fix: 'Revise el archivo: puede estar dañado. Expórtelo otra vez.',
    developer:
      'Entre dos etiquetas hay más letras de las que el lector admite. Suele faltar el cierre de una etiqueta, o hay una imagen dentro del documento.',
  },
  'ed-fi.no-key': {
    title: 'Una fila sin su clave',
    meaning: 'La fila no dice de quién o de qué habla, y no se leyó.',
    fix: 'Exporte otra vez. Si sigue, avise al proveedor de su sistema.',
    developer:
      'Falta una parte de la clave natural: un identificador único, o una referencia que no lleva la clave ni apunta a un elemento de estos archivos.',
  },
  'ed-fi.joined': {
    title: 'Filas que se leyeron dentro de otros registros',
    meaning: 'Filas de {$resource} que pasaron a ser partes de otros registros: {$rows}.',
    fix: 'No hace falta nada.',
    developer:
      'El estándar no tiene una entidad propia para este recurso: lo que dice está en los registros a los que pertenece.',
  },
  'ed-fi.not-read': {
    title: 'Filas que no tienen lugar en el estándar',
    meaning:
      'Filas de {$resource} que no se envían: {$rows}. El estándar no tiene lugar para ellas, u otras filas dicen lo mismo.',
    fix: 'No hace falta nada.',
    developer:
      'El recurso no está mapeado; docs/formats/ed-fi.md lista los que lo están. Siga escribiéndolo: no hace falta cambiar nada de su lado.',
  },
  'ed-fi.field-not-read': {
    title: 'Un campo que no se lleva',
    meaning: 'Filas con {$field}: {$rows}. No se envía: el registro al que se unen no tiene lugar para él.',
    fix: 'No hace falta nada.',
    developer:
      'Los campos de recursos unidos que no están mapeados se dejan aquí, con este conteo. docs/formats/ed-fi.md lista lo que está mapeado.',
  },
};
