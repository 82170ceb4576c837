import { ENTITIES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { makeAcademicSession, makeClass, makeEnrolment, makePerson, makeSchool } from './factories.ts';

describe('the factories', () => {
  it('make valid records that belong together', () => {
    expect(ENTITIES.person.schema.parse(makePerson())).toEqual(makePerson());
    expect(ENTITIES.enrolment.schema.parse(makeEnrolment())).toEqual(makeEnrolment());
    expect(ENTITIES.school.schema.parse(makeSchool())).toEqual(makeSchool());
    expect(ENTITIES.class.schema.parse(makeClass())).toEqual(makeClass());
    expect(ENTITIES['academic-session'].schema.parse(makeAcademicSession())).toEqual(makeAcademicSession());
    expect(makeEnrolment()).toMatchObject({
      studentId: makePerson().id,
      schoolId: makeSchool().id,
      sessionId: makeAcademicSession().id,
    });
    expect(makeClass()).toMatchObject({ schoolId: makeSchool().id, sessionIds: [makeAcademicSession().id] });
  });

  it('take any field instead, a wrong one too, and leave out what is undefined', () => {
    expect(makePerson({ birthDate: '2015-02-29' }).birthDate).toBe('2015-02-29');
    expect(makePerson({ familyName: undefined })).not.toHaveProperty('familyName');
  });
});
