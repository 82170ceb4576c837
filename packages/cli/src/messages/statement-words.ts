import type { Language } from '@emis-sdk/model';

/** The words of the statement that `emis privacy` writes, in MessageFormat 2. */
export const STATEMENT_WORDS = {
  'privacy.title': {
    en: 'What we keep about you: {$country}',
    es: 'Qué guardamos sobre usted: {$country}',
    pt: 'O que guardamos sobre você: {$country}',
  },
  'privacy.intro': {
    en: 'This page is for pupils, families and staff of schools. It was made by the software out of what it can hold; what only the ministry can say stands in [brackets].',
    es: 'Esta página es para estudiantes, familias y personal de las escuelas. La hizo el programa a partir de lo que puede guardar; lo que solo el ministerio puede decir está entre [corchetes].',
    pt: 'Esta página é para alunos, famílias e pessoal das escolas. Foi feita pelo programa a partir do que ele pode guardar; o que só o ministério pode dizer está entre [colchetes].',
  },
  'privacy.what': { en: 'What is collected', es: 'Qué se recoge', pt: 'O que é coletado' },
  'privacy.what-text': {
    en: '{$entities} kinds of records say something about a person. Most schools send only some of them. These are the fields, by how closely they touch a person:',
    es: '{$entities} tipos de registros dicen algo de una persona. La mayoría de las escuelas envía solo algunos. Estos son los campos, según cuánto tocan a una persona:',
    pt: '{$entities} tipos de registros dizem algo de uma pessoa. A maioria das escolas envia só alguns. Estes são os campos, conforme o quanto tocam uma pessoa:',
  },
  'privacy.class.direct-id': {
    en: 'Names one person',
    es: 'Nombra a una persona',
    pt: 'Nomeia uma pessoa',
  },
  'privacy.class.quasi-id': {
    en: 'May name a person together with other things',
    es: 'Puede nombrar a una persona junto con otras cosas',
    pt: 'Pode nomear uma pessoa junto com outras coisas',
  },
  'privacy.class.sensitive': {
    en: 'Specially protected',
    es: 'Especialmente protegido',
    pt: 'Especialmente protegido',
  },
  'privacy.class.operational': {
    en: 'Needed to keep records together; says little of a person by itself',
    es: 'Necesario para mantener unidos los registros; por sí solo dice poco de una persona',
    pt: 'Necessário para manter os registros juntos; por si só diz pouco de uma pessoa',
  },
  'privacy.class.public': { en: 'May be published', es: 'Se puede publicar', pt: 'Pode ser publicado' },
  'privacy.why': { en: 'Why', es: 'Para qué', pt: 'Para quê' },
  'privacy.why-text': {
    en: 'To register pupils and staff, to see that every child has a place and a teacher, to plan schools and to count. [The ministry names its purposes here.]',
    es: 'Para registrar a estudiantes y personal, para que cada niña y niño tenga un lugar y un docente, para planificar escuelas y para contar. [El ministerio nombra aquí sus finalidades.]',
    pt: 'Para registrar alunos e pessoal, para que cada criança tenha uma vaga e um professor, para planejar escolas e para contar. [O ministério nomeia aqui suas finalidades.]',
  },
  'privacy.law': { en: 'The law', es: 'La ley', pt: 'A lei' },
  'privacy.no-law': {
    en: 'This profile knows of no law. [The ministry names it here.]',
    es: 'Este perfil no conoce ninguna ley. [El ministerio la nombra aquí.]',
    pt: 'Este perfil não conhece nenhuma lei. [O ministério a nomeia aqui.]',
  },
  'privacy.from': { en: 'from {$day}', es: 'desde {$day}', pt: 'a partir de {$day}' },
  'privacy.to': { en: 'until {$day}', es: 'hasta {$day}', pt: 'até {$day}' },
  'privacy.unverified': {
    en: 'not yet checked against the text of the law',
    es: 'aún no comprobado con el texto de la ley',
    pt: 'ainda não conferido com o texto da lei',
  },
  'privacy.how-long': { en: 'For how long', es: 'Por cuánto tiempo', pt: 'Por quanto tempo' },
  'privacy.how-long-text': {
    en: 'Records stay until the school or the ministry removes them. [The ministry says here when.] The list of changes forgets what was removed after 400 days. The record of who saw what is kept for good; it holds no names.',
    es: 'Los registros quedan hasta que la escuela o el ministerio los elimina. [El ministerio dice aquí cuándo.] La lista de cambios olvida lo eliminado después de 400 días. El registro de quién vio qué se guarda siempre; no contiene nombres.',
    pt: 'Os registros ficam até que a escola ou o ministério os remova. [O ministério diz aqui quando.] A lista de mudanças esquece o que foi removido depois de 400 dias. O registro de quem viu o quê é guardado para sempre; não contém nomes.',
  },
  'privacy.who': { en: 'Who sees it', es: 'Quién lo ve', pt: 'Quem vê' },
  'privacy.who-text': {
    en: 'The school that sent it, the ministry, and programs that the ministry has let in. Each time somebody sees your records this is written down, in a way that cannot be changed unseen. Tables that are published show no group of fewer than ten people.',
    es: 'La escuela que lo envió, el ministerio y los programas que el ministerio ha admitido. Cada vez que alguien ve sus registros se anota, de un modo que no se puede cambiar sin que se note. Las tablas que se publican no muestran grupos de menos de diez personas.',
    pt: 'A escola que o enviou, o ministério e os programas que o ministério admitiu. Cada vez que alguém vê seus registros isso é anotado, de um modo que não pode ser mudado sem que se perceba. As tabelas publicadas não mostram grupos de menos de dez pessoas.',
  },
  'privacy.rights': { en: 'What you can ask for', es: 'Qué puede pedir', pt: 'O que você pode pedir' },
  'privacy.rights-text': {
    en: 'Ask [the office that the ministry names here] who saw your records, for all that is kept about you, to mend what is wrong, or to erase it where the law allows.',
    es: 'Pida a [la oficina que el ministerio nombra aquí] quién vio sus registros, todo lo que se guarda sobre usted, que se corrija lo que esté mal, o que se borre donde la ley lo permita.',
    pt: 'Peça à [repartição que o ministério nomeia aqui] quem viu seus registros, tudo o que se guarda sobre você, que se corrija o que estiver errado, ou que se apague onde a lei permitir.',
  },
} as const satisfies Record<`privacy.${string}`, Record<Language, string>>;
