/** Everything may be read by everybody, but what is behind sign-in leads nowhere. */
export function robotsText(publicUrl: string): string {
  const pages = ['/aanmelden', '/wachtwoord-', '/mijn'];
  const closed = ['/api/', ...pages, ...pages.map((path) => `/en${path}`)];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
