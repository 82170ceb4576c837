import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const SCHOOLS_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'academic-session.circle': {
    text: 'Um período letivo não contém a si mesmo, por nenhum caminho.',
    why: 'Um trimestre que contém o próprio ano letivo não pertence a ano nenhum.',
  },
  'authorisation.ends-before-start': {
    text: 'Uma autorização termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não permite nada em dia nenhum.',
  },
  'authorisation.overlap': {
    text: 'Duas autorizações do mesmo tipo, escola e nível não valem ao mesmo tempo.',
    why: 'Ninguém sabe qual das duas decisões vale, nem até quando.',
  },
  'authority.circle': {
    text: 'Uma autoridade não responde a si mesma, por nenhum caminho.',
    why: 'Ninguém está à frente desse círculo, então a ninguém se pode perguntar por suas escolas.',
  },
  'calendar-day.outside-session': {
    text: 'Um dia do calendário fica dentro do período a cujo calendário pertence.',
    why: 'Os dias letivos são contados pelo calendário do ano; os do ano passado não podem estar entre eles.',
  },
  'calendar-day.school-day-on-sunday': {
    text: 'Um dia em que há aula não é domingo.',
    why: 'Escolas de fim de semana ensinam aos domingos, e neles se repõem dias perdidos; nos outros casos o calendário escorregou um dia.',
  },
  'calendar-day.twice': {
    text: 'Um calendário, para o mesmo território, escola e turno, fala de um dia uma só vez.',
    why: 'Um dia que é ao mesmo tempo letivo e de greve é contado à vontade; lançado duas vezes, conta duas vezes.',
  },
  'offer.authorisation-expired': {
    text: 'A autorização em que uma oferta aberta se apoia não venceu no dia em que é julgada.',
    why: 'Certificados de uma escola sem autorização válida podem não ser reconhecidos.',
  },
  'offer.authorisation-of-another-school': {
    text: 'A autorização em que uma oferta se apoia foi dada à escola que faz a oferta.',
    why: 'Com a decisão de outra escola, uma escola ensinaria sem ter a própria.',
  },
  'offer.ends-before-start': {
    text: 'Uma oferta termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não oferece vaga em dia nenhum.',
  },
  'offer.level-not-authorised': {
    text: 'O nível de uma oferta está entre os que a sua autorização cobre.',
    why: 'O que os estudantes aprendem em um nível não autorizado pode não ser reconhecido.',
  },
  'offer.no-capacity': {
    text: 'Uma oferta aberta tem pelo menos uma vaga.',
    why: 'Às famílias se diz onde há vagas, e o ministério planeja com elas.',
  },
  'offer.private-not-authorised': {
    text: 'Uma escola privada que oferece vagas tem uma autorização válida no dia em que é julgada.',
    why: 'Pais e ministério precisam saber que a escola pode ensinar. Só se pergunta em dados que trazem autorizações: se não, elas ficam em outro sistema.',
  },
  'offer.school-closed': {
    text: 'Uma escola que fechou para sempre não tem oferta aberta, nem uma que abra depois do fechamento.',
    why: 'As famílias pediriam vagas em uma escola que não existe.',
  },
  'offer.shift-of-another-school': {
    text: 'O turno de uma oferta é da escola que faz a oferta.',
    why: 'Os estudantes contariam em um turno que a sua escola não tem.',
  },
  'offer.twice': {
    text: 'Duas ofertas de uma escola diferem em período, nível, séries, programa, turno ou modalidade.',
    why: 'As vagas de uma oferta que está duas vezes são contadas duas vezes.',
  },
  'school.closed-before-opened': {
    text: 'Uma escola fecha no dia em que abriu ou depois.',
    why: 'Um período ao contrário diz que a escola nunca existiu, nem seus estudantes com ela.',
  },
  'school.name-garbled': {
    text: 'O nome de uma escola não tem sinais de letras lidas com a codificação errada.',
    why: 'O nome está em toda lista e em todo certificado, e ninguém encontra a escola por ele.',
  },
  'school.no-region': {
    text: 'Uma escola de um município fica, por meio dele, em uma região, um estado ou um país.',
    why: 'Uma escola assim falta em toda cifra por região. Só se pergunta quando os territórios estão nos dados.',
  },
  'school.status-and-dates-differ': {
    text: 'Uma escola ativa não está fechada nem sem abrir no dia em que é julgada, e uma fechada já fechou nesse dia.',
    why: 'Os ministérios contam as escolas pela situação e as acompanham pelas datas; as duas contas precisam concordar.',
  },
  'shift.ends-before-start': {
    text: 'Um turno termina depois de começar; um que começa às 15:00 ou mais tarde pode terminar depois da meia-noite, antes das 06:00.',
    why: 'Com os dois horários se calculam as horas de aula.',
  },
  'shift.overlap': {
    text: 'Dois turnos de uma escola com o mesmo nome não funcionam ao mesmo tempo.',
    why: 'Provavelmente é um turno lançado duas vezes, e seus estudantes e horas são contados duas vezes.',
  },
  'territory.circle': {
    text: 'Um território não contém a si mesmo, por nenhum caminho.',
    why: 'As somas por território nunca terminariam, e uma escola do círculo não pertence a nenhuma região.',
  },
  'territory.larger-than-parent': {
    text: 'Um país não fica em nenhuma região, nem uma região ou um estado em um município.',
    why: 'Posto ao contrário, um município recebe as cifras de toda a sua região.',
  },
};
