/** What a row of results.csv says of the mark itself; what is blank is undefined. */
interface MarkCells {
  readonly text: string | undefined;
  readonly score: string | undefined;
  readonly status: string | undefined;
}

/** The status of every ordinary mark: it says nothing that the mark does not say. */
export const USUAL_STATUS = 'fully graded';

/**
 * The mark as it is written. A row without text and number (`exempt`, `not submitted`) has its status in their place, as class registers do. Any
 * status but the usual one of a mark is kept besides.
 */
export function markOf({ text, score, status }: MarkCells): {
  readonly value: string | undefined;
  readonly keepsStatus: boolean;
} {
  const written = text ?? score;
  return {
    value: written ?? status,
    keepsStatus: status !== undefined && !(status === USUAL_STATUS && written !== undefined),
  };
}
