import { codes, defineCodeList } from '../code-list.ts';

/** The six domains of the Washington Group Short Set on Functioning. What a school also asks for travels as an `ext:` code. */
export const washingtonGroupDomain = defineCodeList({
  id: 'washington-group-domain',
  title: { en: 'Domain of difficulty', es: 'Dominio de la dificultad', pt: 'Domínio da dificuldade' },
  source:
    'Washington Group Short Set on Functioning (WG-SS), six questions, as UN ESCWA gives them, e-inclusion.unescwa.org/node/1354',
  date: '2026-11',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['seeing', 'Seeing, even with glasses', 'Ver, incluso con lentes', 'Enxergar, mesmo com óculos'],
      [
        'hearing',
        'Hearing, even with a hearing aid',
        'Oír, incluso con audífono',
        'Ouvir, mesmo com aparelho auditivo',
      ],
      ['walking', 'Walking or climbing steps', 'Caminar o subir escalones', 'Andar ou subir degraus'],
      ['cognition', 'Remembering or concentrating', 'Recordar o concentrarse', 'Lembrar-se ou concentrar-se'],
      [
        'self-care',
        'Self-care, such as washing or dressing',
        'Cuidado personal, como lavarse o vestirse',
        'Cuidado pessoal, como lavar-se ou vestir-se',
      ],
      [
        'communication',
        'Communicating in the usual language',
        'Comunicarse en la lengua habitual',
        'Comunicar-se na língua habitual',
      ],
    ]),
});
