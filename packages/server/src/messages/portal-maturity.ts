import type { PortalWords } from '../portal/say.ts';

/** The words of the page of maturity. */
export const MATURITY_WORDS = {
  maturity: {
    en: 'Maturity of the six processes',
    es: 'Madurez de los seis procesos',
    pt: 'Maturidade dos seis processos',
  },
  about: {
    en: 'The Inter-American Development Bank describes an EMIS by six management processes, each latent (up to 25 %), incipient (up to 50 %), emerging (up to 75 %) or established. Here the score is computed from the records that this EMIS holds. It says how far data supports a process, not how well people work with it: technology, governance and practice are judged by people.',
    es: 'El Banco Interamericano de Desarrollo describe un SIGED por seis procesos de gestión, cada uno latente (hasta 25 %), incipiente (hasta 50 %), emergente (hasta 75 %) o consolidado. Aquí el puntaje se calcula con los registros que tiene este EMIS. Dice hasta dónde los datos apoyan un proceso, no qué tan bien se trabaja con ellos: la tecnología, la gobernanza y la práctica las juzgan personas.',
    pt: 'O Banco Interamericano de Desenvolvimento descreve um SIGED por seis processos de gestão, cada um latente (até 25 %), incipiente (até 50 %), emergente (até 75 %) ou consolidado. Aqui a pontuação é calculada com os registros que este EMIS tem. Diz até onde os dados apoiam um processo, não quão bem se trabalha com eles: a tecnologia, a governança e a prática são julgadas por pessoas.',
  },
  source: {
    en: 'Sources: the processes, IDB, Jamaica EMIS analysis, 2022; the levels, emishub.org. The four measures are ours.',
    es: 'Fuentes: los procesos, BID, análisis del SIGED de Jamaica, 2022; los niveles, emishub.org. Las cuatro medidas son nuestras.',
    pt: 'Fontes: os processos, BID, análise do SIGED da Jamaica, 2022; os níveis, emishub.org. As quatro medidas são nossas.',
  },
  how: { en: 'How it is computed', es: 'Cómo se calcula', pt: 'Como se calcula' },
  'how.about': {
    en: 'The score of a process is the geometric mean of four shares, so that none makes up for another that is weak:',
    es: 'El puntaje de un proceso es la media geométrica de cuatro proporciones, para que ninguna compense a otra que es débil:',
    pt: 'A pontuação de um processo é a média geométrica de quatro proporções, para que nenhuma compense outra que é fraca:',
  },
  'how.breadth': {
    en: 'Breadth: of the kinds of records of the process, those of which there is at least one record.',
    es: 'Amplitud: de los tipos de registro del proceso, aquellos de los que hay al menos un registro.',
    pt: 'Amplitude: dos tipos de registro do processo, aqueles de que há pelo menos um registro.',
  },
  'how.reach': {
    en: 'Reach: of the products that send records, those that send some of this process.',
    es: 'Alcance: de los productos que envían registros, los que envían alguno de este proceso.',
    pt: 'Alcance: dos produtos que enviam registros, os que enviam algum deste processo.',
  },
  'how.fresh': {
    en: 'Freshness: of the records of the process, those that came or changed in the last twelve months.',
    es: 'Actualidad: de los registros del proceso, los que llegaron o cambiaron en los últimos doce meses.',
    pt: 'Atualidade: dos registros do processo, os que chegaram ou mudaram nos últimos doze meses.',
  },
  'how.steady': {
    en: 'Steadiness: of the last twelve months, those from which something of the process comes. A yearly census has one, everyday work has twelve.',
    es: 'Continuidad: de los últimos doce meses, aquellos de los que proviene algo del proceso. Un censo anual tiene uno; el trabajo diario, doce.',
    pt: 'Continuidade: dos últimos doze meses, aqueles de que provém algo do processo. Um censo anual tem um; o trabalho diário, doze.',
  },
  result: { en: 'State of each process', es: 'Estado de cada proceso', pt: 'Situação de cada processo' },
  chart: { en: 'Score of each process', es: 'Puntaje de cada proceso', pt: 'Pontuação de cada processo' },
  process: { en: 'Process', es: 'Proceso', pt: 'Processo' },
  level: { en: 'State', es: 'Estado', pt: 'Situação' },
  score: { en: 'Score', es: 'Puntaje', pt: 'Pontuação' },
  breadth: { en: 'Breadth', es: 'Amplitud', pt: 'Amplitude' },
  reach: { en: 'Reach', es: 'Alcance', pt: 'Alcance' },
  fresh: { en: 'Freshness', es: 'Actualidad', pt: 'Atualidade' },
  steady: { en: 'Steadiness', es: 'Continuidad', pt: 'Continuidade' },
  'level.latent': { en: 'latent', es: 'latente', pt: 'latente' },
  'level.incipient': { en: 'incipient', es: 'incipiente', pt: 'incipiente' },
  'level.emerging': { en: 'emerging', es: 'emergente', pt: 'emergente' },
  'level.established': { en: 'established', es: 'consolidado', pt: 'consolidado' },
  'process.infrastructure': {
    en: 'Infrastructure and equipment',
    es: 'Infraestructura y equipamiento',
    pt: 'Infraestrutura e equipamento',
  },
  'process.schools': { en: 'Schools', es: 'Escuelas', pt: 'Escolas' },
  'process.staff-and-finance': {
    en: 'People, budget and finance',
    es: 'Personal, presupuesto y finanzas',
    pt: 'Pessoal, orçamento e finanças',
  },
  'process.students': {
    en: 'Students and learning',
    es: 'Estudiantes y aprendizajes',
    pt: 'Estudantes e aprendizagem',
  },
  'process.digital-content': { en: 'Digital content', es: 'Contenidos digitales', pt: 'Conteúdos digitais' },
  'process.strategy': { en: 'Strategic tools', es: 'Herramientas estratégicas', pt: 'Ferramentas estratégicas' },
  missing: {
    en: 'Kinds of records that nobody sends yet',
    es: 'Tipos de registro que nadie envía todavía',
    pt: 'Tipos de registro que ninguém envia ainda',
  },
  'missing.none': { en: 'All are there.', es: 'Están todos.', pt: 'Estão todos.' },
} as const satisfies PortalWords;
