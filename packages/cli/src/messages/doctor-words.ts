/** What `emis doctor` says, in MessageFormat 2. */
export const DOCTOR_WORDS = {
  'doctor.server.reachable': {
    en: 'The EMIS at {$url} answers; a round trip takes {$trip} ms.',
    es: 'El EMIS en {$url} responde; una ida y vuelta tarda {$trip} ms.',
    pt: 'O EMIS em {$url} responde; uma ida e volta leva {$trip} ms.',
  },
  'doctor.server.unreachable': {
    en: 'Nobody answers at {$url}. Check the address, the connection and the firewall; if others reach it, ask whoever runs your network.',
    es: 'Nadie responde en {$url}. Revise la dirección, la conexión y el cortafuegos; si otros lo alcanzan, pregunte a quien administra su red.',
    pt: 'Ninguém responde em {$url}. Verifique o endereço, a conexão e o firewall; se outros o alcançam, pergunte a quem administra a sua rede.',
  },
  'doctor.server.not-an-emis': {
    en: 'Somebody answers at {$url}, but it is no EMIS. Check the address, and whether a proxy stands between.',
    es: 'Alguien responde en {$url}, pero no es un EMIS. Revise la dirección y si hay un proxy en medio.',
    pt: 'Alguém responde em {$url}, mas não é um EMIS. Verifique o endereço e se há um proxy no meio.',
  },
  'doctor.server.not-ready': {
    en: 'The EMIS is up but cannot work now (status {$status}). Try later; what is sent meanwhile waits in the outbox.',
    es: 'El EMIS está encendido pero ahora no puede trabajar (estado {$status}). Pruebe más tarde; lo que se envíe espera en la bandeja de salida.',
    pt: 'O EMIS está ligado mas agora não consegue trabalhar (status {$status}). Tente mais tarde; o que for enviado espera na caixa de saída.',
  },
  'doctor.server.refused': {
    en: 'The EMIS refused a question: {$problem} (status {$status}). Ask the ministry whether this product has the scopes that it needs.',
    es: 'El EMIS rechazó una pregunta: {$problem} (estado {$status}). Pregunte al ministerio si este producto tiene los permisos que necesita.',
    pt: 'O EMIS recusou uma pergunta: {$problem} (status {$status}). Pergunte ao ministério se este produto tem as permissões de que precisa.',
  },
  'doctor.line.measured': {
    en: 'The line carries some {$kilobytes} kB a second.',
    es: 'La línea lleva unos {$kilobytes} kB por segundo.',
    pt: 'A linha leva uns {$kilobytes} kB por segundo.',
  },
  'doctor.line.slow': {
    en: 'The line is slow: some {$kilobytes} kB a second. Batches become as small as it needs by themselves; send large files when nobody else uses it.',
    es: 'La línea es lenta: unos {$kilobytes} kB por segundo. Los lotes se hacen por sí solos tan pequeños como haga falta; envíe los archivos grandes cuando nadie más la use.',
    pt: 'A linha é lenta: uns {$kilobytes} kB por segundo. Os lotes ficam sozinhos tão pequenos quanto preciso; envie os arquivos grandes quando mais ninguém a usar.',
  },
  'doctor.line.broken': {
    en: 'The line broke in the middle of a question. Try again; if it happens often, let the outbox send.',
    es: 'La línea se cortó en medio de una pregunta. Pruebe de nuevo; si ocurre a menudo, deje que envíe la bandeja de salida.',
    pt: 'A linha caiu no meio de uma pergunta. Tente de novo; se acontecer com frequência, deixe a caixa de saída enviar.',
  },
  'doctor.clock.right': {
    en: 'The clock of this machine is right (off by {$ahead} s).',
    es: 'El reloj de esta máquina está bien (difiere {$ahead} s).',
    pt: 'O relógio desta máquina está certo (difere {$ahead} s).',
  },
  'doctor.clock.wrong': {
    en: 'The clock of this machine is off by {$ahead} s. Sending corrects that by itself, but dates of records may be wrong: let the machine set its clock by the network.',
    es: 'El reloj de esta máquina difiere {$ahead} s. El envío lo corrige por sí solo, pero las fechas de los registros pueden estar mal: deje que la máquina tome la hora de la red.',
    pt: 'O relógio desta máquina difere {$ahead} s. O envio corrige isso sozinho, mas as datas dos registros podem estar erradas: deixe a máquina acertar a hora pela rede.',
  },
  'doctor.key.accepted': {
    en: 'The key {$kid} is accepted; it is registered since {$since} ({$keys} in all).',
    es: 'Se acepta la clave {$kid}; está registrada desde {$since} ({$keys} en total).',
    pt: 'A chave {$kid} é aceita; está registrada desde {$since} ({$keys} no total).',
  },
  'doctor.key.old': {
    en: 'The key {$kid} is accepted, but it is {$days} days old (since {$since}; {$keys} in all). Add a new key, sign with it, then remove this one.',
    es: 'Se acepta la clave {$kid}, pero tiene {$days} días (desde {$since}; {$keys} en total). Agregue una clave nueva, firme con ella y después quite esta.',
    pt: 'A chave {$kid} é aceita, mas tem {$days} dias (desde {$since}; {$keys} no total). Adicione uma chave nova, assine com ela e depois remova esta.',
  },
  'doctor.key.refused': {
    en: 'The EMIS does not let this product in. Check the client id and that this key is the one registered; ask the ministry whether it was taken away.',
    es: 'El EMIS no deja entrar a este producto. Revise el identificador del cliente y que la clave sea la registrada; pregunte al ministerio si se la quitaron.',
    pt: 'O EMIS não deixa este produto entrar. Verifique o identificador do cliente e se a chave é a registrada; pergunte ao ministério se ela foi retirada.',
  },
  'doctor.feed.readable': {
    en: 'The change feed can be read.',
    es: 'Se puede leer el flujo de cambios.',
    pt: 'O fluxo de mudanças pode ser lido.',
  },
  'doctor.edition.taken': {
    en: 'The EMIS takes edition {$edition} of the standard.',
    es: 'El EMIS acepta la edición {$edition} del estándar.',
    pt: 'O EMIS aceita a edição {$edition} do padrão.',
  },
  'doctor.edition.ends': {
    en: 'The EMIS takes edition {$edition} of the standard only until {$until}. Update this SDK before that day.',
    es: 'El EMIS acepta la edición {$edition} del estándar solo hasta {$until}. Actualice este SDK antes de ese día.',
    pt: 'O EMIS aceita a edição {$edition} do padrão só até {$until}. Atualize este SDK antes desse dia.',
  },
  'doctor.edition.not-taken': {
    en: 'The EMIS does not take edition {$edition} of the standard, but {$known}. Update whichever of the two is older.',
    es: 'El EMIS no acepta la edición {$edition} del estándar, sino {$known}. Actualice el más antiguo de los dos.',
    pt: 'O EMIS não aceita a edição {$edition} do padrão, e sim {$known}. Atualize o mais antigo dos dois.',
  },
  'doctor.profile.known': {
    en: 'The EMIS knows the profile {$profile}, edition {$edition}.',
    es: 'El EMIS conoce el perfil {$profile}, edición {$edition}.',
    pt: 'O EMIS conhece o perfil {$profile}, edição {$edition}.',
  },
  'doctor.profile.unknown': {
    en: 'The EMIS does not know the profile {$profile}, edition {$edition}; it knows {$known}. Choose one of them with --profile, or update this SDK.',
    es: 'El EMIS no conoce el perfil {$profile}, edición {$edition}; conoce {$known}. Elija uno de ellos con --profile o actualice este SDK.',
    pt: 'O EMIS não conhece o perfil {$profile}, edição {$edition}; conhece {$known}. Escolha um deles com --profile ou atualize este SDK.',
  },
  'doctor.security.encrypted': {
    en: 'The server is spoken to over TLS.',
    es: 'Se habla con el servidor por TLS.',
    pt: 'Fala-se com o servidor por TLS.',
  },
  'doctor.security.this-machine': {
    en: 'The server is spoken to in plain text, but it is this machine.',
    es: 'Se habla con el servidor sin cifrar, pero es esta máquina.',
    pt: 'Fala-se com o servidor sem cifra, mas é esta máquina.',
  },
  'doctor.security.not-encrypted': {
    en: 'The server is spoken to in plain text over the network: anyone on the way reads along. Put TLS before it.',
    es: 'Se habla con el servidor sin cifrar por la red: cualquiera en el camino puede leer. Ponga TLS delante.',
    pt: 'Fala-se com o servidor sem cifra pela rede: qualquer um no caminho pode ler. Ponha TLS na frente.',
  },
  'doctor.security.durable': {
    en: 'The server keeps records in a PostgreSQL of its own.',
    es: 'El servidor guarda los registros en un PostgreSQL propio.',
    pt: 'O servidor guarda os registros em um PostgreSQL próprio.',
  },
  'doctor.security.embedded': {
    en: 'The server keeps records in the embedded database, which does not survive a power cut. For real records give it a PostgreSQL (--database-url).',
    es: 'El servidor guarda los registros en la base incorporada, que no resiste un corte de luz. Para registros reales dele un PostgreSQL (--database-url).',
    pt: 'O servidor guarda os registros no banco embutido, que não resiste a uma queda de energia. Para registros reais dê-lhe um PostgreSQL (--database-url).',
  },
  'doctor.security.portal-open': {
    en: 'The portal answers whoever asks, and shows exact numbers without a login. Let the proxy pass only the paths of the protocol.',
    es: 'El portal responde a cualquiera y muestra números exactos sin iniciar sesión. Deje que el proxy pase solo las rutas del protocolo.',
    pt: 'O portal responde a qualquer um e mostra números exatos sem login. Deixe o proxy passar só os caminhos do protocolo.',
  },
  'doctor.security.portal-closed': {
    en: 'The portal does not answer from here.',
    es: 'El portal no responde desde aquí.',
    pt: 'O portal não responde daqui.',
  },
  'doctor.security.metrics-open': {
    en: 'The metrics of the server answer whoever asks. Keep /metrics inside.',
    es: 'Las métricas del servidor responden a cualquiera. Mantenga /metrics adentro.',
    pt: 'As métricas do servidor respondem a qualquer um. Mantenha /metrics do lado de dentro.',
  },
  'doctor.security.metrics-closed': {
    en: 'The metrics do not answer from here.',
    es: 'Las métricas no responden desde aquí.',
    pt: 'As métricas não respondem daqui.',
  },
  'doctor.security.shared-secrets': {
    en: 'The server lets clients in by shared secrets ({$methods}), which can be copied. Allow private_key_jwt only.',
    es: 'El servidor deja entrar con secretos compartidos ({$methods}), que se pueden copiar. Permita solo private_key_jwt.',
    pt: 'O servidor deixa entrar com segredos compartilhados ({$methods}), que podem ser copiados. Permita só private_key_jwt.',
  },
  'doctor.security.key-pairs': {
    en: 'Clients are let in by key pairs only.',
    es: 'Los clientes entran solo con pares de claves.',
    pt: 'Os clientes entram só com pares de chaves.',
  },
  'doctor.security.bound-tokens': {
    en: 'Only tokens are taken that are bound to a key.',
    es: 'Solo se aceptan tokens ligados a una clave.',
    pt: 'Só se aceitam tokens ligados a uma chave.',
  },
  'doctor.security.bearer-tokens': {
    en: 'Tokens are taken from whoever has them. When all products prove a key (dpop: boundTokens()), start the server with boundTokensOnly (emis serve --bound-tokens-only).',
    es: 'Se aceptan tokens de quien los tenga. Cuando todos los productos prueben una clave (dpop: boundTokens()), inicie el servidor con boundTokensOnly (emis serve --bound-tokens-only).',
    pt: 'Aceitam-se tokens de quem os tiver. Quando todos os produtos provarem uma chave (dpop: boundTokens()), inicie o servidor com boundTokensOnly (emis serve --bound-tokens-only).',
  },
  'doctor.security.short-tokens': {
    en: 'Tokens are good for {$seconds} s.',
    es: 'Los tokens valen {$seconds} s.',
    pt: 'Os tokens valem {$seconds} s.',
  },
  'doctor.security.long-tokens': {
    en: 'Tokens are good for {$seconds} s: a stolen one is of use for too long. Let them end after 300 s.',
    es: 'Los tokens valen {$seconds} s: uno robado sirve demasiado tiempo. Haga que terminen a los 300 s.',
    pt: 'Os tokens valem {$seconds} s: um roubado serve por tempo demais. Faça com que terminem após 300 s.',
  },
  'doctor.all-well': {
    en: 'Nothing stands in the way.',
    es: 'Nada lo impide.',
    pt: 'Nada impede.',
  },
  'doctor.to-mend': {
    en: 'Mend what is marked with ✗.',
    es: 'Corrija lo marcado con ✗.',
    pt: 'Corrija o que está marcado com ✗.',
  },
} as const;

/** The words of its help page. */
export const DOCTOR_HELP = {
  doctor: {
    en: 'Look at the line, the clock, the key, the server and the editions, and say what to mend',
    es: 'Revisar la línea, el reloj, la clave, el servidor y las ediciones, y decir qué corregir',
    pt: 'Verificar a linha, o relógio, a chave, o servidor e as edições, e dizer o que corrigir',
  },
  'doctor-security': {
    en: 'look for what is weak about the server, too',
    es: 'busca también lo débil del servidor',
    pt: 'procura também o que é fraco no servidor',
  },
  'doctor-schema': {
    en: 'print the JSON Schema of what --json prints',
    es: 'imprime el JSON Schema de lo que imprime --json',
    pt: 'imprime o JSON Schema do que --json imprime',
  },
} as const;
