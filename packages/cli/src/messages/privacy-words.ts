import type { Language } from '@emis-sdk/model';

/** What the commands about access and about one person say, in MessageFormat 2. */
export const PRIVACY_WORDS = {
  'audit.whole': {
    en: 'The record of access is whole: {$entries :integer} entries, {$checkpoints :integer} checkpoints agree.',
    es: 'El registro de accesos está completo: {$entries :integer} entradas, {$checkpoints :integer} puntos de control coinciden.',
    pt: 'O registro de acessos está completo: {$entries :integer} entradas, {$checkpoints :integer} pontos de controle conferem.',
  },
  'audit.not-whole': {
    en: 'The record of access was tampered with, or a part of it is lost.',
    es: 'El registro de accesos fue alterado, o se perdió una parte.',
    pt: 'O registro de acessos foi alterado, ou uma parte se perdeu.',
  },
  'audit.waiting': {
    en: 'Accesses that have no place in it yet: {$waiting :integer}. Of these nothing can be said.',
    es: 'Accesos que aún no tienen lugar en él: {$waiting :integer}. De estos no se puede decir nada.',
    pt: 'Acessos que ainda não têm lugar nele: {$waiting :integer}. Destes nada se pode dizer.',
  },
  'audit.alone': {
    en: 'No checkpoint from elsewhere was given: who rules the database can make all of it anew. Keep checkpoints with somebody else (emis audit checkpoint).',
    es: 'No se indicó ningún punto de control de otro lugar: quien controla la base de datos puede rehacerlo todo. Guarde puntos de control con otra entidad (emis audit checkpoint).',
    pt: 'Não foi indicado nenhum ponto de controle de outro lugar: quem controla o banco de dados pode refazer tudo. Guarde pontos de controle com outra entidade (emis audit checkpoint).',
  },
  'audit.fault.changed': {
    en: 'Entry {$place} is not what was written.',
    es: 'La entrada {$place} no es lo que se escribió.',
    pt: 'A entrada {$place} não é o que foi escrito.',
  },
  'audit.fault.gap': {
    en: 'From place {$place} on, entries are missing or stand in another order.',
    es: 'Desde el lugar {$place} faltan entradas o están en otro orden.',
    pt: 'A partir do lugar {$place} faltam entradas ou estão em outra ordem.',
  },
  'audit.fault.shorter': {
    en: 'On {$at} it had {$size} entries; now it has fewer.',
    es: 'El {$at} tenía {$size} entradas; ahora tiene menos.',
    pt: 'Em {$at} tinha {$size} entradas; agora tem menos.',
  },
  'audit.fault.other-history': {
    en: 'Its first {$size} entries are not those that were signed on {$at}: one was changed, added, taken out or moved.',
    es: 'Sus primeras {$size} entradas no son las que se firmaron el {$at}: alguna se cambió, agregó, quitó o movió.',
    pt: 'Suas primeiras {$size} entradas não são as assinadas em {$at}: alguma foi mudada, acrescentada, retirada ou movida.',
  },
  'audit.fault.unsigned': {
    en: 'The checkpoint of {$size} entries in the database is not signed by this key.',
    es: 'El punto de control de {$size} entradas en la base de datos no está firmado con esta clave.',
    pt: 'O ponto de controle de {$size} entradas no banco de dados não está assinado com esta chave.',
  },
  'audit.fault.unsigned-given': {
    en: '{$path} is no checkpoint that is signed by this key.',
    es: '{$path} no es un punto de control firmado con esta clave.',
    pt: '{$path} não é um ponto de controle assinado com esta chave.',
  },
  'audit.no-checkpoint': {
    en: 'There is no checkpoint yet: nobody has seen anything, or the server has just started.',
    es: 'Todavía no hay ningún punto de control: nadie ha visto nada, o el servidor acaba de empezar.',
    pt: 'Ainda não há nenhum ponto de controle: ninguém viu nada, ou o servidor acabou de começar.',
  },
  'audit.key': {
    en: 'Public key: {$key}',
    es: 'Clave pública: {$key}',
    pt: 'Chave pública: {$key}',
  },
  'subject.nobody': {
    en: 'No product has a person of this id. Of one who was erased, name the product with --source.',
    es: 'Ningún producto tiene una persona con ese id. Si fue borrada, indique el producto con --source.',
    pt: 'Nenhum produto tem uma pessoa com esse id. Se foi apagada, indique o produto com --source.',
  },
  'subject.would-erase': {
    en: '{$source}: would erase {$records}; would take the person out of {$cleared :integer} records of others',
    es: '{$source}: se borraría {$records}; se quitaría a la persona de {$cleared :integer} registros de otros',
    pt: '{$source}: seria apagado {$records}; a pessoa seria retirada de {$cleared :integer} registros de outros',
  },
  'subject.erased': {
    en: '{$source}: erased {$records}; taken out of {$cleared :integer} records of others',
    es: '{$source}: se borró {$records}; se quitó de {$cleared :integer} registros de otros',
    pt: '{$source}: foi apagado {$records}; foi retirada de {$cleared :integer} registros de outros',
  },
  'subject.say-yes': {
    en: 'Nothing was changed. Add --yes to erase.',
    es: 'No se cambió nada. Agregue --yes para borrar.',
    pt: 'Nada foi alterado. Acrescente --yes para apagar.',
  },
  'subject.backups': {
    en: 'Copies of the database that were made otherwise than by emis backup still hold the records: let them run out, and after restoring one erase again by the list (emis subject erasures, emis subject erase --replay).',
    es: 'Las copias de la base de datos que no se hicieron con emis backup aún tienen los registros: deje que venzan, y después de restaurar una borre de nuevo con la lista (emis subject erasures, emis subject erase --replay).',
    pt: 'As cópias do banco de dados que não foram feitas com emis backup ainda têm os registros: deixe que vençam, e depois de restaurar uma apague de novo com a lista (emis subject erasures, emis subject erase --replay).',
  },
  'subject.erasures': {
    en: 'Erased: {$count :integer}',
    es: 'Borrados: {$count :integer}',
    pt: 'Apagados: {$count :integer}',
  },
  'subject.erasure-records': {
    en: 'records: {$records :integer}',
    es: 'registros: {$records :integer}',
    pt: 'registros: {$records :integer}',
  },
  'subject.acknowledged': {
    en: '{$client} has erased its copies ({$at})',
    es: '{$client} borró sus copias ({$at})',
    pt: '{$client} apagou suas cópias ({$at})',
  },
  'subject.not-acknowledged': {
    en: '{$client} had read the records, and has not said that its copies are erased',
    es: '{$client} había leído los registros, y no ha dicho que borró sus copias',
    pt: '{$client} tinha lido os registros, e não disse que apagou suas cópias',
  },
  'subject.plugin-waiting': {
    en: 'the plugin {$client} was told, and has not done it yet',
    es: 'se avisó al plugin {$client}, y todavía no lo ha hecho',
    pt: 'o plugin {$client} foi avisado, e ainda não o fez',
  },
  'subject.list-written': {
    en: 'The list is in {$path}. Keep it apart from backups: a backup does not know who was erased after it.',
    es: 'La lista está en {$path}. Guárdela aparte de las copias de seguridad: una copia no sabe a quién se borró después.',
    pt: 'A lista está em {$path}. Guarde-a separada das cópias de segurança: uma cópia não sabe quem foi apagado depois.',
  },
  'subject.would-replay': {
    en: 'On the list: {$listed :integer}. There again, and would be erased: {$persons :integer} persons, {$records :integer} records.',
    es: 'En la lista: {$listed :integer}. Están de nuevo, y se borrarían: {$persons :integer} personas, {$records :integer} registros.',
    pt: 'Na lista: {$listed :integer}. Estão de novo, e seriam apagados: {$persons :integer} pessoas, {$records :integer} registros.',
  },
  'subject.replayed': {
    en: 'On the list: {$listed :integer}. Erased again: {$persons :integer} persons, {$records :integer} records.',
    es: 'En la lista: {$listed :integer}. Borrados de nuevo: {$persons :integer} personas, {$records :integer} registros.',
    pt: 'Na lista: {$listed :integer}. Apagados de novo: {$persons :integer} pessoas, {$records :integer} registros.',
  },
  'audit.refused': {
    en: 'Not let in: {$count :integer}',
    es: 'No se dejó entrar: {$count :integer}',
    pt: 'Não puderam entrar: {$count :integer}',
  },
  'audit.refused.unknown-client': {
    en: 'no such product, or no assertion at all',
    es: 'no hay tal producto, o no envió ninguna aserción',
    pt: 'não há tal produto, ou não enviou nenhuma asserção',
  },
  'audit.refused.unknown-key': {
    en: 'a key that is not registered',
    es: 'una clave que no está registrada',
    pt: 'uma chave que não está registrada',
  },
  'audit.refused.not-right': {
    en: 'signature, audience or time are not right',
    es: 'la firma, el destinatario o la hora no son correctos',
    pt: 'a assinatura, o destinatário ou a hora não estão certos',
  },
  'audit.refused.used-before': {
    en: 'an assertion that was used before',
    es: 'una aserción que ya se usó',
    pt: 'uma asserção que já foi usada',
  },
  'subject.accesses': {
    en: '{$source}: {$count :integer} accesses',
    es: '{$source}: {$count :integer} accesos',
    pt: '{$source}: {$count :integer} acessos',
  },
  'subject.read': { en: 'read', es: 'leyó', pt: 'leu' },
  'subject.list': { en: 'listed', es: 'listó', pt: 'listou' },
  'subject.changes': { en: 'followed changes', es: 'siguió cambios', pt: 'acompanhou mudanças' },
  'subject.save': { en: 'saved', es: 'guardó', pt: 'salvou' },
  'subject.remove': { en: 'removed', es: 'eliminó', pt: 'removeu' },
  'subject.submit': { en: 'sent', es: 'envió', pt: 'enviou' },
  'subject.export': { en: 'gave out all', es: 'entregó todo', pt: 'entregou tudo' },
  'subject.erase': { en: 'erased', es: 'borró', pt: 'apagou' },
  'subject.administer': { en: 'acted', es: 'actuó', pt: 'agiu' },
} as const satisfies Record<`${'audit' | 'subject'}.${string}`, Record<Language, string>>;
