import type { PortalWords } from '../portal/say.ts';

/** The page of persons that may stand twice. */
export const DUPLICATES_WORDS = {
  heading: {
    en: 'Persons who may stand twice',
    es: 'Personas que pueden estar repetidas',
    pt: 'Pessoas que podem estar repetidas',
  },
  about: {
    en: 'Compare two records before you merge them. Values are masked: letters show as A or a, digits as 9. A merge can be undone, exactly.',
    es: 'Compare dos registros antes de unirlos. Los valores están enmascarados: las letras se ven como A o a, los dígitos como 9. Una unión se puede deshacer por completo.',
    pt: 'Compare dois registros antes de uni-los. Os valores estão mascarados: as letras aparecem como A ou a, os dígitos como 9. Uma união pode ser desfeita por completo.',
  },
  product: { en: 'Product', es: 'Producto', pt: 'Produto' },
  choose: { en: 'Show its persons', es: 'Mostrar sus personas', pt: 'Mostrar as suas pessoas' },
  'products.none': {
    en: 'No product has sent persons yet.',
    es: 'Ningún producto envió personas todavía.',
    pt: 'Nenhum produto enviou pessoas ainda.',
  },
  pairs: {
    en: 'Pairs that may be one person',
    es: 'Pares que pueden ser una persona',
    pt: 'Pares que podem ser uma pessoa',
  },
  'pairs.none': {
    en: 'No such pair was found here.',
    es: 'No se encontró ningún par aquí.',
    pt: 'Nenhum par foi encontrado aqui.',
  },
  one: { en: 'One record', es: 'Un registro', pt: 'Um registro' },
  other: { en: 'Other record', es: 'Otro registro', pt: 'Outro registro' },
  score: { en: 'Score (0 to 100)', es: 'Puntaje (0 a 100)', pt: 'Pontuação (0 a 100)' },
  because: { en: 'In common', es: 'En común', pt: 'Em comum' },
  'because.identifier': { en: 'a number', es: 'un número', pt: 'um número' },
  'because.names': { en: 'all names', es: 'todos los nombres', pt: 'todos os nomes' },
  'because.given-name': { en: 'the first name', es: 'el nombre de pila', pt: 'o primeiro nome' },
  'because.birth-date': { en: 'the day of birth', es: 'el día de nacimiento', pt: 'o dia de nascimento' },
  'because.birth-date-swapped': {
    en: 'the day of birth with day and month swapped',
    es: 'el día de nacimiento con día y mes cambiados',
    pt: 'o dia de nascimento com dia e mês trocados',
  },
  act: { en: 'What to do', es: 'Qué hacer', pt: 'O que fazer' },
  compare: { en: 'Compare {$one} and {$other}', es: 'Comparar {$one} y {$other}', pt: 'Comparar {$one} e {$other}' },
  more: { en: 'Next pairs', es: 'Pares siguientes', pt: 'Pares seguintes' },
  compared: {
    en: 'The two records side by side',
    es: 'Los dos registros lado a lado',
    pt: 'Os dois registros lado a lado',
  },
  field: { en: 'Field', es: 'Campo', pt: 'Campo' },
  same: { en: 'Same?', es: '¿Igual?', pt: 'Igual?' },
  absent: { en: '(not said)', es: '(no se dice)', pt: '(não se diz)' },
  reveal: {
    en: 'Show the values (this is recorded)',
    es: 'Mostrar los valores (queda registrado)',
    pt: 'Mostrar os valores (fica registrado)',
  },
  'merge.keep': {
    en: 'Merge: {$stays} stays, {$goes} goes',
    es: 'Unir: {$stays} queda, {$goes} desaparece',
    pt: 'Unir: {$stays} fica, {$goes} desaparece',
  },
  'merge.about': {
    en: 'Where both say something, the record that stays is right. What referred to the other refers to it.',
    es: 'Donde ambos dicen algo, vale el registro que queda. Lo que se refería al otro se refiere a este.',
    pt: 'Onde ambos dizem algo, vale o registro que fica. O que se referia ao outro passa a se referir a este.',
  },
  back: { en: 'Back to the pairs', es: 'Volver a los pares', pt: 'Voltar aos pares' },
  merges: { en: 'Merges that stand', es: 'Uniones vigentes', pt: 'Uniões em vigor' },
  'merges.none': { en: 'None.', es: 'Ninguna.', pt: 'Nenhuma.' },
  merged: { en: 'Went', es: 'Desapareció', pt: 'Desapareceu' },
  survivor: { en: 'Stays', es: 'Queda', pt: 'Fica' },
  records: { en: 'Other records changed', es: 'Otros registros cambiados', pt: 'Outros registros mudados' },
  when: { en: 'When (UTC)', es: 'Cuándo (UTC)', pt: 'Quando (UTC)' },
  undo: {
    en: 'Undo the merge of {$merged}',
    es: 'Deshacer la unión de {$merged}',
    pt: 'Desfazer a união de {$merged}',
  },
  'done.merged': {
    en: 'The two records are one now.',
    es: 'Los dos registros ahora son uno.',
    pt: 'Os dois registros agora são um.',
  },
  'done.undone': { en: 'The merge was undone.', es: 'La unión se deshizo.', pt: 'A união foi desfeita.' },
} as const satisfies PortalWords;
