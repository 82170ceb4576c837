import { type Catalogue, ENTITIES, ENTITY_NAMES, type EntityName, type Field, type MessageText } from '@emis-sdk/model';
import type { RecordRule } from '../rule.ts';

/** Rules that stand for marks on fields, and their words. They are asked in a rehearsal alone. */
export interface FieldRules {
  readonly rules: readonly RecordRule[];
  readonly messages: Catalogue;
}

/**
 * A rule for each field that is on its way out: it tells that the field is still used. Not asked in everyday checks, where it would say the
 * same of every record to a clerk who can do nothing about it; in a rehearsal it shows the ministry which products are not ready.
 */
export function deprecatedFieldRules(): FieldRules {
  const found = ENTITY_NAMES.flatMap((entity) =>
    Object.entries<Field>(ENTITIES[entity].fields).flatMap(([field, { deprecated }]) =>
      deprecated ? [{ entity, field, ...deprecated }] : [],
    ),
  );
  return rulesOf(
    found.map(({ entity, field, until, use }) => ({
      code: `${entity}.${kebab(field)}-deprecated`,
      severity: 'info',
      entity,
      field,
      text: `${field} is deprecated and taken until ${until}.`,
      why: use,
      finds: hasValue,
      params: { until },
      words: DEPRECATED,
    })),
  );
}

/** A rule for each field that a draft makes necessary. */
export function requiredFieldRules(required: Readonly<Partial<Record<EntityName, readonly string[]>>>): FieldRules {
  return rulesOf(
    ENTITY_NAMES.flatMap((entity) =>
      (required[entity] ?? []).map((field) => ({
        code: `${entity}.${kebab(field)}-required`,
        severity: 'error',
        entity,
        field,
        text: `${field} has a value.`,
        why: 'The draft of the profile asks for it.',
        finds: (value) => !hasValue(value),
        words: REQUIRED,
      })),
    ),
  );
}

interface FieldRule {
  readonly code: string;
  readonly severity: RecordRule['severity'];
  readonly entity: EntityName;
  readonly field: string;
  readonly text: string;
  readonly why: string;
  readonly finds: (value: unknown) => boolean;
  readonly params?: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<'en' | 'es' | 'pt', MessageText>>;
}

function rulesOf(definitions: readonly FieldRule[]): FieldRules {
  const words = (language: 'en' | 'es' | 'pt') =>
    Object.fromEntries(definitions.map((one) => [one.code, one.words[language]]));
  return {
    rules: definitions.map(({ code, severity, entity, field, text, why, finds, params }) => ({
      kind: 'record',
      code,
      severity,
      on: entity,
      reads: [field],
      needs: {},
      text,
      why,
      check({ record }, report) {
        if (finds(record[field])) report({ at: field, params: { field, ...params } });
      },
      examples: { good: [], bad: [] },
    })),
    messages: { en: words('en'), es: words('es'), pt: words('pt') },
  };
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function kebab(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const DEPRECATED: FieldRule['words'] = {
  en: {
    title: 'A field on its way out is still used',
    meaning: '{$field} is taken until {$until} only.',
    fix: 'Nothing is wrong with the data. Ask the maker of the school’s system for a version that does without this field.',
    developer: 'Stop sending {$field} before {$until}; its page in the standard says what to use instead.',
  },
  es: {
    title: 'Todavía se usa un campo que se retira',
    meaning: '{$field} se recibe solo hasta el {$until}.',
    fix: 'Los datos están bien. Pida a quien hace el sistema de la escuela una versión que no use este campo.',
    developer: 'Deje de enviar {$field} antes del {$until}; su página en el estándar dice qué usar en su lugar.',
  },
  pt: {
    title: 'Um campo que está sendo retirado ainda é usado',
    meaning: '{$field} é recebido somente até {$until}.',
    fix: 'Os dados estão certos. Peça a quem faz o sistema da escola uma versão que não use este campo.',
    developer: 'Pare de enviar {$field} antes de {$until}; a página dele no padrão diz o que usar no lugar.',
  },
};

const REQUIRED: FieldRule['words'] = {
  en: {
    title: 'A value that the draft asks for is missing',
    meaning: '{$field} has no value, and the draft of the profile asks for one.',
    fix: 'Fill in the value in the school’s system and send the record again.',
    developer: 'Map {$field}: from the drafted edition on, a record without it is rejected.',
  },
  es: {
    title: 'Falta un valor que el borrador exige',
    meaning: '{$field} no tiene valor, y el borrador del perfil lo exige.',
    fix: 'Complete el valor en el sistema de la escuela y envíe el registro de nuevo.',
    developer: 'Asigne {$field}: desde la edición en borrador, un registro sin él se rechaza.',
  },
  pt: {
    title: 'Falta um valor que o rascunho exige',
    meaning: '{$field} não tem valor, e o rascunho do perfil exige um.',
    fix: 'Preencha o valor no sistema da escola e envie o registro de novo.',
    developer: 'Mapeie {$field}: a partir da edição em rascunho, um registro sem ele é rejeitado.',
  },
};
