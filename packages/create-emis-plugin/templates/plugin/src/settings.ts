import * as z from 'zod';

// [en] What may be set where the plugin runs. A strict object: a misspelt setting is found.
// [es] Lo que se puede configurar donde corre el complemento. Objeto estricto: un nombre mal escrito se detecta.
// [pt] O que pode ser configurado onde o plugin roda. Objeto estrito: um nome escrito errado é detectado.
export const settings = z.strictObject({
  lastDay: z.iso.date().default('2026-08-31'),
});
export type Settings = z.output<typeof settings>;
