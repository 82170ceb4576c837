import * as z from 'zod';
import { receiptCounts, wireFinding } from './receipts.ts';
import { isScope, PURPOSES, type Scope } from './scopes.ts';

export { ADMINISTRATION_ROUTES } from './administration-routes.ts';

export { type DiscoveryInFull, discoveryInFull } from './discovery-in-full.ts';

const instant = z.string();
const id = z.string().regex(/^[\w-]{1,64}$/);
const scope = z.string().max(80).refine(isScope, 'a scope of the protocol') as unknown as z.ZodType<Scope, Scope>;
const territories = z.union([z.literal('national'), z.array(z.string().min(1).max(255)).min(1).max(1000)]);
/** A public EC key on P-256 as a JWK. */
const publicKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});

/** What a client may do, for what and where. Whoever gives it can give no more than it has. */
export const clientGrant = z.strictObject({
  scopes: z.array(scope).min(1).max(500),
  purposes: z.array(z.enum(PURPOSES)).min(1),
  /** Ids of territories, with all that they contain; `national` for the whole country. */
  territories,
});
export type ClientGrant = z.output<typeof clientGrant>;

/** A product that an administrator lets in. Its name, and the name under which its records are kept, begin with that of the administrator. */
export const newClient = clientGrant.extend({
  name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u),
  publicKey,
});
export type NewClient = z.input<typeof newClient>;

/** A key is added by its JWK. */
export const newClientKey = z.strictObject({ publicKey });

/** A client as an administrator sees it. */
export const administeredClient = z.object({
  id: z.string(),
  name: z.string(),
  /** Under what its records are kept. */
  source: z.string(),
  state: z.enum(['active', 'suspended']),
  /** Counts up whenever the grant changes. */
  version: z.int(),
  scopes: z.array(z.string()),
  purposes: z.array(z.string()),
  territories: z.union([z.literal('national'), z.array(z.string())]),
  createdAt: instant,
  /** Whether the one who asks may change it. */
  mayChange: z.boolean(),
});
export type AdministeredClient = z.output<typeof administeredClient>;
export const administeredClients = z.object({ clients: z.array(administeredClient) });
export type AdministeredClients = z.output<typeof administeredClients>;

/** The keys by which a client is let in, the oldest first. Their names only: keys are public, and nobody needs them here. */
export const administeredKeys = z.object({
  keys: z.array(z.object({ kid: z.string(), createdAt: instant })),
});
export type AdministeredKeys = z.output<typeof administeredKeys>;

/** How a submission of a client went: how often each finding was told, and of no record which. */
export const submissionFindings = z.object({
  id: z.string(),
  client: z.object({ id: z.string(), name: z.string() }),
  status: z.enum(['open', 'complete']),
  openedAt: instant,
  counts: receiptCounts,
  findings: z.array(wireFinding.pick({ code: true, severity: true }).extend({ entity: z.string(), count: z.int() })),
});
export type SubmissionFindings = z.output<typeof submissionFindings>;
/** The newest first. */
export const findingsPage = z.object({
  submissions: z.array(submissionFindings),
  next: z.string().nullable(),
});
export type FindingsPage = z.output<typeof findingsPage>;

/** One request of a client that touched records, or that it was refused (`refused`), out of the record of access. No value, and no id of a person. */
export const administeredAccess = z.object({
  /** Its place in the record. */
  place: z.int(),
  at: instant,
  client: z.object({ id: z.string(), name: z.string() }),
  action: z.string(),
  purpose: z.string().optional(),
  territory: z.string().optional(),
  entities: z.record(z.string(), z.object({ count: z.int(), fields: z.array(z.string()) })),
  /** How many persons it was about. */
  persons: z.int(),
});
export type AdministeredAccess = z.output<typeof administeredAccess>;
/** The newest first. */
export const accessesPage = z.object({
  accesses: z.array(administeredAccess),
  next: z.string().nullable(),
});
export type AccessesPage = z.output<typeof accessesPage>;

/** Hours for which support may look at records at most. */
export const MOST_SUPPORT_HOURS = 8;

/** Somebody of support asks to look. Nothing is opened by it: another person has to approve. */
export const askSupport = z.strictObject({
  /** Why; read by who approves, and kept. No names of pupils. */
  reason: z.string().trim().min(10).max(500),
  hours: z.int().min(1).max(MOST_SUPPORT_HOURS),
  /** Looking only: `emis/<entity>.read` and `.list`. */
  scopes: z.array(scope).min(1).max(100),
  purpose: z.enum(PURPOSES),
  territories,
  /** By which the one who asks is let in while it lasts. */
  publicKey,
});
export type AskSupport = z.input<typeof askSupport>;

export const SUPPORT_STATES = ['asked', 'open', 'refused', 'expired', 'ended'] as const;

/** Access for support: asked for by one, approved by another, gone by itself. */
export const supportAccess = z.object({
  id,
  state: z.enum(SUPPORT_STATES),
  reason: z.string(),
  hours: z.int(),
  scopes: z.array(z.string()),
  purpose: z.string(),
  territories: z.union([z.literal('national'), z.array(z.string())]),
  askedBy: z.string(),
  askedAt: instant,
  decidedBy: z.string().optional(),
  decidedAt: instant.optional(),
  /** The client as which the one who asked is let in; set once it is approved. */
  clientId: z.string().optional(),
  /** When it ends by itself. */
  endsAt: instant.optional(),
});
export type SupportAccess = z.output<typeof supportAccess>;
export const supportAccesses = z.object({ support: z.array(supportAccess) });
export type SupportAccesses = z.output<typeof supportAccesses>;

/** What happened to clients, grants, keys and access for support, in order. It is only added to. */
export const administrationEvent = z.object({
  place: z.int(),
  at: instant,
  /** Who did it: the id of a client, or `operator` for somebody at the server itself. */
  by: z.string(),
  action: z.string(),
  /** The client, or the access for support, that it was done to. */
  about: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type AdministrationEvent = z.output<typeof administrationEvent>;
/** The newest first. */
export const eventsPage = z.object({
  events: z.array(administrationEvent),
  next: z.string().nullable(),
});
export type EventsPage = z.output<typeof eventsPage>;
