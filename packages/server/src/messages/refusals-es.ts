import type { RefusalWords } from './refusal-words.ts';

export const REFUSALS_ES: RefusalWords = {
  'assertion-refused': {
    detail: 'No se aceptó la aserción del cliente.',
    fix: 'Firme con ES256 y la clave registrada; aud es el emisor como un solo texto, exp a lo sumo 5 minutos adelante, jti nuevo cada vez. Compare el reloj con la cabecera Date.',
  },
  'body-encoding': {
    detail: 'No se conoce la codificación del contenido.',
    fix: 'Envíe el cuerpo sin comprimir, o como dice Accept-Encoding.',
  },
  'body-not-gzip': {
    detail: 'El cuerpo no se puede descomprimir como dice Content-Encoding.',
    fix: 'Comprímalo de nuevo o envíelo sin comprimir.',
  },
  'body-not-json': {
    detail: 'El cuerpo no es JSON.',
    fix: 'Envíe JSON como lo define RFC 8259.',
  },
  'body-not-utf8': {
    detail: 'El cuerpo no está en UTF-8.',
    fix: 'Codifique el cuerpo en UTF-8.',
  },
  'body-shape': {
    detail: 'El cuerpo no tiene la forma que esta ruta acepta; faults dice dónde.',
    fix: 'Corrija los lugares que nombra faults y envíelo de nuevo.',
  },
  'body-too-deep': {
    detail: 'El cuerpo tiene más de {$limit} niveles de anidamiento.',
    fix: 'Envíe valores menos anidados.',
  },
  'body-too-large': {
    detail: 'El cuerpo tiene más de {$limit} bytes, tal como se envía o descomprimido.',
    fix: 'Envíe menos registros en cada lote.',
  },
  'body-too-many-keys': {
    detail: 'Un objeto del cuerpo tiene más de {$limit} claves.',
    fix: 'Envíe como máximo esa cantidad de campos en un objeto; lo que un producto guarda además va en menos valores, más grandes.',
  },
  'body-type': {
    detail: 'El tipo de contenido del cuerpo no es {$expected}.',
    fix: 'Ponga {$expected} en Content-Type.',
  },
  'body-unfinished': {
    detail: 'El cuerpo terminó antes de su fin.',
    fix: 'Envíe la solicitud de nuevo, con la misma clave de idempotencia.',
  },
  'client-key-invalid': {
    detail: 'La clave nueva no es una clave EC pública sobre P-256 como JWK, o su kid es de otra clave.',
    fix: 'Envíe la mitad pública de una clave ES256 (kty, crv, x, y) con un kid propio; nunca la mitad privada.',
  },
  'client-key-last': {
    detail: 'Es la única clave del cliente: sin ella no podría volver.',
    fix: 'Agregue primero la clave siguiente y después quite esta.',
  },
  'client-keys-too-many': {
    detail: 'El cliente ya tiene todas las claves que puede tener.',
    fix: 'Quite una que ya no se use.',
  },
  'client-name-taken': {
    detail: 'Ya hay un cliente con este nombre, o hay registros guardados con él.',
    fix: 'Elija otro nombre; para cambiar un cliente que ya está, dele otro permiso u otra clave.',
  },
  'client-not-yours': {
    detail: 'Usted ve este cliente, pero no puede cambiarlo.',
    fix: 'Pídalo a quien lo admitió, o al ministerio.',
  },
  'client-unknown': {
    detail: 'No hay tal cliente en sus territorios.',
    fix: 'Búsquelo en la lista de clientes.',
  },
  'cursor-forged': {
    detail: 'El cursor no es uno que este servidor haya dado a este cliente.',
    fix: 'Envíe un cursor tal como se recibió, o ninguno para leer desde el inicio.',
  },
  'cursor-gone': {
    detail: 'El flujo de cambios ya no conserva lo que siguió a este cursor, o se rehízo desde entonces.',
    fix: 'Lea el flujo de nuevo desde el inicio, sin cursor, y tome lo que diga como el total.',
  },
  'edition-not-taken': {
    detail: 'Este servidor no recibe registros de esa edición del estándar.',
    fix: 'Use una de estas: {$known}; la fecha entre paréntesis es el último día. O no indique edición y envíe los registros como los define la edición vigente.',
  },
  'etag-malformed': {
    detail: 'El encabezado {$header} no es una etiqueta de entidad.',
    fix: 'Envíe el ETag del registro tal como llegó, con sus comillas, o un asterisco.',
  },
  'filter-unknown': {
    detail: 'Los registros de esta entidad no se pueden pedir por {$name}.',
    fix: 'Use uno de estos: {$known}.',
  },
  'grant-too-wide': {
    detail: 'Nadie puede dar más de lo que tiene: {$what} nombra algo que no es suyo.',
    fix: 'Quítelo de {$what}, o pida al ministerio que lo dé.',
  },
  'form-forged': {
    detail: 'El formulario no vino de una página de este portal, o la página es antigua.',
    fix: 'Abra la página de nuevo y envíe el formulario desde allí.',
  },
  'grant-unknown': {
    detail: 'Solo se conoce la concesión client_credentials.',
    fix: 'Ponga client_credentials en grant_type.',
  },
  'host-unknown': {
    detail: 'El portal solo responde en su propia dirección en esta máquina.',
    fix: 'Abra la dirección que el servidor mostró al iniciar.',
  },
  'internal-error': {
    detail: 'El servidor falló; esta solicitud no cambió nada, o lo cambió por entero.',
    fix: 'Envíela de nuevo con la misma clave de idempotencia. Si sigue, dé el identificador de la solicitud a quien opera el servidor.',
  },
  'issuer-silent': {
    detail: 'El emisor del token no dice sus claves en este momento.',
    fix: 'Envíe la misma solicitud más tarde, como dice Retry-After.',
  },
  'key-in-flight': {
    detail: 'Una solicitud con esta clave de idempotencia se está atendiendo en este momento.',
    fix: 'Espere lo que dice Retry-After y envíela de nuevo con la misma clave.',
  },
  'key-malformed': {
    detail: 'La cabecera Idempotency-Key no es un texto de 1 a 255 caracteres entre comillas dobles.',
    fix: 'Escríbala como en RFC 8941, por ejemplo "0198c6c4-7f1e-7c3a-9f53-2f0a6c1d1b1e" con las comillas.',
  },
  'key-missing': {
    detail: 'Un lote necesita la cabecera Idempotency-Key.',
    fix: 'Cree una clave nueva para cada lote, guárdela y envíe la misma cada vez que reenvíe el lote.',
  },
  'key-not-uuid7': {
    detail: 'El Idempotency-Key de un solo registro no es un UUIDv7 en minúsculas.',
    fix: 'Genere uno para cada cambio, guárdelo y envíe el mismo cada vez que repita el cambio.',
  },
  'key-reused': {
    detail: 'Esta clave de idempotencia se usó para otra solicitud.',
    fix: 'Use una clave nueva para una solicitud nueva; reenvíe una solicitud exactamente como era.',
  },
  'limit-invalid': {
    detail: 'El límite no es un número entero de 1 a {$most}.',
    fix: 'Envíe un límite de 1 a {$most}, o ninguno.',
  },
  'merge-of-itself': {
    detail: 'Una persona no se puede fusionar consigo misma.',
    fix: 'Nombre dos personas.',
  },
  'merge-parents-gone': {
    detail: 'La persona fusionada se refería a un registro que se eliminó después, así que no puede volver.',
    fix: 'Restituya ese registro y vuelva a deshacer la fusión.',
  },
  'merge-elsewhere': {
    detail:
      'Hay registros de otros territorios que se refieren a una de las dos, así que esta cuenta no puede unirlas.',
    fix: 'Pida a alguien con una cuenta nacional que las una.',
  },
  'merge-related': {
    detail: 'Una de las dos responde por la otra, así que no son la misma persona.',
    fix: 'Elimine el registro que las relaciona, si es erróneo, y fusiónelas después.',
  },
  'merge-too-large': {
    detail: 'Más de {$most} registros se refieren a la persona que desaparecería.',
    fix: 'Compruebe si es una sola persona: nadie tiene tantos registros.',
  },
  'merge-under-merge': {
    detail: 'La persona que quedó se fusionó después con otra.',
    fix: 'Deshaga primero esa fusión.',
  },
  'merge-unknown': {
    detail: 'No existe esa fusión.',
    fix: 'Tome el id de la lista de fusiones.',
  },
  'not-national': {
    detail: 'Lo que esto dice es de toda la nación, y este cliente está registrado para algunos territorios.',
    fix: 'Pida a quien opera el servidor que registre un cliente para toda la nación.',
  },
  'operation-twice': {
    detail: 'La solicitud contiene la misma operación más de una vez; faults dice dónde.',
    fix: 'Envíe cada operación una sola vez en una solicitud.',
  },
  'operation-unknown': {
    detail:
      'No se guarda ningún resultado de esta operación: aún no se recibió, o fue hace más tiempo del que se guardan los resultados.',
    fix: 'Mire si el registro está como debe, y envíe la operación si no lo está.',
  },
  'origin-unknown': {
    detail: 'El formulario no se envió desde una página de este portal.',
    fix: 'Abra la página en el portal y envíe el formulario desde allí.',
  },
  'path-unknown': {
    detail: 'No hay nada en esta ruta para este método.',
    fix: 'Vea las direcciones en /.well-known/emis.',
  },
  'plugin-changed': {
    detail: 'Hay otra versión del complemento que la que se examinó: {$version}.',
    fix: 'Examine lo que pide esa versión y apruébela por su número.',
  },
  'plugin-command-unknown': {
    detail: 'Ningún complemento en marcha tiene este comando.',
    fix: 'Vea en GET /v1/plugins los comandos que hay.',
  },
  'plugin-refused': {
    detail: 'El complemento no se inició o no lo hizo: {$code}. Lo que funcionaba antes sigue.',
    fix: 'Pregunte a su autor o corrija su configuración; el código dice qué está mal.',
  },
  'plugin-unknown': {
    detail: 'Aquí no se administra ningún complemento con este id. Lo que pertenece al perfil no se puede cambiar.',
    fix: 'Vea en GET /v1/plugins los que sí.',
  },
  'portal-accounts-missing': {
    detail:
      'El portal no sabe quién pide: aún no hay cuentas y la petición viene de otro lugar, o el proxy de delante no nombra a nadie que tenga una.',
    fix: 'Cree una cuenta en el servidor: emis portal user add <nombre> --role administrator.',
  },
  'portal-not-administrator': {
    detail: 'Su cuenta puede mirar, no actuar.',
    fix: 'Pida a un administrador del portal que lo haga o que cambie su rol.',
  },
  'portal-not-national': {
    detail: 'Su cuenta es para algunos territorios y esta página trata de toda la nación.',
    fix: 'Pida ayuda a alguien con una cuenta nacional.',
  },
  'portal-sign-in': {
    detail: 'Usted no ha iniciado sesión.',
    fix: 'Abra /portal/sign-in.',
  },
  'profile-unknown': {
    detail: 'Este servidor no conoce el perfil y la edición del envío.',
    fix: 'Use uno de estos: {$known}.',
  },
  'proof-refused': {
    detail: 'La prueba DPoP falta, está mal o ya se usó.',
    fix: 'Firme una prueba nueva para cada solicitud con la clave a la que está ligado el token: htm, htu, ath, iat y un jti nuevo. Compare el reloj con la cabecera Date.',
  },
  'purpose-too-narrow': {
    detail: 'La finalidad de este token no muestra todos los campos, y la respuesta diría algo de ellos.',
    fix: 'Pida un token para otra finalidad registrada, como registration.',
  },
  'publish-too-many': {
    detail: 'Hay más de {$most} estudiantes guardados: demasiados para contar en una petición.',
    fix: 'Use emis publish en el servidor.',
  },
  'record-changed': {
    detail: 'El registro no es, o ya no es, de la versión que la solicitud nombra.',
    fix: 'Mire current y version, decida qué debe quedar, y envíelo con esa versión y una clave nueva.',
  },
  'record-id-differs': {
    detail: 'El id del registro no es el de la ruta.',
    fix: 'Envíe el registro a la ruta que termina con su propio id.',
  },
  'record-rejected': {
    detail: 'El registro incumple reglas; findings dice cuáles.',
    fix: 'Corrija lo que findings nombra y envíelo con una clave nueva.',
  },
  'record-twice': {
    detail: 'El lote contiene el mismo registro más de una vez; faults dice dónde.',
    fix: 'Envíe cada registro una sola vez por lote.',
  },
  'record-unknown': {
    detail: 'No existe tal registro de este producto.',
    fix: 'Revise la entidad y el id.',
  },
  'record-waits-for': {
    detail: 'Antes deben llegar, o quitarse, otros registros; waitsFor los nombra.',
    fix: 'Envíe primero esos, y luego repita esto con la misma clave.',
  },
  'roster-fields': {
    detail: 'Una propiedad pedida, o un orden, no existe en esta colección.',
    fix: 'Nombre en fields las propiedades como las escribe OneRoster, y en sort una que no sea lista; orderBy es asc o desc.',
  },
  'roster-filter': {
    detail: 'El filtro no se puede leer, o compara algo que esta colección no tiene.',
    fix: "Escriba comparaciones como familyName='Soto', con AND y OR entre ellas: como máximo 20, y 2.000 caracteres.",
  },
  'roster-page': {
    detail:
      'Un parámetro de la página no es correcto: limit va de 1 a {$most}, offset desde 0, y cada uno se da una sola vez.',
    fix: 'Lea la colección página por página, como indica el encabezado Link.',
  },
  'scope-missing': {
    detail: 'El token no tiene el alcance {$scope}.',
    fix: 'Pida a quien opera el servidor que registre este cliente para {$scope} y obtenga un token nuevo.',
  },
  'scope-not-granted': {
    detail: 'El cliente no está registrado para un alcance que pide.',
    fix: 'Pida solo los alcances del registro, o ninguno para recibirlos todos.',
  },
  'score-invalid': {
    detail: 'La puntuación no es un número entero de 1 a 100.',
    fix: 'Envíe una puntuación de 1 a 100, o ninguna.',
  },
  'server-stopping': {
    detail: 'El servidor se está deteniendo o reiniciando.',
    fix: 'Espere lo que dice Retry-After y repita la solicitud con la misma clave de idempotencia.',
  },
  'submission-closed': {
    detail: 'El envío está completo y no acepta más lotes.',
    fix: 'Abra un envío nuevo.',
  },
  'submission-unknown': {
    detail: 'Este cliente no tiene un envío con este identificador.',
    fix: 'Compruebe el identificador o abra un envío nuevo.',
  },
  'support-only-looks': {
    detail: 'El acceso de soporte es para mirar: no tiene alcances para escribir.',
    fix: 'Pida solo alcances como emis/<entity>.read y emis/<entity>.list.',
  },
  'support-same-person': {
    detail:
      'Hacen falta dos personas: nadie decide sobre lo que pidió, ni para un cliente o una clave propios, ni quien fue admitido por el mismo administrador.',
    fix: 'Que decida otra persona.',
  },
  'support-settled': {
    detail: 'Este acceso de soporte ya se decidió, terminó, o se pidió hace demasiado tiempo.',
    fix: 'Pídalo de nuevo.',
  },
  'support-unknown': {
    detail: 'No hay tal acceso de soporte que usted haya pedido o pueda decidir.',
    fix: 'Búsquelo en la lista.',
  },
  'token-missing': {
    detail: 'La solicitud no trae un token de acceso.',
    fix: 'Obtenga un token en el punto de tokens y envíelo como Authorization: Bearer.',
  },
  'token-proof-refused': {
    detail: 'La prueba DPoP falta, está mal o ya se usó.',
    fix: 'Firme una prueba ES256 nueva para cada solicitud de token: htm POST, htu el punto de tokens, iat la hora actual y un jti nuevo.',
  },
  'token-refused': {
    detail: 'El token de acceso no es válido, o ya no.',
    fix: 'Obtenga un token nuevo y envíe la solicitud de nuevo.',
  },
  'too-many-requests': {
    detail: 'Este cliente agotó por ahora su cuota de solicitudes.',
    fix: 'Espere lo que dice Retry-After; envíe muchos registros en una solicitud.',
  },
  unavailable: {
    detail: 'La base de datos no responde por el momento.',
    fix: 'Espere lo que dice Retry-After y envíela de nuevo con la misma clave de idempotencia.',
  },
  'upload-beyond': {
    detail: 'La parte pasa de los {$bytes} bytes anunciados.',
    fix: 'Envíe no más de lo anunciado o abra una carga nueva.',
  },
  'upload-differs': {
    detail: 'Los bytes que llegaron no son los del resumen anunciado.',
    fix: 'Envíe la parte de nuevo; si es el archivo entero, abra una carga nueva con su SHA-256.',
  },
  'upload-offset': {
    detail: 'La carga sigue en el byte {$offset}.',
    fix: 'Envíe los bytes desde allí.',
  },
  'upload-offset-missing': {
    detail: 'Falta la cabecera Upload-Offset o no es un número de bytes.',
    fix: 'Diga dónde empieza la parte, como lo indica la propia carga.',
  },
  'upload-unknown': {
    detail: 'Este cliente no tiene una carga con este identificador, o se abandonó.',
    fix: 'Abra una carga nueva.',
  },
  'uploads-too-many': {
    detail: 'Este cliente tiene {$most} cargas sin terminar y no puede tener más.',
    fix: 'Termine una o abandone una.',
  },
  'value-not-carried': {
    detail: 'El cuerpo contiene valores que no podrían guardarse exactamente como son; faults dice dónde.',
    fix: 'Corrija los lugares que nombra faults; envíe los números grandes como texto.',
  },
  'webhook-address': {
    detail: 'La dirección del webhook no se acepta ({$fault}).',
    fix: 'Dé una dirección https de la internet pública, sin usuario ni contraseña.',
  },
  'webhook-unknown': {
    detail: 'No hay ningún webhook con este id para este cliente.',
    fix: 'Pregunte en /v1/webhooks cuáles hay.',
  },
  'webhooks-too-many': {
    detail: 'Este cliente tiene {$most} webhooks y no puede tener más.',
    fix: 'Quite uno que no haga falta.',
  },
};
