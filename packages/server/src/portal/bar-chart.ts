import { html } from 'hono/html';
import type { Html } from './portal-page.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  /** The value as it is written beside the label. */
  readonly shown: string;
  readonly value: number;
}

/** Pixels for a bar and its label above. */
const A_BAR = 38;

/**
 * Bars as inline SVG, drawn here: lengths are shares of the width, so that text keeps its size on any screen. It repeats a table that stands
 * beside it; who does not see it misses nothing.
 *
 * @param most the value of a bar over the whole width. @default the largest value
 */
export function barChart(title: string, bars: readonly Bar[], most?: number): Html | string {
  const widest = most ?? Math.max(...bars.map(({ value }) => value));
  // One bar alone compares nothing.
  if (bars.length < 2 || !(widest > 0)) return '';
  return html`<figure><svg role="img" aria-label="${title}" width="100%" height="${bars.length * A_BAR}">${bars.map(
    ({ label, shown, value }, index) => {
      const top = index * A_BAR;
      const width = (100 * Math.min(Math.max(value, 0), widest)) / widest;
      return html`<text x="0" y="${top + 16}">${shortened(label)}: ${shown}</text><rect class="rest" x="0" y="${top + 23}" width="100%" height="8"/><rect class="bar" x="0" y="${top + 23}" width="${width.toFixed(1)}%" height="8"/>`;
    },
  )}</svg></figure>`;
}

/** What fits beside a number on a telephone. */
function shortened(label: string): string {
  const letters = [...label];
  return letters.length > 30 ? `${letters.slice(0, 29).join('')}…` : label;
}
