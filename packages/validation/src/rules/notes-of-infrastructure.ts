import type { NotesByCode } from '../standard-rule.ts';
import { buildingBuiltInFutureNotes } from './building-built-in-future.ts';
import { equipmentAcquiredInFutureNotes } from './equipment-acquired-in-future.ts';
import { equipmentMoreWorkingThanPiecesNotes } from './equipment-more-working-than-pieces.ts';
import { equipmentRoomOfAnotherSchoolNotes } from './equipment-room-of-another-school.ts';
import { equipmentWrittenOffBeforeAcquiredNotes } from './equipment-written-off-before-acquired.ts';
import { maintenanceNeedAboutNothingNotes } from './maintenance-need-about-nothing.ts';
import { maintenanceNeedCostWithoutCurrencyNotes } from './maintenance-need-cost-without-currency.ts';
import { maintenanceNeedDoneBeforeReportedNotes } from './maintenance-need-done-before-reported.ts';
import { roomAreaPerPlaceNotes } from './room-area-per-place.ts';
import { roomBelongsNowhereNotes } from './room-belongs-nowhere.ts';
import { roomOtherSiteNotes } from './room-other-site.ts';
import { roomSizeMissingNotes } from './room-size-missing.ts';
import { siteCoordinatesIncompleteNotes } from './site-coordinates-incomplete.ts';
import { siteCoordinatesOutsideRegionNotes } from './site-coordinates-outside-region.ts';
import { siteCoordinatesSwappedNotes } from './site-coordinates-swapped.ts';
import { utilityServiceAbsentButDescribedNotes } from './utility-service-absent-but-described.ts';
import { utilityServiceAccessibleToiletsExceedNotes } from './utility-service-accessible-toilets-exceed.ts';
import { utilityServiceBuildingElsewhereNotes } from './utility-service-building-elsewhere.ts';
import { utilityServiceDetailsOfAnotherKindNotes } from './utility-service-details-of-another-kind.ts';
import { utilityServiceNoToiletForGirlsNotes } from './utility-service-no-toilet-for-girls.ts';
import { utilityServiceSourceNoneNotes } from './utility-service-source-none.ts';
import { utilityServiceSpeedImplausibleNotes } from './utility-service-speed-implausible.ts';

/** What people are told of these rules, by code. */
export const INFRASTRUCTURE_NOTES: NotesByCode = {
  'building.built-in-future': buildingBuiltInFutureNotes,
  'equipment.acquired-in-future': equipmentAcquiredInFutureNotes,
  'equipment.more-working-than-pieces': equipmentMoreWorkingThanPiecesNotes,
  'equipment.room-of-another-school': equipmentRoomOfAnotherSchoolNotes,
  'equipment.written-off-before-acquired': equipmentWrittenOffBeforeAcquiredNotes,
  'maintenance-need.about-nothing': maintenanceNeedAboutNothingNotes,
  'maintenance-need.cost-without-currency': maintenanceNeedCostWithoutCurrencyNotes,
  'maintenance-need.done-before-reported': maintenanceNeedDoneBeforeReportedNotes,
  'room.area-per-place': roomAreaPerPlaceNotes,
  'room.belongs-nowhere': roomBelongsNowhereNotes,
  'room.other-site': roomOtherSiteNotes,
  'room.size-missing': roomSizeMissingNotes,
  'site.coordinates-incomplete': siteCoordinatesIncompleteNotes,
  'site.coordinates-outside-region': siteCoordinatesOutsideRegionNotes,
  'site.coordinates-swapped': siteCoordinatesSwappedNotes,
  'utility-service.absent-but-described': utilityServiceAbsentButDescribedNotes,
  'utility-service.accessible-toilets-exceed': utilityServiceAccessibleToiletsExceedNotes,
  'utility-service.building-elsewhere': utilityServiceBuildingElsewhereNotes,
  'utility-service.details-of-another-kind': utilityServiceDetailsOfAnotherKindNotes,
  'utility-service.no-toilet-for-girls': utilityServiceNoToiletForGirlsNotes,
  'utility-service.source-none': utilityServiceSourceNoneNotes,
  'utility-service.speed-implausible': utilityServiceSpeedImplausibleNotes,
};
