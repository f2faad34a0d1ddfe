export { OpenApiModule } from './openapi.module.js';
export { operation, type ApiPaths, type Operation } from './operation.js';
