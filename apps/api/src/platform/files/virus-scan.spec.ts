import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { VirusScan } from './virus-scan.js';

/** Answers as clamd does to `INSTREAM`, and keeps what it was sent. */
async function clamd(answer: string) {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    let all = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      all = Buffer.concat([all, chunk]);
      const content = contentOf(all);
      if (content === undefined) return;
      received.push(content);
      socket.end(`stream: ${answer}\0`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, received, scan: scanAt((server.address() as AddressInfo).port) };
}

function scanAt(port: number): VirusScan {
  return new VirusScan({
    ...{ databaseUrl: '', publicUrl: '', secretKey: Buffer.alloc(32), trustedProxies: [] },
    clamdUrl: `tcp://127.0.0.1:${port}`,
  });
}

/** What was sent in pieces, once the piece without a length is there. */
function contentOf(all: Buffer): Buffer | undefined {
  const start = 'zINSTREAM\0'.length;
  const pieces: Buffer[] = [];
  for (let at = start; at + 4 <= all.length;) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('the virus scanner', () => {
  const file = Buffer.alloc(300_000, 'x');
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('is shown the whole file, and lets a clean one through', async () => {
    const peer = await clamd('OK');
    ({ server } = peer);
    await peer.scan.refuseInfected(file);
    expect(peer.received[0]?.equals(file)).toBe(true);
  });

  it('has an infected file refused', async () => {
    const peer = await clamd('Eicar-Test-Signature FOUND');
    ({ server } = peer);
    await expect(peer.scan.refuseInfected(file)).rejects.toThrow('attachment.infected');
  });

  it('lets nothing through that it could not look at', async () => {
    const peer = await clamd('INSTREAM size limit exceeded. ERROR');
    ({ server } = peer);
    await expect(peer.scan.refuseInfected(file)).rejects.toThrow('attachment.not-scanned');
    await expect(scanAt(1).refuseInfected(file)).rejects.toThrow('attachment.not-scanned');
  });
});
