import { defineCodeList } from '@emis-sdk/model';
import { MUNICIPALITY_NAMES } from './municipality-names.ts';

let names: ReadonlyMap<string, string> | undefined;

function allNames(): ReadonlyMap<string, string> {
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
  return names;
}

/** The name of a municipality by its IBGE code of seven digits; nothing when there is none of that code. */
export function municipalityName(code: string): string | undefined {
  return allNames().get(code);
}

/** Every municipality by its IBGE code. Taken apart when it is first asked for. */
export const municipalities = defineCodeList({
  id: 'br.municipality',
  title: { en: 'Municipality', es: 'Municipio', pt: 'Município' },
  source:
    'IBGE codes, read from github.com/kelvins/municipios-brasileiros at commit 503e2f7 (2025-12-10), csv/municipios.csv',
  date: '2025-12-10',
  verified: false,
  codes: () => [...allNames()].map(([code, name]) => ({ code, labels: { en: name, es: name, pt: name } })),
});
