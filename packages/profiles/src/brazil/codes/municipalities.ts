import { MUNICIPALITY_NAMES } from './municipality-names.ts';

let names: ReadonlyMap<string, string> | undefined;

/** The name of a municipality by its IBGE code of seven digits; nothing when there is none of that code. */
export function municipalityName(code: string): string | undefined {
  names ??= new Map(
    MUNICIPALITY_NAMES.trim()
      .split('\n')
      .flatMap((line) => {
        const state = line.slice(0, 2);
        return line
          .slice(3)
          .split(';')
          .map((entry) => [state + entry.slice(0, 5), entry.slice(5)] as const);
      }),
  );
  return names.get(code);
}

/** The codes of all municipalities, 5,571 of them, in order. */
export function municipalityCodes(): string[] {
  municipalityName('');
  return [...(names?.keys() ?? [])];
}
