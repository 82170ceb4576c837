// What an author does with a plugin before others run it, and what a registry does before it countersigns
export type { Analyser, CheckSubject, Problem, SourceFile } from './author/analyser.ts';
export { type BuiltPlugin, buildPlugin, PluginBuildError } from './author/build-plugin.ts';
export {
  ANALYSER_MESSAGES,
  ANALYSERS,
  checkPlugin,
  type FoundProblem,
  type PluginCheck,
} from './author/check-plugin.ts';
export { filesOfProject } from './author/files-of-project.ts';
export type { RuleTrial } from './author/run-rules.ts';
export { freshPlugin, type PluginTry, tryPlugin } from './author/try-plugin.ts';
export { CODEMODS, type Codemod, upgraded } from './author/upgrade.ts';
