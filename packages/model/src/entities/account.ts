import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { line } from '../text.ts';

/** A login of a person to one system, without its password. */
export const account = defineEntity({
  name: 'account',
  process: 'students',
  text: 'A login of a person to one system.',
  fields: () => ({
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The person.',
      example: 'student-17',
      same: { oneRoster: 'userProfiles.userSourcedId' },
    },
    kind: {
      type: line,
      privacy: 'operational',
      text: 'The kind of account.',
      example: 'learning platform',
      same: { oneRoster: 'userProfiles.profileType' },
    },
    vendorCode: {
      type: line.optional(),
      privacy: 'operational',
      text: 'The code of its vendor.',
      example: 'vendor-aula',
      same: { oneRoster: 'userProfiles.vendorId' },
    },
    applicationCode: {
      type: line.optional(),
      privacy: 'operational',
      text: 'The code of the system.',
      example: 'aula',
      same: { oneRoster: 'userProfiles.applicationId' },
    },
    username: {
      type: line,
      privacy: 'direct-id',
      text: 'The login name.',
      example: 'ana.perez',
      same: { oneRoster: 'userProfiles.username' },
    },
  }),
});
export type Account = RecordOf<typeof account>;
