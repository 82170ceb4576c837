import type { Language } from '@emis-sdk/model';

/** What the commands about the portal say. */
export const PORTAL_COMMAND_WORDS = {
  'portal.added': {
    en: 'The account {$name} may open the portal.',
    es: 'La cuenta {$name} puede abrir el portal.',
    pt: 'A conta {$name} pode abrir o portal.',
  },
  'portal.added-with': {
    en: 'The account {$name} may open the portal. Its password is shown this once: hand it over safely.',
    es: 'La cuenta {$name} puede abrir el portal. Su contraseña se muestra solo esta vez: entréguela de forma segura.',
    pt: 'A conta {$name} pode abrir o portal. A sua senha é mostrada só desta vez: entregue-a com segurança.',
  },
  'portal.users': { en: 'Accounts: {$users}', es: 'Cuentas: {$users}', pt: 'Contas: {$users}' },
  'portal.removed': {
    en: 'The account {$name} is removed, and signed out.',
    es: 'La cuenta {$name} fue quitada y su sesión terminó.',
    pt: 'A conta {$name} foi removida e a sua sessão terminou.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** The help of the commands about the portal. */
export const PORTAL_HELP = {
  portal: { en: 'Who may open the portal', es: 'Quién puede abrir el portal', pt: 'Quem pode abrir o portal' },
  'portal-user': { en: 'Accounts of the portal', es: 'Cuentas del portal', pt: 'Contas do portal' },
  'portal-user-add': {
    en: 'Make an account, or replace the one of this name',
    es: 'Crear una cuenta, o reemplazar la de este nombre',
    pt: 'Criar uma conta, ou substituir a deste nome',
  },
  'portal-user-list': { en: 'List the accounts', es: 'Listar las cuentas', pt: 'Listar as contas' },
  'portal-user-remove': { en: 'Take an account away', es: 'Quitar una cuenta', pt: 'Remover uma conta' },
  'portal-name': {
    en: 'the name of the account: small letters, digits, and . _ @ -',
    es: 'el nombre de la cuenta: minúsculas, dígitos y . _ @ -',
    pt: 'o nome da conta: minúsculas, dígitos e . _ @ -',
  },
  'portal-role': {
    en: 'reader looks, administrator also acts',
    es: 'reader mira, administrator también actúa',
    pt: 'reader olha, administrator também age',
  },
  'portal-territory': {
    en: 'only this territory (again for more); by default the whole nation',
    es: 'solo este territorio (repetible); por defecto toda la nación',
    pt: 'só este território (repetível); por padrão toda a nação',
  },
  'portal-password-file': {
    en: 'read the password from this file, or from stdin (-); by default one is made and printed once',
    es: 'lee la contraseña de este archivo, o de stdin (-); por defecto se crea una y se muestra una vez',
    pt: 'lê a senha deste arquivo, ou de stdin (-); por padrão uma é criada e mostrada uma vez',
  },
  'portal-no-password': {
    en: 'no password: only a proxy lets the person in',
    es: 'sin contraseña: solo un proxy deja entrar a la persona',
    pt: 'sem senha: só um proxy deixa a pessoa entrar',
  },
  'portal-user-header': {
    en: 'the header in which a proxy names who opens the portal; with --portal-secret',
    es: 'el encabezado en que un proxy nombra a quien abre el portal; con --portal-secret',
    pt: 'o cabeçalho em que um proxy nomeia quem abre o portal; com --portal-secret',
  },
  'portal-secret': {
    en: 'a file with the secret that the proxy sends as x-emis-portal-secret',
    es: 'un archivo con el secreto que el proxy envía como x-emis-portal-secret',
    pt: 'um arquivo com o segredo que o proxy envia como x-emis-portal-secret',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Errors of the commands about the portal. */
export const PORTAL_ERRORS = {
  'cli.portal-proxy-half': {
    en: '--portal-user-header and --portal-secret belong together: a header that anybody may send says nothing. Give both.',
    es: '--portal-user-header y --portal-secret van juntos: un encabezado que cualquiera puede enviar no dice nada. Dé ambos.',
    pt: '--portal-user-header e --portal-secret andam juntos: um cabeçalho que qualquer um pode enviar não diz nada. Dê ambos.',
  },
  'cli.secret-not-readable': {
    en: '{$path} holds no secret of one line that could be read. Write it there, readable by you alone.',
    es: '{$path} no contiene un secreto de una línea que se pueda leer. Escríbalo allí, legible solo por usted.',
    pt: '{$path} não contém um segredo de uma linha que se possa ler. Escreva-o ali, legível só por você.',
  },
  'cli.portal-user-unknown': {
    en: 'There is no account {$name}. List them with: emis portal user list',
    es: 'No hay ninguna cuenta {$name}. Lístelas con: emis portal user list',
    pt: 'Não há nenhuma conta {$name}. Liste-as com: emis portal user list',
  },
  'portal.name-malformed': {
    en: 'The name of an account is of small letters, digits, and . _ @ -, at most 100.',
    es: 'El nombre de una cuenta es de minúsculas, dígitos y . _ @ -, como máximo 100.',
    pt: 'O nome de uma conta é de minúsculas, dígitos e . _ @ -, no máximo 100.',
  },
  'portal.password-short': {
    en: 'The password has fewer than {$least} signs. Take some words that do not belong together.',
    es: 'La contraseña tiene menos de {$least} caracteres. Tome algunas palabras que no vayan juntas.',
    pt: 'A senha tem menos de {$least} caracteres. Use algumas palavras que não combinem.',
  },
  'portal.password-long': {
    en: 'The password has more than {$most} signs. Take a shorter one.',
    es: 'La contraseña tiene más de {$most} caracteres. Tome una más corta.',
    pt: 'A senha tem mais de {$most} caracteres. Use uma mais curta.',
  },
} as const satisfies Record<string, Record<Language, string>>;
