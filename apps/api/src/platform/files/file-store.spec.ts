import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { openStore } from './open-store.js';
import { s3Peer } from './s3-peer.testing.js';
import { S3Store } from './s3-store.js';

const HASH = 'ab'.repeat(32);
const bytes = Buffer.from('een bestand');
const config = { databaseUrl: '', publicUrl: '', secretKey: bytes, trustedProxies: [] };

async function keepsFiles(store: FileStore): Promise<void> {
  expect(await store.get(HASH)).toBeNull();
  await store.put(HASH, bytes);
  await store.put(HASH, bytes);
  expect(Buffer.from((await store.get(HASH)) ?? [])).toEqual(bytes);
  await store.remove(HASH);
  await store.remove(HASH);
  expect(await store.get(HASH)).toBeNull();
}

describe('where files stand', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zorgpaden-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('can be a folder that nobody else reads', async () => {
    await keepsFiles(openStore({ ...config, files: { folder } }));
    await new FolderStore(folder).put(HASH, bytes);
    expect(await readdir(folder, { recursive: true })).toEqual(['ab', `ab/${HASH}`]);
    expect((await stat(join(folder, 'ab', HASH))).mode & 0o077).toBe(0);
  });

  it('is never a path that somebody else chose', async () => {
    await expect(async () => new FolderStore(folder).get('../../etc/passwd')).rejects.toThrow(
      'SHA-256',
    );
  });

  it('can be storage that speaks S3', async () => {
    const peer = await s3Peer('geheim/woord');
    const storageUrl = `http://sleutel:geheim%2Fwoord@127.0.0.1:${peer.port}/emmer?region=eu-west-1`;
    await keepsFiles(openStore({ ...config, files: { storageUrl } }));
    await new S3Store(storageUrl).put(HASH, bytes);
    expect([...peer.objects.keys()]).toEqual([`/emmer/${HASH}`]);
    const other = new S3Store(storageUrl.replace('geheim%2Fwoord', 'anders'));
    await expect(other.get(HASH)).rejects.toThrow('403');
    peer.close();
  });

  it('is nowhere when nobody said where', async () => {
    await expect(openStore(config).put(HASH, bytes)).rejects.toThrow('server.unavailable');
  });
});
