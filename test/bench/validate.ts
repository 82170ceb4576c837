import type { Measured } from './measured.ts';
import { measureModelImport } from './model-import.ts';
import { measureStructure } from './structure.ts';
import { validateBundle } from './validate-bundle.ts';

/** All that is asked of validation: the structure of one record, a whole bundle, and the import of the model. */
export async function validate(): Promise<Measured> {
  const parts: Measured[] = [];
  for (const part of [measureStructure, measureModelImport, validateBundle]) parts.push(await part());
  return {
    ratios: Object.assign({}, ...parts.map(({ ratios }) => ratios)),
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
  };
}
