import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules over infrastructure, in English. The other languages cover the same codes. */
export const INFRASTRUCTURE_IN_ENGLISH = {
  'building.built-in-future': {
    title: 'Building finished in the future',
    meaning: 'The building is said to have been finished in {$year}, but the data is judged on {$asOf}.',
    fix: 'Correct the year. If the building is not finished, give its condition as under construction.',
    developer:
      'yearBuilt lies after the year of judgement while condition is not under-construction. Look for swapped digits, or a planned year mapped to yearBuilt.',
  },
  'equipment.acquired-in-future': {
    title: 'Equipment acquired in the future',
    meaning:
      'The equipment is said to have been acquired on {$acquired}, after {$asOf}, the day on which the data is judged.',
    fix: 'Correct the date. If the equipment has only been ordered, send it once it has arrived.',
    developer:
      'acquiredOn lies after the day of judgement. Do not map the date of an order or of an expected delivery to it.',
  },
  'equipment.more-working-than-pieces': {
    title: 'More pieces work than there are',
    meaning: 'Pieces that work: {$working}. Pieces in all: {$count}.',
    fix: 'Count the pieces again and correct the number that is wrong; the two may be in each other’s place.',
    developer:
      'working is above count. Without count the record is of one piece, so send count whenever working is above one.',
  },
  'equipment.room-of-another-school': {
    title: 'Equipment kept in a room of another school',
    meaning: 'The equipment belongs to school {$stated}, but room {$room} is used by school {$expected}.',
    fix: 'Choose the room where the equipment is. If it was moved to the other school, change the school of the equipment.',
    developer:
      'schoolId differs from schoolId of the room in roomId. If the room is shared, leave schoolId out of the room.',
  },
  'equipment.written-off-before-acquired': {
    title: 'Equipment written off before it was acquired',
    meaning: 'The equipment was acquired on {$from} but written off on {$to}.',
    fix: 'Correct one of the two dates. If the equipment is still in the inventory, leave the second one empty.',
    developer: 'writtenOffOn lies before acquiredOn. Leave writtenOffOn out while the equipment is in the inventory.',
  },
  'maintenance-need.about-nothing': {
    title: 'Repair without a place',
    meaning: 'The need for repair names no site, building, room, service, equipment or school.',
    fix: 'Say what has to be repaired, at least the site or the school.',
    developer:
      'None of siteId, buildingId, roomId, utilityServiceId, equipmentId and schoolId is given. Send the smallest one that you know.',
  },
  'maintenance-need.cost-without-currency': {
    title: 'Cost without a currency',
    meaning: 'The cost is {$cost}, but no currency is given.',
    fix: 'Choose the currency of the cost.',
    developer: 'estimatedCost is given without currency. Send the ISO 4217 code that your product keeps its prices in.',
  },
  'maintenance-need.done-before-reported': {
    title: 'Repair finished before it was reported',
    meaning: 'The need was reported on {$from}, but the work was finished on {$to}.',
    fix: 'Correct one of the two dates; day and month may have been swapped.',
    developer:
      'doneOn lies before reportedOn. Check that neither is the date on which the record was typed, and that day and month are in order.',
  },
  'room.area-per-place': {
    title: 'Area and places of a room do not fit',
    meaning: 'Area of the room: {$area} m². Students that it holds: {$capacity}. That is {$each} m² for each.',
    fix: 'Measure the room again, in square metres, and check how many students it may hold.',
    developer:
      'area divided by capacity is out of the usual range. Check that area is in m2, and that area and capacity are not mapped the wrong way round.',
  },
  'room.belongs-nowhere': {
    title: 'Room of nobody',
    meaning: 'The room names neither the building that it is in nor the school that uses it.',
    fix: 'Choose the building of the room or, for a place in the open, the school.',
    developer:
      'Both buildingId and schoolId are missing. Send buildingId for rooms in a building, schoolId for rooms that one school uses.',
  },
  'room.other-site': {
    title: 'Room in a building that is not the school’s',
    meaning: 'Building {$building} stands on site {$site}, which is not among the sites of school {$school}.',
    fix: 'Choose the right building or school. If the school really teaches there, add the site to the school.',
    developer:
      'siteId of the building in buildingId is not in siteIds of the school. Send every site of a school, annexes included.',
  },
  'room.size-missing': {
    title: 'Size of a room is not known',
    meaning:
      'The room, of kind {$kind :codes list=|room-kind|}, says neither its area nor how many students it may hold.',
    fix: 'Write the area in square metres or the number of students, when you know it.',
    developer:
      'area and capacity are both missing or zero in a room for classes. Leave an unknown number out instead of sending zero.',
  },
  'site.coordinates-incomplete': {
    title: 'Half a place on the map',
    meaning: 'The site has only one of its two coordinates: {$absent} is missing.',
    fix: 'Write both latitude and longitude, or neither.',
    developer: 'latitude and longitude go together. Send both as decimal degrees, or leave both out.',
  },
  'site.coordinates-outside-region': {
    title: 'Site far away on the map',
    meaning: 'The place {$latitude}, {$longitude} lies outside Latin America and the Caribbean.',
    fix: 'Find the school on a map and copy its coordinates again. In the Americas longitude is always below zero; leave unknown coordinates empty.',
    developer:
      'latitude and longitude lie outside the region. Look for a lost minus sign, zero for an unknown place, or metres of a national grid instead of degrees.',
  },
  'site.coordinates-swapped': {
    title: 'Latitude and longitude swapped',
    meaning:
      'Latitude {$latitude} and longitude {$longitude} lie outside the region; in each other’s place they lie in it.',
    fix: 'Put each of the two numbers in the place of the other.',
    developer:
      'latitude and longitude are probably mapped the wrong way round. GeoJSON and many map services write longitude first.',
  },
  'utility-service.absent-but-described': {
    title: 'Service absent, and yet described',
    meaning: 'The service of kind {$kind :codes list=|utility-kind|} is said to be absent, but {$field} is {$value}.',
    fix: 'If the school has the service, say so. If not, delete what is said of it.',
    developer:
      'available is false while a detail says that the service works. Do not send details that were kept from an earlier year, nor defaults.',
  },
  'utility-service.accessible-toilets-exceed': {
    title: 'More accessible toilets than toilets',
    meaning: 'Accessible toilets: {$accessible}. Toilets in all: {$all}.',
    fix: 'Count the toilets again. Accessible ones are counted among those for girls, for boys or shared, too.',
    developer:
      'toiletsAccessible is above the sum of toiletsForGirls, toiletsForBoys and toiletsShared. It is a part of these, not a fourth group.',
  },
  'utility-service.building-elsewhere': {
    title: 'Service and building on two sites',
    meaning: 'The service is for site {$stated}, but building {$building} stands on site {$expected}.',
    fix: 'Choose the site of the building, or another building.',
    developer: 'siteId differs from siteId of the building in buildingId. Take it from the building.',
  },
  'utility-service.details-of-another-kind': {
    title: 'Detail in the record of another service',
    meaning: 'The service is of kind {$kind :codes list=|utility-kind|}, to which {$field} does not belong.',
    fix: 'Move what is said to the service that it belongs to, or delete it.',
    developer:
      'Each service has a record of its own with its own details. Split a table with one row a school into several records.',
  },
  'utility-service.no-toilet-for-girls': {
    title: 'No toilet for girls alone',
    meaning: 'Toilets for boys alone: {$boys}. For girls alone there is none.',
    fix: 'Check the count. If it is right, or the school is for boys, nothing needs to be done here; the ministry will see that toilets are missing.',
    developer: 'toiletsForGirls is 0 while toiletsForBoys is not. Leave an unknown number out instead of sending 0.',
  },
  'utility-service.source-none': {
    title: 'Service from nowhere',
    meaning:
      'The service of kind {$kind :codes list=|utility-kind|} is said to be there, but {$field} says that there is none.',
    fix: 'If the school has the service, say where it comes from. If not, say that it is absent.',
    developer: 'available is true while the source has the code none. Derive both from the same answer.',
  },
  'utility-service.speed-implausible': {
    title: 'Internet speed hard to believe',
    meaning: 'The speed is {$speed} Mbit/s; above 0 and up to {$most} is expected.',
    fix: 'Write the speed in Mbit/s, as on the contract or in a speed test. If it is not known, leave it empty.',
    developer:
      'downloadSpeed and uploadSpeed are in Mbit/s. Divide kbit/s by 1000, and leave an unknown speed out instead of sending 0.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The finding codes of these rules. */
export type InfrastructureRuleCode = keyof typeof INFRASTRUCTURE_IN_ENGLISH;
