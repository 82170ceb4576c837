import type { RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { recordIdOf } from '../files/ids-of-lines.ts';
import { type Cells, made, right, textOf, twoWay, withResidue } from './line-map.ts';
import { cellsOfEquipment, equipmentOf } from './map-equipment.ts';
import { cellsOfRooms, roomsOf } from './map-rooms.ts';
import { cellsOfUtilities, utilitiesOf } from './map-utilities.ts';

/** The records that a line of record 10 stands for. */
export interface Premises {
  readonly site: RawRecord;
  readonly buildings: readonly RawRecord[];
  readonly rooms: readonly RawRecord[];
  readonly utilities: readonly RawRecord[];
  readonly equipment: readonly RawRecord[];
}

const OWNERSHIP = twoWay({ '1': 'own', '2': 'rented', '3': 'lent' });

/** Takes a line of record 10 apart. Where the school stands is its site; what the standard has no place for travels with it. */
export function premisesOf(line: CensusLine): Premises {
  const id = recordIdOf(line.get('escola'));
  const building = line.get('localPredioEscolar') === '1';
  const parts = {
    buildings: building ? [made({ id, siteId: id, ownership: OWNERSHIP.in(right(line, 'formaOcupacao')) })] : [],
    rooms: roomsOf(line, id, building),
    utilities: utilitiesOf(line, id),
    equipment: equipmentOf(line, id),
  };
  const territoryId = line.around.school?.municipality;
  const site = made({ id, territoryId: territoryId === '' ? undefined : territoryId });
  return { ...parts, site: withResidue(site, line, cellsOfPremises({ ...parts, site }, line.get('escola'))) };
}

/** What records say of a line of record 10. */
export function cellsOfPremises(premises: Premises, school: string): Cells {
  const [building] = premises.buildings;
  return {
    tipoRegistro: '10',
    escola: school,
    localPredioEscolar: building ? '1' : '',
    formaOcupacao: OWNERSHIP.out(textOf(building, 'ownership')),
    ...cellsOfRooms(premises.rooms),
    ...cellsOfUtilities(premises.utilities),
    ...cellsOfEquipment(premises.equipment),
  };
}
