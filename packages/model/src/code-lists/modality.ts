import { codes, defineCodeList } from '../code-list.ts';

/** Whether students and teachers meet in person. */
export const modality = defineCodeList({
  id: 'modality',
  title: { en: 'Modality', es: 'Modalidad de atención', pt: 'Forma de oferta' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['in-person', 'In person', 'Presencial'],
      ['distance', 'At a distance', 'A distancia', 'A distância'],
      ['mixed', 'Partly in person', 'Semipresencial'],
    ]),
});
