import { codes, defineCodeList } from '../code-list.ts';

/** In what state a piece of equipment is. */
export const equipmentState = defineCodeList({
  id: 'equipment-state',
  title: { en: 'State of the equipment', es: 'Estado del equipo', pt: 'Estado do equipamento' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['working', 'Works', 'Funciona'],
      ['needs-repair', 'Needs repair', 'Requiere reparación', 'Precisa de conserto'],
      ['broken', 'Beyond repair', 'Sin reparación posible', 'Sem conserto'],
      ['unused', 'Works but is not used', 'Funciona, pero no se usa', 'Funciona, mas não é usado'],
      ['lost', 'Lost or stolen', 'Perdido o robado', 'Perdido ou roubado'],
      ['written-off', 'Written off', 'Dado de baja', 'Baixado'],
    ]),
});
