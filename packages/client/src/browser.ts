export { type IndexedDbOptions, openIndexedDbStore } from './stores/indexeddb-store.ts';
