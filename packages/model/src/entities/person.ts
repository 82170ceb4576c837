import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifier } from '../identifier.ts';
import { code, line } from '../text.ts';

/**
 * A student, a member of staff, a guardian, or several of these at once.
 * One surname, no document, a long name, an ñ or an apostrophe are ordinary.
 */
export const person = defineEntity({
  name: 'person',
  process: 'students',
  text: 'A student, a member of staff, a guardian, or several of these at once.',
  fields: () => ({
    roles: {
      type: z.array(code).max(3).optional(),
      privacy: 'operational',
      codeList: 'person-role',
      text: 'As what the sender knows the person.',
    },
    identifiers: {
      type: z.array(identifier).max(50).optional(),
      privacy: 'direct-id',
      text: 'Numbers given by authorities. May be empty: people without any document are ordinary people.',
    },
    givenName: { type: line, privacy: 'direct-id', text: 'Given name or names.' },
    middleName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Middle name or names, where the country has them.',
    },
    familyName: { type: line.optional(), privacy: 'direct-id', text: 'First surname.' },
    secondFamilyName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Second surname, where the person has one.',
    },
    preferredGivenName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The given name that the person goes by.',
    },
    preferredMiddleName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The middle name that the person goes by.',
    },
    preferredFamilyName: { type: line.optional(), privacy: 'direct-id', text: 'The surname that the person goes by.' },
    birthDate: { type: plainDate.optional(), privacy: 'quasi-id', text: 'Day of birth.' },
    sex: { type: code.optional(), privacy: 'quasi-id', codeList: 'sex', text: 'Sex as registered.' },
    countryOfBirth: { type: line.optional(), privacy: 'quasi-id', text: 'Country of birth, as the sender writes it.' },
    stateOfBirth: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'State or region of birth, as the sender writes it.',
    },
    cityOfBirth: { type: line.optional(), privacy: 'quasi-id', text: 'City of birth, as the sender writes it.' },
    pronouns: { type: line.optional(), privacy: 'sensitive', text: 'The pronouns that the person goes by.' },
    email: { type: line.optional(), privacy: 'direct-id', text: 'E-mail address.' },
    phone: { type: line.optional(), privacy: 'direct-id', text: 'Telephone.' },
    mobile: { type: line.optional(), privacy: 'direct-id', text: 'Mobile telephone, for text messages.' },
    username: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Login name in the product that sends the record. Never a password.',
    },
    active: {
      type: z.boolean().optional(),
      privacy: 'operational',
      deprecated: {
        since: '2027',
        until: '2028-12-31',
        use: 'enrolment.exitDate and staff-assignment.endDate say who still learns or works somewhere; whether a login is open is the product’s own affair.',
      },
      text: 'Whether the person has access to the product.',
    },
  }),
});
export type Person = RecordOf<typeof person>;
