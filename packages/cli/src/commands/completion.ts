import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Shell } from '../shells.ts';

/** A command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly text: string;
  readonly options: readonly { readonly long: string; readonly text: string }[];
  /** The names of the commands under it. */
  readonly under: readonly string[];
}

/** Prints the script for a shell. It is made of the very commands that there are, so that it cannot lag behind. */
export async function completion(shell: Shell, emis: Command, { terminal }: CommandContext): Promise<ExitCode> {
  const shared = optionsOf(emis);
  const commands = emis.commands.map(
    (command): Completed => ({
      name: command.name(),
      text: command.description(),
      options: [...[command, ...command.commands].flatMap(optionsOf), ...shared],
      under: command.commands.map((each) => each.name()),
    }),
  );
  for (const line of { bash, zsh, fish }[shell](commands)) terminal.out(line);
  return EXIT.ok;
}

function optionsOf(command: Command): Completed['options'] {
  const options = command.options.flatMap(({ long, description, hidden }) =>
    long && !hidden ? [{ long, text: description }] : [],
  );
  return [...new Map([...options, { long: '--help', text: '' }].map((one) => [one.long, one])).values()];
}

function wordsOf({ under, options }: Completed): string {
  return [...new Set([...under, ...options.map(({ long }) => long)])].join(' ');
}

/** Files are completed by the shell itself where no word fits. */
function bash(commands: readonly Completed[]): string[] {
  return [
    '_emis() {',
    '  local words',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${commands.map(({ name }) => name).join(' ')}"`,
    '  else',
    '    case "${COMP_WORDS[1]}" in',
    ...commands.map((command) => `      ${command.name}) words="${wordsOf(command)}" ;;`),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -F _emis emis',
  ];
}

function zsh(commands: readonly Completed[]): string[] {
  return [
    '#compdef emis',
    '_emis() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, text }) => `    ${quoted(`${name}:${text.replaceAll(':', '\\:')}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
    '  case "$words[2]" in',
    ...commands.map((command) => `    ${command.name}) compadd -- ${wordsOf(command)} ;;`),
    '  esac',
    '  _files',
    '}',
    'compdef _emis emis',
  ];
}

function fish(commands: readonly Completed[]): string[] {
  return commands.flatMap(({ name, text, options, under }) => [
    `complete -c emis -n __fish_use_subcommand -a ${name} -d ${quoted(text)}`,
    ...under.map((each) => `complete -c emis -n '__fish_seen_subcommand_from ${name}' -a ${each}`),
    ...options.map(
      (option) =>
        `complete -c emis -n '__fish_seen_subcommand_from ${name}' -l ${option.long.slice(2)} -d ${quoted(option.text)}`,
    ),
  ]);
}

/** Between single quotes, as all three shells read it: an apostrophe ends the text, stands by itself, and begins it again. */
function quoted(text: string): string {
  return `'${text.replaceAll(/\s+/g, ' ').replaceAll("'", "'\\''")}'`;
}
