import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '@emis-sdk/model';
import { checkPlugin } from '@emis-sdk/testing/author';
import { defineLesson, notThere } from './lesson.ts';

export const writeARule = defineLesson({
  title: { en: 'Write a rule', es: 'Escribir una regla', pt: 'Escrever uma regra' },
  why: {
    en: 'What a country wants to know is one small place: a sentence, why, a check, a good and a bad example.',
    es: 'Lo que un país quiere saber es un lugar pequeño: una frase, un motivo, una verificación, un ejemplo bueno y uno malo.',
    pt: 'O que um país quer saber é um lugar pequeno: uma frase, um motivo, uma verificação, um exemplo bom e um ruim.',
  },
  task: {
    en: 'Begin a rule in {folder}/rule under an id that begins with your own domain. Write its README, until the registry has neither an error nor a warning.',
    es: 'Comience una regla en {folder}/rule con un id que empiece con su propio dominio. Escriba su README hasta que el registro no tenga ni error ni advertencia.',
    pt: 'Comece uma regra em {folder}/rule com um id que comece com seu próprio domínio. Escreva seu README até que o registro não tenha nem erro nem aviso.',
  },
  commands: ['new rule {folder}/rule --id <id> --title <title>', 'plugin check {folder}/rule --strict'],
  hints: {
    absent: notThere('rule'),
    wrong: {
      en: 'The registry still has something to say. Run the second command.',
      es: 'El registro todavía tiene algo que decir. Ejecute el segundo comando.',
      pt: 'O registro ainda tem algo a dizer. Execute o segundo comando.',
    },
  },
  async check({ folder }) {
    const project = join(folder, 'rule');
    if (!existsSync(project)) return 'absent';
    const { counts } = await checkPlugin(project, { asOf: dayOf(new Date()) });
    return counts.error + counts.warning > 0 ? 'wrong' : undefined;
  },
});
