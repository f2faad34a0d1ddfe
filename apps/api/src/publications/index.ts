export { PublicationQueries } from './publication.queries.js';
export { PublicationsModule } from './publications.module.js';
export { PublishRoutes, type PublishRequest } from './use-cases/publish-routes.js';
