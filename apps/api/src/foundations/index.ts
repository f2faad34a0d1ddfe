export { FoundationsModule } from './foundations.module.js';
export { AddFoundation } from './use-cases/add-foundation.js';
