export { PublicationEntity } from './publication.entity.js';
