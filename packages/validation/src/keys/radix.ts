/** Fewer numbers than this are sorted by comparing. */
const FEW = 4096;

/** The numbers 0 to `size` in the order of their words: word `n` stands at `n * stride`. Those with the same word stay in their order. */
export function sortedByWord(words: Uint32Array, size: number, stride = 1): Uint32Array<ArrayBuffer> {
  let numbers = Uint32Array.from({ length: size }, (_, number) => number);
  if (size < FEW) return numbers.sort((a, b) => (words[a * stride] ?? 0) - (words[b * stride] ?? 0) || a - b);
  for (const shift of [0, 16]) numbers = byHalf(numbers, words, stride, shift);
  return numbers;
}

/** One stable pass of a counting sort by 16 bits of the words. */
function byHalf(numbers: Uint32Array, words: Uint32Array, stride: number, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(65_537);
  for (let at = 0; at < numbers.length; at++) {
    const half = (((words[(numbers[at] as number) * stride] as number) >>> shift) & 65_535) + 1;
    starts[half] = (starts[half] as number) + 1;
  }
  for (let half = 1; half < starts.length; half++) starts[half] = (starts[half] ?? 0) + (starts[half - 1] ?? 0);
  const sorted = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    const half = ((words[number * stride] as number) >>> shift) & 65_535;
    const place = starts[half] as number;
    sorted[place] = number;
    starts[half] = place + 1;
  }
  return sorted;
}
