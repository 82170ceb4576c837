import { definePlugin, fetchFrom, read, schedule, secret, store } from '@emis-sdk/plugin';
import * as z from 'zod';
import { type Message, textOf } from './message.ts';
import { GATEWAY, sendTo } from './send.ts';

const settings = z.strictObject({
  /** What the gateway gave the ministry. */
  key: secret(),
  /** The language of the families. */
  language: z.enum(['es', 'pt', 'en']).default('es'),
});

/** More wait only when the gateway was silent for long; the oldest go then. */
const MOST_WAITING = 200;
/** In one turn of the job, each being a call. */
const AT_ONCE = 40;

/**
 * Tells a family on the day that their child did not come. It knows nobody's name and no telephone: it gives the gateway the id of the student,
 * and the gateway, which the ministry runs, knows the family. A message that could not be sent waits for the next quarter of an hour.
 */
export default definePlugin({
  id: 'org.emis-sdk.example.family-messages',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Absence messages', es: 'Avisos de inasistencia', pt: 'Avisos de falta' },
  settings,
  grants: [
    read('daily-attendance', ['studentId', 'schoolId', 'date', 'status', 'reason'], {
      en: 'Sees who was absent without a reason.',
      es: 'Ve quién faltó sin motivo.',
      pt: 'Vê quem faltou sem motivo.',
    }),
    read('school', ['name'], {
      en: 'Names the school in the message.',
      es: 'Nombra la escuela en el aviso.',
      pt: 'Nomeia a escola no aviso.',
    }),
    fetchFrom(GATEWAY, {
      en: 'Gives the message to the gateway that knows the family.',
      es: 'Entrega el aviso a la pasarela que conoce a la familia.',
      pt: 'Entrega o aviso ao serviço que conhece a família.',
    }),
    store(128 * 1024, {
      en: 'Keeps what could not be sent yet, and counts what was.',
      es: 'Guarda lo que aún no se pudo enviar y cuenta lo enviado.',
      pt: 'Guarda o que ainda não pôde ser enviado e conta o que foi.',
    }),
    schedule(15, {
      en: 'Tries again what could not be sent.',
      es: 'Intenta de nuevo lo que no se pudo enviar.',
      pt: 'Tenta de novo o que não pôde ser enviado.',
    }),
  ],
  contributes: { reactions: ['daily-attendance.recorded'], jobs: ['again'], cards: ['sent'] },
  setup({ settings: { key, language }, onRecord, job, card }) {
    onRecord({
      on: 'daily-attendance',
      reads: ['studentId', 'date', 'status', 'reason'],
      needs: { school: { by: 'schoolId', entity: 'school', reads: ['name'] } },
      async run({ record, related }, tools) {
        const { id, studentId, date, status, reason } = record;
        if (status !== 'absent' || reason !== undefined) return;
        const school = related['school']?.name;
        const message: Message = {
          ...{ id: String(id), student: String(studentId) },
          text: textOf(language, { date: String(date), school: typeof school === 'string' ? school : '' }),
        };
        if (await sendTo(tools.fetch, key, message)) await count(tools.store, 1);
        else await wait(tools.store, [...(await waiting(tools.store)), message]);
      },
    });
    job({
      id: 'again',
      everyMinutes: 15,
      async run(tools) {
        const all = await waiting(tools.store);
        const left: Message[] = [];
        for (const message of all.slice(0, AT_ONCE)) {
          if (!(await sendTo(tools.fetch, key, message))) left.push(message);
        }
        if (all.length === 0) return;
        await count(tools.store, Math.min(all.length, AT_ONCE) - left.length);
        await wait(tools.store, [...left, ...all.slice(AT_ONCE)]);
      },
    });
    card({
      id: 'sent',
      title: { en: 'Absence messages', es: 'Avisos de inasistencia', pt: 'Avisos de falta' },
      async build({ store }) {
        const figures = [
          { label: { en: 'sent', es: 'enviados', pt: 'enviados' }, value: Number((await store.get('sent')) ?? 0) },
          { label: { en: 'waiting', es: 'en espera', pt: 'em espera' }, value: (await waiting(store)).length },
        ];
        return { figures };
      },
    });
    return undefined;
  },
});

interface Kept {
  get(key: string): Promise<unknown>;
  set(key: string, value: number | Message[]): Promise<void>;
}

async function count(store: Kept, sent: number): Promise<void> {
  await store.set('sent', Number((await store.get('sent')) ?? 0) + sent);
}

async function waiting(store: Pick<Kept, 'get'>): Promise<Message[]> {
  return ((await store.get('waiting')) ?? []) as Message[];
}

async function wait(store: Kept, messages: Message[]): Promise<void> {
  await store.set('waiting', messages.slice(-MOST_WAITING));
}
