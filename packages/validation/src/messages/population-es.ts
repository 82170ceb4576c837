import type { MessageText } from '@emis-sdk/model';
import type { PopulationCode } from './population-en.ts';

/** Words for what is wrong with a table of population, in Spanish. */
export const POPULATION_IN_SPANISH: Readonly<Record<PopulationCode, MessageText>> = {
  'population.bad-value': {
    title: 'Una fila de población que no se puede usar',
    meaning: 'La columna {$column} contiene «{$found}», que no se puede usar ahí. La fila se dejó fuera.',
    fix: 'Escriba los años con cuatro cifras, las edades y las personas como números simples, el sexo como female, male o vacío, y en cada fila la fuente y la edición.',
    developer:
      'territory,year,age,sex,population,source,edition: edad en años cumplidos, una edad por fila; población con punto decimal y sin separadores de miles. M y F no se aceptan, porque cambian de un idioma a otro.',
  },
  'population.twice': {
    title: 'La misma población dos veces',
    meaning: 'Ya hay un número para este territorio, año, edad y sexo. La fila se dejó fuera.',
    fix: 'Conserve una de las dos filas.',
    developer: 'La clave es territorio, año, edad y sexo. Las filas de subgrupos, como urbano y rural, se suman antes.',
  },
  'population.other-source': {
    title: 'Población de otra fuente',
    meaning: 'El archivo comenzó con {$source}, {$edition}. Esta fila es de otra fuente o edición y se dejó fuera.',
    fix: 'Haga un archivo por cada fuente y edición.',
    developer: 'La fuente y la edición son las mismas en todas las filas, para que ningún indicador mezcle dos.',
  },
};
