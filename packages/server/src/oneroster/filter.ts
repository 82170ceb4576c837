import { Refusal } from '../refusal.ts';

/** What OneRoster compares by: `~` is 'contains'. */
export const OPERATORS = ['!=', '>=', '<=', '=', '>', '<', '~'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Predicate {
  /** `familyName`, `school.sourcedId` */
  readonly path: string;
  readonly operator: Operator;
  readonly value: string;
}

/** A filter as a tree: all of several hold, any of them, or one comparison. */
export type Filter = Predicate | { readonly all: readonly Filter[] } | { readonly any: readonly Filter[] };

/** A longer filter, one of more comparisons, or one that nests deeper is refused. */
const LONGEST = 2000;
const MOST_PREDICATES = 20;
const DEEPEST = 5;

/**
 * Reads `familyName='Soto' AND (grades='05' OR grades='06')`. `AND` binds closer than `OR`; parentheses group, which the format does not ask
 * for. Values stand between single quotes, one inside doubled; a word, number or day may stand bare.
 *
 * @throws {Refusal} `roster-filter`
 */
export function parseFilter(text: string): Filter {
  // A database cannot hold the one, nor UTF-8 the other.
  if (text.length > LONGEST || text.includes('\0') || !text.isWellFormed()) throw new Refusal('roster-filter');
  const parser = new Parser(text);
  return parser.whole();
}

class Parser {
  readonly #text: string;
  #place = 0;
  #predicates = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Filter {
    const filter = this.#any(0);
    this.#take(/\s*/y);
    if (this.#place < this.#text.length) throw new Refusal('roster-filter');
    return filter;
  }

  #any(depth: number): Filter {
    const any = [this.#all(depth)];
    while (this.#take(/\s*\bOR\b/y) !== undefined) any.push(this.#all(depth));
    return any.length === 1 && any[0] ? any[0] : { any };
  }

  #all(depth: number): Filter {
    const all = [this.#one(depth)];
    while (this.#take(/\s*\bAND\b/y) !== undefined) all.push(this.#one(depth));
    return all.length === 1 && all[0] ? all[0] : { all };
  }

  #one(depth: number): Filter {
    if (this.#take(/\s*\(/y) === undefined) return this.#predicate();
    if (depth === DEEPEST) throw new Refusal('roster-filter');
    const inner = this.#any(depth + 1);
    this.#expect(/\s*\)/y);
    return inner;
  }

  #predicate(): Predicate {
    if (++this.#predicates > MOST_PREDICATES) throw new Refusal('roster-filter');
    const path = this.#expect(/\s*[A-Za-z]+(?:\.[A-Za-z]+)*/y).trim();
    const operator = this.#expect(/\s*(?:!=|>=|<=|=|>|<|~)/y).trim() as Operator;
    const quoted = this.#take(/\s*'(?:[^']|'')*'/y)?.trim();
    const value = quoted?.slice(1, -1).replaceAll("''", "'") ?? this.#expect(/\s*[\w.:+-]+/y).trim();
    return { path, operator, value };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#place;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#place += found.length;
    return found;
  }

  #expect(pattern: RegExp): string {
    const found = this.#take(pattern);
    if (found === undefined) throw new Refusal('roster-filter');
    return found;
  }
}
