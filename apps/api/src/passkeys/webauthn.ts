/** What a device calls the person: the id of the account, as 16 bytes. Says nothing to anybody else. */
export function bytesOfUser(userId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(userId.replaceAll('-', ''), 'hex'));
}

/** The same in base64url, as a device sends it back. */
export function handleOfUser(userId: string): string {
  return Buffer.from(bytesOfUser(userId)).toString('base64url');
}

/** The challenge that a device says it answers; nothing that we gave out when it cannot be read. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const { challenge } = (read ?? {}) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
