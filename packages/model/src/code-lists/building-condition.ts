import { codes, defineCodeList } from '../code-list.ts';

/** In what condition a building or room is. */
export const buildingCondition = defineCodeList({
  id: 'building-condition',
  title: { en: 'Condition', es: 'Estado de conservación', pt: 'Estado de conservação' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['good', 'Good', 'Bueno', 'Bom'],
      ['fair', 'Needs small repairs', 'Regular, requiere arreglos menores', 'Regular, precisa de pequenos reparos'],
      ['poor', 'Needs large repairs', 'Malo, requiere arreglos mayores', 'Ruim, precisa de grandes reparos'],
      ['unsafe', 'Must not be used', 'Inhabitable', 'Interditado'],
      ['under-construction', 'Under construction', 'En construcción', 'Em construção'],
    ]),
});
