import { recordId, type Territory } from '@emis-sdk/model';

/** A handful of real municipalities of Chile (communes) in their regions. Names and ISO 3166-2 codes only. */
const REGIONS = [
  { code: 'CL-VS', name: 'Valparaíso', communes: ['Viña del Mar', 'Quintero', 'Puchuncaví'] },
  { code: 'CL-AR', name: 'La Araucanía', communes: ['Temuco', 'Lautaro', 'Freire'] },
  { code: 'CL-CO', name: 'Coquimbo', communes: ['Vicuña', 'Illapel', 'Andacollo'] },
  { code: 'CL-LR', name: 'Los Ríos', communes: ['Máfil', 'Valdivia', 'Paillaco'] },
] as const;

export interface Places {
  /** The country, its regions and their municipalities, parents first. */
  readonly territories: readonly Territory[];
  readonly country: Territory;
  readonly municipalities: readonly Territory[];
}

/** The tree of territories that the schools stand in: country, region, municipality. */
export function makePlaces(): Places {
  const country: Territory = {
    id: recordId.parse('territory-cl'),
    name: 'Chile',
    kind: 'national',
    identifiers: [{ type: 'territory-code', value: 'CL' }],
  };
  const regions: Territory[] = [];
  const byRegion: Territory[][] = [];
  for (const { code, name, communes } of REGIONS) {
    const region: Territory = {
      id: recordId.parse(`territory-${code.toLowerCase()}`),
      name,
      kind: 'state',
      parentId: country.id,
      identifiers: [{ type: 'territory-code', value: code }],
    };
    regions.push(region);
    byRegion.push(
      communes.map((commune, index) => ({
        id: recordId.parse(`${region.id}-${index + 1}`),
        name: commune,
        kind: 'local',
        parentId: region.id,
      })),
    );
  }
  const municipalities = byRegion.flat();
  return { territories: [country, ...regions, ...municipalities], country, municipalities };
}
