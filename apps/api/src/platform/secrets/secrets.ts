import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';

const NONCE = 12;
const TAG = 16;

/**
 * What the database may hold but not read. The key stands outside it: who has only the database, or a
 * backup of it, has no use for what is sealed here. Each purpose has a key of its own.
 */
@Injectable()
export class Secrets {
  private readonly keys = new Map<string, Buffer>();

  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  /**
   * Seals a text with AES-256-GCM.
   *
   * @param owner whom it belongs to: sealed for one, it cannot be opened for another
   */
  seal(purpose: string, owner: string, text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    cipher.setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when it was sealed with another key, for somebody else, or changed since */
  open(purpose: string, owner: string, sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), sealed.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const opened = [decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  }

  /** What the database holds of a short code: without the key it cannot be found by trying all. */
  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest();
  }

  private key(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known !== undefined) return known;
    const made = Buffer.from(
      hkdfSync('sha256', this.config.secretKey, '', `zorgpaden ${purpose}`, 32),
    );
    this.keys.set(purpose, made);
    return made;
  }
}
