import type { RunnableRule } from '../rule.ts';
import { buildingBuiltInFuture } from './building-built-in-future.ts';
import { equipmentAcquiredInFuture } from './equipment-acquired-in-future.ts';
import { equipmentMoreWorkingThanPieces } from './equipment-more-working-than-pieces.ts';
import { equipmentRoomOfAnotherSchool } from './equipment-room-of-another-school.ts';
import { equipmentWrittenOffBeforeAcquired } from './equipment-written-off-before-acquired.ts';
import { maintenanceNeedAboutNothing } from './maintenance-need-about-nothing.ts';
import { maintenanceNeedCostWithoutCurrency } from './maintenance-need-cost-without-currency.ts';
import { maintenanceNeedDoneBeforeReported } from './maintenance-need-done-before-reported.ts';
import { roomAreaPerPlace } from './room-area-per-place.ts';
import { roomBelongsNowhere } from './room-belongs-nowhere.ts';
import { roomOtherSite } from './room-other-site.ts';
import { roomSizeMissing } from './room-size-missing.ts';
import { siteCoordinatesIncomplete } from './site-coordinates-incomplete.ts';
import { siteCoordinatesOutsideRegion } from './site-coordinates-outside-region.ts';
import { siteCoordinatesSwapped } from './site-coordinates-swapped.ts';
import { utilityServiceAbsentButDescribed } from './utility-service-absent-but-described.ts';
import { utilityServiceAccessibleToiletsExceed } from './utility-service-accessible-toilets-exceed.ts';
import { utilityServiceBuildingElsewhere } from './utility-service-building-elsewhere.ts';
import { utilityServiceDetailsOfAnotherKind } from './utility-service-details-of-another-kind.ts';
import { utilityServiceNoToiletForGirls } from './utility-service-no-toilet-for-girls.ts';
import { utilityServiceSourceNone } from './utility-service-source-none.ts';
import { utilityServiceSpeedImplausible } from './utility-service-speed-implausible.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const INFRASTRUCTURE_RULES: readonly RunnableRule[] = [
  buildingBuiltInFuture,
  equipmentAcquiredInFuture,
  equipmentMoreWorkingThanPieces,
  equipmentRoomOfAnotherSchool,
  equipmentWrittenOffBeforeAcquired,
  maintenanceNeedAboutNothing,
  maintenanceNeedCostWithoutCurrency,
  maintenanceNeedDoneBeforeReported,
  roomAreaPerPlace,
  roomBelongsNowhere,
  roomOtherSite,
  roomSizeMissing,
  siteCoordinatesIncomplete,
  siteCoordinatesOutsideRegion,
  siteCoordinatesSwapped,
  utilityServiceAbsentButDescribed,
  utilityServiceAccessibleToiletsExceed,
  utilityServiceBuildingElsewhere,
  utilityServiceDetailsOfAnotherKind,
  utilityServiceNoToiletForGirls,
  utilityServiceSourceNone,
  utilityServiceSpeedImplausible,
];
