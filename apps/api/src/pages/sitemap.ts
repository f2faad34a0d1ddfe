/** The public pages in both languages, each telling where the other one is (sitemaps.org, hreflang). */
export function sitemap(publicUrl: string, municipalitySlugs: readonly string[]): string {
  const paths = [
    { nl: '/', en: '/en' },
    ...municipalitySlugs.map((slug) => ({ nl: `/gemeente/${slug}`, en: `/en/gemeente/${slug}` })),
  ];
  const pages = paths.flatMap(({ nl, en }) => [
    page(publicUrl + nl, { nl: publicUrl + nl, en: publicUrl + en }),
    page(publicUrl + en, { nl: publicUrl + nl, en: publicUrl + en }),
  ]);
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
