import type { PortalWords } from '../portal/say.ts';

/** The pages of signing in, and of accounts. */
export const SIGN_IN_WORDS = {
  heading: { en: 'Sign in', es: 'Iniciar sesión', pt: 'Entrar' },
  name: { en: 'Name of the account', es: 'Nombre de la cuenta', pt: 'Nome da conta' },
  password: { en: 'Password', es: 'Contraseña', pt: 'Senha' },
  send: { en: 'Sign in', es: 'Iniciar sesión', pt: 'Entrar' },
  wrong: {
    en: 'Name or password are not right, or there were too many tries: then wait some minutes.',
    es: 'El nombre o la contraseña no son correctos, o hubo demasiados intentos: entonces espere unos minutos.',
    pt: 'O nome ou a senha não estão certos, ou houve tentativas demais: então espere alguns minutos.',
  },
  by: { en: 'Signed in as {$name}', es: 'Sesión de {$name}', pt: 'Sessão de {$name}' },
  out: { en: 'Sign out', es: 'Cerrar sesión', pt: 'Sair' },
  accounts: { en: 'Accounts of the portal', es: 'Cuentas del portal', pt: 'Contas do portal' },
  'accounts.about': {
    en: 'Accounts are made on the server: emis portal user add. A reader looks, an administrator also acts.',
    es: 'Las cuentas se crean en el servidor: emis portal user add. Un lector mira, un administrador también actúa.',
    pt: 'As contas são criadas no servidor: emis portal user add. Um leitor olha, um administrador também age.',
  },
  'accounts.none': {
    en: 'There is no account. The portal answers on this machine alone, and whoever sits at it may do everything.',
    es: 'No hay ninguna cuenta. El portal responde solo en esta máquina y quien esté en ella puede hacer todo.',
    pt: 'Não há nenhuma conta. O portal responde só nesta máquina e quem estiver nela pode fazer tudo.',
  },
  role: { en: 'Role', es: 'Rol', pt: 'Papel' },
  'role.reader': { en: 'reader', es: 'lector', pt: 'leitor' },
  'role.administrator': { en: 'administrator', es: 'administrador', pt: 'administrador' },
  territories: { en: 'Where', es: 'Dónde', pt: 'Onde' },
  national: { en: 'the whole nation', es: 'toda la nación', pt: 'toda a nação' },
  'by-password': { en: 'Has a password', es: 'Tiene contraseña', pt: 'Tem senha' },
  since: { en: 'Since (UTC)', es: 'Desde (UTC)', pt: 'Desde (UTC)' },
  act: { en: 'What to do', es: 'Qué hacer', pt: 'O que fazer' },
  end: { en: 'Sign {$name} out', es: 'Cerrar las sesiones de {$name}', pt: 'Encerrar as sessões de {$name}' },
  remove: { en: 'Remove {$name}', es: 'Quitar {$name}', pt: 'Remover {$name}' },
  'done.ended': {
    en: 'All sessions of the account are over.',
    es: 'Todas las sesiones de la cuenta terminaron.',
    pt: 'Todas as sessões da conta terminaram.',
  },
  'done.removed': { en: 'The account is removed.', es: 'La cuenta fue quitada.', pt: 'A conta foi removida.' },
} as const satisfies PortalWords;
