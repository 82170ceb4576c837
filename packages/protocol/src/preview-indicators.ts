import * as z from 'zod';
import { previewRequest, previewResults } from './preview.ts';

const text = z.string();
const figure = z.number().optional();
const words = z.object({ en: text, es: text, pt: text });

/** A figure of an indicator that would be another one. Absent `before` or `after`: there is no such figure then. */
export const indicatorMove = z.object({
  /** Its id. */
  indicator: text,
  title: words,
  /** What the figure is of: a name, or words in each language. */
  label: words.or(text),
  unit: text.optional(),
  before: figure,
  after: figure,
});
export type IndicatorMove = Readonly<z.output<typeof indicatorMove>>;

/** A preview that may ask which indicators of the EMIS would move, counted over what the client may see of its own records. */
export const previewWithIndicators = z.object({ ...previewRequest.shape, indicators: z.boolean().optional() });

/** The answer, where indicators were asked for with the figures that would move. */
export const previewedWithIndicators = z.object({
  ...previewResults.shape,
  indicators: z.array(indicatorMove).optional(),
});
export type PreviewedWithIndicators = z.output<typeof previewedWithIndicators>;

/**
 * Whether operations would close an unusual part of what is open of a kind: from a fifth on, and five. A person's word is then asked for first.
 *
 * @returns that part in percent
 */
export function closesMuch(closes: number, open: number): number | undefined {
  const share = closes / Math.max(open, closes, 1);
  return closes >= 5 && share >= 0.2 ? Math.round(100 * share) : undefined;
}
