import {
  type Building,
  type Offer,
  type PlainDate,
  type Room,
  recordId,
  type Shift,
  type Site,
  type UtilityService,
} from '@emis-sdk/model';
import type { Grade } from '../countries/country.ts';
import type { Calendar } from './calendar.ts';
import type { Group } from './classes.ts';
import { addDays } from './days.ts';
import type { SchoolPlan } from './school-plans.ts';

/** What a school stands on and what it has there. */
export interface Premises {
  readonly site: Site;
  readonly building: Building;
  readonly rooms: readonly Room[];
  readonly utilities: readonly UtilityService[];
  readonly offers: readonly Offer[];
}

/**
 * Of a thousand schools, how many go without: 2,237 of 179,300 without power, 14,294 without any internet, 6,658 without drinking
 * water; 105,000 without internet for pupils, 127,000 without a computer laboratory. Source: school census of Brazil 2024
 * (r7.com 2025-04-10 and clicadf.com.br on the microdata). No other country of the region has so full a count, so all take it.
 */
const WITHOUT = { power: 12, internet: 79, drinkingWater: 37, internetForPupils: 585, laboratory: 704 } as const;
/** One school in three is rural here, and those that go without are taken to be rural: so it is three times as many of them. */
const RURAL_SHARE = 3;

const SEATS = 40;

/** The shift in which a school teaches. */
export function makeShift({ school, kind }: SchoolPlan, { year }: Calendar): Shift {
  return {
    id: recordId.parse(`shift-${school.id.slice('school-'.length)}`),
    schoolId: school.id,
    kind: kind === 'rural' ? 'morning' : 'full-day',
    sessionId: year.id,
    startTime: '08:00',
    endTime: kind === 'rural' ? '12:30' : '15:30',
    weekdays: [1, 2, 3, 4, 5],
  };
}

/** A site with one building, a room for every base group and what else there is, its utilities, and what the school offers. */
export function makePremises(
  plan: SchoolPlan,
  homerooms: readonly Group[],
  shift: Shift,
  calendar: Calendar,
): Premises {
  const { school, kind, random } = plan;
  const number = school.id.slice('school-'.length);
  const assessedOn = addDays(calendar.year.startDate, -20);
  const rural = kind === 'rural';
  const site: Site = {
    id: recordId.parse(`site-${number}`),
    ...(school.territoryId && { territoryId: school.territoryId }),
    localityKind: rural ? 'rural' : 'urban',
  };
  const building: Building = {
    id: recordId.parse(`building-${number}`),
    siteId: site.id,
    yearBuilt: random.int(1925, calendar.year.schoolYear - 2),
    floors: rural ? 1 : random.int(1, 3),
    condition: random.pick(['good', 'good', 'fair', 'fair', 'poor']),
    assessedOn,
    inUse: true,
  };
  const room = (name: string, use: string, capacity: number): Room => ({
    id: recordId.parse(`room-${number}-${name.toLowerCase()}`),
    buildingId: building.id,
    schoolId: school.id,
    name,
    kind: use,
    capacity,
    inUse: true,
  });
  const without = conditions(plan);
  return {
    site,
    building,
    rooms: [
      ...homerooms.map(({ pupils }, index) => room(String(101 + index), 'classroom', Math.max(SEATS, pupils.length))),
      room('OFFICE', 'office', 4),
      ...(without.laboratory ? [] : [room('LAB', 'computer-laboratory', SEATS)]),
    ],
    utilities: utilitiesOf(site, without, rural, assessedOn),
    offers: offersOf(plan, homerooms, shift, calendar),
  };
}

interface Conditions {
  readonly power: boolean;
  readonly internet: boolean;
  readonly internetForPupils: boolean;
  readonly drinkingWater: boolean;
  readonly laboratory: boolean;
}

/** What a school goes without. Who has no power has no internet either, and who has no internet has none for pupils. */
function conditions({ kind, random }: SchoolPlan): Conditions {
  const [wires, water, comfort] = [random.int(1, 1000), random.int(1, 1000), random.int(1, 1000)];
  const rural = kind === 'rural';
  const internet = rural && wires <= WITHOUT.internet * RURAL_SHARE;
  return {
    power: rural && wires <= WITHOUT.power * RURAL_SHARE,
    internet,
    internetForPupils:
      internet || comfort <= ((WITHOUT.internetForPupils - WITHOUT.internet) * 1000) / (1000 - WITHOUT.internet),
    drinkingWater: rural && water <= WITHOUT.drinkingWater * RURAL_SHARE,
    laboratory: internet || comfort <= ((WITHOUT.laboratory - WITHOUT.internet) * 1000) / (1000 - WITHOUT.internet),
  };
}

function utilitiesOf(
  { id: siteId }: Site,
  without: Conditions,
  rural: boolean,
  assessedOn: PlainDate,
): UtilityService[] {
  const service = (kind: string, available: boolean, more: Partial<UtilityService>): UtilityService => ({
    id: recordId.parse(`${kind}-${siteId.slice('site-'.length)}`),
    siteId,
    kind,
    available,
    ...(available && more),
    assessedOn,
  });
  return [
    service('power', !without.power, { powerSource: 'public-network' }),
    service('internet', !without.internet, {
      internetTechnology: rural ? 'satellite' : 'fibre',
      downloadSpeed: rural ? 20 : 100,
      forLearning: !without.internetForPupils,
    }),
    service('water', true, {
      waterSource: without.drinkingWater ? 'surface-water' : rural ? 'deep-well' : 'public-network',
      drinkable: !without.drinkingWater,
    }),
    service('sanitation', true, { sanitationKind: rural ? 'septic-tank' : 'public-network' }),
  ];
}

/** One offer for each level, with its grades and a place for each seat of its classrooms. */
function offersOf(
  { school, grades }: SchoolPlan,
  homerooms: readonly Group[],
  shift: Shift,
  { year }: Calendar,
): Offer[] {
  return [...Map.groupBy(grades, ({ level }) => level)].map(([level, own]: [string, Grade[]]) => ({
    id: recordId.parse(`offer-${school.id.slice('school-'.length)}-${level}`),
    schoolId: school.id,
    sessionId: year.id,
    level,
    grades: own.map(({ code }) => code),
    shiftId: shift.id,
    modality: 'in-person',
    capacity:
      SEATS * Math.max(1, homerooms.filter((room) => room.grades.some((grade) => grade.level === level)).length),
  }));
}
