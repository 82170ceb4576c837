import { type Code, type CodeList, defineCodeList, type Language } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/**
 * A long list of the census out of a text: a code and its name, a line or `; ` after each. The names are not translated. Taken apart
 * when it is first asked for. A code whose name is not known is its own name.
 */
export function censusList(
  id: string,
  title: Readonly<Record<Language, string>>,
  place: string,
  text: string,
): CodeList {
  return defineCodeList({
    id,
    title,
    source: `${EDUCACENSO_SOURCE}, ${place}`,
    date: EDUCACENSO_DATE,
    verified: false,
    codes: () =>
      text
        .trim()
        .split(/\n|; (?=\d)/)
        .map((entry): Code => {
          const [code = '', ...rest] = entry.trim().split(' ');
          const name = rest.join(' ') || code;
          return { code, labels: { en: name, es: name, pt: name } };
        }),
  });
}
