export { readPluginFolder } from './signing/read-plugin-folder.ts';
