import { CODE_LISTS, type CodeList, ENTITIES, type EntityName, type PlainDate, type RawRecord } from '@emis-sdk/model';
import { defineDatasetRule, type ReportFinding } from '@emis-sdk/validation';
import type { ExtensionField } from '../facts/extension-field.ts';
import type { ProfileEdition } from '../facts/profile-edition.ts';
import type { CountryRule } from './country-rule.ts';
import { extensionText } from './extension-text.ts';

/** What a profile knows of its editions. */
export interface EditionsAtHand {
  /** The edition whose lists are the profile's own. */
  readonly edition: string;
  readonly codeLists: readonly CodeList[];
  readonly editions: readonly ProfileEdition[];
  readonly extensions: readonly ExtensionField[];
}

/** Different values of one list that are remembered; past these a column holds no codes. */
const MOST_VALUES = 1000;

type Where = { readonly entity: EntityName; readonly name: string; readonly extension: boolean };

/**
 * Finds out that a dataset follows the lists of another edition than the one it is judged by: from the school year of its enrolments,
 * or, where they say none, from codes that this edition does not know and another does. One finding a dataset.
 */
export function editionMismatch(atHand: EditionsAtHand): CountryRule {
  const places = placesOf(atHand);
  return {
    rule: defineDatasetRule({
      code: 'profile.edition-mismatch',
      severity: 'warning',
      on: 'enrolment',
      reads: ['grade', 'level', 'schoolYear', 'extensions'],
      beside: { person: ['sex', 'ethnicity', 'extensions'] },
      text: 'The codes of a dataset are those of the edition of the profile that it is judged by.',
      why: 'A list that was recoded under the same name reads well and means something else: every figure that comes of it is wrong.',
      start({ asOf, codeList }) {
        const seen = new Map<string, Map<string, number>>();
        const years = new Map<number, number>();
        let report: ReportFinding | undefined;
        const look = (entity: EntityName, record: RawRecord) => {
          for (const [list, where] of places) {
            const value = where.entity === entity ? valueAt(record, where) : undefined;
            if (value !== undefined) count(seen, list, value);
          }
        };
        return {
          beside: look,
          add(record, say) {
            report ??= say;
            look('enrolment', record as RawRecord);
            const { schoolYear } = record;
            if (schoolYear !== undefined) years.set(schoolYear, (years.get(schoolYear) ?? 0) + 1);
          },
          finish() {
            const present = misses(seen, (list) => codeList(list), asOf);
            const others = othersOf(atHand, (list) => codeList(list)).map(({ id, list }) => ({
              id,
              missed: misses(seen, (name) => list(name) ?? codeList(name), asOf),
            }));
            const year = commonest(years);
            const named = year === undefined ? undefined : editionOf(year, atHand);
            const better =
              year === undefined
                ? others.filter(({ missed }) => missed < present).sort((a, b) => a.missed - b.missed)[0]
                : others.find(({ id }) => id === named);
            if (better) report?.({ params: { edition: better.id, codes: Math.max(present - better.missed, 0) } });
          },
        };
      },
      examples: examplesOf(atHand, places),
    }),
    words: WORDS,
  };
}

/** Which edition holds for a school year: the earliest that is not before it, else the newest. */
export function editionOf(
  year: number,
  { edition, editions }: { readonly edition: string; readonly editions: readonly Pick<ProfileEdition, 'id'>[] },
): string {
  const ids = [edition, ...editions.map(({ id }) => id)].sort();
  return ids.find((id) => Number(id) >= year) ?? ids.at(-1) ?? edition;
}

/** The editions whose lists are not those that the run has. */
function othersOf(
  { edition, codeLists, editions }: EditionsAtHand,
  present: (list: string) => CodeList | undefined,
): { id: string; list: (name: string) => CodeList | undefined }[] {
  const changed = new Set(editions.flatMap(({ codeLists: lists = [] }) => lists.map(({ id }) => id)));
  const own = new Map(codeLists.map((list) => [list.id, list]));
  const all = [
    { id: edition, lists: own },
    ...editions.map(({ id, codeLists: lists = [] }) => ({ id, lists: new Map(lists.map((list) => [list.id, list])) })),
  ];
  return all
    .map(({ id, lists }) => ({ id, list: (name: string) => lists.get(name) ?? own.get(name) ?? CODE_LISTS.get(name) }))
    .filter(({ list }) => [...changed].some((name) => list(name) !== present(name)));
}

