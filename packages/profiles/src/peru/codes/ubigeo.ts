import { type Code, type CodeList, defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { placeCode } from '../../facts/territory-table.ts';
import { UBIGEO } from '../sources.ts';
import { DEPARTMENTS, PROVINCES } from './ubigeo-table.ts';

/** The two codings: that of the statistics office, and that of the civil registry. */
export type Ubigeo = 'inei' | 'reniec';

interface Place {
  readonly inei: string | undefined;
  readonly reniec: string | undefined;
  readonly name: string;
}

let read: readonly Place[] | undefined;

/** Departments (2 digits), provinces (4) and districts (6). The table is read when it is first asked for. */
function places(): readonly Place[] {
  read ??= [...lines(DEPARTMENTS).map((line) => placeOf(line)), ...lines(PROVINCES).flatMap(provinceOf)];
  return read;
}

function provinceOf(line: string): Place[] {
  const [head = '', ...districts] = line.split('|');
  const province = placeOf(head);
  return [province, ...districts.map((district) => placeOf(district, province))];
}

/** `02/07 CHETO`: its codes go behind those of the place above. */
function placeOf(text: string, above?: Place): Place {
  const blank = text.indexOf(' ');
  const [inei = '', reniec = inei] = text.slice(0, blank).split('/');
  const under = (code: string, of: string | undefined) => (code === '--' ? undefined : `${of ?? ''}${code}`);
  return { inei: under(inei, above?.inei), reniec: under(reniec, above?.reniec), name: text.slice(blank + 1) };
}

function lines(table: string): string[] {
  return table.trim().split('\n');
}

function listOf(coding: Ubigeo, title: string): CodeList {
  return defineCodeList({
    id: `pe.ubigeo-${coding}`,
    title: { en: title, es: title, pt: title },
    source: UBIGEO.source,
    date: UBIGEO.date,
    verified: UBIGEO.verified,
    codes: () =>
      places().flatMap(({ [coding]: code, name }): Code[] => (code === undefined ? [] : [placeCode(code, name)])),
  });
}

export const ubigeoInei = listOf('inei', 'UBIGEO (INEI)');
export const ubigeoReniec = listOf('reniec', 'UBIGEO (RENIEC)');

const ways = new Map<Ubigeo, ReadonlyMap<string, Place>>();

/** The place that has a code in a coding. */
function placeBy(coding: Ubigeo, code: string): Place | undefined {
  const way =
    ways.get(coding) ?? new Map(places().flatMap((place) => (place[coding] ? [[place[coding], place] as const] : [])));
  ways.set(coding, way);
  return way.get(code);
}

function codingOf(coding: Ubigeo, list: CodeList): TerritoryCoding {
  return {
    ...UBIGEO,
    type: list.id,
    title: list.title,
    levels: [
      { title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 2 },
      { title: { en: 'Province', es: 'Provincia', pt: 'Província' }, length: 4 },
      { title: { en: 'District', es: 'Distrito', pt: 'Distrito' }, length: 6 },
    ],
    codeList: list.id,
    convert(code, to) {
      const target = to === ubigeoInei.id ? 'inei' : to === ubigeoReniec.id ? 'reniec' : undefined;
      return target && placeBy(coding, code)?.[target];
    },
  };
}

/** The same six digits name different districts in the two: 1,782 of 1,893 differ. */
export const ubigeoCodings: readonly TerritoryCoding[] = [
  codingOf('inei', ubigeoInei),
  codingOf('reniec', ubigeoReniec),
];
