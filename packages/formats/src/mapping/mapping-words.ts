import type { Language } from '@emis-sdk/model';

/** Why a pair of column and field was proposed, for the person who decides. */
const MAPPING_WORDS = {
  'own-name': {
    en: '“{column}” is a name of the field “{label}”.',
    es: '«{column}» es un nombre del campo «{label}».',
    pt: '“{column}” é um nome do campo “{label}”.',
  },
  synonym: {
    en: '“{column}” is often used for “{label}”.',
    es: '«{column}» suele usarse para «{label}».',
    pt: '“{column}” costuma ser usado para “{label}”.',
  },
  'named-number': {
    en: 'The column is called like {title}; {valid} of {count} values are valid numbers.',
    es: 'La columna se llama como {title}; {valid} de {count} valores son números válidos.',
    pt: 'A coluna tem o nome de {title}; {valid} de {count} valores são números válidos.',
  },
  'check-digits': {
    en: '{valid} of {count} values are valid numbers of {title}, check digit included.',
    es: '{valid} de {count} valores son números válidos de {title}, dígito verificador incluido.',
    pt: '{valid} de {count} valores são números válidos de {title}, dígito verificador incluído.',
  },
  'no-values': { en: 'It has no values.', es: 'No tiene valores.', pt: 'Não tem valores.' },
  'are-days': {
    en: '{valid} % of its values are days.',
    es: 'El {valid} % de sus valores son fechas.',
    pt: '{valid} % dos valores são datas.',
  },
  'are-numbers': {
    en: '{valid} % of its values are numbers.',
    es: 'El {valid} % de sus valores son números.',
    pt: '{valid} % dos valores são números.',
  },
  'are-yes-no': {
    en: '{valid} % of its values are yes or no.',
    es: 'El {valid} % de sus valores son sí o no.',
    pt: '{valid} % dos valores são sim ou não.',
  },
  'are-ids': {
    en: '{valid} % of its values may be ids.',
    es: 'El {valid} % de sus valores pueden ser identificadores.',
    pt: '{valid} % dos valores podem ser identificadores.',
  },
  'are-codes': {
    en: '{valid} % of its values are codes or labels of the list.',
    es: 'El {valid} % de sus valores son códigos o etiquetas de la lista.',
    pt: '{valid} % dos valores são códigos ou rótulos da lista.',
  },
  'own-codes': {
    en: 'Its values are few, as codes are, but none of the list: say in lookups what each stands for.',
    es: 'Sus valores son pocos, como los códigos, pero no son de la lista: indique en lookups qué significa cada uno.',
    pt: 'Seus valores são poucos, como os códigos, mas não são da lista: indique em lookups o que cada um significa.',
  },
  'are-texts': { en: '', es: '', pt: '' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type MappingWord = keyof typeof MAPPING_WORDS;

export function mappingWord(
  word: MappingWord,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return MAPPING_WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
