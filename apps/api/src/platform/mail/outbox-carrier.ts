import { chmod, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { enveloped } from './envelope.js';
import { MailCarrier } from './mail-carrier.js';
import type { WaitingMail } from './mail-store.js';

/** Puts mails in a folder as files that any mail program opens; only their owner can. */
export class OutboxCarrier extends MailCarrier {
  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly publicUrl: string,
  ) {
    super();
  }

  override async carry(mail: WaitingMail): Promise<undefined> {
    // Loaded at the first mail: most of what the site does sends none.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transport.sendMail(enveloped(mail, this.from, this.publicUrl));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await chmod(this.folder, 0o700);
    const at = mail.createdAt.toISOString().replace(/\D/g, '').slice(0, 14);
    const path = join(this.folder, `${at}-${mail.id}.eml`);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(message as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  }
}
