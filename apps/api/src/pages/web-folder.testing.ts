import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** As much of the web application as the server sees: it asks the API, and makes a text of it. */
const bundle = `
  let rendered = 0;
  const html = (status, body) => new Response(
    '<!doctype html><link rel="stylesheet" href="styles-ABCDEF12.css">' +
    '<link rel="stylesheet" href="elsewhere.css"><link rel="modulepreload" href="a.js">' +
    '<script src="main.js" type="module"></script><style>body{margin:0}</style><script>start()</script>' +
    '<script type="application/ld+json">{}</script><zp-root>' + body + '</zp-root>', { status });
  export async function renderPage(path, { api, publicUrl }) {
    rendered += 1;
    if (/^(?:\\/en)?\\/gemeente\\/niet-gevonden/.test(path)) return html(404, 'no municipality');
    if (path.startsWith('/niet-gevonden') || path.startsWith('/en/niet-gevonden')) return html(404, 'no page');
    if (path.startsWith('/aanmelden')) return html(200, 'sign in');
    if (path.includes('plaats=')) return new Response(null, { status: 302, headers: { location: '/?postcode=7607' } });
    const language = path.startsWith('/en') ? 'en' : 'nl';
    const postcode = new URL(path, publicUrl).searchParams.get('postcode');
    if (postcode === null) return html(200, 'number ' + rendered);
    const { status, body } = await api('/api/v1/finder?postcode=' + postcode, language);
    if (status !== 200) return html(status, 'refused');
    return html(200, JSON.parse(body).results.map((result) => result.title).join(', ') + '; number ' + rendered);
  }`;

/** What stands in its style sheet. */
export const sheet = 'a{color:red}';

/** A folder as the build of the web application leaves it, with little in it. */
export interface WebFolder {
  readonly path: string;
  remove(): Promise<void>;
}

export async function givenWebFolder(): Promise<WebFolder> {
  const path = await mkdtemp(join(tmpdir(), 'zorgpaden-web-'));
  const [server, browser] = [join(path, 'server'), join(path, 'browser')];
  await Promise.all([mkdir(server), mkdir(browser)]);
  const script = 'start()'.repeat(100);
  await writeFile(join(server, 'server.mjs'), bundle);
  await writeFile(join(browser, 'main-ABCDEF12.js'), script);
  await writeFile(join(browser, 'main-ABCDEF12.js.br'), brotliCompressSync(script));
  await writeFile(join(browser, 'styles-ABCDEF12.css'), sheet);
  await writeFile(join(browser, 'index.csr.html'), 'scaffolding');
  return { path, remove: () => rm(path, { recursive: true }) };
}
