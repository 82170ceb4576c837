import * as z from 'zod';

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
