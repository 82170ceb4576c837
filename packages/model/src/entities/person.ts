import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifierType } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A student, a member of staff, a guardian, or several of these at once.
 * One surname, no document, a long name, an ñ or an apostrophe are ordinary.
 * The names in Ed-Fi are those of Student and StudentEducationOrganizationAssociation (model reference of its API 7.3, data standard 5.2).
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
      example: ['student'],
      same: { oneRoster: 'roles.role' },
    },
    identifiers: {
      type: z.array(identifierType()).max(50).optional(),
      privacy: 'direct-id',
      text: 'Numbers given by authorities. May be empty: people without any document are ordinary people.',
      example: [{ type: 'local', value: 'A-2041' }],
      same: {
        oneRoster: 'users.userIds',
        edFi: 'StudentEducationOrganizationAssociation.StudentIdentificationCodes',
      },
    },
    givenName: {
      type: line,
      privacy: 'direct-id',
      text: 'Given name or names.',
      example: 'María José',
      same: { oneRoster: 'users.givenName', edFi: 'Student.FirstName', ceds: 'First Name' },
    },
    middleName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Middle name or names, where the country has them.',
      example: 'Belén',
      same: { oneRoster: 'users.middleName', edFi: 'Student.MiddleName', ceds: 'Middle Name' },
    },
    familyName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'First surname.',
      example: "O'Higgins",
      same: { oneRoster: 'users.familyName', edFi: 'Student.LastSurname', ceds: 'Last or Surname' },
    },
    secondFamilyName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Second surname, where the person has one.',
      example: 'Ñancupil',
    },
    preferredGivenName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The given name that the person goes by.',
      example: 'Coté',
      same: { oneRoster: 'users.preferredGivenName', edFi: 'Student.PreferredFirstName' },
    },
    preferredMiddleName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The middle name that the person goes by.',
      example: 'Belén',
      same: { oneRoster: 'users.preferredMiddleName' },
    },
    preferredFamilyName: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The surname that the person goes by.',
      example: 'Ñancupil',
      same: { oneRoster: 'users.preferredFamilyName', edFi: 'Student.PreferredLastSurname' },
    },
    birthDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Day of birth.',
      example: '2016-03-01',
      same: { oneRoster: 'demographics.birthDate', edFi: 'Student.BirthDate', ceds: 'Birthdate' },
    },
    sex: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'sex',
      text: 'Sex as registered.',
      example: 'female',
      same: {
        oneRoster: 'demographics.sex',
        edFi: 'StudentEducationOrganizationAssociation.SexDescriptor',
        ceds: 'Sex',
      },
    },
    multipleBirth: {
      type: z.boolean().optional(),
      privacy: 'quasi-id',
      text: 'Whether the person was born with twins or other siblings of the same birth.',
      example: false,
      same: { edFi: 'Student.MultipleBirthStatus' },
    },
    countryOfBirth: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'Country of birth, as the sender writes it.',
      example: 'Haití',
      same: {
        oneRoster: 'demographics.countryOfBirthCode',
        edFi: 'Student.BirthCountryDescriptor',
        ceds: 'Country of Birth Code',
      },
    },
    stateOfBirth: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'State or region of birth, as the sender writes it.',
      example: 'Artibonite',
      same: {
        oneRoster: 'demographics.stateOfBirthAbbreviation',
        edFi: 'Student.BirthInternationalProvince',
        ceds: 'State of Birth Abbreviation',
      },
    },
    cityOfBirth: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'City of birth, as the sender writes it.',
      example: 'Gonaïves',
      same: { oneRoster: 'demographics.cityOfBirth', edFi: 'Student.BirthCity', ceds: 'City of Birth' },
    },
    nationality: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'country',
      text: 'The country whose national the person is; the first one, where there are several.',
      example: 'HT',
    },
    firstLanguage: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'language',
      text: 'The language that the person learned first at home.',
      example: 'hat',
      same: { edFi: 'StudentEducationOrganizationAssociation.Languages' },
    },
    ethnicity: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'ethnicity',
      text: 'The people or group that the person counts themselves to; the list is the country’s own.',
      example: 'mapuche',
      same: { edFi: 'StudentEducationOrganizationAssociation.AncestryEthnicOrigins' },
    },
    disability: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the person counts as having a disability; what helps them stands in support needs.',
      example: false,
      same: { edFi: 'StudentEducationOrganizationAssociation.Disabilities' },
    },
    residenceId: {
      type: recordId.optional(),
      privacy: 'quasi-id',
      ref: ['territory'],
      text: 'The territory in which the person lives.',
      example: 'municipality-13101',
    },
    address: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Where the person lives, as it is written on a letter.',
      example: 'Camino Real s/n, km 4',
      same: { edFi: 'StudentEducationOrganizationAssociation.Addresses' },
    },
    pronouns: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The pronouns that the person goes by.',
      example: 'ella',
      same: { oneRoster: 'users.pronouns' },
    },
    email: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'E-mail address.',
      example: 'maria.jose@example.org',
      same: { oneRoster: 'users.email', edFi: 'StudentEducationOrganizationAssociation.ElectronicMails' },
    },
    phone: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Telephone.',
      example: '+56 2 5550 0100',
      same: { oneRoster: 'users.phone', edFi: 'StudentEducationOrganizationAssociation.Telephones' },
    },
    mobile: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Mobile telephone, for text messages.',
      example: '+56 9 5550 0100',
      same: { oneRoster: 'users.sms' },
    },
    username: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'Login name in the product that sends the record. Never a password.',
      example: 'mjohiggins',
      same: { oneRoster: 'users.username', edFi: 'StudentEducationOrganizationAssociation.LoginId' },
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
      example: true,
      same: { oneRoster: 'users.enabledUser' },
    },
  }),
});
export type Person = RecordOf<typeof person>;
