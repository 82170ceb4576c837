import type { RefusalWords } from './refusal-words.ts';

export const REFUSALS_ES: RefusalWords = {
  'assertion-refused': {
    detail: 'No se aceptó la aserción del cliente.',
    fix: 'Firme con ES256 y la clave registrada; aud es el emisor como un solo texto, exp a lo sumo 5 minutos adelante, jti nuevo cada vez. Compare el reloj con la cabecera Date.',
  },
  'body-encoding': {
    detail: 'No se conoce la codificación del contenido.',
    fix: 'Envíe el cuerpo sin comprimir o como gzip.',
  },
  'body-not-gzip': {
    detail: 'El cuerpo dice ser gzip pero no se puede descomprimir.',
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
  'body-type': {
    detail: 'El tipo de contenido del cuerpo no es {$expected}.',
    fix: 'Ponga {$expected} en Content-Type.',
  },
  'body-unfinished': {
    detail: 'El cuerpo terminó antes de su fin.',
    fix: 'Envíe la solicitud de nuevo, con la misma clave de idempotencia.',
  },
  'cursor-forged': {
    detail: 'El cursor no es uno que este servidor haya dado a este cliente.',
    fix: 'Envíe un cursor tal como se recibió, o ninguno para leer desde el inicio.',
  },
  'cursor-gone': {
    detail: 'El flujo de cambios se rehízo desde que se dio este cursor.',
    fix: 'Lea el flujo de nuevo desde el inicio, sin cursor, y tome lo que diga como el total.',
  },
  'edition-not-taken': {
    detail: 'Este servidor no recibe registros de esa edición del estándar.',
    fix: 'Use una de estas: {$known}; la fecha entre paréntesis es el último día. O no indique edición y envíe los registros como los define la edición vigente.',
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
  'key-reused': {
    detail: 'Esta clave de idempotencia se usó para otra solicitud.',
    fix: 'Use una clave nueva para una solicitud nueva; reenvíe una solicitud exactamente como era.',
  },
  'limit-invalid': {
    detail: 'El límite no es un número entero de 1 a {$most}.',
    fix: 'Envíe un límite de 1 a {$most}, o ninguno.',
  },
  'path-unknown': {
    detail: 'No hay nada en esta ruta para este método.',
    fix: 'Vea las direcciones en /.well-known/emis.',
  },
  'profile-unknown': {
    detail: 'Este servidor no conoce el perfil y la edición del envío.',
    fix: 'Use uno de estos: {$known}.',
  },
  'record-twice': {
    detail: 'El lote contiene el mismo registro más de una vez; faults dice dónde.',
    fix: 'Envíe cada registro una sola vez por lote.',
  },
  'scope-missing': {
    detail: 'El token no tiene el alcance {$scope}.',
    fix: 'Pida a quien opera el servidor que registre este cliente para {$scope} y obtenga un token nuevo.',
  },
  'scope-not-granted': {
    detail: 'El cliente no está registrado para un alcance que pide.',
    fix: 'Pida solo los alcances del registro, o ninguno para recibirlos todos.',
  },
  'submission-closed': {
    detail: 'El envío está completo y no acepta más lotes.',
    fix: 'Abra un envío nuevo.',
  },
  'submission-unknown': {
    detail: 'Este cliente no tiene un envío con este identificador.',
    fix: 'Compruebe el identificador o abra un envío nuevo.',
  },
  'token-missing': {
    detail: 'La solicitud no trae un token de acceso.',
    fix: 'Obtenga un token en el punto de tokens y envíelo como Authorization: Bearer.',
  },
  'token-refused': {
    detail: 'El token de acceso no es válido, o ya no.',
    fix: 'Obtenga un token nuevo y envíe la solicitud de nuevo.',
  },
  unavailable: {
    detail: 'La base de datos no responde por el momento.',
    fix: 'Espere lo que dice Retry-After y envíela de nuevo con la misma clave de idempotencia.',
  },
  'value-not-carried': {
    detail: 'El cuerpo contiene valores que no podrían guardarse exactamente como son; faults dice dónde.',
    fix: 'Corrija los lugares que nombra faults; envíe los números grandes como texto.',
  },
};
