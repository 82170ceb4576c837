import { recordId, type Territory } from '@emis-sdk/model';
import type { Country, Municipality, Region } from '../countries/country.ts';

/** A municipality that schools stand in. */
export interface Place {
  readonly territory: Territory;
  readonly region: Region;
  readonly municipality: Municipality;
}

export interface Places {
  /** The country, its regions and their municipalities, parents first. */
  readonly territories: readonly Territory[];
  readonly country: Territory;
  readonly municipalities: readonly Place[];
}

/** The tree of territories that the schools stand in: country, region, municipality. */
export function makePlaces({ code, regions, words }: Country): Places {
  const country: Territory = {
    id: recordId.parse(`territory-${code.toLowerCase()}`),
    name: words.country,
    kind: 'national',
    identifiers: [{ type: 'territory-code', value: code }],
  };
  const states: Territory[] = [];
  const municipalities: Place[] = [];
  for (const region of regions) {
    const state: Territory = {
      id: recordId.parse(`territory-${region.code.toLowerCase()}`),
      name: region.name,
      kind: 'state',
      parentId: country.id,
      identifiers: [{ type: 'territory-code', value: region.code }],
    };
    states.push(state);
    region.municipalities.forEach((municipality, index) => {
      const territory: Territory = {
        id: recordId.parse(`${state.id}-${index + 1}`),
        name: municipality.name,
        kind: 'local',
        parentId: state.id,
        ...(municipality.code && { identifiers: [{ type: 'territory-code', value: municipality.code }] }),
      };
      municipalities.push({ territory, region, municipality });
    });
  }
  const territories = [country, ...states, ...municipalities.map(({ territory }) => territory)];
  return { territories, country, municipalities };
}
