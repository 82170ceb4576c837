import * as z from 'zod';
import { entityName } from './receipts.ts';

/** Codes that the ministry confirmed for values which a product sent and no code list has: send the code from now on. */
export const codeMappings = z.object({
  mappings: z.array(
    z.object({
      entity: entityName,
      field: z.string(),
      /** The id of the code list. */
      list: z.string(),
      /** As the product sent it. */
      value: z.string(),
      code: z.string(),
      /** ISO 8601. */
      confirmedAt: z.string(),
    }),
  ),
});
export type CodeMappings = z.output<typeof codeMappings>;
