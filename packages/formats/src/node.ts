export { openBundle } from './node/open-bundle.ts';
