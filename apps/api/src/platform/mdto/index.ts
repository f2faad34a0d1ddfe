export {
  fileMetadata,
  type MdtoFile,
  type MdtoObject,
  type MdtoReference,
  objectMetadata,
} from './mdto.js';
