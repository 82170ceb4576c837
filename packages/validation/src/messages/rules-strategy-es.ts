import type { MessageText } from '@emis-sdk/model';
import type { STRATEGY_RULES_IN_ENGLISH } from './rules-strategy-en.ts';

/** Words for the findings of the rules on strategy, in Spanish. */
export const STRATEGY_RULES_IN_SPANISH: Readonly<Record<keyof typeof STRATEGY_RULES_IN_ENGLISH, MessageText>> = {
  'indicator-definition.twice': {
    title: 'Indicador definido dos veces',
    meaning: '{$code} de la edición {$edition} ya está definido, en el registro {$other}.',
    fix: 'Elimine una de las dos definiciones. Si se calculan de distinta manera, dé a cada una su propio código.',
    developer: 'code y edition juntos deben ser únicos. Dos métodos con un mismo nombre son dos códigos.',
  },
  'indicator-value.divided-by-zero': {
    title: 'Valor sin nadie a quien contar',
    meaning: 'El valor es {$value}, pero no hay a quién contar: el denominador es cero.',
    fix: 'Deje vacío el valor o corrija el denominador.',
    developer: 'Omita value cuando denominator es 0. Muchos programas escriben 0 al dividir por cero.',
  },
  'indicator-value.edition-differs': {
    title: 'Valor y definición de distintas ediciones',
    meaning: 'El valor se calculó con la edición {$edition}, pero su definición es de la edición {$expected}.',
    fix: 'Elija la definición de esa edición o calcule de nuevo el valor.',
    developer:
      'edition debe ser la de la definición de definitionId. Una nueva edición es otro registro de definición, con su propio id.',
  },
  'indicator-value.ends-before-start': {
    title: 'El período de un valor termina antes de empezar',
    meaning: 'El período empieza el {$from}, pero termina el {$to}.',
    fix: 'Corrija una de las dos fechas; pueden estar invertidas.',
    developer: 'endDate es anterior a startDate. Ambos días se incluyen. Para un año escolar, envíe schoolYear.',
  },
  'indicator-value.in-future': {
    title: 'Valor calculado en el futuro',
    meaning: 'El valor se calculó con datos del {$date}, pero los datos son del {$asOf}.',
    fix: 'Corrija el día. Una proyección no se envía como valor.',
    developer: 'computedOn es el día cuyos datos se usaron, no el fin del período.',
  },
  'indicator-value.not-the-quotient': {
    title: 'El valor no es el que dan sus números',
    meaning: 'El valor es {$value}, pero {$numerator} de {$denominator} da {$expected}.',
    fix: 'Calcule de nuevo el valor o corrija los números que lo acompañan.',
    developer:
      'value debe ser numerator dividido por denominator, por 100 si es percent y por 1000 si es per-thousand, redondeado. El error común es enviar 0.12 en vez de 12.',
  },
  'indicator-value.out-of-range': {
    title: 'Proporción mayor que el total o menor que cero',
    meaning: 'El valor es {$value}, pero una proporción está entre 0 y {$whole}.',
    fix: 'Calcule de nuevo el valor. Si no es parte de un total, corrija la definición.',
    developer:
      'partOfWhole de la definición es true, así que value debe estar entre 0 y el total en su unidad. Ponga partOfWhole en false para tasas como la bruta de matrícula.',
  },
  'indicator-value.part-over-whole': {
    title: 'Una parte mayor que el total',
    meaning: 'Contados: {$numerator} de solo {$denominator}.',
    fix: 'Cuente de nuevo; ambos números deben ser de las mismas personas. También pueden estar invertidos.',
    developer:
      'numerator es mayor que denominator aunque partOfWhole de la definición es true. Revise que ambos se cuenten sobre la misma población y período.',
  },
  'indicator-value.suppressed-shown': {
    title: 'Un valor reservado se envía de todos modos',
    meaning: 'El valor está marcado como reservado, pero sus números están presentes.',
    fix: 'Borre los números o quite la marca si el grupo es lo bastante grande para publicarlo.',
    developer: 'Con suppressed en true omita value, numerator y denominator; no los envíe como cero.',
  },
  'indicator-value.twice': {
    title: 'Dos valores para una misma población',
    meaning: 'El indicador {$definition} ya tiene un valor para esta población y período, en el registro {$other}.',
    fix: 'Elimine el más antiguo de los dos.',
    developer:
      'Definición, lugar, período, sexo, grado, nivel y computedOn coinciden. Envíe la actualización con el mismo id o con un computedOn posterior.',
  },
  'indicator-value.without-period': {
    title: 'Valor sin su período',
    meaning: 'El valor no dice de qué año escolar o período es.',
    fix: 'Escriba el año escolar, o el primer y el último día del período.',
    developer: 'Envíe schoolYear, o bien startDate y endDate.',
  },
};
