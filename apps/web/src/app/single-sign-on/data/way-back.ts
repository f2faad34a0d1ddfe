/**
 * Providers know one address to come back to, in Dutch. In which language somebody left, this tab
 * remembers until then; a browser that refuses to remember comes back in Dutch.
 */
const KEY = 'zp-sign-on-language';

export function rememberLanguage(root: string): void {
  try {
    sessionStorage.setItem(KEY, root);
  } catch {
    // Nothing is lost but the language of one page.
  }
}

/** What stands before every address in that language: `/en`, or nothing. */
export function rememberedRoot(): string {
  try {
    const root = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return root === '/en' ? root : '';
  } catch {
    return '';
  }
}
