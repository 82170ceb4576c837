import { readFile } from 'node:fs/promises';
import { PRIVACY_CLASSES } from '@emis-sdk/model';
import { PURPOSES } from '@emis-sdk/protocol';
import { type FieldsByPurpose, sightsOf } from '@emis-sdk/server';
import * as z from 'zod';
import { CheckError } from './check-error.ts';

const field = z.templateLiteral([z.string(), '.', z.string()]);
const table = z.partialRecord(
  z.enum(PURPOSES),
  z.strictObject({
    classes: z.array(z.enum(PRIVACY_CLASSES)),
    also: z.array(field).exactOptional(),
    but: z.array(field).exactOptional(),
  }),
);

/**
 * What purposes show, out of a file: for each purpose that it names, in the place of the default.
 *
 * @throws {CheckError} `cli.purposes-not-usable`
 */
export async function purposesIn(path: string): Promise<Partial<FieldsByPurpose>> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CheckError('cli.purposes-not-usable', { path, why: cause.code ?? cause.message }, { cause });
  });
  try {
    const fields = table.parse(JSON.parse(text)) as Partial<FieldsByPurpose>;
    sightsOf(fields);
    return fields;
  } catch (cause) {
    const why =
      cause instanceof z.ZodError
        ? cause.issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`).join('; ')
        : cause instanceof Error
          ? cause.message
          : '';
    throw new CheckError('cli.purposes-not-usable', { path, why }, { cause });
  }
}
