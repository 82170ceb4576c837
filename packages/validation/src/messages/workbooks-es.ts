import type { MessageText } from '@emis-sdk/model';
import type { WORKBOOKS_IN_ENGLISH } from './workbooks-en.ts';

/** Words for what reading workbooks says, in Spanish. */
export const WORKBOOKS_IN_SPANISH: Readonly<Record<keyof typeof WORKBOOKS_IN_ENGLISH, MessageText>> = {
  'date.rewritten': {
    title: 'Una fecha escrita de otra manera',
    meaning: '«{$from}» se leyó como {$to}: año, mes, día.',
    fix: 'No hay que hacer nada si la fecha es correcta.',
    developer: 'Escriba los días como AAAA-MM-DD. Los demás se leen con el día primero, nunca con el mes primero.',
  },
  'mapping.row-not-used': {
    title: 'Una fila con la que el mapeo no forma nada',
    meaning: 'Ningún registro del mapeo corresponde a esta fila.',
    fix: 'Pregunte a quien hizo su sistema si la fila debe enviarse.',
    developer: 'Ninguna condición (where) corresponde a la fila. Agregue un registro o una regla de leaveOut.',
  },
  'mapping.row-left-out': {
    title: 'Filas excluidas a propósito',
    meaning: 'Filas excluidas por el mapeo, pues {$column} es {$is}: {$rows}. {$reason}',
    fix: 'No hay que hacer nada.',
    developer: 'Por leaveOut del mapeo.',
  },
  'xlsx.macros': {
    title: 'Un libro con macros',
    meaning: 'El libro contiene macros. No se ejecutaron; las celdas se leyeron tal como están.',
    fix: 'Guarde el libro como .xlsx, sin macros, salvo que su escuela las necesite.',
    developer: 'El paquete contiene vbaProject.bin. Nunca se ejecuta ni se abre. Exporte .xlsx.',
  },
  'xlsx.links': {
    title: 'Un libro que se refiere a otros archivos',
    meaning:
      'Hay fórmulas del libro que se refieren a otros archivos. Estos no se abrieron: se leyeron los últimos valores mostrados.',
    fix: 'Copie las celdas, péguelas como valores y guarde.',
    developer: 'El paquete contiene externalLinks, que no se siguen; se usan los valores guardados.',
  },
  'xlsx.date-1904': {
    title: 'Días contados desde 1904',
    meaning: 'El libro cuenta los días desde 1904, como los Macintosh antiguos. Sus fechas se leyeron así.',
    fix: 'Mire una o dos fechas del informe: ¿son las que usted conoce?',
    developer:
      'workbookPr tiene date1904. Una fecha pegada desde otro libro puede quedar cuatro años y un día corrida.',
  },
  'xlsx.sheet-not-read': {
    title: 'Una hoja sin encabezados conocidos',
    meaning: 'Ninguna fila de la hoja tiene encabezados conocidos. Filas que no se leyeron: {$rows}.',
    fix: 'Si la hoja contiene datos, use los encabezados del libro oficial, o pida a quien hizo su sistema que describa sus columnas una vez.',
    developer:
      'Los encabezados pueden ser nombres de campos o sus etiquetas en inglés, español o portugués, dentro de las primeras 20 filas. Para otros, haga un mapeo: emis map propose.',
  },
  'xlsx.hidden-sheet': {
    title: 'Se leyó una hoja oculta',
    meaning: 'La hoja está oculta y contiene registros. Se leyeron.',
    fix: 'Si sus registros no deben enviarse, borre la hoja.',
    developer: 'state es hidden o veryHidden. Las hojas ocultas con encabezados conocidos se leen como las demás.',
  },
  'xlsx.hidden-rows': {
    title: 'Se leyeron filas ocultas',
    meaning: 'La hoja oculta filas, por un filtro o a mano: {$rows}. Se leyeron como las demás.',
    fix: 'Si no deben enviarse, bórrelas. Un filtro por sí solo no quita filas.',
    developer: 'Se leen las filas con hidden="1": un filtro es una vista, no una selección.',
  },
  'xlsx.merged-cells': {
    title: 'Celdas combinadas entre los datos',
    meaning: 'Hay celdas combinadas hasta la fila {$to}. Solo la primera tiene el valor; en las demás falta.',
    fix: 'Separe las celdas y escriba el valor en cada fila.',
    developer: 'Un área combinada guarda su valor en la celda superior izquierda. Escriba cada fila completa.',
  },
  'xlsx.row-not-read': {
    title: 'Una fila que no es un registro',
    meaning: 'La fila no contiene nada con que formar un registro.',
    fix: 'Complete las columnas obligatorias o borre la fila.',
    developer: 'Todas las celdas de columnas conocidas están vacías o contienen errores de Excel.',
  },
  'xlsx.error-value': {
    title: 'Un error de Excel en una celda',
    meaning: 'La celda muestra un error, por ejemplo #N/A, en lugar de un valor.',
    fix: 'Escriba el valor en la celda.',
    developer: 'La celda es de tipo e. Suele ser una búsqueda sin resultado o una referencia borrada.',
  },
  'xlsx.formula': {
    title: 'Una fórmula en una celda',
    meaning: 'La celda contiene una fórmula. Se leyó el último valor que mostró.',
    fix: 'Copie la columna y péguela como valores, para que no cambie sola.',
    developer: 'Se usa el valor guardado; las fórmulas nunca se calculan. Escriba valores.',
  },
  'xlsx.formula-without-value': {
    title: 'Una fórmula que nunca se calculó',
    meaning: 'La celda contiene una fórmula, pero ningún valor.',
    fix: 'Abra el libro en Excel o LibreOffice, guárdelo y envíelo de nuevo; o escriba el valor.',
    developer: 'La celda tiene f sin v: el programa que la escribió no calcula. Escriba el valor.',
  },
  'xlsx.number-for-text': {
    title: 'Un número donde debe haber un texto',
    meaning: 'Excel guarda esta celda como número. Pueden haberse perdido ceros al comienzo.',
    fix: 'Dé a la columna formato de texto antes de escribir, y escriba de nuevo el valor si empieza con cero.',
    developer: 'La celda es de tipo n en una columna de textos. Escríbala como texto (t="inlineStr" o t="s").',
  },
  'xlsx.text-for-number': {
    title: 'Un texto donde debe haber un número',
    meaning: 'El número está guardado como texto. Se leyó como número.',
    fix: 'Dé a la columna formato de número.',
    developer: 'La celda es un texto en una columna de números. Escriba el tipo n, con punto decimal.',
  },
  'xlsx.digits-lost': {
    title: 'Dígitos perdidos por Excel',
    meaning: 'El número tiene más de 15 dígitos y Excel no conserva más: los últimos no son los que se escribieron.',
    fix: 'Dé a la columna formato de texto y escriba de nuevo el número completo.',
    developer: 'El tipo n es un double. Escriba los números largos como texto.',
  },
  'xlsx.scientific-text': {
    title: 'Un número abreviado por Excel',
    meaning: 'La celda contiene un número abreviado, por ejemplo 1,23E+11. El número completo se perdió.',
    fix: 'Escriba de nuevo el número completo, en una columna con formato de texto.',
    developer: 'Un número largo pasó por Excel como número y volvió como texto. Tómelo otra vez del origen.',
  },
  'xlsx.became-a-date': {
    title: 'Un valor que Excel convirtió en fecha',
    meaning:
      'La celda contiene una fecha, pero la columna no es de fechas. Excel convierte en fechas valores como 5-2.',
    fix: 'Dé a la columna formato de texto y escriba de nuevo el valor.',
    developer: 'La celda tiene formato de fecha en una columna que no es de fechas. Escriba los textos como textos.',
  },
  'xlsx.serial-date': {
    title: 'Una fecha guardada como número',
    meaning: 'La celda contiene el número con que Excel cuenta los días. Se leyó como fecha.',
    fix: 'Dé a la columna formato de fecha y revise que las fechas sean correctas.',
    developer: 'El valor es un número de serie sin formato de fecha. Dé a la celda un formato de fecha.',
  },
  'xlsx.time-dropped': {
    title: 'Una fecha con hora',
    meaning: 'La celda contiene una fecha y una hora. Se tomó solo la fecha.',
    fix: 'No hay que hacer nada si la fecha es correcta.',
    developer: 'El número de serie tiene decimales. Escriba días enteros.',
  },
  'xlsx.no-such-day': {
    title: 'Un número que no es un día',
    meaning: 'La celda tiene formato de fecha, pero su número no es un día del calendario.',
    fix: 'Escriba la fecha de nuevo.',
    developer:
      'El número de serie es negativo, posterior a 9999, menor que 1, o 60: el 29 de febrero de 1900, que no existió.',
  },
};
