import { join } from 'node:path';
import { openBundle } from '@emis-sdk/formats/node';
import { isEmisError } from '@emis-sdk/model/core';
import { mappedFormat } from '../mapping-file.ts';
import { defineLesson, notThere } from './lesson.ts';

export const mapTables = defineLesson({
  title: { en: 'Map your own tables', es: 'Mapear tablas propias', pt: 'Mapear tabelas próprias' },
  why: {
    en: 'A product keeps data as it likes. Described once, its tables are a format like any other; and what a code means is decided by a person.',
    es: 'Un producto guarda los datos como quiere. Descritas una vez, sus tablas son un formato como cualquier otro; y qué significa un código lo decide una persona.',
    pt: 'Um produto guarda os dados como quer. Descritas uma vez, suas tabelas são um formato como qualquer outro; e o que significa um código é decidido por uma pessoa.',
  },
  task: {
    en: 'Make a mapping of {folder}/tables as {folder}/mapping.json: three students, with given name, family name and sex (H is male, M is female). Confirm each field.',
    es: 'Haga un mapeo de {folder}/tables en {folder}/mapping.json: tres estudiantes con nombre, apellido y sexo (H es male, M es female). Confirme cada campo.',
    pt: 'Faça um mapeamento de {folder}/tables em {folder}/mapping.json: três estudantes com nome, sobrenome e sexo (H é male, M é female). Confirme cada campo.',
  },
  commands: [
    'map propose {folder}/tables --lang es -o {folder}/mapping.json',
    'map check {folder}/mapping.json {folder}/tables',
    'validate {folder}/tables --mapping {folder}/mapping.json',
  ],
  files: {
    'tables/alumnos.csv':
      'ficha;nombres;apellido;sexo\n17;Amaranta;Buendía;M\n18;Aureliano;Buendía;H\n19;Remedios;Moscote;M\n',
  },
  hints: {
    absent: notThere('mapping.json'),
    unready: {
      en: 'The mapping is not ready. Ask `emis map check` what is missing; confirm each field and fill in what stands as null.',
      es: 'El mapeo no está listo. Pregunte a `emis map check` qué falta; confirme cada campo y complete lo que dice null.',
      pt: 'O mapeamento não está pronto. Pergunte a `emis map check` o que falta; confirme cada campo e preencha o que está como null.',
    },
    wrong: {
      en: 'The mapping is ready, but does not give three people with given name, family name and the right sex.',
      es: 'El mapeo está listo, pero no da tres personas con nombre, apellido y el sexo correcto.',
      pt: 'O mapeamento está pronto, mas não dá três pessoas com nome, sobrenome e o sexo certo.',
    },
  },
  async check({ folder, text }) {
    if ((await text('mapping.json')) === undefined) return 'absent';
    try {
      const format = await mappedFormat(join(folder, 'mapping.json'));
      const people: string[] = [];
      for await (const items of format.read(await openBundle(join(folder, 'tables')), {})) {
        for (const item of items) {
          if (item.type !== 'record' || item.entity !== 'person') continue;
          const { givenName, familyName, sex } = item.record;
          people.push(`${givenName} ${familyName} ${sex}`);
        }
      }
      const wanted = ['Amaranta Buendía female', 'Aureliano Buendía male', 'Remedios Moscote female'];
      return people.sort().join() === wanted.join() ? undefined : 'wrong';
    } catch (error) {
      if (isEmisError(error) && error.code.startsWith('mapping.')) return 'unready';
      throw error;
    }
  },
});
