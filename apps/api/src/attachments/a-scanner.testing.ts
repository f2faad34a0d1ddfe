import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A virus scanner (clamd) that finds one word, and knows it only from the moment it is told. */
export class AScanner {
  /** What it finds; nothing as long as it is empty. */
  finds = '';

  private constructor(private readonly server: Server) {}

  static async listening(): Promise<AScanner> {
    const server = createServer();
    const scanner = new AScanner(server);
    server.on('connection', (socket) => {
      scanner.answer(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return scanner;
  }

  get url(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }

  /** A piece of no length is the end of the file. */
  private answer(socket: Socket): void {
    let heard = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      heard = Buffer.concat([heard, Buffer.from(bytes)]);
      if (!heard.subarray(-4).equals(Buffer.alloc(4))) return;
      const isFound = this.finds !== '' && heard.includes(this.finds);
      socket.end(isFound ? 'stream: Test FOUND\0' : 'stream: OK\0');
    });
  }
}
