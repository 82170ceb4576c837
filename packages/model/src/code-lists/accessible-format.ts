import { codes, defineCodeList } from '../code-list.ts';

/** What makes a resource usable for people with a disability. The codes are those of schema.org, so that catalogues can be read as they are. */
export const accessibleFormat = defineCodeList({
  id: 'accessible-format',
  title: { en: 'Accessible format', es: 'Formato accesible', pt: 'Formato acessível' },
  source:
    'some of the values of schema.org accessibilityFeature (Accessibility Properties for Discoverability Vocabulary, W3C community group, 2022)',
  date: '2022',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['alternativeText', 'Text in place of images', 'Texto alternativo de imágenes', 'Texto alternativo de imagens'],
      ['audioDescription', 'Audio description', 'Audiodescripción', 'Audiodescrição'],
      ['braille', 'Braille'],
      ['captions', 'Captions', 'Subtítulos', 'Legendas'],
      ['describedMath', 'Mathematics in words', 'Matemática descrita'],
      [
        'displayTransformability',
        'Text size and colours can change',
        'Tamaño y colores ajustables',
        'Tamanho e cores ajustáveis',
      ],
      ['highContrastDisplay', 'High contrast', 'Alto contraste'],
      ['largePrint', 'Large print', 'Letra grande', 'Letra ampliada'],
      [
        'longDescription',
        'Long description of images',
        'Descripción extensa de imágenes',
        'Descrição longa de imagens',
      ],
      ['MathML', 'MathML'],
      ['signLanguage', 'Sign language', 'Lengua de señas', 'Língua de sinais'],
      ['structuralNavigation', 'Headings to move by', 'Navegación por títulos', 'Navegação por títulos'],
      ['synchronizedAudioText', 'Text and voice together', 'Texto y voz sincronizados', 'Texto e voz sincronizados'],
      ['tactileGraphic', 'Tactile graphics', 'Gráficos táctiles', 'Gráficos táteis'],
      ['transcript', 'Transcript', 'Transcripción', 'Transcrição'],
      ['none', 'None', 'Ninguno', 'Nenhum'],
    ]),
});
