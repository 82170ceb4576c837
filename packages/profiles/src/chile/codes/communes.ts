import { defineCodeList } from '@emis-sdk/model';
import { COMMUNES_BY_REGION } from './communes-by-region.ts';

/** The communes of Chile by name. Not verified, so an unknown one is only a warning. */
export const communes = defineCodeList({
  id: 'cl.commune',
  title: { en: 'Commune', es: 'Comuna', pt: 'Comuna' },
  source:
    'github.com/climoralesg/api-regiones-provincias-comunas-Chile at commit 5c034a9 (2022-07-15), names only, spelling mended',
  date: '2022-07-15',
  verified: false,
  codes: COMMUNES_BY_REGION.flatMap(([, names]) =>
    names.map((name) => ({ code: name, labels: { en: name, es: name, pt: name } })),
  ),
});
