import type { EntityName, PrivacyClass } from '@emis-sdk/model';
import type { Purpose } from '@emis-sdk/protocol';

/** A field of an entity: `person.address`. */
export type FieldName = `${EntityName}.${string}`;

/** What a purpose shows of records. What it does not name is not shown. */
export interface PurposeFields {
  /** Every field of these privacy classes. */
  readonly classes: readonly PrivacyClass[];
  /** Fields of other classes that the purpose cannot do without. */
  readonly also?: readonly FieldName[];
  /** Fields of these classes that it can do without. */
  readonly but?: readonly FieldName[];
}
export type FieldsByPurpose = Readonly<Record<Purpose, PurposeFields>>;

/**
 * What each purpose shows where a ministry says nothing else (`purposeFields` of `createServer`). As little as the work needs: a ministry that
 * needs more says so, and it is published in `/.well-known/emis`.
 */
export const PURPOSE_FIELDS: FieldsByPurpose = {
  // Whoever keeps the register brings all that there is of a person, and must be able to correct it.
  registration: {
    classes: ['direct-id', 'quasi-id', 'sensitive', 'operational', 'public'],
  },
  // Counting needs no names. What is specially protected stays away too: together with a birth date and a school it finds one child.
  statistics: { classes: ['quasi-id', 'operational', 'public'] },
  // Help goes to a child who must be found, for reasons that are specially protected. Which records, the scopes bound.
  welfare: {
    classes: ['direct-id', 'quasi-id', 'sensitive', 'operational', 'public'],
  },
  // A classroom needs names, logins, grades and marks. It needs no numbers of the state, nor where somebody lives or was born.
  learning: {
    classes: ['direct-id', 'operational', 'public'],
    also: [
      'class-enrolment.listNumber',
      'enrolment.grade',
      'mark.value',
      'mark.numericValue',
      'mark-basis.value',
      'mark-basis.numericValue',
    ],
    but: ['person.identifiers', 'person.address', 'person.phone', 'person.mobile', 'certificate.number'],
  },
  // Who looks whether the register is kept well follows records and what refers to what, and no persons.
  audit: { classes: ['operational', 'public'] },
};
