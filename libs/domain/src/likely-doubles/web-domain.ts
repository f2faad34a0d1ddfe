/** Where anybody can have a page or a mailbox: sharing one says nothing. */
const shared = new Set([
  ...['gmail.com', 'outlook.com', 'hotmail.com', 'hotmail.nl', 'live.nl', 'icloud.com'],
  ...['ziggo.nl', 'kpnmail.nl', 'planet.nl', 'home.nl', 'xs4all.nl', 'zorgmail.nl'],
  ...['facebook.com', 'linkedin.com', 'instagram.com', 'sites.google.com', 'wordpress.com'],
]);

/** The domain of an address of a page or of mail, `jgz.example`; nothing when it says nothing. */
export function webDomainOf(address: string): string | undefined {
  const host = address.includes('@')
    ? address.slice(address.lastIndexOf('@') + 1)
    : address.replace(/^[a-z]+:\/\//i, '').replace(/[/?#:].*$/s, '');
  const domain = host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) && !shared.has(domain) ? domain : undefined;
}
