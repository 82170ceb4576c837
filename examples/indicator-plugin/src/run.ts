import { createHost, portalIndicator, type ReadRecords } from '@emis-sdk/plugin-host';
import overAge from './plugin.ts';

// A few invented records, as a store would give them: two schools, the second with a student who is three years older than meant.
const RECORDS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  school: [
    { id: 'school-1', name: 'Escuela Los Aromos' },
    { id: 'school-2', name: 'Escuela El Canelo' },
  ],
  person: [
    { id: 'ana', birthDate: '2019-05-02' },
    { id: 'beto', birthDate: '2018-01-20' },
    { id: 'carla', birthDate: '2017-03-31' },
    { id: 'dario', birthDate: '2016-02-11' },
  ],
  enrolment: [
    { id: 'e1', studentId: 'ana', schoolId: 'school-1', grade: '01', schoolYear: 2026 },
    { id: 'e2', studentId: 'beto', schoolId: 'school-1', grade: '02', schoolYear: 2026 },
    { id: 'e3', studentId: 'carla', schoolId: 'school-2', grade: '03', schoolYear: 2026 },
    { id: 'e4', studentId: 'dario', schoolId: 'school-2', grade: '02', schoolYear: 2026 },
  ],
};

const records: ReadRecords = async function* (entity) {
  yield* RECORDS[entity] ?? [];
};

const host = createHost();
// Groups of two are far too small to publish; here they keep the example short.
await host.load(overAge, { approvedBy: 'you', approve: 'all', settings: { smallestGroup: 2 } });
for (const indicator of host.indicators().map(portalIndicator)) {
  console.log(indicator.title.en);
  for (const { label, value, unit } of await indicator.compute(records))
    console.log(`  ${label}: ${value} ${unit ?? ''}`);
}
for (const { id, state, calls, faults } of host.list())
  console.log(`${id} is ${state}: ${calls} calls, ${faults} faults`);
await host.close();
