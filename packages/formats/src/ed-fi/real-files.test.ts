import { existsSync } from 'node:fs';
import { ENTITY_NAMES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { openBundle } from '../node/open-bundle.ts';
import { readWhole, type Whole } from '../read-whole.ts';

const GRAND_BEND = '/work/shared/data/interop/ed-fi-grand-bend-5.2';

describe('the sample district of Ed-Fi', () => {
  if (!existsSync(GRAND_BEND)) {
    it('is not here', () => console.log(`Passed over: ${GRAND_BEND} is not on this machine.`));
    return;
  }

  let read: Promise<Whole> | undefined;
  const reading = () => {
    read ??= openBundle(GRAND_BEND).then((bundle) => readWhole(bundle));
    return read;
  };

  it('is read with every row accounted for', async () => {
    const whole = await reading();
    const counts = ENTITY_NAMES.map((entity) => [entity, whole.of(entity).length] as const).filter(
      ([, count]) => count > 0,
    );
    expect(Object.fromEntries(counts)).toEqual({
      territory: 3,
      authority: 3,
      school: 3,
      room: 56,
      shift: 3,
      course: 84,
      class: 532,
      person: 1028,
      'staff-assignment': 69,
      'teaching-assignment': 528,
      contract: 68,
      absence: 37,
    });
    const places = new Set(whole.records.map(({ file, row }) => `${file}:${row}`));
    const others = whole.told
      .filter(({ finding }) => finding.code === 'ed-fi.not-read' || finding.code === 'ed-fi.joined')
      .reduce((sum, { finding }) => sum + Number(finding.params?.['rows']), 0);
    expect(places.size + others).toBe(whole.files.reduce((sum, { rows }) => sum + rows, 0));
    expect(whole.unread).toEqual([]);
    expect(whole.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('keeps what the standard has no field for', async () => {
    const whole = await reading();
    const student = whole.of('person').find(({ record }) => record['id'] === 'student@604822');
    expect(student?.record).toEqual({
      id: 'student@604822',
      roles: ['student'],
      identifiers: [{ type: 'ed-fi.student-unique-id', value: '604822' }],
      givenName: 'Lisa',
      middleName: 'Sybil',
      familyName: 'Woods',
      preferredGivenName: 'Lisarae',
      preferredFamilyName: 'Woodlock',
      birthDate: '2008-09-13',
      extensions: { edFi: { Name: { PersonalTitlePrefix: 'Ms' } } },
    });
    const section = whole.of('class').find(({ record }) => record['code'] === '25590110701Trad201ELA0312011');
    expect(section?.record).toMatchObject({
      schoolId: '255901107',
      courseId: '255901107@ELA-03',
      roomId: '255901107@201',
      periods: ['01 - Traditional', '05 - Traditional'],
    });
  });
});
