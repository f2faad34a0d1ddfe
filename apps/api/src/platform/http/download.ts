/**
 * The headers of a file that is to be kept and not shown: a browser runs nothing in it, and nobody between
 * us and the reader keeps it.
 */
export function downloadHeaders(name: string, mediaType: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  };
}

/** The same of what everybody may have: kept by whoever likes, and asked after each time. */
export function publicFileHeaders(
  name: string,
  mediaType: string,
  hash: string,
): Readonly<Record<string, string>> {
  return {
    ...downloadHeaders(name, mediaType),
    'Cache-Control': 'public, no-cache',
    ETag: `W/"${hash}"`,
  };
}

/** A name in a header (RFC 8187). */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
}
