export { draftPaths } from './draft-paths.js';
export { type DraftShelf } from './draft-shelf.js';
export { DraftShelves } from './draft-shelves.js';
export { DraftsModule } from './drafts.module.js';
