import type { PortalWords } from '../portal/say.ts';

/** The words of the pages of findings. */
export const FINDING_WORDS = {
  findings: { en: 'Findings by cause', es: 'Observaciones por causa', pt: 'Observações por causa' },
  about: {
    en: 'From the newest complete submission of each product: what the product found before sending, and the errors that this server found in what was sent.',
    es: 'Según el envío completo más reciente de cada producto: lo que el producto encontró antes de enviar, y los errores que este servidor encontró en lo enviado.',
    pt: 'Segundo o envio completo mais recente de cada produto: o que o produto encontrou antes de enviar, e os erros que este servidor encontrou no que foi enviado.',
  },
  sum: {
    en: 'Findings: {$count}. Causes: {$causes}.',
    es: 'Observaciones: {$count}. Causas: {$causes}.',
    pt: 'Observações: {$count}. Causas: {$causes}.',
  },
  'sum.held': {
    en: 'Records in order that wait for others to be mended: {$held}. They go with the records that they wait for.',
    es: 'Registros en orden que esperan la corrección de otros: {$held}. Se envían junto con los registros que esperan.',
    pt: 'Registros em ordem que esperam a correção de outros: {$held}. São enviados com os registros que esperam.',
  },
  none: {
    en: 'Nothing was found in the newest submissions.',
    es: 'No se encontró nada en los envíos más recientes.',
    pt: 'Nada foi encontrado nos envios mais recentes.',
  },
  causes: { en: 'To be mended', es: 'Por corregir', pt: 'A corrigir' },
  'causes.follow': { en: 'Often go by themselves', es: 'Suelen resolverse solos', pt: 'Costumam resolver-se sozinhos' },
  'causes.follow.about': {
    en: 'These say only that something else is missing or wrong. Mend the causes above first.',
    es: 'Estas solo dicen que otra cosa falta o está mal. Corrija primero las causas de arriba.',
    pt: 'Estas só dizem que outra coisa falta ou está errada. Corrija primeiro as causas acima.',
  },
  'causes.warning': { en: 'Worth a look', es: 'Conviene revisar', pt: 'Convém revisar' },
  'causes.info': { en: 'For information', es: 'Para información', pt: 'Para informação' },
  chart: {
    en: 'Records that mending each cause would free, at most',
    es: 'Registros que liberaría corregir cada causa, como máximo',
    pt: 'Registros que a correção de cada causa liberaria, no máximo',
  },
  cause: { en: 'Cause and how to mend it', es: 'Causa y cómo corregirla', pt: 'Causa e como corrigi-la' },
  count: { en: 'Findings', es: 'Observaciones', pt: 'Observações' },
  frees: { en: 'Frees at most', es: 'Libera como máximo', pt: 'Libera no máximo' },
  touches: { en: 'Records touched', es: 'Registros afectados', pt: 'Registros afetados' },
  products: { en: 'Products', es: 'Productos', pt: 'Produtos' },
  'frees.about': {
    en: 'A record with two causes is free only when both are mended.',
    es: 'Un registro con dos causas queda libre solo cuando se corrigen ambas.',
    pt: 'Um registro com duas causas só fica livre quando ambas são corrigidas.',
  },
  fix: { en: 'How to mend it', es: 'Cómo corregirlo', pt: 'Como corrigir' },
  developer: {
    en: 'For the developer of the product',
    es: 'Para quien desarrolla el producto',
    pt: 'Para quem desenvolve o produto',
  },
  where: { en: 'Where it is found', es: 'Dónde se encuentra', pt: 'Onde se encontra' },
  'where.none': {
    en: 'It is in none of the newest submissions.',
    es: 'No está en ninguno de los envíos más recientes.',
    pt: 'Não está em nenhum dos envios mais recentes.',
  },
  product: { en: 'Product', es: 'Producto', pt: 'Produto' },
  places: {
    en: 'First places (file, row)',
    es: 'Primeros lugares (archivo, fila)',
    pt: 'Primeiros lugares (arquivo, linha)',
  },
  severity: { en: 'Severity', es: 'Gravedad', pt: 'Gravidade' },
  more: { en: 'More products', es: 'Más productos', pt: 'Mais produtos' },
} as const satisfies PortalWords;
