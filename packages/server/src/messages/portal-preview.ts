import type { PortalWords } from '../portal/say.ts';

/** The page on which a file is tried. */
export const PREVIEW_PAGE_WORDS = {
  heading: { en: 'Try a file', es: 'Probar un archivo', pt: 'Testar um arquivo' },
  about: {
    en: 'Choose the export of a product: a .zip of its files, or one file. Everything is done as if it were sent, and undone: nothing is stored, no product is told. The file is deleted when the page is made.',
    es: 'Elija la exportación de un producto: un .zip de sus archivos, o un archivo. Todo se hace como si se enviara y se deshace: nada se guarda, no se avisa a ningún producto. El archivo se borra cuando la página está hecha.',
    pt: 'Escolha a exportação de um produto: um .zip dos seus arquivos, ou um arquivo. Tudo é feito como se fosse enviado, e desfeito: nada é guardado, nenhum produto é avisado. O arquivo é apagado quando a página está pronta.',
  },
  none: {
    en: 'No product that may send is registered.',
    es: 'No hay ningún producto registrado que pueda enviar.',
    pt: 'Não há nenhum produto registrado que possa enviar.',
  },
  product: { en: 'As if sent by', es: 'Como si lo enviara', pt: 'Como se enviado por' },
  profile: { en: 'Profile', es: 'Perfil', pt: 'Perfil' },
  file: { en: 'File', es: 'Archivo', pt: 'Arquivo' },
  'file.hint': { en: 'At most {$most} MB.', es: 'Como máximo {$most} MB.', pt: 'No máximo {$most} MB.' },
  'file.missing': { en: 'Choose a file.', es: 'Elija un archivo.', pt: 'Escolha um arquivo.' },
  'file.unreadable': {
    en: 'This is no export that can be read: a .zip or a file of OneRoster, Microsoft SDS, Ed-Fi, NDJSON, CSV, Excel, or of the country.',
    es: 'Esta no es una exportación legible: un .zip o un archivo de OneRoster, Microsoft SDS, Ed-Fi, NDJSON, CSV, Excel o del país.',
    pt: 'Esta não é uma exportação legível: um .zip ou um arquivo de OneRoster, Microsoft SDS, Ed-Fi, NDJSON, CSV, Excel ou do país.',
  },
  'file.many': {
    en: 'It has more than {$most} records: try it by emis submit --dry-run.',
    es: 'Tiene más de {$most} registros: pruébelo con emis submit --dry-run.',
    pt: 'Tem mais de {$most} registros: teste-o com emis submit --dry-run.',
  },
  send: { en: 'Try it', es: 'Probar', pt: 'Testar' },
  result: { en: 'What would happen', es: 'Lo que pasaría', pt: 'O que aconteceria' },
  check: {
    en: 'Records read: {$read}. With an error: {$invalid}. Waiting for them: {$held}. Tried: {$tried}.',
    es: 'Registros leídos: {$read}. Con error: {$invalid}. En espera de ellos: {$held}. Probados: {$tried}.',
    pt: 'Registros lidos: {$read}. Com erro: {$invalid}. À espera deles: {$held}. Testados: {$tried}.',
  },
  changes: { en: 'By kind of record', es: 'Por tipo de registro', pt: 'Por tipo de registro' },
  entity: { en: 'Kind of record', es: 'Tipo de registro', pt: 'Tipo de registro' },
  create: { en: 'Created', es: 'Creados', pt: 'Criados' },
  update: { en: 'Changed', es: 'Cambiados', pt: 'Mudados' },
  close: { en: 'Closed', es: 'Cerrados', pt: 'Encerrados' },
  unchanged: { en: 'Unchanged', es: 'Sin cambios', pt: 'Sem mudança' },
  refused: { en: 'Refused', es: 'Rechazados', pt: 'Rejeitados' },
  waiting: { en: 'Waiting', es: 'En espera', pt: 'À espera' },
  risky: {
    en: 'This would close {$closes} of {$entity}, {$percent} % of those that are open. Ask the product before it is sent.',
    es: 'Esto cerraría {$closes} de {$entity}, el {$percent} % de los abiertos. Pregunte al producto antes de que se envíe.',
    pt: 'Isto encerraria {$closes} de {$entity}, {$percent} % dos abertos. Pergunte ao produto antes que seja enviado.',
  },
  moves: {
    en: 'Indicators that would move, over the records of this product',
    es: 'Indicadores que se moverían, sobre los registros de este producto',
    pt: 'Indicadores que se moveriam, sobre os registros deste produto',
  },
  'moves.none': {
    en: 'No indicator would move.',
    es: 'Ningún indicador se movería.',
    pt: 'Nenhum indicador se moveria.',
  },
  'moves.absent': {
    en: 'This server shows no indicators.',
    es: 'Este servidor no muestra indicadores.',
    pt: 'Este servidor não mostra indicadores.',
  },
  indicator: { en: 'Indicator', es: 'Indicador', pt: 'Indicador' },
  group: { en: 'Group', es: 'Grupo', pt: 'Grupo' },
  before: { en: 'Now', es: 'Ahora', pt: 'Agora' },
  after: { en: 'Then', es: 'Después', pt: 'Depois' },
  difference: { en: 'Difference', es: 'Diferencia', pt: 'Diferença' },
  findings: { en: 'What keeps records out', es: 'Lo que deja registros fuera', pt: 'O que deixa registros de fora' },
  finding: { en: 'Finding', es: 'Observación', pt: 'Observação' },
  count: { en: 'Count', es: 'Cantidad', pt: 'Quantidade' },
} as const satisfies PortalWords;
