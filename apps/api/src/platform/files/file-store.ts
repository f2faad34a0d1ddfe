/**
 * Where the bytes of files stand, outside the database: in a folder, or in storage that speaks S3. A file
 * is called by the SHA-256 of what is in it, so that it never changes and the same one is kept once.
 */
export abstract class FileStore {
  abstract put(hash: string, bytes: Uint8Array): Promise<void>;
  /** @returns `null` when it is not there */
  abstract get(hash: string): Promise<Uint8Array | null>;
  abstract remove(hash: string): Promise<void>;
}
