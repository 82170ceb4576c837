import type { RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import type { CensusLine } from '../files/census-line.ts';
import { type Cells, textOf } from './line-map.ts';

interface Source {
  /** The field of record 10. */
  readonly field: string;
  readonly kind: 'water' | 'power' | 'sanitation';
  /** The source in the standard; `none` where the field says that there is nothing. */
  readonly source: string;
}

const SOURCES: readonly Source[] = [
  { field: 'aguaRedePublica', kind: 'water', source: 'public-network' },
  { field: 'aguaPocoArtesiano', kind: 'water', source: 'deep-well' },
  { field: 'aguaCacimba', kind: 'water', source: 'shallow-well' },
  { field: 'aguaRio', kind: 'water', source: 'surface-water' },
  { field: 'aguaCarroPipa', kind: 'water', source: 'tanker' },
  { field: 'aguaNaoHa', kind: 'water', source: 'none' },
  { field: 'energiaRedePublica', kind: 'power', source: 'public-network' },
  { field: 'energiaGerador', kind: 'power', source: 'generator' },
  { field: 'energiaRenovavel', kind: 'power', source: 'renewable-other' },
  { field: 'energiaNaoHa', kind: 'power', source: 'none' },
  { field: 'esgotoRedePublica', kind: 'sanitation', source: 'public-network' },
  { field: 'esgotoFossaSeptica', kind: 'sanitation', source: 'septic-tank' },
  { field: 'esgotoFossaRudimentar', kind: 'sanitation', source: 'pit' },
  { field: 'esgotoNaoHa', kind: 'sanitation', source: 'none' },
];

const SOURCE_FIELD = { water: 'waterSource', power: 'powerSource', sanitation: 'sanitationKind' } as const;

/** Sources of the standard that the census counts as another. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  solar: 'renewable-other',
  wind: 'renewable-other',
  hydro: 'renewable-other',
};

const INTERNET = ['internetAdministrativo', 'internetEnsino', 'internetAlunos', 'internetComunidade'];

/** The services of a line of record 10: one for each source, and the internet. */
export function utilitiesOf(line: CensusLine, siteId: string): RawRecord[] {
  const services: RawRecord[] = [];
  for (const { field, kind, source } of SOURCES) {
    if (line.get(field) !== '1') continue;
    const there = source !== 'none';
    services.push({
      id: `${siteId}-${field}`,
      siteId,
      kind,
      available: there,
      ...(there && { [SOURCE_FIELD[kind]]: source }),
      ...(there &&
        kind === 'water' &&
        ['0', '1'].includes(line.get('aguaPotavel')) && { drinkable: line.get('aguaPotavel') === '1' }),
    });
  }
  if (line.get('lixoColeta') === '1')
    services.push({ id: `${siteId}-lixoColeta`, siteId, kind: 'waste', available: true });
  const uses = line.ones(INTERNET);
  if (uses.length > 0 || line.get('internetNaoPossui') === '1') {
    services.push({
      id: `${siteId}-internet`,
      siteId,
      kind: 'internet',
      available: uses.length > 0,
      ...(uses.length > 0 && { forLearning: uses.includes('internetEnsino') }),
    });
  }
  return services;
}

/** What services say of a line of record 10. */
export function cellsOfUtilities(services: readonly RawRecord[]): Cells {
  const cells: Record<string, string> = {};
  for (const service of services) {
    const kind = textOf(service, 'kind');
    const there = service['available'] === true;
    if (kind === 'waste' && there) cells['lixoColeta'] = '1';
    if (kind === 'internet') {
      if (!there) cells['internetNaoPossui'] = '1';
      else if (service['forLearning'] === true) cells['internetEnsino'] = '1';
    }
    if (kind === 'water' && there && typeof service['drinkable'] === 'boolean')
      cells['aguaPotavel'] = service['drinkable'] ? '1' : '0';
    const named = there ? textOf(service, SOURCE_FIELD[kind as Source['kind']] ?? '') : 'none';
    const found = SOURCES.find((one) => one.kind === kind && one.source === (ownValue(COUNTED_AS, named) ?? named));
    if (found) cells[found.field] = '1';
  }
  return cells;
}
