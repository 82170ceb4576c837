import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const STRATEGY_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'indicator-definition.twice': {
    text: 'Um indicador é definido uma vez em uma edição.',
    why: 'Ninguém saberia com qual das duas um valor foi calculado.',
  },
  'indicator-value.divided-by-zero': {
    text: 'Um valor cujo denominador é zero fica vazio.',
    why: 'Um zero no lugar diz que ninguém repete, ou abandona, quando na verdade não há ninguém.',
  },
  'indicator-value.edition-differs': {
    text: 'A edição de um valor é a da definição para a qual aponta.',
    why: 'Uma série que muda de fórmula sem dizer mostra um salto que nunca aconteceu.',
  },
  'indicator-value.ends-before-start': {
    text: 'O período de um valor termina no dia em que começa ou depois.',
    why: 'Em um período ao contrário nada acontece.',
  },
  'indicator-value.in-future': {
    text: 'Um valor é calculado com dados de um dia que já chegou.',
    why: 'Uma previsão não é um valor, e não deve ser publicada como tal.',
  },
  'indicator-value.not-the-quotient': {
    text: 'Um valor é o quociente do seu numerador e do seu denominador, na unidade da sua definição.',
    why: 'Um número que não pode ser recalculado com o que está ao lado não convence ninguém.',
  },
  'indicator-value.out-of-range': {
    text: 'O valor de uma proporção fica entre zero e o todo.',
    why: 'Uma parte maior que o todo, ou menor que nada, é um descuido da fórmula ou da unidade.',
  },
  'indicator-value.part-over-whole': {
    text: 'O numerador de uma proporção não é maior que o denominador.',
    why: 'Os dois foram contados sobre pessoas diferentes, ou trocaram de lugar.',
  },
  'indicator-value.suppressed-shown': {
    text: 'Um valor suprimido não tem valor, numerador nem denominador.',
    why: 'A supressão protege uma criança que poderia ser reconhecida em um grupo pequeno. Com os números ao lado não protege ninguém.',
  },
  'indicator-value.twice': {
    text: 'Um indicador tem um só valor para uma população e um período.',
    why: 'Com dois valores lado a lado, o acaso decide qual é publicado.',
  },
  'indicator-value.without-period': {
    text: 'Um valor tem ano letivo, ou primeiro e último dia do seu período.',
    why: 'Sem o seu tempo um valor não pode ser comparado com nenhum outro.',
  },
};
