import { DomainError } from '@zorgpaden/domain/shared';
import type { ApiConfig } from '../config/api-config.js';
import { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

/** Where this process keeps files. A command on the server that needs none is told no place. */
export function openStore({ files }: ApiConfig): FileStore {
  if (files === undefined) return new NoStore();
  return 'folder' in files ? new FolderStore(files.folder) : new S3Store(files.storageUrl);
}

class NoStore extends FileStore {
  put(): Promise<void> {
    return Promise.reject(new DomainError('server.unavailable', { seconds: 60 }));
  }

  get(): Promise<null> {
    return Promise.reject(new DomainError('server.unavailable', { seconds: 60 }));
  }

  remove(): Promise<void> {
    return Promise.reject(new DomainError('server.unavailable', { seconds: 60 }));
  }
}
