import * as z from 'zod';
import { TRIALS_SCHEMA_ID } from './reports.ts';
import { trialsResult } from './result.ts';

/** The JSON Schema of what `emis certify --report json` and `emis conform --report json` print: the result with words beside it. */
export function trialsSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(trialsResult, { io: 'input' });
  return {
    $schema,
    $id: TRIALS_SCHEMA_ID,
    title: 'What came of the trials of a product or an EMIS',
    description:
      'Trials have words beside them: requirement, and message where one failed. Members may be added; those that are here stay while schemaVersion is 1.',
    ...schema,
  };
}
