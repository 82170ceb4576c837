import { codes, defineCodeList } from '../code-list.ts';

/** What kind of document a certificate is. The list is our own. */
export const certificateKind = defineCodeList({
  id: 'certificate-kind',
  title: { en: 'Kind of certificate', es: 'Tipo de certificado', pt: 'Tipo de certificado' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['enrolment', 'Proof of enrolment', 'Constancia de matrícula', 'Declaração de matrícula'],
      [
        'grade-completion',
        'Completion of a grade',
        'Certificado de grado aprobado',
        'Certificado de conclusão da série',
      ],
      [
        'level-completion',
        'Completion of a level',
        'Licencia o certificado de nivel',
        'Certificado de conclusão do nível',
      ],
      ['diploma', 'Diploma or school-leaving certificate', 'Título o bachillerato', 'Diploma'],
      ['vocational', 'Vocational qualification', 'Título técnico', 'Habilitação técnica'],
      ['transcript', 'Record of marks', 'Certificado de notas', 'Histórico escolar'],
      ['equivalence', 'Recognition of studies elsewhere', 'Reconocimiento de estudios', 'Equivalência de estudos'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
