/**
 * Works when the line does not: a page that cannot be fetched is answered with the copy of a
 * municipality that was looked at before, or else with the page that says there is no connection and
 * lists those copies. Nothing else is kept or answered here, and never what belongs to somebody who
 * signed in.
 */
const cacheName = 'zorgpaden-3';
const mostMunicipalities = 30;
const isMunicipality = (url) => /^\/(?:en\/)?gemeente\//.test(url.pathname);
const isPart = (url) => /^\/(?:fonts\/|favicon\.svg)/.test(url.pathname);
const isEnglish = (url) => /^\/en(?:\/|$)/.test(url.pathname);

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (isPart(url)) event.respondWith(part(request));
});

async function page(request, url) {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected && isMunicipality(url)) {
      await keep(cache, request, response.clone());
    }
    return response;
  } catch {
    const copy = isMunicipality(url) ? await cache.match(request) : undefined;
    return copy ?? (await withoutConnection(cache, url)) ?? Response.error();
  }
}

/** The page that says so, with a way to try again and the municipalities that can be read anyway. */
async function withoutConnection(cache, url) {
  const page = await cache.match(isEnglish(url) ? '/en/offline' : '/offline');
  if (!page) return undefined;
  const address = (url.pathname + url.search).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const kept = await keptMunicipalities(cache, isEnglish(url));
  let html = await page.text();
  html = html.replaceAll(
    /href="(?:\/en)?\/offline#(again|inhoud)"/g,
    (_, part) => `href="${address}${part === 'again' ? '' : '#inhoud'}"`,
  );
  if (kept.length > 0) {
    const list = kept.map(({ path, name }) => `<li><a href="${path}">${name}</a></li>`).join('');
    html = html.replace(/ hidden(?:="")?(?=[^>]*data-kept)/, '');
    html = html.replace(/(<ul[^>]*data-kept-list[^>]*>)/, (start) => start + list);
  }
  return new Response(html, { headers: page.headers });
}

/** The last one first. The name is the heading of its page, as it was escaped there. */
async function keptMunicipalities(cache, english) {
  const requests = (await cache.keys()).filter(({ url }) => {
    const address = new URL(url);
    return isMunicipality(address) && isEnglish(address) === english && !address.search;
  });
  const pages = requests.reverse().map(async (request) => {
    const html = await (await cache.match(request)).text();
    const name = /<h1[^>]*>([^<]+)</.exec(html)?.[1];
    return name ? [{ path: new URL(request.url).pathname, name }] : [];
  });
  return (await Promise.all(pages)).flat();
}

/** Letters and the icon stay what they are; styles stand in the pages. */
async function part(request) {
  const cache = await caches.open(cacheName);
  const copy = await cache.match(request);
  if (copy) return copy;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function keep(cache, request, response) {
  await cache.put(request, response);
  const pages = (await cache.keys()).filter(({ url }) => isMunicipality(new URL(url)));
  await Promise.all(pages.slice(0, -mostMunicipalities).map((old) => cache.delete(old)));
}

/**
 * The page without a connection, with what it needs to look like one of ours. Without its scripts: woken
 * at the address that was asked for, the site would put the page of that address in its place.
 */
async function keepOfflinePages() {
  const cache = await caches.open(cacheName);
  for (const address of ['/offline', '/en/offline']) {
    const response = await fetch(address);
    const html = await response.text();
    const parts = html.matchAll(/href="(\/fonts\/[^"]+|\/favicon\.svg)"/g);
    const still = html
      .replaceAll(/<script\b[^>]*>[^]*?<\/script>/g, '')
      .replaceAll(/<link[^>]*rel="modulepreload"[^>]*>/g, '');
    const headers = new Headers(response.headers);
    for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
    await cache.put(address, new Response(still, { headers }));
    await cache.addAll([...parts].map(([, href]) => new URL(href, self.location.origin).href));
  }
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
