import { type Migration, renamedField } from './migration.ts';

/** The session of a course got the name that it has in every other entity. */
export const course2027: Migration = {
  entity: 'course',
  edition: '2027',
  text: 'schoolYearId is called sessionId, as in every other entity: it may point to any academic session, not only to a year.',
  ...renamedField('schoolYearId', 'sessionId'),
};
