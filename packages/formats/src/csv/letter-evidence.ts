import type { ByteSource } from '../bundle.ts';
import { CODE_PAGES, type CodePage } from './code-pages.ts';

/** Letters that names and words in Spanish and Portuguese are full of, with the blank that does not break, and those that stand in them now and then. */
const FREQUENT = 'áéíóúñãçõÁÉÍÓÚÑÃÇÕ\u00a0';
const OCCASIONAL = 'âêôüàÂÊÔÜÀºª°¿¡“”‘’–…';
/** Letters of other languages: possible in a name. All else (frames, currencies, mathematics) is not. */
const POSSIBLE = /\p{L}/u;

/** Looked at, at the most: more would not change the answer. */
const ENOUGH = 200_000;

/** The code page in which a file is in all likelihood, and what speaks against being sure of it. */
export interface LikeliestPage {
  readonly page: CodePage;
  /** Where the letters do not decide: the other page, and the first letter as either page has it. */
  readonly doubt?: PageDoubt;
}

export interface PageDoubt {
  readonly other: CodePage;
  readonly letter: string;
  readonly otherLetter: string;
}

/** One letter that is good in one page and merely possible in the other is worth so many points: less than that decides nothing. */
const DECIDES = 3;

/**
 * Tells apart the code pages in which a file that is no Unicode may be, by what its bytes above 0x7F would be in each: `cp850` when they are
 * better letters there, going by their frequency and by whether they fit the capital letters around them; else `windows-1252`, or
 * `iso-8859-1` when no byte is used in which the two differ.
 */
export async function likeliestPage(source: ByteSource): Promise<LikeliestPage> {
  const [dos, windows] = [new Judge('cp850'), new Judge('windows-1252')];
  let seen = 0;
  let differs = false;
  let first = 0;
  // A letter is judged when the one behind it is known.
  let [before, prior, current] = [0x20, 0x20, 0x20];
  const take = (byte: number): void => {
    if (current >= 0x80) {
      seen++;
      first ||= current;
      differs ||= current < 0xa0;
      dos.judge(before, prior, current, byte);
      windows.judge(before, prior, current, byte);
    }
    before = prior;
    prior = current;
    current = byte;
  };
  for await (const chunk of source.open()) {
    for (const byte of chunk) take(byte);
    if (seen > ENOUGH && differs) break;
  }
  take(0x20);
  const latin = differs ? 'windows-1252' : 'iso-8859-1';
  const [page, other] = dos.points > windows.points ? (['cp850', latin] as const) : ([latin, 'cp850'] as const);
  if (Math.abs(dos.points - windows.points) >= DECIDES) return { page };
  const letterIn = (one: CodePage) => String.fromCharCode(CODE_PAGES[one][first] ?? 0);
  return { page, doubt: { other, letter: letterIn(page), otherLetter: letterIn(other) } };
}

type Case = 'upper' | 'lower' | 'none';

/** Adds up how well bytes do as letters of one code page. */
class Judge {
  points = 0;
  readonly #letters: readonly string[];
  readonly #points: Int8Array;
  readonly #cases: readonly Case[];

  constructor(page: CodePage) {
    this.#letters = [...CODE_PAGES[page]].map((unit) => String.fromCharCode(unit));
    this.#points = Int8Array.from(this.#letters, pointsOf);
    this.#cases = this.#letters.map(caseOf);
  }

  judge(before: number, prior: number, byte: number, next: number): void {
    const own = this.#cases[byte];
    const letter = this.#letters[byte] ?? '';
    const [left, right] = [this.#cases[prior], this.#cases[next]];
    this.points += this.#points[byte] ?? 0;
    if (own === 'none') this.points -= misplaced(letter, left !== 'none', right !== 'none');
    else if (own === 'upper') {
      // A capital behind a small letter; one that is a word by itself, as the preposition `à` is and no capital.
      if (left === 'lower') this.points -= 4;
      else if (left === 'none' && right === 'none') this.points -= 3;
    } else if (
      left === 'upper'
        ? right === 'upper' || (right === 'none' && this.#cases[before] === 'upper')
        : left === 'none' && (right === 'upper' || (right === 'none' && !'éàó'.includes(letter)))
    ) {
      // A small letter among capitals, or that begins a word of them, or that is a word by itself and none of those that are.
      this.points -= 3;
    }
    if (own !== 'none') this.points -= this.#unsaid(letter, next, right);
  }

  /** No word ends in ç, nor does ç stand before e or i, or ã before a, i or u. */
  #unsaid(own: string, next: number, right: Case | undefined): number {
    const letter = own.toLowerCase();
    const following = this.#letters[next]?.toLowerCase() ?? '';
    if (letter === 'ç') return right === 'none' || 'ei'.includes(following) ? 2 : 0;
    return letter === 'ã' && 'aiu'.includes(following) ? 2 : 0;
  }
}

/** A sign between two letters is none, unless it is an apostrophe; nor does a quotation open behind a letter. */
function misplaced(sign: string, left: boolean, right: boolean): number {
  if (sign === '’' || sign === '´') return 0;
  return (left && right) || (left && '“‘¿¡'.includes(sign)) ? 3 : 0;
}

function pointsOf(letter: string): number {
  if (FREQUENT.includes(letter)) return 3;
  if (OCCASIONAL.includes(letter)) return 1;
  return POSSIBLE.test(letter) ? 0 : -3;
}

function caseOf(letter: string): Case {
  if (!POSSIBLE.test(letter) || 'ºª'.includes(letter)) return 'none';
  return letter === letter.toLowerCase() ? 'lower' : 'upper';
}
