import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Spanish. In English both stand with the rule. */
export const STRATEGY_REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  'indicator-definition.twice': {
    text: 'Un indicador se define una vez en una edición.',
    why: 'Nadie podría saber con cuál de las dos se calculó un valor.',
  },
  'indicator-value.divided-by-zero': {
    text: 'Un valor cuyo denominador es cero se deja vacío.',
    why: 'Un cero en su lugar dice que nadie repite, o deserta, cuando en verdad no hay nadie.',
  },
  'indicator-value.edition-differs': {
    text: 'La edición de un valor es la de la definición a la que apunta.',
    why: 'Una serie que cambia de fórmula sin decirlo muestra un salto que nunca ocurrió.',
  },
  'indicator-value.ends-before-start': {
    text: 'El período de un valor termina el día en que empieza o después.',
    why: 'En un período al revés no pasa nada.',
  },
  'indicator-value.in-future': {
    text: 'Un valor se calcula con datos de un día que ya llegó.',
    why: 'Un pronóstico no es un valor, y no debe publicarse como tal.',
  },
  'indicator-value.not-the-quotient': {
    text: 'Un valor es el cociente de su numerador y su denominador, en la unidad de su definición.',
    why: 'Un número que no se puede volver a calcular con lo que está a su lado no convence a nadie.',
  },
  'indicator-value.out-of-range': {
    text: 'El valor de una proporción está entre cero y el todo.',
    why: 'Una parte mayor que el todo, o menor que nada, es un descuido de la fórmula o de la unidad.',
  },
  'indicator-value.part-over-whole': {
    text: 'El numerador de una proporción no es mayor que su denominador.',
    why: 'Los dos se contaron sobre personas distintas, o cambiaron de lugar.',
  },
  'indicator-value.suppressed-shown': {
    text: 'Un valor suprimido no tiene valor, numerador ni denominador.',
    why: 'La supresión protege a un niño que se podría reconocer en un grupo pequeño. Con los números al lado no protege a nadie.',
  },
  'indicator-value.twice': {
    text: 'Un indicador tiene un solo valor para una población y un período.',
    why: 'Con dos valores juntos, el azar decide cuál se publica.',
  },
  'indicator-value.without-period': {
    text: 'Un valor tiene año escolar, o primer y último día de su período.',
    why: 'Sin su tiempo un valor no se puede comparar con ningún otro.',
  },
};
