import { codes, defineCodeList } from '../code-list.ts';

/** What kind of content a resource is. */
export const resourceKind = defineCodeList({
  id: 'resource-kind',
  title: { en: 'Kind of resource', es: 'Tipo de recurso', pt: 'Tipo de recurso' },
  source:
    'the kinds of resource of this standard; exercise, simulation, exam and lecture as in IEEE LOM 5.2, read in the DITA 1.3 specification',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['textbook', 'Textbook', 'Libro de texto', 'Livro didático'],
      ['book', 'Other book', 'Otro libro', 'Outro livro'],
      ['lecture', 'Recorded lesson', 'Clase grabada', 'Aula gravada'],
      ['video', 'Video', 'Video', 'Vídeo'],
      ['audio', 'Audio or radio', 'Audio o radio', 'Áudio ou rádio'],
      ['exercise', 'Exercise', 'Ejercicio', 'Exercício'],
      ['exam', 'Test or exam', 'Prueba o examen', 'Prova ou exame'],
      ['simulation', 'Simulation or laboratory', 'Simulación o laboratorio', 'Simulação ou laboratório'],
      ['game', 'Game', 'Juego', 'Jogo'],
      ['presentation', 'Presentation', 'Presentación', 'Apresentação'],
      ['lesson-plan', 'Lesson plan', 'Planificación de clase', 'Plano de aula'],
      ['course', 'Online course', 'Curso en línea', 'Curso on-line'],
      ['platform', 'Platform or application', 'Plataforma o aplicación', 'Plataforma ou aplicativo'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
