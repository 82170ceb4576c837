import type { Language } from '@emis-sdk/model';

/** The words of the help page of `emis identifiers`. */
export const IDENTIFIER_HELP = {
  identifiers: {
    en: 'Say whether numbers that authorities give are valid, or why not; without numbers, list the kinds',
    es: 'Decir si los números que dan las autoridades son válidos, o por qué no; sin números, enumerar los tipos',
    pt: 'Dizer se os números dados por autoridades são válidos, ou por que não; sem números, listar os tipos',
  },
  'identifiers-country': {
    en: 'a profile or the ISO code of its country, such as br; without it, list them',
    es: 'un perfil o el código ISO de su país, por ejemplo br; sin él, se enumeran',
    pt: 'um perfil ou o código ISO de seu país, por exemplo br; sem ele, são listados',
  },
  'identifiers-kind': {
    en: 'the kind of number, such as cpf or br.cpf; without it, list those of the country',
    es: 'el tipo de número, por ejemplo cpf o br.cpf; sin él, se enumeran los del país',
    pt: 'o tipo de número, por exemplo cpf ou br.cpf; sem ele, são listados os do país',
  },
  'identifiers-number': {
    en: 'the numbers; - reads them from standard input, one a line',
    es: 'los números; - los lee de la entrada estándar, uno por línea',
    pt: 'os números; - lê-os da entrada padrão, um por linha',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis identifiers` says, in MessageFormat 2. */
export const IDENTIFIER_WORDS = {
  'identifiers.valid': {
    en: '{$number}: valid',
    es: '{$number}: válido',
    pt: '{$number}: válido',
  },
  'identifiers.valid-written': {
    en: '{$number}: valid; the official writing is {$written}',
    es: '{$number}: válido; la escritura oficial es {$written}',
    pt: '{$number}: válido; a escrita oficial é {$written}',
  },
  'identifiers.valid-kept': {
    en: '{$number}: valid; it is kept as {$written}',
    es: '{$number}: válido; se guarda como {$written}',
    pt: '{$number}: válido; guarda-se como {$written}',
  },
  'identifiers.format': {
    en: '{$number}: not valid; a number of this kind has another form (other length or other signs)',
    es: '{$number}: no es válido; un número de este tipo tiene otra forma (otra longitud u otros signos)',
    pt: '{$number}: não é válido; um número deste tipo tem outra forma (outro tamanho ou outros sinais)',
  },
  'identifiers.check-digit': {
    en: '{$number}: not valid; its check digit does not fit, so a digit is wrong or two are swapped',
    es: '{$number}: no es válido; su dígito verificador no corresponde, así que un dígito está mal o dos están cambiados de lugar',
    pt: '{$number}: não é válido; seu dígito verificador não confere, portanto um dígito está errado ou dois estão trocados',
  },
  'identifiers.range': {
    en: '{$number}: not valid; it has the right form, but no such number is given out',
    es: '{$number}: no es válido; tiene la forma correcta, pero no se otorga un número así',
    pt: '{$number}: não é válido; tem a forma correta, mas não se emite um número assim',
  },
  'identifiers.unverified': {
    en: 'CAUTION: {$kind} was checked by a rule that no official document confirms. A number that is said to be wrong may be right.',
    es: 'CUIDADO: {$kind} se verificó con una regla que ningún documento oficial confirma. Un número que se da por erróneo puede ser correcto.',
    pt: 'ATENÇÃO: {$kind} foi verificado por uma regra que nenhum documento oficial confirma. Um número dado como errado pode estar certo.',
  },
  'identifiers.country': {
    en: '.input {$count :integer} .match $count one {{{$id}{$iso}: {$title}, {$count} kind of number}} * {{{$id}{$iso}: {$title}, {$count} kinds of number}}',
    es: '.input {$count :integer} .match $count one {{{$id}{$iso}: {$title}, {$count} tipo de número}} * {{{$id}{$iso}: {$title}, {$count} tipos de número}}',
    pt: '.input {$count :integer} .match $count one {{{$id}{$iso}: {$title}, {$count} tipo de número}} * {{{$id}{$iso}: {$title}, {$count} tipos de número}}',
  },
  'identifiers.kind-verified': {
    en: '{$kind}: {$title} ({$on})',
    es: '{$kind}: {$title} ({$on})',
    pt: '{$kind}: {$title} ({$on})',
  },
  'identifiers.kind-unverified': {
    en: '{$kind}: {$title} ({$on}); not confirmed by an official document',
    es: '{$kind}: {$title} ({$on}); sin confirmar por un documento oficial',
    pt: '{$kind}: {$title} ({$on}); não confirmado por um documento oficial',
  },
  'identifiers.no-kinds': {
    en: 'This profile knows no kinds of number.',
    es: 'Este perfil no conoce tipos de número.',
    pt: 'Este perfil não conhece tipos de número.',
  },
  'identifiers.unknown-country': {
    en: 'There is no such country. Known: {$known}.',
    es: 'No existe ese país. Conocidos: {$known}.',
    pt: 'Esse país não existe. Conhecidos: {$known}.',
  },
  'identifiers.unknown-kind': {
    en: 'There is no such kind of number in {$country}. Known: {$known}.',
    es: 'No existe ese tipo de número en {$country}. Conocidos: {$known}.',
    pt: 'Esse tipo de número não existe em {$country}. Conhecidos: {$known}.',
  },
} as const satisfies Record<string, Record<Language, string>>;
