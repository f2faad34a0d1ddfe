import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The newest mail to this address, read as a mail program would; nothing when there is none. */
export async function mailTo(email: string): Promise<string> {
  const folder = join(process.env['SITE_DATA'] ?? '', 'outbox');
  for (const name of (await readdir(folder).catch(() => [])).sort().reverse()) {
    const raw = await readFile(join(folder, name), 'utf8');
    if (!raw.includes(`To: ${email}`)) continue;
    return raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  }
  return '';
}

/** The link to this page in the newest mail. */
export async function mailedLink(email: string, page: string): Promise<string> {
  const link = new RegExp(String.raw`http://\S+/${page}#[\w-]+`).exec(await mailTo(email))?.[0];
  return link ?? '';
}
