import type { Sourced, Words } from './sourced.ts';

/** A way of numbering a country's territories. A country may have two at once (Peru). */
export interface TerritoryCoding extends Sourced {
  /** The identifier type of the code, on `territory`: `pe.ubigeo-inei`. */
  readonly type: string;
  readonly title: Words;
  /** Its levels from the top, each with the length of the code down to it: department 2, province 4, district 6. */
  readonly levels: readonly { readonly title: Words; readonly length: number }[];
  /** The code list with the names, where the profile has it. */
  readonly codeList?: string;
  /** The code of the same territory in another coding, by that coding's `type`; nothing when there is none. */
  convert?(code: string, to: string): string | undefined;
}
