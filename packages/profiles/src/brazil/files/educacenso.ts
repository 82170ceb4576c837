import {
  type Bundle,
  type Format,
  type FormatText,
  type ReadableFormat,
  textIn,
  type WritableFormat,
} from '@emis-sdk/formats';
import type { EntityName, Language } from '@emis-sdk/model';
import { writeFirstStep } from '../writing/write-first-step.ts';
import { OUTCOME_ENTITIES, writeOutcomes } from '../writing/write-outcomes.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { PASSES } from './passes.ts';
import { readEducacenso } from './read-educacenso.ts';
import { censusSources } from './recognise.ts';

/** The kinds of record that a file of Educacenso holds. */
const EDUCACENSO_ENTITIES: readonly EntityName[] = PASSES.map(({ entity }) => entity);

async function recognise(edition: Edition, bundle: Bundle): Promise<FormatText | undefined> {
  const [first] = await censusSources(bundle);
  if (first?.peek.edition !== edition) return undefined;
  const { name } = first.source;
  const { counts } = first.peek;
  return counts === ''
    ? {
        en: `${name} begins with a record of the school census, though no line has the number of fields of a year that is known`,
        es: `${name} empieza con un registro del censo escolar, aunque ninguna línea tiene el número de campos de un año conocido`,
        pt: `${name} começa com um registro do censo escolar, embora nenhuma linha tenha o número de campos de um ano conhecido`,
      }
    : {
        en: `${name} begins with a record of the school census, with as many fields as in ${edition.year} (${counts})`,
        es: `${name} empieza con un registro del censo escolar, con tantos campos como en ${edition.year} (${counts})`,
        pt: `${name} começa com um registro do censo escolar, com tantos campos quanto em ${edition.year} (${counts})`,
      };
}

function titleOf({ year, known }: Edition): FormatText {
  const name = `Educacenso ${year}`;
  if (known !== 'derived') return name;
  return {
    en: `${name} (derived, not confirmed)`,
    es: `${name} (deducido, sin confirmar)`,
    pt: `${name} (deduzido, não confirmado)`,
  };
}

function readableOf(edition: Edition): ReadableFormat {
  return {
    id: `educacenso-${edition.year}`,
    title: titleOf(edition),
    entities: EDUCACENSO_ENTITIES,
    edition: `${edition.year}`,
    recognise: (bundle) => recognise(edition, bundle),
    read: (bundle, options) => readEducacenso(edition, bundle, options),
  };
}

function writableOf(edition: Edition): ReadableFormat & WritableFormat {
  return {
    ...readableOf(edition),
    gives: 'one-file',
    write: (open, options) => writeFirstStep(edition, open, options),
  };
}

/** The second step of a year, which is read by the format of the year itself. */
function outcomesOf(edition: Edition): WritableFormat {
  const { id } = readableOf(edition);
  const name = (language: Language) => textIn(titleOf(edition), language);
  return {
    id: `${id}-situacao`,
    title: {
      en: `${name('en')}: outcomes of the year (situação do aluno)`,
      es: `${name('es')}: resultados del año (situação do aluno)`,
      pt: `${name('pt')}: situação do aluno`,
    },
    entities: OUTCOME_ENTITIES,
    edition: `${edition.year}`,
    gives: 'one-file',
    write: (open, options) => writeOutcomes(edition, open, options),
  };
}

/**
 * The file of the school census, one format for each year that reads both steps and writes the first, and one that writes the second. Years
 * of which only the number of fields is known are read, and not written.
 */
export const EDUCACENSO_FORMATS: readonly Format[] = EDITIONS.flatMap((edition): Format[] =>
  edition.known === 'counts' ? [readableOf(edition)] : [writableOf(edition), outcomesOf(edition)],
);
