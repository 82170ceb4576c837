/** The numbers 0 to `size` in the order of their words: word `n` stands at `n * stride`. Those with the same word stay in their order. */
export function sortedByWord(words: Uint32Array, size: number, stride: number): Uint32Array<ArrayBuffer> {
  const sorted = new Uint32Array(size);
  // By the lower halves first. The upper one goes along: to fetch it again would be a wait for memory for each.
  const starts = new Uint32Array(HALVES);
  const upperStarts = new Uint32Array(HALVES);
  for (let number = 0; number < size; number++) {
    const word = words[number * stride] as number;
    count(starts, word & 65_535);
    count(upperStarts, word >>> 16);
  }
  addUp(starts);
  addUp(upperStarts);
  const numbers = new Uint32Array(size);
  const uppers = new Uint16Array(size);
  for (let number = 0; number < size; number++) {
    const word = words[number * stride] as number;
    const place = count(starts, (word & 65_535) - 1);
    numbers[place] = number;
    uppers[place] = word >>> 16;
  }
  for (let at = 0; at < size; at++) {
    sorted[count(upperStarts, (uppers[at] as number) - 1)] = numbers[at] as number;
  }
  return sorted;
}

const HALVES = 65_537;

/** Counts one more of a half where those of the next begin, and says how many there were. */
function count(starts: Uint32Array, half: number): number {
  const before = starts[half + 1] as number;
  starts[half + 1] = before + 1;
  return before;
}

function addUp(starts: Uint32Array): void {
  for (let half = 1; half < HALVES; half++) starts[half] = (starts[half] as number) + (starts[half - 1] as number);
}
