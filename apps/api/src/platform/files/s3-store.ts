import { AwsClient } from 'aws4fetch';
import { FileStore } from './file-store.js';

/** Files in a bucket that nobody else reads. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  /** @param address `https://key:secret@host/bucket?region=eu-west-1` */
  constructor(address: string) {
    super();
    const url = new URL(address);
    this.bucket = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
    this.client = new AwsClient({
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
      region: url.searchParams.get('region') ?? 'us-east-1',
      service: 's3',
      retries: 2,
    });
  }

  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await this.ask(hash, { method: 'PUT', body: Buffer.from(bytes) });
  }

  async get(hash: string): Promise<Uint8Array | null> {
    const answer = await this.ask(hash, { method: 'GET' });
    return answer.status === 404 ? null : new Uint8Array(await answer.arrayBuffer());
  }

  async remove(hash: string): Promise<void> {
    await this.ask(hash, { method: 'DELETE' });
  }

  private async ask(hash: string, request: RequestInit): Promise<Response> {
    const answer = await this.client.fetch(`${this.bucket}/${hash}`, request);
    // What is not there is no failure when one asks for it or takes it away.
    const isGone = answer.status === 404 && request.method !== 'PUT';
    if (!answer.ok && !isGone) throw new Error(`The file storage answers ${answer.status}.`);
    return answer;
  }
}
