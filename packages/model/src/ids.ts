import * as z from 'zod';

const LONGEST = 255;

/** 1 at the character codes that an id may hold. */
const ALPHABET = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[0-9A-Za-z./@_-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The immutable surrogate id of a record, unique per entity within the product that sends it.
 *
 * The alphabet is that of a OneRoster `sourcedId` (`^[0-9A-Za-z./@_-]{1,255}$`), so that a UUID fits and
 * every record can be served to OneRoster readers. Source: OneRoster CSV binding 1.2.1, primitive type GUID.
 */
export const recordId = z
  .string()
  .regex(/^[0-9A-Za-z./@_-]{1,255}$/)
  .brand<'RecordId'>();
export type RecordId = z.output<typeof recordId>;

/** Whether a text may serve as the id of a record. */
export function isRecordId(text: string): text is RecordId {
  const units = text.length;
  if (units === 0 || units > LONGEST) return false;
  for (let index = 0; index < units; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 127 || ALPHABET[unit] === 0) return false;
  }
  return true;
}
