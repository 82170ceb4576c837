import * as z from 'zod';
import { plainDate } from './dates.ts';

/**
 * A name that some authority gave to a person, school or territory, beside the record's own immutable id.
 * A person may have none, one or many; a school several at once; each may begin and end.
 *
 * Made when it is asked for: few entities have identifiers, and whoever imports the model for the sake of another does not wait for it.
 *
 * @example z.array(identifierType()).max(50).optional()
 */
export const identifierType = () =>
  z.object({
    /** What kind of number: `cl.run`, `cl.rbd`. Lower case, country first; `local` for a product's own. */
    type: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
    value: z.string().min(1).max(255),
    /** Who gave it, where the type does not say. */
    issuer: z.string().min(1).max(255).optional(),
    /** First day of validity, inclusive. */
    from: plainDate.optional(),
    /** Last day of validity, inclusive. */
    to: plainDate.optional(),
  });

export type Identifier = z.output<ReturnType<typeof identifierType>>;
