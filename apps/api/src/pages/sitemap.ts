/** These pages in both languages, each telling where the other one is (sitemaps.org, hreflang). */
export function sitemap(publicUrl: string, paths: readonly string[]): string {
  const pages = paths.flatMap((path) => {
    const nl = publicUrl + path;
    const en = `${publicUrl}/en${path === '/' ? '' : path}`;
    return [page(nl, { nl, en }), page(en, { nl, en })];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}

function page(address: string, alternates: Readonly<Record<string, string>>): string {
  const links = Object.entries(alternates).map(
    ([language, href]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(href)}"/>`,
  );
  return `<url><loc>${escape(address)}</loc>${links.join('')}</url>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
