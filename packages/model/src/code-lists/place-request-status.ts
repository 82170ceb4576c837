import { codes, defineCodeList } from '../code-list.ts';

/** How far a request for a place has come. No standard of exchange has it, so the list is our own. */
export const placeRequestStatus = defineCodeList({
  id: 'place-request-status',
  title: { en: 'Status of the request', es: 'Estado de la postulación', pt: 'Situação do pedido' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['requested', 'Requested', 'Solicitada', 'Solicitado'],
      ['waiting', 'On the waiting list', 'En lista de espera', 'Em lista de espera'],
      ['admitted', 'Admitted', 'Admitida', 'Admitido'],
      ['accepted', 'Place accepted by the family', 'Cupo aceptado por la familia', 'Vaga aceita pela família'],
      ['declined', 'Place declined by the family', 'Cupo rechazado por la familia', 'Vaga recusada pela família'],
      ['rejected', 'No place given', 'Sin cupo', 'Sem vaga'],
      ['withdrawn', 'Withdrawn', 'Retirada', 'Retirado'],
    ]),
});
