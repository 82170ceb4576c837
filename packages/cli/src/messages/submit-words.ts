import type { Language } from '@emis-sdk/model';

type Texts = Readonly<Record<Language, string>>;

/** What `emis submit` says of uploads and removals, in MessageFormat 2. */
export const SUBMIT_WORDS = {
  'upload.progress': {
    en: 'uploading: {$sent} %, judged {$judged} %',
    es: 'subiendo: {$sent} %, revisado {$judged} %',
    pt: 'enviando o arquivo: {$sent} %, verificado {$judged} %',
  },
  'upload.chosen': {
    en: '{$count} records go as one file in pieces. With --no-upload they go batch by batch.',
    es: '{$count} registros van como un archivo en partes. Con --no-upload van por lotes.',
    pt: '{$count} registros vão como um arquivo em partes. Com --no-upload vão em lotes.',
  },
  'upload.resumed': {
    en: 'An earlier upload of the same records did not come to its end; it goes on where the EMIS is.',
    es: 'Una subida anterior de los mismos registros no terminó; continúa donde quedó el EMIS.',
    pt: 'Um envio anterior dos mesmos registros não terminou; continua de onde o EMIS parou.',
  },
  'upload.rejection': {
    en: 'rejected: {$entity} {$id} ({$codes})',
    es: 'rechazado: {$entity} {$id} ({$codes})',
    pt: 'rejeitado: {$entity} {$id} ({$codes})',
  },
  'removals.counts': {
    en: 'removed {$removed}, already gone {$gone}, still there {$staying}',
    es: 'eliminados {$removed}, ya no estaban {$gone}, siguen ahí {$staying}',
    pt: 'excluídos {$removed}, já não estavam {$gone}, continuam lá {$staying}',
  },
  'removals.not-sent': {
    en: '{$count} removals were not sent: with --strategy or --atomic only records are. Send again without them.',
    es: 'No se enviaron {$count} eliminaciones: con --strategy o --atomic solo van registros. Envíe de nuevo sin ellos.',
    pt: '{$count} exclusões não foram enviadas: com --strategy ou --atomic só vão registros. Envie de novo sem eles.',
  },
  'removals.staying': {
    en: '{$entity} {$id} stays, as these refer to it: {$children}',
    es: '{$entity} {$id} se queda, porque se refieren a él: {$children}',
    pt: '{$entity} {$id} fica, porque se referem a ele: {$children}',
  },
  'removals.refused': {
    en: '{$entity} {$id} stays: the EMIS refused to remove it ({$codes})',
    es: '{$entity} {$id} se queda: el EMIS no quiso eliminarlo ({$codes})',
    pt: '{$entity} {$id} fica: o EMIS recusou excluí-lo ({$codes})',
  },
} satisfies Readonly<Record<string, Texts>>;

/** The words of its help. */
export const SUBMIT_HELP = {
  upload: {
    en: 'send as one file in pieces, as 50,000 records and more are by themselves: for lines that break; run again, it goes on where it stopped',
    es: 'envía como un archivo en partes, como van por sí solos 50 000 registros o más: para líneas que se cortan; ejecutado otra vez, continúa donde quedó',
    pt: 'envia como um arquivo em partes, como vão por si sós 50 000 registros ou mais: para linhas que caem; executado de novo, continua de onde parou',
  },
  'no-upload': {
    en: 'send batch by batch, however many records there are',
    es: 'envía por lotes, por muchos que sean los registros',
    pt: 'envia em lotes, por mais registros que haja',
  },
} satisfies Readonly<Record<string, Texts>>;
