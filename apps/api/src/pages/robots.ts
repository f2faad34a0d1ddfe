/** Everything may be read by everybody, but what is behind sign-in leads nowhere. */
export function robotsText(publicUrl: string): string {
  const closed = ['/api/', '/aanmelden', '/mijn', '/en/aanmelden', '/en/mijn'];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
