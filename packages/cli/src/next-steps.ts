/** Nothing follows, or something else says it; why is for who keeps this table. */
interface End {
  readonly end: string;
}

/**
 * A command line without `emis`. In braces stands what the user gave, an option or an argument by its number, and behind the colon what stands there when
 * nothing was given; in angles, what the user has to give.
 */
type Next = string | End;

/** What a user would do after a command, by how it ended; where nothing stands, {@link AFTER_ANY} holds. */
export interface AfterCommand {
  readonly ok: Next;
  readonly dataFailed?: Next;
  readonly refused?: Next;
  readonly configuration?: Next;
  readonly network?: Next;
  readonly usage?: Next;
}

const STATES: End = { end: 'it runs until it is stopped, and says at its start what to do meanwhile' };
const ANSWERS: End = { end: 'what it prints is what was asked for' };
const EACH_LINE: End = { end: 'each line that it prints says what to mend' };
const LISTS_KEYS = { ok: 'keys list' } as const;
const LISTS_CLIENTS = { ok: 'client list' } as const;
const LISTS_PLUGINS = { ok: 'plugins list' } as const;

/** After any command that ended so and says nothing of its own below. */
export const AFTER_ANY: Readonly<Record<'dataFailed' | 'usage' | 'configuration' | 'network' | 'refused', Next>> = {
  dataFailed: '{command} --help',
  usage: '{command} --help',
  configuration: 'doctor',
  network: 'doctor',
  refused: 'doctor',
};

