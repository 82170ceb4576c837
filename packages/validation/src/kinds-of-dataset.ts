import type { ReadDataset } from '@emis-sdk/model';
import type { ValidateOptions } from './dataset-run.ts';

/** The options, with no more kinds of record than the dataset itself says can come. */
export function withKindsOf({ entities: own }: ReadDataset, options: ValidateOptions): ValidateOptions {
  const { entities } = options;
  if (!own) return options;
  return { ...options, entities: entities ? entities.filter((kind) => own.includes(kind)) : own };
}
