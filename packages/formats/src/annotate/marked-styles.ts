import type { Severity } from '@emis-sdk/model';
import { attributeOf, tagsOf, withAttribute } from './xml-tags.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Red, yellow, blue: light, so that what stands in the cell can be read in print. */
const COLOURS: Readonly<Record<Severity, string>> = { error: 'FFF8C9C4', warning: 'FFFFF2B3', info: 'FFD6E6F5' };
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** A styles part for a workbook that has none. */
export const PLAIN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

/** The styles of a workbook, to which marked copies of those of cells are added when they are asked for. */
export class MarkedStyles {
  readonly #text: string;
  readonly #styles: readonly string[];
  readonly #fills: number;
  /** Fills of ours from an earlier check. */
  readonly #ours: ReadonlySet<string>;
  readonly #added = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
    this.#styles = childrenOf(text, 'cellXfs');
    const fills = childrenOf(text, 'fills');
    this.#fills = fills.length;
    const colours = Object.values(COLOURS).map((colour) => `"${colour}"`);
    this.#ours = new Set(fills.flatMap((fill, at) => (colours.some((one) => fill.includes(one)) ? [String(at)] : [])));
  }

  /** The number of the style that looks like another one but for its colour. */
  numberOf(style: number, severity: Severity): number {
    const key = `${style} ${severity}`;
    if (!this.#added.has(key)) {
      const own = this.#styles[style] ?? this.#styles[0] ?? '<xf/>';
      const end = own.indexOf('>') + 1;
      const fill = String(this.#fills + SEVERITIES.indexOf(severity));
      const open = withAttribute(withAttribute(own.slice(0, end), 'fillId', fill), 'applyFill', '1');
      this.#added.set(key, open + own.slice(end));
    }
    return this.#styles.length + [...this.#added.keys()].indexOf(key);
  }

  /** The style that a cell had before an earlier check marked it, as far as it can be told: the first that differs in colour only. */
  unmarked(style: number): number {
    const own = this.#styles[style];
    if (own === undefined || !this.#isOurs(own)) return style;
    const before = this.#styles.findIndex((other) => !this.#isOurs(other) && colourless(other) === colourless(own));
    return Math.max(0, before);
  }

  #isOurs(style: string): boolean {
    return this.#ours.has(attributeOf({ text: style.slice(0, style.indexOf('>') + 1) }, 'fillId') ?? '');
  }

  /** The part with all that was asked for. */
  part(): string {
    const fills = SEVERITIES.map(
      (severity) =>
        `<fill xmlns="${MAIN}"><patternFill patternType="solid"><fgColor rgb="${COLOURS[severity]}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    return added(added(this.#text, 'fills', fills), 'cellXfs', [...this.#added.values()]);
  }
}

function colourless(style: string): string {
  return style.replace(/\s(fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').replace(/\s*\/>$/, '/>');
}

/** The elements right below the first of a name, each with all that it holds. */
function childrenOf(text: string, local: string): string[] {
  const children: string[] = [];
  let depth = -1;
  let from = 0;
  for (const tag of tagsOf(text)) {
    if (depth < 0) {
      if (tag.local === local && !tag.closing && !tag.empty) depth = 0;
      continue;
    }
    if (tag.closing) {
      if (depth === 0) break;
      if (--depth === 0) children.push(text.slice(from, tag.to));
    } else {
      if (depth === 0) from = tag.from;
      if (!tag.empty) depth++;
      else if (depth === 0) children.push(tag.text);
    }
  }
  return children;
}

/** Adds elements at the end of the first element of a name, and counts them. */
function added(text: string, local: string, elements: readonly string[]): string {
  let open: { from: number; to: number; text: string } | undefined;
  for (const tag of tagsOf(text)) {
    if (tag.local !== local) continue;
    if (!tag.closing) open ??= tag;
    else if (open) {
      const count = childrenOf(text, local).length + elements.length;
      const counted = withAttribute(open.text, 'count', String(count));
      return `${text.slice(0, open.from)}${counted}${text.slice(open.to, tag.from)}${elements.join('')}${text.slice(tag.from)}`;
    }
  }
  return text;
}
