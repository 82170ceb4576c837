import type { MessageText } from '@emis-sdk/model';
import type { PopulationCode } from './population-en.ts';

/** Words for what is wrong with a table of population, in Portuguese. */
export const POPULATION_IN_PORTUGUESE: Readonly<Record<PopulationCode, MessageText>> = {
  'population.bad-value': {
    title: 'Uma linha de população que não pode ser usada',
    meaning: 'A coluna {$column} contém “{$found}”, que não pode ser usado ali. A linha foi deixada de fora.',
    fix: 'Escreva os anos com quatro dígitos, as idades e as pessoas como números simples, o sexo como female, male ou vazio, e em cada linha a fonte e a edição.',
    developer:
      'territory,year,age,sex,population,source,edition: idade em anos completos, uma idade por linha; população com ponto decimal e sem separadores de milhar. M e F não são aceitos, porque mudam de um idioma para outro.',
  },
  'population.twice': {
    title: 'A mesma população duas vezes',
    meaning: 'Já há um número para este território, ano, idade e sexo. A linha foi deixada de fora.',
    fix: 'Mantenha uma das duas linhas.',
    developer:
      'A chave é território, ano, idade e sexo. As linhas de subgrupos, como urbano e rural, são somadas antes.',
  },
  'population.other-source': {
    title: 'População de outra fonte',
    meaning:
      'O arquivo começou com {$source}, {$edition}. Esta linha é de outra fonte ou edição e foi deixada de fora.',
    fix: 'Faça um arquivo para cada fonte e edição.',
    developer: 'A fonte e a edição são as mesmas em todas as linhas, para que nenhum indicador misture duas.',
  },
};
