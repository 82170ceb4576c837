import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';

type Language = 'en' | 'es' | 'pt';
type Words = Readonly<Record<Language, string>>;

const WORDS = {
  description: {
    en: 'School records to the national EMIS: check, send, follow.',
    es: 'Registros escolares al EMIS nacional: verificar, enviar, seguir.',
    pt: 'Registros escolares ao EMIS nacional: verificar, enviar, acompanhar.',
  },
  paths: { en: 'Paths of one hour', es: 'Caminos de una hora', pt: 'Caminhos de uma hora' },
  course: { en: 'Course', es: 'Curso', pt: 'Curso' },
  guides: { en: 'Guides', es: 'Guías', pt: 'Guias' },
  reference: { en: 'Reference', es: 'Referencia', pt: 'Referência' },
  vendor: { en: 'You make a product', es: 'Usted hace un producto', pt: 'Você faz um produto' },
  ministry: {
    en: 'You work at a ministry',
    es: 'Usted trabaja en un ministerio',
    pt: 'Você trabalha em um ministério',
  },
  integrator: { en: 'You connect and certify', es: 'Usted conecta y certifica', pt: 'Você conecta e certifica' },
  offline: { en: 'Go offline', es: 'Trabajar sin conexión', pt: 'Trabalhar sem conexão' },
  country: { en: 'Add a country', es: 'Añadir un país', pt: 'Acrescentar um país' },
  platforms: { en: 'Learning platforms', es: 'Plataformas de aprendizaje', pt: 'Plataformas de aprendizagem' },
  certify: { en: 'Get certified', es: 'Certificarse', pt: 'Certificar-se' },
  plugin: { en: 'Write a plugin', es: 'Escribir un complemento', pt: 'Escrever um complemento' },
  commands: { en: 'Command line', es: 'Línea de comandos', pt: 'Linha de comando' },
  standard: { en: 'The standard', es: 'El estándar', pt: 'O padrão' },
  protocol: { en: 'The protocol', es: 'El protocolo', pt: 'O protocolo' },
  countries: { en: 'Countries', es: 'Países', pt: 'Países' },
  indicators: { en: 'Indicators', es: 'Indicadores', pt: 'Indicadores' },
  formats: { en: 'File formats', es: 'Formatos de archivo', pt: 'Formatos de arquivo' },
  glossary: { en: 'Glossary', es: 'Glosario', pt: 'Glossário' },
  decisions: { en: 'Decisions', es: 'Decisiones', pt: 'Decisões' },
  threats: { en: 'Threats', es: 'Amenazas', pt: 'Ameaças' },
  outline: { en: 'On this page', es: 'En esta página', pt: 'Nesta página' },
  next: { en: 'Next', es: 'Siguiente', pt: 'Próxima' },
  previous: { en: 'Previous', es: 'Anterior', pt: 'Anterior' },
  menu: { en: 'Menu', es: 'Menú', pt: 'Menu' },
  top: { en: 'Return to top', es: 'Volver arriba', pt: 'Voltar ao topo' },
  look: { en: 'Appearance', es: 'Apariencia', pt: 'Aparência' },
  search: { en: 'Search', es: 'Buscar', pt: 'Buscar' },
  nothing: { en: 'Nothing found for', es: 'No hay resultados para', pt: 'Nenhum resultado para' },
} as const satisfies Record<string, Words>;

/** The names, menus and buttons of the site in a language. */
export function locale(
  language: Language,
  label: string,
): LocaleSpecificConfig<DefaultTheme.Config> & { label: string } {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const here = language === 'en' ? '' : `/${language}`;
  const item = (word: keyof typeof WORDS, link: string) => ({ text: say(word), link });
  const english = (word: keyof typeof WORDS, link: string) => ({
    text: language === 'en' ? say(word) : `${say(word)} (en)`,
    link,
  });
  const paths = [
    item('vendor', `${here}/docs/paths/vendor`),
    item('ministry', `${here}/docs/paths/ministry`),
    item('integrator', `${here}/docs/paths/integrator`),
  ];
  const guides = [
    item('offline', `${here}/docs/guides/go-offline`),
    item('country', `${here}/docs/guides/add-a-country`),
    item('platforms', `${here}/docs/guides/learning-platforms`),
    item('certify', `${here}/docs/guides/certify`),
    english('plugin', '/docs/guides/write-a-plugin'),
  ];
  const reference = [
    item('commands', `${here}/docs/cli/`),
    english('standard', '/docs/standard/'),
    english('protocol', '/docs/protocol/'),
    english('countries', '/docs/countries/'),
    english('indicators', '/docs/indicators/'),
    english('formats', '/docs/formats/'),
    english('glossary', '/docs/glossary'),
    english('decisions', '/docs/decisions/'),
    english('threats', '/docs/security/threats'),
  ];
  return {
    label,
    lang: language,
    description: say('description'),
    themeConfig: {
      nav: [
        { text: say('paths'), items: paths },
        item('course', `${here}/docs/course/`),
        { text: say('guides'), items: guides },
        { text: say('reference'), items: reference },
      ],
      sidebar: [
        { text: say('paths'), items: paths },
        { items: [item('course', `${here}/docs/course/`)] },
        { text: say('guides'), items: guides },
        { text: say('reference'), items: reference },
      ],
      outline: { label: say('outline') },
      docFooter: { prev: say('previous'), next: say('next') },
      sidebarMenuLabel: say('menu'),
      returnToTopLabel: say('top'),
      darkModeSwitchLabel: say('look'),
    },
  };
}

/** The words of the search, which runs in the reader's browser. */
export function searchWords(language: Language) {
  return {
    translations: {
      button: { buttonText: WORDS.search[language], buttonAriaLabel: WORDS.search[language] },
      modal: { noResultsText: WORDS.nothing[language] },
    },
  };
}
