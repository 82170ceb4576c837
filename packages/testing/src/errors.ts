import { EmisError } from '@emis-sdk/model';

/**
 * Synthetic data cannot be made as asked.
 *
 * `testing.no-row-left`: a fault finds no row that no other fault uses; generate more students, in two schools or more.
 */
export class SyntheticDataError extends EmisError {}
