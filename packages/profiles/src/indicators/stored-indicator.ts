import { CODE_LISTS, type EntityName, LANGUAGES, type Language, type RawRecord, withWholeIds } from '@emis-sdk/model';
import type { Profile } from '@emis-sdk/validation';
import type { Words } from '../facts/sourced.ts';
import { COUNTED_ENTITIES, COUNTED_FIELDS, type CountedEntity } from './counted-fields.ts';
import type { IndicatorFormula } from './formula.ts';
import { type CountOptions, IndicatorCounts, type IndicatorFacts } from './indicator-counts.ts';
import { type ComputedValue, indicatorValues } from './indicator-values.ts';
import type { InputName } from './input-words.ts';
import { COUNTRY } from './place-tree.ts';
import type { Population } from './population.ts';

/** Reads the stored records of an entity: their ids, the fields named, and the `source` that sent them. */
export type ReadStored = (entity: EntityName, fields: readonly string[]) => AsyncIterable<RawRecord>;

export interface StoredOptions extends Omit<CountOptions, 'entities' | 'profile'> {
  readonly profile: IndicatorFacts & Pick<Profile, 'codeLists'>;
  readonly population?: Population;
  /** The kinds of place shown; by default the country and its territories, and no school. */
  readonly kinds?: readonly string[];
}

/** A figure with its label in every language. */
export interface StoredFigure {
  readonly label: Words;
  readonly value: number;
  readonly unit?: string;
  /** The id of the territory that it is of; absent: of the country. */
  readonly territory?: string;
}

/** An indicator that a server computes from its store; what the portal of `@emis-sdk/server` takes. */
export interface StoredIndicator {
  readonly id: string;
  readonly title: Words;
  compute(records: ReadStored): Promise<readonly StoredFigure[]>;
}

/**
 * An indicator of the catalogue for a server: reads the stored records entity by entity, only the fields that counting needs, and gives
 * a figure for the country and each territory. Values that lack something are left out.
 *
 * @example createServer({ …, indicators: INDICATORS.map((formula) => storedIndicator(formula, { profile })) });
 */
export function storedIndicator(formula: IndicatorFormula, options: StoredOptions): StoredIndicator {
  const { profile, parameters = {}, population, kinds } = options;
  const entities = COUNTED_ENTITIES.filter((entity) => isNeeded(entity, formula.inputs));
  return {
    id: formula.id,
    title: formula.title,
    async compute(records) {
      const counts = new IndicatorCounts({ profile, parameters, entities });
      const territories = new Set<unknown>();
      for (const entity of entities) {
        for await (const record of records(entity, COUNTED_FIELDS[entity])) {
          if (entity === 'territory') territories.add(record.id);
          counts.add(entity, { ...withWholeIds(entity, record), ...sharedIds(entity, record, territories) });
        }
      }
      const figures: StoredFigure[] = [];
      for (const value of indicatorValues({ counts, formulas: [formula], ...(population ? { population } : {}) })) {
        const shown = kinds ? kinds.includes(value.place.kind) : value.place.kind !== 'school';
        if (!shown || value.value === undefined || value.sex !== undefined) continue;
        figures.push({
          label: labelOf(value, profile),
          value: value.value,
          ...(value.place.id !== COUNTRY && value.place.kind !== 'school' ? { territory: value.place.id } : {}),
          ...(formula.unit === 'percent' ? { unit: '%' } : {}),
        });
      }
      return figures;
    },
  };
}

/**
 * Ids of persons and schools are unique within the product that sent them; a territory is the same one whoever names it.
 *
 * @param territories those that there are: a school may belong to a larger school instead
 */
function sharedIds(entity: CountedEntity, record: RawRecord, territories: ReadonlySet<unknown>): RawRecord {
  const { id, parentId, territoryId } = record;
  if (entity === 'territory') return { id, ...(parentId === undefined ? {} : { parentId }) };
  return entity === 'school' && territories.has(territoryId) ? { territoryId } : {};
}

/** What an entity is read for, where it is not for all indicators. */
const READ_FOR: Readonly<Partial<Record<CountedEntity, InputName>>> = {
  class: 'teaching-assignment',
  'staff-assignment': 'staff-assignment',
  'teaching-assignment': 'teaching-assignment',
  'daily-attendance': 'daily-attendance',
  promotion: 'promotion',
};

function isNeeded(entity: CountedEntity, inputs: readonly InputName[]): boolean {
  const input = READ_FOR[entity];
  return input === undefined || inputs.includes(input);
}

const TOTAL: Words = { en: 'All together', es: 'En total', pt: 'No total' };

function labelOf({ place, level, grade }: ComputedValue, { codeLists }: StoredOptions['profile']): Words {
  const inWords = (list: string, code: string, language: Language) =>
    (codeLists.get(list) ?? CODE_LISTS.get(list))?.label(code, language) ?? code;
  const labels = LANGUAGES.map((language) => {
    const name = place.name ?? (place.id === COUNTRY ? TOTAL[language] : place.id);
    const group =
      grade === undefined ? level && inWords('isced-level', level, language) : inWords('grade', grade, language);
    return [language, group === undefined ? name : `${name}, ${group}`] as const;
  });
  return Object.fromEntries(labels) as unknown as Words;
}
