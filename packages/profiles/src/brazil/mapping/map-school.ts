import { isPlainDate, type RawRecord } from '@emis-sdk/model';
import { municipalityName } from '../codes/municipalities.ts';
import { states } from '../codes/states.ts';
import type { CensusLine } from '../files/census-line.ts';
import { recordIdOf, schoolYearOf, sessionIdOf } from '../files/ids-of-lines.ts';
import { cnpj, inepSchool } from '../identifiers.ts';
import { censusText } from './census-text.ts';
import { type Cells, made, right, textOf, twoWay, withResidue } from './line-map.ts';

const STATUS = twoWay({ '1': 'active', '2': 'suspended', '3': 'closed' });
const ZONE = twoWay({ '1': 'urban', '2': 'rural' });

/** The identifier type of the IBGE code of a territory. */
export const IBGE = 'br.ibge';

/** The records that a line of record 00 stands for, beside the school itself: its state and municipality. */
export function territoriesOf(line: CensusLine): RawRecord[] {
  const code = right(line, 'municipio');
  if (code === undefined) return [];
  const state = code.slice(0, 2);
  return [
    {
      id: state,
      name: states.label(state, 'pt'),
      kind: 'state',
      country: 'BR',
      identifiers: [{ type: IBGE, value: state }],
    },
    {
      id: code,
      name: municipalityName(code) ?? code,
      kind: 'municipality',
      parentId: state,
      country: 'BR',
      identifiers: [{ type: IBGE, value: code }],
    },
  ];
}

/** The school year of a line of record 00; nothing when its days are missing or wrong. */
export function sessionOf(line: CensusLine): RawRecord | undefined {
  const days = schoolYearOf(line);
  if (!days) return undefined;
  const [start, end] = days;
  return {
    id: sessionIdOf(line),
    title: `Ano letivo ${line.year}`,
    type: 'schoolYear',
    startDate: start,
    endDate: end,
    schoolYear: line.year,
  };
}

/** The school of a line of record 00. */
export function schoolOf(line: CensusLine): RawRecord {
  const id = recordIdOf(line.get('escola'));
  const identifiers = [
    { type: inepSchool.type, value: right(line, 'escola') },
    { type: cnpj.type, value: right(line, 'cnpjEscola') },
  ].filter(({ value }) => value !== undefined);
  const [area, phone] = [right(line, 'ddd'), right(line, 'telefone')];
  const administration = right(line, 'dependencia');
  const school = made({
    id,
    name: line.get('nome') || undefined,
    territoryId: right(line, 'municipio'),
    sector: administration === undefined ? undefined : administration === '4' ? 'private' : 'public',
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    status: STATUS.in(line.get('situacao')),
    siteIds: line.around.school?.premises ? [id] : undefined,
    localityKind: ZONE.in(line.get('localizacao')),
    phone: area !== undefined && phone !== undefined ? `+55 ${area} ${phone}` : undefined,
    email: right(line, 'email'),
  });
  return withResidue(school, line, cellsOfSchool({ school, municipality: textOf(school, 'territoryId') }));
}

/** What a line of record 00 is made of. */
export interface SchoolParts {
  readonly school: RawRecord;
  /** The IBGE code of its municipality. */
  readonly municipality: string;
  readonly site?: RawRecord | undefined;
  readonly session?: RawRecord | undefined;
}

/** A Brazilian telephone: area, then eight or nine digits. */
const PHONE = /^(?:\+?55)?[ (]*(\d\d)\)? ?(\d{4,5})[ -]?(\d{4})$/;

/** What records say of a line of record 00. */
export function cellsOfSchool({ school, municipality, site, session }: SchoolParts): Cells {
  const [, area = '', first = '', last = ''] = PHONE.exec(textOf(school, 'phone')) ?? [];
  return {
    tipoRegistro: '00',
    escola: inepCodeOf(school),
    situacao: STATUS.out(textOf(school, 'status')),
    inicioAnoLetivo: cellOfDay(textOf(session, 'startDate')),
    terminoAnoLetivo: cellOfDay(textOf(session, 'endDate')),
    nome: censusText(textOf(school, 'name'), 'general', 100),
    municipio: municipality,
    endereco: censusText(textOf(site, 'address'), 'general', 100),
    ddd: area,
    telefone: first + last,
    email: censusText(textOf(school, 'email'), 'email', 50),
    localizacao: ZONE.out(textOf(school, 'localityKind')),
    dependencia: textOf(school, 'sector') === 'private' ? '4' : '',
    cnpjEscola: identifierOf(school, cnpj.type),
  };
}

/** The INEP code of a school: its identifier, or its id where that is one. */
export function inepCodeOf(school: RawRecord): string {
  const code = identifierOf(school, inepSchool.type);
  if (code !== '') return code;
  const id = textOf(school, 'id');
  return inepSchool.check(id).valid ? id : '';
}

/** The value of the first identifier of a type; empty when there is none. */
export function identifierOf(record: RawRecord | undefined, type: string): string {
  const all: unknown = record?.['identifiers'];
  for (const one of Array.isArray(all) ? all : []) {
    if (typeof one === 'object' && one !== null && one.type === type && typeof one.value === 'string') return one.value;
  }
  return '';
}

/** `01/03/2016` for `2016-03-01`; empty for what is no day. */
export function cellOfDay(day: string): string {
  return isPlainDate(day) ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '';
}
