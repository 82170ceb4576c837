import { definePlugin, fetchFrom, read, schedule, secret, store, type Tools } from '@emis-sdk/plugin';
import * as z from 'zod';
import { note, oldest } from './changes.ts';
import { rosterFiles } from './roster-files.ts';

/** Where the learning platform takes files: put your own here, since the approver approves this very address. */
const PLATFORM = 'https://platform.example.org';
/** Of a hundred changes each: a package stays below what a plugin may send in one call. */
const PAGES = 8;
/** In one run: each takes some forty calls of the hundred that a plugin usually has. */
const PACKAGES = 2;

const settings = z.strictObject({
  /** What the platform gave the ministry. */
  key: secret(),
});

const READS = {
  school: ['name'],
  person: ['givenName', 'familyName', 'roles'],
  course: ['title'],
  class: ['title', 'schoolId', 'courseId'],
  'class-enrolment': ['classId', 'studentId', 'schoolId', 'startDate', 'endDate'],
} as const;

/**
 * Sends what changed in rosters to a learning platform every night, as a OneRoster 1.2 package of changes. What did not arrive is sent the next night.
 */
export default definePlugin({
  id: 'org.emis-sdk.example.nightly-export',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Nightly export', es: 'Exportación nocturna', pt: 'Exportação noturna' },
  settings,
  grants: [
    read('school', READS.school, {
      en: 'The platform shows the name of the school.',
      es: 'La plataforma muestra el nombre de la escuela.',
      pt: 'A plataforma mostra o nome da escola.',
    }),
    read('person', READS.person, {
      en: 'The platform makes an account for each person.',
      es: 'La plataforma crea una cuenta para cada persona.',
      pt: 'A plataforma cria uma conta para cada pessoa.',
    }),
    read('course', READS.course, {
      en: 'The platform shows what is taught.',
      es: 'La plataforma muestra lo que se enseña.',
      pt: 'A plataforma mostra o que se ensina.',
    }),
    read('class', READS.class, {
      en: 'The platform makes a room for each class.',
      es: 'La plataforma crea un espacio para cada curso.',
      pt: 'A plataforma cria um espaço para cada turma.',
    }),
    read('class-enrolment', READS['class-enrolment'], {
      en: 'The platform lets students into their classes.',
      es: 'La plataforma da acceso a los estudiantes a sus cursos.',
      pt: 'A plataforma dá acesso aos estudantes a suas turmas.',
    }),
    fetchFrom(PLATFORM, {
      en: 'Sends the files.',
      es: 'Envía los archivos.',
      pt: 'Envia os arquivos.',
    }),
    store(8 * 1024 * 1024, {
      en: 'Keeps what changed until it has arrived.',
      es: 'Guarda lo que cambió hasta que haya llegado.',
      pt: 'Guarda o que mudou até ter chegado.',
    }),
    schedule(24 * 60, {
      en: 'Sends once a night.',
      es: 'Envía una vez por noche.',
      pt: 'Envia uma vez por noite.',
    }),
  ],
  contributes: {
    reactions: ['school.recorded', 'person.recorded', 'course.recorded', 'class.recorded', 'class-enrolment.recorded'],
    jobs: ['export'],
    commands: ['export-now'],
  },
  setup({ settings: { key }, onRecord, job, command }) {
    onRecord({ on: 'school', reads: READS.school, run: ({ record }, { store }) => note(store, ['school', record]) });
    onRecord({ on: 'person', reads: READS.person, run: ({ record }, { store }) => note(store, ['person', record]) });
    onRecord({ on: 'course', reads: READS.course, run: ({ record }, { store }) => note(store, ['course', record]) });
    onRecord({ on: 'class', reads: READS.class, run: ({ record }, { store }) => note(store, ['class', record]) });
    onRecord({
      on: 'class-enrolment',
      reads: READS['class-enrolment'],
      run: ({ record }, { store }) => note(store, ['class-enrolment', record]),
    });
    job({
      id: 'export',
      everyMinutes: 24 * 60,
      async run(tools) {
        await exported(tools, key);
      },
    });
    command({
      name: 'export-now',
      summary: { en: 'Sends now what changed', es: 'Envía ahora lo que cambió', pt: 'Envia agora o que mudou' },
      run: async (_, tools) => ({ records: await exported(tools, key) }),
    });
    return undefined;
  },
});

/** Sends what waits; how many changes arrived. What the platform does not take throws, and waits for the next time. */
async function exported({ fetch, store }: Pick<Tools, 'fetch' | 'store'>, key: string): Promise<number> {
  let sent = 0;
  for (let turn = 0; turn < PACKAGES; turn++) {
    const { changes, more, done } = await oldest(store, PAGES);
    if (changes.length > 0) {
      const authorization = `Bearer ${key}`;
      // A plugin has no clock: the day is that of who receives the files.
      const { headers: said } = await fetch(`${PLATFORM}/oneroster`, { headers: { authorization } });
      const day = new Date(said['date'] ?? '').toISOString().slice(0, 10);
      for (const [file, body] of await rosterFiles(changes, day)) {
        const headers = { authorization, 'content-type': 'text/csv; charset=utf-8' };
        const { status } = await fetch(`${PLATFORM}/oneroster/${day}/${file}`, { method: 'PUT', headers, body });
        if (status < 200 || status > 299) throw new RangeError(`The platform answered ${status} to ${file}`);
      }
      sent += changes.length;
    }
    await done();
    if (!more) break;
  }
  return sent;
}
