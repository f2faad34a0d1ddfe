import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { TestApp } from './test-app.testing.js';

/** An answer as it came over the line. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Opens a line to the app, which listens; what is sent over it need be no HTTP. */
export async function openLine(test: TestApp): Promise<Socket> {
  const { port } = test.app.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  await once(socket, 'connect');
  return socket;
}

/** Sends this as it stands, and gives everything that came back until the line was closed. */
export async function sendRaw(test: TestApp, text: string): Promise<string> {
  const socket = await openLine(test);
  socket.write(text, 'latin1');
  return received(socket);
}

/** Everything that comes until the line is closed, also when that is done with a bang. */
export async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => undefined);
  if (!socket.destroyed) await once(socket, 'close');
  return text;
}

/** The answers that stand behind each other on a line; each says its length. */
export function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n');
    if (!/^HTTP\/1\.1 \d{3} /.test(rest) || end < 0) throw new Error(`No answer: ${rest}`);
    const [line = '', ...fields] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(
      fields.map((field) => {
        const [name = '', ...value] = field.split(':');
        return [name.toLowerCase(), value.join(':').trim()];
      }),
    );
    const length = Number(headers['content-length'] ?? 0);
    answers.push({
      status: Number(line.split(' ')[1]),
      headers,
      body: rest.slice(end + 4, end + 4 + length),
    });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}
