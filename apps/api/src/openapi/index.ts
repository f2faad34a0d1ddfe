export { OpenApiModule } from './openapi.module.js';
export { operation, type ApiPaths } from './operation.js';
