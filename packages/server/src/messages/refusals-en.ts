import type { RefusalWords } from './refusal-words.ts';

export const REFUSALS_EN: RefusalWords = {
  'assertion-refused': {
    detail: 'The client assertion was not accepted.',
    fix: 'Sign with ES256 and the registered key; aud is the issuer as one text, exp at most 5 minutes ahead, jti new each time. Check the clock against the Date header.',
  },
  'body-encoding': {
    detail: 'The content encoding of the body is not known.',
    fix: 'Send the body plain, or as Accept-Encoding says.',
  },
  'body-not-gzip': {
    detail: 'The body cannot be unpacked as Content-Encoding says.',
    fix: 'Compress it again, or send it plain.',
  },
  'body-not-json': {
    detail: 'The body is not JSON.',
    fix: 'Send JSON as RFC 8259 writes it.',
  },
  'body-not-utf8': {
    detail: 'The body is not UTF-8.',
    fix: 'Encode the body as UTF-8.',
  },
  'body-shape': {
    detail: 'The body is not of the shape that this path takes; faults tells where.',
    fix: 'Mend the places named in faults and send it again.',
  },
  'body-too-deep': {
    detail: 'The body nests deeper than {$limit} levels.',
    fix: 'Send flatter values.',
  },
  'body-too-large': {
    detail: 'The body has more than {$limit} bytes, as sent or unpacked.',
    fix: 'Send fewer records in each batch.',
  },
  'body-too-many-keys': {
    detail: 'An object in the body has more than {$limit} keys.',
    fix: 'Send at most so many fields in one object; what a product keeps besides belongs into fewer, larger values.',
  },
  'body-type': {
    detail: 'The content type of the body is not {$expected}.',
    fix: 'Set Content-Type to {$expected}.',
  },
  'body-unfinished': {
    detail: 'The body ended before its end.',
    fix: 'Send the request again, with the same idempotency key.',
  },
  'client-key-invalid': {
    detail: 'The new key is not a public EC key on P-256 as a JWK, or its kid belongs to another key.',
    fix: 'Send the public half of an ES256 key (kty, crv, x, y) with a kid of its own; never the private half.',
  },
  'client-key-last': {
    detail: 'This is the only key of the client: without it, it could not come back.',
    fix: 'Add the next key first, then remove this one.',
  },
  'client-keys-too-many': {
    detail: 'The client has as many keys as it may have.',
    fix: 'Remove one that is no longer used.',
  },
  'client-name-taken': {
    detail: 'There is a client of this name already, or there are records under it.',
    fix: 'Choose another name; to change a client that is there, give it another grant or another key.',
  },
  'client-not-yours': {
    detail: 'You see this client, but you may not change it.',
    fix: 'Ask whoever let it in, or the ministry.',
  },
  'client-unknown': {
    detail: 'There is no such client within your territories.',
    fix: 'Look in the list of clients.',
  },
  'cursor-forged': {
    detail: 'The cursor is not one that this server gave to this client.',
    fix: 'Send a cursor exactly as it was received, or none to read from the start.',
  },
  'cursor-gone': {
    detail: 'The feed no longer keeps what came after this cursor, or was made anew since.',
    fix: 'Read the feed again from its start, without a cursor, and take what it says for the whole.',
  },
  'edition-not-taken': {
    detail: 'This server does not take records of that edition of the standard.',
    fix: 'Use one of: {$known}; a day in brackets is the last one. Or leave the edition out and send records as the current edition has them.',
  },
  'etag-malformed': {
    detail: 'The header {$header} is not one entity tag.',
    fix: 'Send the ETag of the record as it came, with its quotes, or an asterisk.',
  },
  'filter-unknown': {
    detail: 'The records of this entity cannot be asked for by {$name}.',
    fix: 'Use one of: {$known}.',
  },
  'grant-too-wide': {
    detail: 'Nobody can give more than it has: {$what} names something that is not yours.',
    fix: 'Take it out of {$what}, or ask the ministry to give it.',
  },
  'form-forged': {
    detail: 'The form did not come from a page of this portal, or the page is old.',
    fix: 'Open the page again and send the form from there.',
  },
  'grant-unknown': {
    detail: 'Only the grant client_credentials is known.',
    fix: 'Set grant_type to client_credentials.',
  },
  'host-unknown': {
    detail: 'The portal answers only under its own address on this machine.',
    fix: 'Open the address that the server printed when it started.',
  },
  'internal-error': {
    detail: 'The server failed; nothing was changed by this request, or it was changed as a whole.',
    fix: 'Send it again with the same idempotency key. If it stays, quote the request id to who runs the server.',
  },
  'issuer-silent': {
    detail: 'The issuer of the token does not say its keys at the moment.',
    fix: 'Send the same request again later, as Retry-After says.',
  },
  'key-in-flight': {
    detail: 'A request with this idempotency key is being answered at this moment.',
    fix: 'Wait as Retry-After says and send it again with the same key.',
  },
  'key-malformed': {
    detail: 'The header Idempotency-Key is not a text of 1 to 255 characters between double quotes.',
    fix: 'Write it as in RFC 8941, for example "0198c6c4-7f1e-7c3a-9f53-2f0a6c1d1b1e" with the quotes.',
  },
  'key-missing': {
    detail: 'A batch needs the header Idempotency-Key.',
    fix: 'Make a new key for each batch, keep it, and send the same key whenever the batch is sent again.',
  },
  'key-not-uuid7': {
    detail: 'The Idempotency-Key of a single record is not a UUIDv7 in lower case.',
    fix: 'Make one for each change, keep it, and send the same one whenever the change is sent again.',
  },
  'key-reused': {
    detail: 'This idempotency key was used for another request.',
    fix: 'Use a new key for a new request; send a request again exactly as it was.',
  },
  'limit-invalid': {
    detail: 'The limit is not a whole number from 1 to {$most}.',
    fix: 'Send a limit from 1 to {$most}, or none.',
  },
  'merge-of-itself': {
    detail: 'A person cannot be merged into itself.',
    fix: 'Name two persons.',
  },
  'merge-parents-gone': {
    detail: 'The person that went referred to a record that has been removed since, so it cannot come back.',
    fix: 'Bring that record back, then undo the merge again.',
  },
  'merge-elsewhere': {
    detail: 'Records in other territories refer to one of the two, so this account cannot merge them.',
    fix: 'Ask somebody with a national account to merge them.',
  },
  'merge-related': {
    detail: 'One of the two answers for the other, so they are not one person.',
    fix: 'Remove the record that relates them, if it is wrong, then merge them.',
  },
  'merge-too-large': {
    detail: 'More than {$most} records refer to the person that would go.',
    fix: 'Look whether it is one person at all: nobody has so many records.',
  },
  'merge-under-merge': {
    detail: 'The person that stayed has itself been merged into another one since.',
    fix: 'Undo that merge first.',
  },
  'merge-unknown': {
    detail: 'There is no such merge.',
    fix: 'Take the id from the list of merges.',
  },
  'not-national': {
    detail: 'What this tells is of the whole nation, and this client is registered for some territories.',
    fix: 'Ask who runs the server to register a client for the whole nation.',
  },
  'operation-twice': {
    detail: 'The request holds the same operation more than once; faults tells where.',
    fix: 'Send each operation once in a request.',
  },
  'operation-unknown': {
    detail: 'No result is kept for this operation: it was not taken yet, or longer ago than results are kept.',
    fix: 'Look whether the record is as it should be, and send the operation if it is not.',
  },
  'origin-unknown': {
    detail: 'The form was not sent from a page of this portal.',
    fix: 'Open the page in the portal and send the form from there.',
  },
  'path-unknown': {
    detail: 'There is nothing at this path for this method.',
    fix: 'See /.well-known/emis for the addresses.',
  },
  'plugin-changed': {
    detail: 'Another version of the plugin is there than the one that was looked at: {$version}.',
    fix: 'Look at what that version asks for, and approve it by its number.',
  },
  'plugin-command-unknown': {
    detail: 'No plugin that runs has this command.',
    fix: 'See GET /v1/plugins for the commands that there are.',
  },
  'plugin-refused': {
    detail: 'The plugin did not start or did not do it: {$code}. What ran before goes on.',
    fix: 'Ask its author, or set its settings right; the code says what is wrong.',
  },
  'plugin-unknown': {
    detail: 'No plugin of this id is looked after here. What belongs to the profile cannot be changed.',
    fix: 'See GET /v1/plugins for those that can.',
  },
  'portal-accounts-missing': {
    detail:
      'The portal does not know who asks: there is no account yet and the request comes from elsewhere, or the proxy in front names nobody who has one.',
    fix: 'Make an account on the server: emis portal user add <name> --role administrator.',
  },
  'portal-not-administrator': {
    detail: 'Your account may look, not act.',
    fix: 'Ask an administrator of the portal to do it, or to change your role.',
  },
  'portal-not-national': {
    detail: 'Your account is for some territories, and this page is about the whole nation.',
    fix: 'Ask somebody with a national account.',
  },
  'portal-sign-in': {
    detail: 'You are not signed in.',
    fix: 'Open /portal/sign-in.',
  },
  'profile-unknown': {
    detail: 'This server does not know the profile and edition of the submission.',
    fix: 'Use one of: {$known}.',
  },
  'proof-refused': {
    detail: 'The DPoP proof is missing, wrong, or was used before.',
    fix: 'Sign a new proof for each request with the key to which the token is bound: htm, htu, ath, iat and a new jti. Check the clock against the Date header.',
  },
  'purpose-too-narrow': {
    detail: 'The purpose of this token does not show all fields, and the answer would tell of them.',
    fix: 'Ask for a token for another registered purpose, such as registration.',
  },
  'publish-too-many': {
    detail: 'More than {$most} students are stored: too many to count within a request.',
    fix: 'Use emis publish on the server instead.',
  },
  'record-changed': {
    detail: 'The record is not, or no longer, of the version that the request names.',
    fix: 'Look at current and version, decide what shall stand, and send it with that version under a new key.',
  },
  'record-id-differs': {
    detail: 'The id in the record is not the one in the path.',
    fix: 'Send the record to the path that ends with its own id.',
  },
  'record-rejected': {
    detail: 'The record breaks rules; findings tells which.',
    fix: 'Mend what findings names and send it under a new key.',
  },
  'record-twice': {
    detail: 'The batch holds the same record more than once; faults tells where.',
    fix: 'Send each record once in a batch.',
  },
  'record-unknown': {
    detail: 'There is no such record of this product.',
    fix: 'Check the entity and the id.',
  },
  'record-waits-for': {
    detail: 'Other records must come, or go, first; waitsFor names them.',
    fix: 'Send those first, then send this again, under the same key.',
  },
  'roster-fields': {
    detail: 'A property that was asked for, or an order, is not one of this collection.',
    fix: 'Name properties as OneRoster writes them in fields, and one that is no list in sort; orderBy is asc or desc.',
  },
  'roster-filter': {
    detail: 'The filter cannot be read, or compares what this collection does not have.',
    fix: "Write comparisons as familyName='Soto', with AND and OR between them: at most 20, and 2,000 characters.",
  },
  'roster-page': {
    detail:
      'A parameter of the page is not right: limit goes from 1 to {$most}, offset from 0, and each is given once.',
    fix: 'Read the collection page by page, as the Link header leads.',
  },
  'scope-missing': {
    detail: 'The token does not carry the scope {$scope}.',
    fix: 'Ask who runs the server to register this client for {$scope}, then get a new token.',
  },
  'scope-not-granted': {
    detail: 'The client is not registered for a scope that it asks for.',
    fix: 'Ask only for the scopes of the registration, or for none to get them all.',
  },
  'score-invalid': {
    detail: 'The score is not a whole number from 1 to 100.',
    fix: 'Send a score from 1 to 100, or none.',
  },
  'server-stopping': {
    detail: 'The server is being stopped or restarted.',
    fix: 'Wait as Retry-After says and send it again with the same idempotency key.',
  },
  'submission-closed': {
    detail: 'The submission is complete and takes no more batches.',
    fix: 'Open a new submission.',
  },
  'submission-unknown': {
    detail: 'This client has no submission with this id.',
    fix: 'Check the id, or open a new submission.',
  },
  'support-only-looks': {
    detail: 'Access for support is for looking: it has no scopes to write with.',
    fix: 'Ask only for scopes of the kind emis/<entity>.read and emis/<entity>.list.',
  },
  'support-same-person': {
    detail:
      'Two persons are needed: nobody decides on what it asked for itself, nor for a client or a key of its own, nor does one whom the same administrator let in.',
    fix: 'Let another person decide.',
  },
  'support-settled': {
    detail: 'This access for support is decided, has ended, or was asked for too long ago.',
    fix: 'Ask for it anew.',
  },
  'support-unknown': {
    detail: 'There is no such access for support that you asked for or could decide on.',
    fix: 'Look in the list.',
  },
  'token-missing': {
    detail: 'The request carries no access token.',
    fix: 'Get a token at the token endpoint and send it as Authorization: Bearer.',
  },
  'token-proof-refused': {
    detail: 'The DPoP proof is missing, wrong, or was used before.',
    fix: 'Sign a new ES256 proof for each token request: htm POST, htu the token endpoint, iat now and a new jti.',
  },
  'token-refused': {
    detail: 'The access token is not valid, or no longer.',
    fix: 'Get a new token and send the request again.',
  },
  'too-many-requests': {
    detail: 'This client has used up its share of requests for the moment.',
    fix: 'Wait as Retry-After says; send many records in one request.',
  },
  unavailable: {
    detail: 'The database does not answer at the moment.',
    fix: 'Wait as Retry-After says and send it again with the same idempotency key.',
  },
  'upload-beyond': {
    detail: 'The piece goes beyond the {$bytes} bytes that were announced.',
    fix: 'Send no more than was announced, or open a new upload.',
  },
  'upload-differs': {
    detail: 'The bytes that arrived are not those of the digest that was announced.',
    fix: 'Send a piece again; for a whole file, open a new upload with its SHA-256.',
  },
  'upload-offset': {
    detail: 'The upload goes on at byte {$offset}.',
    fix: 'Send the bytes from there on.',
  },
  'upload-offset-missing': {
    detail: 'The header Upload-Offset is missing or is no number of bytes.',
    fix: 'Say where the piece begins, as the upload itself tells.',
  },
  'upload-unknown': {
    detail: 'This client has no upload with this id, or it was given up.',
    fix: 'Open a new upload.',
  },
  'uploads-too-many': {
    detail: 'This client has {$most} uploads that are not finished, and may have no more.',
    fix: 'Finish one or give one up.',
  },
  'value-not-carried': {
    detail: 'The body holds values that could not be kept exactly as they are; faults tells where.',
    fix: 'Mend the places named in faults; send large numbers as text.',
  },
  'webhook-address': {
    detail: 'The address of the webhook is not taken ({$fault}).',
    fix: 'Give an https address on the public internet, without a user and password in it.',
  },
  'webhook-unknown': {
    detail: 'There is no webhook with this id for this client.',
    fix: 'Ask /v1/webhooks for those that there are.',
  },
  'webhooks-too-many': {
    detail: 'This client has {$most} webhooks, and may have no more.',
    fix: 'Remove one that is not needed.',
  },
};