/** How many values a set of lists does not know, or not on that day. */
function misses(
  seen: ReadonlyMap<string, ReadonlyMap<string, number>>,
  list: (name: string) => CodeList | undefined,
  asOf: PlainDate,
): number {
  let missed = 0;
  for (const [name, values] of seen) {
    const codes = list(name);
    const ended = new Set(codes?.codes.flatMap(({ code, to }) => (to !== undefined && to < asOf ? [code] : [])));
    for (const [value, times] of values) if (codes && (!codes.has(value) || ended.has(value))) missed += times;
  }
  return missed;
}

function placesOf({ editions, extensions }: EditionsAtHand): ReadonlyMap<string, Where> {
  const changed = new Set(editions.flatMap(({ codeLists = [] }) => codeLists.map(({ id }) => id)));
  const fields = (['person', 'enrolment'] as const).flatMap((entity) =>
    Object.entries(ENTITIES[entity].fields).flatMap(([name, field]) =>
      'codeList' in field && changed.has(field.codeList)
        ? [[field.codeList, { entity, name, extension: false }] as const]
        : [],
    ),
  );
  const added = extensions.flatMap(({ entity, name, codeList }) =>
    codeList !== undefined && changed.has(codeList) ? [[codeList, { entity, name, extension: true }] as const] : [],
  );
  return new Map<string, Where>([...fields, ...added]);
}

function valueAt(record: RawRecord, { name, extension }: Where): string | undefined {
  if (extension) return extensionText(record['extensions'] as RawRecord | undefined, name);
  const value = record[name];
  return typeof value === 'string' ? value : undefined;
}

function count(seen: Map<string, Map<string, number>>, list: string, value: string): void {
  const values = seen.get(list) ?? new Map<string, number>();
  seen.set(list, values);
  if (values.has(value) || values.size < MOST_VALUES) values.set(value, (values.get(value) ?? 0) + 1);
}

function commonest(years: ReadonlyMap<number, number>): number | undefined {
  return [...years].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function examplesOf(atHand: EditionsAtHand, places: ReadonlyMap<string, Where>) {
  const newest = Number(editionOf(9999, atHand));
  const oldest = Number(editionOf(0, atHand));
  const grade = places.has('grade') ? { grade: '01' } : {};
  return {
    good: [[{ id: 'a', schoolYear: newest, ...grade }], [{ id: 'b', ...grade }]],
    bad: [[{ id: 'a', schoolYear: oldest, ...grade }]],
  };
}

const WORDS: CountryRule['words'] = {
  en: {
    title: 'Data of another school year’s edition',
    meaning:
      'The data follows the lists of edition {$edition}, not of the one that it is checked by; values that read wrongly here: {$codes}.',
    fix: 'Check the data again with edition {$edition}, or export the codes of the present year.',
    developer:
      'Pass the edition that the data follows: loadProfile(id, { edition }), or --edition on the command line. A list may be recoded under the same column name.',
  },
  es: {
    title: 'Datos de la edición de otro año escolar',
    meaning:
      'Los datos siguen las listas de la edición {$edition}, no de aquella con la que se revisan; valores que aquí se leen mal: {$codes}.',
    fix: 'Revise los datos de nuevo con la edición {$edition}, o exporte los códigos del año actual.',
    developer:
      'Indique la edición que siguen los datos: loadProfile(id, { edition }), o --edition en la línea de comandos. Una lista puede recodificarse bajo el mismo nombre de columna.',
  },
  pt: {
    title: 'Dados da edição de outro ano letivo',
    meaning:
      'Os dados seguem as listas da edição {$edition}, não daquela com que são verificados; valores que aqui se leem errado: {$codes}.',
    fix: 'Verifique os dados de novo com a edição {$edition}, ou exporte os códigos do ano atual.',
    developer:
      'Passe a edição que os dados seguem: loadProfile(id, { edition }), ou --edition na linha de comando. Uma lista pode ser recodificada sob o mesmo nome de coluna.',
  },
};