/** By the name of a command, or of a command with an option that makes another thing of it. */
export const AFTER: Readonly<Record<string, AfterCommand>> = {
  'emis start': { ok: { end: 'it says so itself, before it waits for the end' }, dataFailed: 'explain <code>' },
  'emis validate': { ok: 'submit --from {1:path}', dataFailed: 'explain <code>' },
  'emis rules': { ok: 'explain <code>' },
  'emis schema': { ok: 'validate <path>' },
  'emis explain': { ok: 'validate <path>', usage: 'rules' },
  'emis convert': { ok: 'validate {output:path}', dataFailed: 'explain <code>' },
  'emis formats': { ok: 'convert <path> --to <format> -o <path>' },
  'emis serve': { ok: STATES },
  'emis submit': { ok: 'changes', dataFailed: 'explain <code>', refused: 'explain <code>' },
  'emis submit --dry-run': {
    ok: { end: 'it says so itself, to a machine as well' },
    dataFailed: 'explain <code>',
  },
  'emis doctor': { ok: 'submit --from <path> --dry-run', configuration: EACH_LINE, network: EACH_LINE },
  'emis changes': { ok: 'listen' },
  'emis listen': { ok: STATES },
  'emis trigger': { ok: 'changes' },
  'emis rotate-webhook-key': { ok: 'doctor --security' },
  'emis completion': { ok: { end: 'a shell runs what it prints, each time that one is opened' } },
  'emis certify': {
    ok: 'certify verify {certificate:file} --key <file>',
    dataFailed: 'certify --product {product:file} --only <number>',
  },
  'emis certify verify': { ok: ANSWERS },
  'emis conform': { ok: 'certify --product <file>', dataFailed: 'conform {1:url} --only <number>' },
  'emis identifiers': { ok: ANSWERS, dataFailed: EACH_LINE },
  'emis indicators': { ok: ANSWERS, dataFailed: 'validate <path>' },
  'emis generate': { ok: 'validate {output:folder}' },
  'emis score': { ok: ANSWERS, dataFailed: ANSWERS },
  'emis workbook': { ok: 'validate {output:file}' },
  'emis map propose': { ok: 'map check {output:file} {1:path} --profile {profile:name}' },
  'emis map check': { ok: 'validate {2:path} --mapping {1:file} --profile {profile:name}', dataFailed: EACH_LINE },
  'emis learn': { ok: { end: 'it names the next lesson itself' }, dataFailed: { end: 'it gives a hint' } },
  'emis new': { ok: { end: 'it lists the commands of the project that it began' } },
  'emis plugin check': { ok: 'plugin build {1:folder}', dataFailed: 'plugin dev {1:folder}' },
  'emis plugin build': { ok: 'plugin sign <folder> --key <file>' },
  'emis plugin dev': { ok: STATES },
  'emis plugin upgrade': { ok: 'plugin check {1:folder}' },
  'emis plugin keys': { ok: 'plugin sign <folder> --key {output:file}' },
  'emis plugin sign': { ok: 'plugin countersign {1:folder} --key <file>' },
  'emis plugin countersign': { ok: 'plugin verify {1:folder} --registry-key <key>' },
  'emis plugin verify': {
    ok: 'serve --plugins-from <folder> --registry-key <key>',
    refused: 'plugin check {1:folder}',
  },
  'emis plugin revoke': { ok: 'serve --plugins-from <folder> --revocations {revocations:file}' },
  'emis plugins list': { ok: 'plugins approve <id>' },
  'emis plugins approve': LISTS_PLUGINS,
  'emis plugins stop': LISTS_PLUGINS,
  'emis plugins set': LISTS_PLUGINS,
  'emis plugins run': { ok: ANSWERS },
  'emis keys list': { ok: 'keys add <file>' },
  'emis keys add': LISTS_KEYS,
  'emis keys retire': LISTS_KEYS,
  'emis keys remove': LISTS_KEYS,
  'emis person duplicates': { ok: 'person merge <id> --into <id>' },
  'emis person merge': { ok: { end: 'it says how to undo the merge, by its number' } },
  'emis person unmerge': { ok: 'person duplicates' },
  'emis rehearse': { ok: ANSWERS, dataFailed: 'explain <code>' },
  'emis standard editions': { ok: 'standard diff <edition> <edition>' },
  'emis standard diff': { ok: 'rehearse --profile <file>' },
  'emis client list': { ok: 'client add <name>' },
  'emis client add': LISTS_CLIENTS,
  'emis client grant': LISTS_CLIENTS,
  'emis client remove': LISTS_CLIENTS,
  'emis client keys': LISTS_CLIENTS,
  'emis client findings': { ok: 'explain <code>' },
  'emis client accesses': { ok: ANSWERS },
  'emis client events': { ok: ANSWERS },
  'emis support list': { ok: 'support approve <id>' },
  'emis support ask': { ok: 'support list' },
  'emis support approve': { ok: 'support events' },
  'emis support refuse': { ok: 'support events' },
  'emis support end': { ok: 'support events' },
  'emis support events': { ok: ANSWERS },
  'emis publish': { ok: ANSWERS },
  'emis portal user add': { ok: 'portal user list' },
  'emis portal user list': { ok: 'portal user add <name>' },
  'emis portal user remove': { ok: 'portal user list' },
  'emis audit verify': {
    ok: 'audit checkpoint',
    dataFailed: { end: 'a record of access that was altered is a matter for people, not for a command' },
  },
  'emis audit checkpoint': { ok: 'audit verify --checkpoint <file>' },
  'emis audit refused': { ok: 'keys list' },
  'emis subject access': { ok: 'subject export <id>', dataFailed: ANSWERS },
  'emis subject export': { ok: ANSWERS, dataFailed: ANSWERS },
  'emis subject erase': { ok: 'subject erasures', dataFailed: ANSWERS },
  'emis subject erasures': { ok: ANSWERS },
  'emis privacy': { ok: ANSWERS },
  'emis backup write': { ok: 'backup restore {output:file}' },
  'emis backup restore': { ok: 'serve', dataFailed: EACH_LINE },
  'emis retention run': { ok: 'retention run --yes' },
  'emis retention run --yes': { ok: 'subject erasures' },
  'emis pseudonymise': { ok: ANSWERS },
};
