export { readPluginFolder } from './signing/read-plugin-folder.ts';
export { strangerRunner } from './stranger/stranger-runner.ts';
