import { defineLesson, notThere } from './lesson.ts';

export const readTheFeed = defineLesson({
  title: { en: 'Follow what changes', es: 'Seguir lo que cambia', pt: 'Acompanhar o que muda' },
  why: {
    en: 'Other products learn by the feed what was sent: each change once, in order. Who keeps the cursor misses nothing.',
    es: 'Los otros productos saben por la secuencia de cambios lo que se envió: cada cambio una vez y en orden. Quien guarda el cursor no pierde nada.',
    pt: 'Os outros produtos ficam sabendo pela sequência de mudanças o que foi enviado: cada mudança uma vez e em ordem. Quem guarda o cursor não perde nada.',
  },
  task: {
    en: 'With the EMIS of lesson 6 running, write its changes into {folder}/changes.ndjson. The last line says the cursor.',
    es: 'Con el EMIS de la lección 6 en marcha, escriba sus cambios en {folder}/changes.ndjson. La última línea dice el cursor.',
    pt: 'Com o EMIS da lição 6 em funcionamento, escreva suas mudanças em {folder}/changes.ndjson. A última linha diz o cursor.',
  },
  commands: ['changes --json > {folder}/changes.ndjson'],
  hints: {
    absent: notThere('changes.ndjson'),
    wrong: {
      en: 'The students of lesson 6 are not in the file, or its end with the cursor is missing (--json).',
      es: 'Los estudiantes de la lección 6 no están en el archivo, o falta su final con el cursor (--json).',
      pt: 'Os estudantes da lição 6 não estão no arquivo, ou falta seu final com o cursor (--json).',
    },
  },
  async check({ text }) {
    const written = await text('changes.ndjson');
    if (written === undefined) return 'absent';
    const lines = written.split('\n').filter((line) => line.startsWith('{'));
    const said = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as Readonly<Record<string, unknown>>];
      } catch {
        return [];
      }
    });
    const people = new Set(said.flatMap(({ entity, id }) => (entity === 'person' ? [id] : [])));
    const whole = ['course-p1', 'course-p2', 'course-p3'].every((id) => people.has(id));
    return whole && typeof said.at(-1)?.cursor === 'string' ? undefined : 'wrong';
  },
});
