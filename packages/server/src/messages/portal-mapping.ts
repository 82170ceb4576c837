import type { PortalWords } from '../portal/say.ts';

/** The page of values that are in no code list. */
export const MAPPING_WORDS = {
  heading: {
    en: 'Values that are in no code list',
    es: 'Valores que no están en ninguna lista de códigos',
    pt: 'Valores que não estão em nenhuma lista de códigos',
  },
  about: {
    en: 'Products sent these values where a code of a list belongs. Say which code each is: the product is told (GET /v1/code-mappings) and can send the code from then on. Nothing that is stored changes.',
    es: 'Los productos enviaron estos valores donde va un código de una lista. Diga qué código es cada uno: se avisa al producto (GET /v1/code-mappings) y desde entonces puede enviar el código. Nada de lo guardado cambia.',
    pt: 'Os produtos enviaram estes valores onde vai um código de uma lista. Diga qual código é cada um: o produto é avisado (GET /v1/code-mappings) e a partir daí pode enviar o código. Nada do que está guardado muda.',
  },
  seldom: {
    en: 'A value that one batch holds fewer than three times is not kept: it may be about one child. The product finds it in its findings.',
    es: 'Un valor que un lote trae menos de tres veces no se guarda: puede decir algo de un solo niño. El producto lo encuentra en sus observaciones.',
    pt: 'Um valor que um lote traz menos de três vezes não é guardado: pode dizer algo de uma só criança. O produto o encontra nas suas observações.',
  },
  none: {
    en: 'No such value was found.',
    es: 'No se encontró ningún valor así.',
    pt: 'Nenhum valor assim foi encontrado.',
  },
  found: { en: 'Values found', es: 'Valores encontrados', pt: 'Valores encontrados' },
  value: { en: 'Value', es: 'Valor', pt: 'Valor' },
  product: { en: 'Product', es: 'Producto', pt: 'Produto' },
  field: { en: 'Field', es: 'Campo', pt: 'Campo' },
  list: { en: 'List', es: 'Lista', pt: 'Lista' },
  seen: { en: 'Seen', es: 'Visto', pt: 'Visto' },
  code: { en: 'Code', es: 'Código', pt: 'Código' },
  'code.of': { en: 'Code for {$value}', es: 'Código para {$value}', pt: 'Código para {$value}' },
  suggested: { en: '{$label} (suggested)', es: '{$label} (sugerido)', pt: '{$label} (sugerido)' },
  choose: { en: 'Choose a code', es: 'Elija un código', pt: 'Escolha um código' },
  confirm: { en: 'Confirm', es: 'Confirmar', pt: 'Confirmar' },
  forget: {
    en: 'Take back the code of {$value}',
    es: 'Retirar el código de {$value}',
    pt: 'Retirar o código de {$value}',
  },
  'done.confirmed': { en: 'The code is confirmed.', es: 'El código está confirmado.', pt: 'O código está confirmado.' },
  'done.forgotten': { en: 'The code was taken back.', es: 'El código se retiró.', pt: 'O código foi retirado.' },
  'choose.first': { en: 'Choose a code first.', es: 'Elija primero un código.', pt: 'Escolha primeiro um código.' },
} as const satisfies PortalWords;
