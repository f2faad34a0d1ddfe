/**
 * Works when the line does not: a page that cannot be fetched is answered with the copy of a
 * municipality that was looked at before, or else with the page that says there is no connection.
 * Nothing else is kept or answered here, and never what belongs to somebody who signed in.
 */
const cacheName = 'zorgpaden-2';
const mostMunicipalities = 30;
const isMunicipality = (url) => /^\/(?:en\/)?gemeente\//.test(url.pathname);
const isPart = (url) => /^\/(?:fonts\/|favicon\.svg)/.test(url.pathname);
const offlinePage = (url) => (/^\/en(?:\/|$)/.test(url.pathname) ? '/en/offline' : '/offline');

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
    return copy ?? (await cache.match(offlinePage(url))) ?? Response.error();
  }
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

/** The page without a connection, with what it needs to look like one of ours. */
async function keepOfflinePages() {
  const cache = await caches.open(cacheName);
  for (const address of ['/offline', '/en/offline']) {
    const response = await fetch(address);
    const parts = (await response.clone().text()).matchAll(
      /href="(\/fonts\/[^"]+|\/favicon\.svg)"/g,
    );
    await cache.put(address, response);
    await cache.addAll([...parts].map(([, href]) => new URL(href, self.location.origin).href));
  }
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
