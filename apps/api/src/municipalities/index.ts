export type { Directory, DirectoryEntry } from './directory.js';
export { MunicipalitiesModule } from './municipalities.module.js';
export { MunicipalityDirectory } from './municipality-directory.js';
export { refOf } from './municipality-ref.js';
export { notCurrent, successorOf } from './not-current.js';
export { MunicipalityRevisions } from './municipality-revisions.js';
