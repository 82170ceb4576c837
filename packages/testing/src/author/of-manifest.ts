import { ENTITIES, isEntityName } from '@emis-sdk/model';
import { type Analyser, analyser, places } from './analyser.ts';

/** What a plugin says of itself, and what it asks for. */
export const OF_MANIFEST: readonly Analyser[] = [
  analyser(
    'manifest',
    'error',
    {
      en: ['It cannot be loaded', '{$fault}', 'Export a plugin that definePlugin takes as the default of {$entry}.'],
      es: [
        'No se puede cargar',
        '{$fault}',
        'Exporte como default de {$entry} un complemento que definePlugin acepte.',
      ],
      pt: ['Não pode ser carregado', '{$fault}', 'Exporte como default de {$entry} um plugin que definePlugin aceite.'],
    },
    function* ({ manifest, fault = '?', entry }) {
      if (!manifest) yield { file: entry, params: { fault, entry } };
    },
  ),
  analyser(
    'id-placeholder',
    'warning',
    {
      en: [
        'An id of examples',
        '{$id} begins with a name that is kept for examples.',
        'Use a name of a domain that you own, backwards.',
      ],
      es: [
        'Un id de ejemplo',
        '{$id} empieza con un nombre reservado para ejemplos.',
        'Use al revés el nombre de un dominio que sea suyo.',
      ],
      pt: [
        'Um id de exemplo',
        '{$id} começa com um nome reservado para exemplos.',
        'Use ao contrário o nome de um domínio que seja seu.',
      ],
    },
    function* ({ manifest, entry }) {
      if (manifest && /^(org|com|net)\.example\b/.test(manifest.id)) yield { file: entry, params: { id: manifest.id } };
    },
  ),
  analyser(
    'version-form',
    'error',
    {
      en: ['No version', '{$version} is not three numbers as 1.4.0.', 'Number it by semver.org.'],
      es: ['Sin versión', '{$version} no son tres números como 1.4.0.', 'Numérelo según semver.org.'],
      pt: ['Sem versão', '{$version} não são três números como 1.4.0.', 'Numere conforme semver.org.'],
    },
    function* ({ manifest, entry }) {
      const version = manifest?.version ?? '0.0.0';
      if (!/^\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(version)) yield { file: entry, params: { version } };
    },
  ),
  analyser(
    'version-differs',
    'warning',
    {
      en: ['Two versions', 'package.json says {$package}, the plugin {$version}.', 'Let both say the same.'],
      es: ['Dos versiones', 'package.json dice {$package}, el complemento {$version}.', 'Que ambos digan lo mismo.'],
      pt: ['Duas versões', 'package.json diz {$package}, o plugin {$version}.', 'Que ambos digam o mesmo.'],
    },
    function* ({ manifest, packageJson }) {
      const said = String(packageJson['version'] ?? '');
      if (manifest && said !== '' && said !== manifest.version) {
        yield { file: 'package.json', params: { package: said, version: manifest.version } };
      }
    },
  ),
  analyser(
    'grant-unused',
    'error',
    {
      en: ['It asks for more than it uses', 'No rule or indicator reads {$grant}.', 'Take the field out of the grant.'],
      es: ['Pide más de lo que usa', 'Ninguna regla ni indicador lee {$grant}.', 'Quite el campo del permiso.'],
      pt: ['Pede mais do que usa', 'Nenhuma regra nem indicador lê {$grant}.', 'Retire o campo da permissão.'],
    },
    function* ({ manifest, declared, acts, entry }) {
      for (const grant of acts ? [] : granted(manifest)) {
        if (!declared.has(grant)) yield { file: entry, params: { grant } };
      }
    },
  ),
  analyser(
    'grant-missing',
    'error',
    {
      en: [
        'It reads what it does not ask for',
        'A rule or indicator reads {$grant}, which no grant names.',
        'Add the field to a grant, with its reason.',
      ],
      es: [
        'Lee lo que no pide',
        'Una regla o indicador lee {$grant}, que ningún permiso nombra.',
        'Agregue el campo a un permiso, con su motivo.',
      ],
      pt: [
        'Lê o que não pede',
        'Uma regra ou indicador lê {$grant}, que nenhuma permissão nomeia.',
        'Acrescente o campo a uma permissão, com o motivo.',
      ],
    },
    function* ({ manifest, declared, entry }) {
      if (!manifest) return;
      const all = new Set(granted(manifest));
      const ids = new Set([...all].map((grant) => grant.replace(/\.\w+$/, '.id')));
      for (const entity of manifest.grants.flatMap((grant) => (grant.kind === 'read' ? grant.entity : [])))
        ids.add(`read ${entity}.id`);
      for (const grant of declared) if (!all.has(grant) && !ids.has(grant)) yield { file: entry, params: { grant } };
    },
  ),
  analyser(
    'grant-unread',
    'warning',
    {
      en: [
        'Asked for, declared, and never read',
        'In a school of 200 students nothing looked at {$grant}.',
        'Do without it, or extend the test that shows why it is needed.',
      ],
      es: [
        'Pedido, declarado y nunca leído',
        'En una escuela de 200 estudiantes nada miró {$grant}.',
        'Prescinda de él, o amplíe la prueba que muestra por qué hace falta.',
      ],
      pt: [
        'Pedido, declarado e nunca lido',
        'Em uma escola de 200 estudantes nada olhou {$grant}.',
        'Dispense-o, ou amplie o teste que mostra por que é preciso.',
      ],
    },
    function* ({ rules, trials, entry }) {
      const read = new Set(trials.flatMap((trial) => [...trial.read]));
      // Only of rules that saw a record it can be said, and only of their own entity.
      const shown = rules.filter(({ code }) =>
        trials.some((trial) => trial.code === code && trial.records > 0 && !trial.threw),
      );
      const named = new Set(shown.flatMap(({ on, reads }) => reads.map((field) => `read ${on}.${field}`)));
      for (const grant of named) if (!read.has(grant)) yield { file: entry, params: { grant } };
    },
  ),
  analyser(
    'grant-personal',
    'info',
    {
      en: [
        'It reads what names or marks a person',
        '{$grant} is of the class {$privacy}.',
        'Make sure that the reason tells why nothing less will do.',
      ],
      es: [
        'Lee lo que nombra o señala a una persona',
        '{$grant} es de la clase {$privacy}.',
        'Asegúrese de que el motivo diga por qué no basta con menos.',
      ],
      pt: [
        'Lê o que nomeia ou marca uma pessoa',
        '{$grant} é da classe {$privacy}.',
        'Assegure que o motivo diga por que não basta menos.',
      ],
    },
    function* ({ manifest, entry }) {
      for (const grant of granted(manifest)) {
        const [entity = '', field = ''] = grant.replace('read ', '').split('.');
        const privacy = isEntityName(entity)
          ? Object.entries(ENTITIES[entity].fields).find(([name]) => name === field)?.[1].privacy
          : undefined;
        if (privacy === 'direct-id' || privacy === 'sensitive') yield { file: entry, params: { grant, privacy } };
      }
    },
  ),
  analyser(
    'network-literal',
    'warning',
    {
      en: [
        'An address that no grant names',
        '{$origin} stands in the source.',
        'Ask for it with fetchFrom, or take it out.',
      ],
      es: [
        'Una dirección que ningún permiso nombra',
        '{$origin} está en el código.',
        'Pídala con fetchFrom o quítela.',
      ],
      pt: [
        'Um endereço que nenhuma permissão nomeia',
        '{$origin} está no código.',
        'Peça-o com fetchFrom ou retire-o.',
      ],
    },
    function* ({ manifest, sources }) {
      const asked = new Set(
        (manifest?.grants ?? []).flatMap((grant) => ('origin' in grant ? String(grant.origin) : [])),
      );
      const address = /\b(?:https?|wss?):\/\/[\w.:[\]-]+|\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
      for (const { found, file, line } of places(sources, address, 'text')) {
        const [origin] = found;
        if (!asked.has(origin))
          yield {
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            params: { origin },
          };
      }
    },
  ),
];

/** The fields that are asked for, as permissions. The id comes with any of them. */
function granted(manifest: { readonly grants: readonly object[] } | undefined): string[] {
  return (manifest?.grants ?? []).flatMap((grant) => {
    const { kind, entity, fields } = grant as { kind: string; entity?: string; fields?: readonly string[] };
    return kind === 'read' ? (fields ?? []).map((field) => `read ${entity}.${field}`) : [];
  });
}
