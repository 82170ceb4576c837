import { codes, defineCodeList } from '../code-list.ts';

/** How urgent a sign is. The list is our own. */
export const earlyWarningLevel = defineCodeList({
  id: 'early-warning-level',
  title: { en: 'Urgency', es: 'Urgencia', pt: 'Urgência' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['low', 'Low', 'Baja', 'Baixa'],
      ['medium', 'Medium', 'Media', 'Média'],
      ['high', 'High', 'Alta'],
    ]),
});
