export { FileStore } from './file-store.js';
export { kindOf } from './kind-of.js';
export { openStore } from './open-store.js';
export { textOf } from './text-of.js';
export { VirusScan } from './virus-scan.js';
