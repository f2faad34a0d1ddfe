import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The newest mail to this address; nothing when there is none. */
export async function mailTo(email: string): Promise<string> {
  for await (const mail of mails()) if (mail.includes(`To: ${email}`)) return mail;
  return '';
}

/** Every link in every mail, each once. */
export async function mailedLinks(): Promise<string[]> {
  const links = new Set<string>();
  for await (const mail of mails()) {
    for (const [link] of mail.matchAll(/https?:\/\/[^\s"<>]+/g)) links.add(link);
  }
  return [...links];
}

/** All mails, the newest first, read as a mail program would. */
async function* mails(): AsyncGenerator<string> {
  const folder = join(process.env['SITE_DATA'] ?? '', 'outbox');
  const names = await readdir(folder).catch(() => []);
  // One that is being written has another name until it is whole.
  for (const name of names
    .filter((one) => one.endsWith('.eml'))
    .sort()
    .reverse()) {
    const raw = await readFile(join(folder, name), 'utf8');
    yield raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  }
}

/** The link to this page in the newest mail. */
export async function mailedLink(email: string, page: string): Promise<string> {
  const link = new RegExp(String.raw`http://\S+/${page}#[\w-]+`).exec(await mailTo(email))?.[0];
  return link ?? '';
}
