import type { PortalWords } from '../portal/say.ts';

/** The words of the record of access. */
export const AUDIT_WORDS = {
  audit: { en: 'Record of access', es: 'Registro de accesos', pt: 'Registro de acessos' },
  about: {
    en: 'Each request that showed or brought records: who, what, which fields, for what. It holds no values and no ids of persons, and every later change of it can be found.',
    es: 'Cada solicitud que mostró o trajo registros: quién, qué, qué campos, para qué. No contiene valores ni ids de personas, y todo cambio posterior se puede descubrir.',
    pt: 'Cada solicitação que mostrou ou trouxe registros: quem, o quê, quais campos, para quê. Não contém valores nem ids de pessoas, e toda mudança posterior pode ser descoberta.',
  },
  counts: {
    en: 'Entries: {$entries}. Waiting for their place: {$waiting}.',
    es: 'Entradas: {$entries}. Esperan su lugar: {$waiting}.',
    pt: 'Entradas: {$entries}. Esperam o seu lugar: {$waiting}.',
  },
  none: { en: 'There is no entry yet.', es: 'Todavía no hay entradas.', pt: 'Ainda não há entradas.' },
  entries: {
    en: 'Entries, newest first',
    es: 'Entradas, las más recientes primero',
    pt: 'Entradas, as mais recentes primeiro',
  },
  more: { en: 'More entries', es: 'Más entradas', pt: 'Mais entradas' },
  place: { en: 'Place', es: 'Lugar', pt: 'Lugar' },
  when: { en: 'When (UTC)', es: 'Cuándo (UTC)', pt: 'Quando (UTC)' },
  who: { en: 'Who', es: 'Quién', pt: 'Quem' },
  what: { en: 'What', es: 'Qué', pt: 'O quê' },
  purpose: { en: 'For what', es: 'Para qué', pt: 'Para quê' },
  records: { en: 'Records', es: 'Registros', pt: 'Registros' },
  persons: { en: 'Persons', es: 'Personas', pt: 'Pessoas' },
  'action.read': { en: 'looked at', es: 'consultó', pt: 'consultou' },
  'action.list': { en: 'listed', es: 'listó', pt: 'listou' },
  'action.changes': { en: 'read the changes', es: 'leyó los cambios', pt: 'leu as mudanças' },
  'action.save': { en: 'saved', es: 'guardó', pt: 'gravou' },
  'action.remove': { en: 'removed', es: 'eliminó', pt: 'removeu' },
  'action.submit': { en: 'submitted', es: 'envió', pt: 'enviou' },
  'action.export': { en: 'exported', es: 'exportó', pt: 'exportou' },
  'action.erase': { en: 'erased', es: 'borró', pt: 'apagou' },
  checkpoints: { en: 'Checkpoints', es: 'Puntos de control', pt: 'Pontos de controle' },
  'checkpoints.about': {
    en: 'A signed checkpoint holds the log as it was. Keep the newest one elsewhere, with the public key: compared with it, no later change stays unseen.',
    es: 'Un punto de control firmado fija el registro como estaba. Guarde el más reciente en otro lugar, con la clave pública: comparado con él, ningún cambio posterior pasa inadvertido.',
    pt: 'Um ponto de controle assinado fixa o registro como estava. Guarde o mais recente em outro lugar, com a chave pública: comparada com ele, nenhuma mudança posterior passa despercebida.',
  },
  'checkpoints.none': {
    en: 'No checkpoint is signed yet; the first one comes with the first entry.',
    es: 'Todavía no hay puntos de control firmados; el primero viene con la primera entrada.',
    pt: 'Ainda não há ponto de controle assinado; o primeiro vem com a primeira entrada.',
  },
  newest: {
    en: 'The newest checkpoint',
    es: 'El punto de control más reciente',
    pt: 'O ponto de controle mais recente',
  },
  key: { en: 'Public key', es: 'Clave pública', pt: 'Chave pública' },
  size: { en: 'Entries covered', es: 'Entradas cubiertas', pt: 'Entradas cobertas' },
  made: { en: 'Signed (UTC)', es: 'Firmado (UTC)', pt: 'Assinado (UTC)' },
  check: { en: 'Check the whole log', es: 'Comprobar todo el registro', pt: 'Verificar todo o registro' },
  'check.about': {
    en: 'Reads every entry and compares it with the tree of hashes and with every checkpoint of this database.',
    es: 'Lee cada entrada y la compara con el árbol de resúmenes y con cada punto de control de esta base de datos.',
    pt: 'Lê cada entrada e a compara com a árvore de resumos e com cada ponto de controle deste banco de dados.',
  },
  'check.large': {
    en: 'The log is too large to be checked while you wait. Use the command emis audit verify.',
    es: 'El registro es demasiado grande para comprobarlo mientras usted espera. Use la orden emis audit verify.',
    pt: 'O registro é grande demais para ser verificado enquanto você espera. Use o comando emis audit verify.',
  },
  'check.good': {
    en: 'In order: {$entries} entries and {$checkpoints} checkpoints were compared.',
    es: 'En orden: se compararon {$entries} entradas y {$checkpoints} puntos de control.',
    pt: 'Em ordem: foram comparadas {$entries} entradas e {$checkpoints} pontos de controle.',
  },
  'check.bad': {
    en: 'The log was changed: {$faults} faults. Use the command emis audit verify to see them, and keep this database as it is.',
    es: 'El registro fue alterado: {$faults} fallas. Use la orden emis audit verify para verlas y conserve esta base de datos como está.',
    pt: 'O registro foi alterado: {$faults} falhas. Use o comando emis audit verify para vê-las e conserve este banco de dados como está.',
  },
} as const satisfies PortalWords;
