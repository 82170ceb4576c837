import type { CodeList } from '../code-list.ts';
import { buildingCondition } from './building-condition.ts';
import { currency } from './currency.ts';
import { equipmentKind } from './equipment-kind.ts';
import { equipmentState } from './equipment-state.ts';
import { internetTechnology } from './internet-technology.ts';
import { localityKind } from './locality-kind.ts';
import { maintenanceUrgency } from './maintenance-urgency.ts';
import { ownership } from './ownership.ts';
import { powerSource } from './power-source.ts';
import { roomKind } from './room-kind.ts';
import { sanitationKind } from './sanitation-kind.ts';
import { utilityKind } from './utility-kind.ts';
import { waterSource } from './water-source.ts';

/** The code lists that first serve the entities of this process. */
export const INFRASTRUCTURE_CODE_LISTS: readonly CodeList[] = [
  buildingCondition,
  currency,
  equipmentKind,
  equipmentState,
  internetTechnology,
  localityKind,
  maintenanceUrgency,
  ownership,
  powerSource,
  roomKind,
  sanitationKind,
  utilityKind,
  waterSource,
];
