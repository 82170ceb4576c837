import type { Language } from '@emis-sdk/model';

/** Help of the commands about who saw what, and about the data of one person. */
export const PRIVACY_HELP = {
  audit: {
    en: 'The record of access: who saw what, and whether it is whole',
    es: 'El registro de accesos: quién vio qué, y si está completo',
    pt: 'O registro de acessos: quem viu o quê, e se está completo',
  },
  'audit-verify': {
    en: 'Check the record of access against itself and against checkpoints that were kept elsewhere',
    es: 'Comprueba el registro de accesos consigo mismo y con puntos de control guardados en otro lugar',
    pt: 'Confere o registro de acessos consigo mesmo e com pontos de controle guardados em outro lugar',
  },
  'audit-checkpoint': {
    en: 'Print the newest signed checkpoint, to be kept elsewhere',
    es: 'Imprime el punto de control firmado más nuevo, para guardarlo en otro lugar',
    pt: 'Imprime o ponto de controle assinado mais novo, para guardá-lo em outro lugar',
  },
  checkpoint: {
    en: 'a checkpoint that was kept elsewhere; may be given several times',
    es: 'un punto de control guardado en otro lugar; se puede indicar varias veces',
    pt: 'um ponto de controle guardado em outro lugar; pode ser indicado várias vezes',
  },
  'checkpoint-key': {
    en: 'the public key of the checkpoints, as it was kept elsewhere; by default that of the database',
    es: 'la clave pública de los puntos de control, guardada en otro lugar; por defecto la de la base de datos',
    pt: 'a chave pública dos pontos de controle, guardada em outro lugar; por padrão a do banco de dados',
  },
  subject: {
    en: 'What is held on one person',
    es: 'Lo que se guarda de una persona',
    pt: 'O que se guarda de uma pessoa',
  },
  'subject-access': {
    en: 'Who saw or sent records of a person',
    es: 'Quién vio o envió registros de una persona',
    pt: 'Quem viu ou enviou registros de uma pessoa',
  },
  'subject-export': {
    en: 'Write all that is held on a person, with who saw it',
    es: 'Escribe todo lo que se guarda de una persona, con quién lo vio',
    pt: 'Escreve tudo o que se guarda de uma pessoa, com quem viu',
  },
  'subject-erase': {
    en: 'Erase a person: records, earlier states, and mentions in records of others',
    es: 'Borra a una persona: registros, estados anteriores y menciones en registros de otros',
    pt: 'Apaga uma pessoa: registros, estados anteriores e menções em registros de outros',
  },
  'subject-erasures': {
    en: 'Who was erased, by no name, and which products still have to erase their copies',
    es: 'Quién fue borrado, sin nombres, y qué productos aún deben borrar sus copias',
    pt: 'Quem foi apagado, sem nomes, e que produtos ainda devem apagar suas cópias',
  },
  'erasures-output': {
    en: 'write the list by which erasures are done again; keep it apart from backups',
    es: 'escribe la lista con la que se repiten los borrados; guárdela aparte de las copias de seguridad',
    pt: 'escreve a lista com que os apagamentos são refeitos; guarde-a separada das cópias de segurança',
  },
  replay: {
    en: 'after a backup was restored: erase again whoever is on this list',
    es: 'después de restaurar una copia: borra de nuevo a quienes están en esta lista',
    pt: 'depois de restaurar uma cópia: apaga de novo quem está nesta lista',
  },
  'audit-refused': {
    en: 'Which products were not let in, why and how often',
    es: 'A qué productos no se dejó entrar, por qué y cuántas veces',
    pt: 'Que produtos não puderam entrar, por quê e quantas vezes',
  },
  'subject-output': {
    en: 'the file to write to, readable by its owner alone',
    es: 'el archivo en que se escribe, legible solo por su dueño',
    pt: 'o arquivo em que se escreve, legível só por seu dono',
  },
  yes: {
    en: 'do it; without this, only say what would go',
    es: 'hacerlo; sin esto, solo dice qué se borraría',
    pt: 'fazê-lo; sem isto, só diz o que seria apagado',
  },
  'statement-output': {
    en: 'the file to write to',
    es: 'el archivo en que se escribe',
    pt: 'o arquivo em que se escreve',
  },
  privacy: {
    en: 'Write a statement in plain words: what is collected, why, for how long and who sees it',
    es: 'Escribe una declaración en palabras sencillas: qué se recoge, para qué, por cuánto tiempo y quién lo ve',
    pt: 'Escreve uma declaração em palavras simples: o que é coletado, para quê, por quanto tempo e quem vê',
  },
  person: {
    en: 'the id of the person',
    es: 'el id de la persona',
    pt: 'o id da pessoa',
  },
  source: {
    en: 'the product under which the person is kept; by default each that has one of this id',
    es: 'el producto bajo el cual se guarda la persona; por defecto cada uno que tiene una con ese id',
    pt: 'o produto sob o qual a pessoa é guardada; por padrão cada um que tem uma com esse id',
  },
} as const satisfies Record<string, Record<Language, string>>;
