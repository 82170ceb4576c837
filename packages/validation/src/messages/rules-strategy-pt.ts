import type { MessageText } from '@emis-sdk/model';
import type { STRATEGY_RULES_IN_ENGLISH } from './rules-strategy-en.ts';

/** Words for the findings of the rules on strategy, in Portuguese. */
export const STRATEGY_RULES_IN_PORTUGUESE: Readonly<Record<keyof typeof STRATEGY_RULES_IN_ENGLISH, MessageText>> = {
  'indicator-definition.twice': {
    title: 'Indicador definido duas vezes',
    meaning: '{$code} da edição {$edition} já está definido, no registro {$other}.',
    fix: 'Exclua uma das duas definições. Se são calculadas de modo diferente, dê a cada uma o seu próprio código.',
    developer: 'code e edition juntos devem ser únicos. Dois métodos com o mesmo nome são dois códigos.',
  },
  'indicator-value.divided-by-zero': {
    title: 'Valor sem ninguém a contar',
    meaning: 'O valor é {$value}, mas não há quem contar: o denominador é zero.',
    fix: 'Deixe o valor vazio ou corrija o denominador.',
    developer: 'Omita value quando denominator é 0. Muitos programas escrevem 0 ao dividir por zero.',
  },
  'indicator-value.edition-differs': {
    title: 'Valor e definição de edições diferentes',
    meaning: 'O valor foi calculado pela edição {$edition}, mas a sua definição é da edição {$expected}.',
    fix: 'Escolha a definição dessa edição ou calcule o valor de novo.',
    developer:
      'edition deve ser a da definição em definitionId. Uma nova edição é outro registro de definição, com o seu próprio id.',
  },
  'indicator-value.ends-before-start': {
    title: 'O período de um valor termina antes de começar',
    meaning: 'O período começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; elas podem estar trocadas.',
    developer: 'endDate é anterior a startDate. Os dois dias estão incluídos. Para um ano letivo, envie schoolYear.',
  },
  'indicator-value.in-future': {
    title: 'Valor calculado no futuro',
    meaning: 'O valor foi calculado com dados de {$date}, mas os dados são de {$asOf}.',
    fix: 'Corrija o dia. Uma projeção não é enviada como valor.',
    developer: 'computedOn é o dia cujos dados foram usados, não o fim do período.',
  },
  'indicator-value.not-the-quotient': {
    title: 'O valor não é o que os seus números dão',
    meaning: 'O valor é {$value}, mas {$numerator} de {$denominator} dá {$expected}.',
    fix: 'Calcule o valor de novo ou corrija os números que o acompanham.',
    developer:
      'value deve ser numerator dividido por denominator, vezes 100 em percent e vezes 1000 em per-thousand, arredondado. O engano comum é enviar 0.12 em vez de 12.',
  },
  'indicator-value.out-of-range': {
    title: 'Proporção maior que o total ou menor que zero',
    meaning: 'O valor é {$value}, mas uma proporção fica entre 0 e {$whole}.',
    fix: 'Calcule o valor de novo. Se não é parte de um total, corrija a definição.',
    developer:
      'partOfWhole da definição é true, então value deve ficar entre 0 e o total na sua unidade. Use false em partOfWhole para taxas como a bruta de matrícula.',
  },
  'indicator-value.part-over-whole': {
    title: 'Uma parte maior que o total',
    meaning: 'Contados: {$numerator} de apenas {$denominator}.',
    fix: 'Conte de novo; os dois números devem ser das mesmas pessoas. Também podem estar trocados.',
    developer:
      'numerator é maior que denominator embora partOfWhole da definição seja true. Verifique se os dois são contados sobre a mesma população e período.',
  },
  'indicator-value.suppressed-shown': {
    title: 'Um valor reservado é enviado mesmo assim',
    meaning: 'O valor está marcado como reservado, mas os seus números estão presentes.',
    fix: 'Apague os números ou tire a marca se o grupo é grande o bastante para ser publicado.',
    developer: 'Com suppressed em true, omita value, numerator e denominator; não os envie como zero.',
  },
  'indicator-value.twice': {
    title: 'Dois valores para a mesma população',
    meaning: 'O indicador {$definition} já tem um valor para esta população e período, no registro {$other}.',
    fix: 'Exclua o mais antigo dos dois.',
    developer:
      'Definição, lugar, período, sexo, série, nível e computedOn coincidem. Envie a atualização com o mesmo id ou com um computedOn posterior.',
  },
  'indicator-value.without-period': {
    title: 'Valor sem o seu período',
    meaning: 'O valor não diz de que ano letivo ou período é.',
    fix: 'Escreva o ano letivo, ou o primeiro e o último dia do período.',
    developer: 'Envie schoolYear, ou então startDate e endDate.',
  },
};
