/**
 * Where to go after signing in: a path of this site, or `fallback`. An address elsewhere, also one
 * that only looks like a path (`//host`, `/\host`), would lend our name to another site.
 */
export function returnPath(asked: string | null | undefined, fallback: string): string {
  if (!asked?.startsWith('/')) return fallback;
  const here = 'http://here.invalid';
  let url: URL;
  try {
    url = new URL(asked, here);
  } catch {
    return fallback;
  }
  const path = url.pathname + url.search + url.hash;
  return url.origin === here && !path.startsWith('//') ? path : fallback;
}
