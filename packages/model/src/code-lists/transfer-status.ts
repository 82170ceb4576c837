import { codes, defineCodeList } from '../code-list.ts';

/** How far a transfer has come. No standard of exchange has it, so the list is our own. */
export const transferStatus = defineCodeList({
  id: 'transfer-status',
  title: { en: 'Status of the transfer', es: 'Estado del traslado', pt: 'Situação da transferência' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['requested', 'Requested', 'Solicitado', 'Solicitada'],
      ['approved', 'Approved', 'Aprobado', 'Aprovada'],
      ['left', 'Left the old school', 'Salió de la escuela anterior', 'Saiu da escola anterior'],
      ['completed', 'Arrived in the new school', 'Llegó a la nueva escuela', 'Chegou à nova escola'],
      ['rejected', 'Rejected', 'Rechazado', 'Rejeitada'],
      ['cancelled', 'Cancelled', 'Anulado', 'Cancelada'],
    ]),
});
