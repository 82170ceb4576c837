import { type ComputedValue, INPUT_WORDS, type InputName } from '@emis-sdk/profiles/indicators';
import type { CommandContext } from './context.ts';

/** Counts values while they go by to be written. */
export class IndicatorTally {
  values = 0;
  #without = 0;
  #schoolYear: number | undefined;
  readonly #missing = new Map<InputName, number>();

  *noting(values: Iterable<ComputedValue>): Generator<ComputedValue> {
    for (const value of values) {
      this.values++;
      this.#schoolYear = value.schoolYear;
      if (value.value === undefined) this.#without++;
      for (const input of value.missing) this.#missing.set(input, (this.#missing.get(input) ?? 0) + 1);
      yield value;
    }
  }

  /** Says how many values there are, and of data that nobody has read out what those without a number lack. */
  tell({ terminal, say, language }: CommandContext, asData: boolean): void {
    terminal.talk('');
    // As text: a year is no quantity.
    const year = String(this.#schoolYear ?? '');
    terminal.talk(say('indicators.values', { values: this.values, year, without: this.#without }));
    if (!asData) return;
    for (const [input, count] of this.#missing) {
      terminal.talk(`  ${say('indicators.lacks-count', { count, input: INPUT_WORDS[input][language] })}`);
    }
  }

  counts(): object {
    return {
      schoolYear: this.#schoolYear ?? null,
      values: this.values,
      withoutNumber: this.#without,
      missing: Object.fromEntries(this.#missing),
    };
  }
}
