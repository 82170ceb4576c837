import * as z from 'zod';

const personId = z.string().regex(/^[0-9A-Za-z./@_-]{1,255}$/);

/** Persons of the product that asks: one goes, and what referred to it refers to the other. */
export const mergeRequest = z.object({
  /** The person that stays. */
  survivor: personId,
  /** The person that goes. */
  merged: personId,
});
export type MergeRequest = z.input<typeof mergeRequest>;

/** That two records of persons are one. Kept for good, with what was there before, so that it can be undone. */
export const personMerge = z.object({
  id: z.string(),
  survivor: z.string(),
  merged: z.string(),
  /** How many other records referred to the person that went. */
  records: z.int(),
  /** ISO 8601. */
  mergedAt: z.string(),
  /** ISO 8601; absent while the merge stands. */
  undoneAt: z.string().optional(),
});
export type PersonMerge = z.output<typeof personMerge>;

/** The merges that stand, the oldest first. */
export const mergePage = z.object({ merges: z.array(personMerge), next: z.string().nullable() });
export type MergePage = z.output<typeof mergePage>;

/** Two records of persons that may be of one; what they have in common is named, and never shown. */
export const probableDuplicate = z.object({
  persons: z.tuple([z.string(), z.string()]),
  /** From 0 to 100; 50 is what the rule `person.probable-duplicate` warns of. */
  score: z.int(),
  /** `identifier`, `names`, `given-name`, `birth-date`, `birth-date-swapped`; more may come. */
  because: z.array(z.string()),
});
export type ProbableDuplicate = z.output<typeof probableDuplicate>;

/** A page of them, in the order of their ids. A page may be empty though more follow. */
export const duplicatePage = z.object({ duplicates: z.array(probableDuplicate), next: z.string().nullable() });
export type DuplicatePage = z.output<typeof duplicatePage>;
