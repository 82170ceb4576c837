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
      text: 'The kind of account, as the system calls it.',
      example: 'learning platform',
      same: { oneRoster: 'userProfiles.profileType' },
    },
    vendorCode: {
      type: line.optional(),
      privacy: 'operational',
      text: 'The code of the vendor of the system.',
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
    description: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'What else is to be known of it.',
      example: 'Library and exercises',
      same: { oneRoster: 'userProfiles.description' },
    },
    credential: {
      type: line.optional(),
      privacy: 'operational',
      text: 'How the person proves who it is.',
      example: 'username',
      same: { oneRoster: 'userProfiles.credentialType' },
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
