import type { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly links: { readonly next?: string | undefined };
}

/**
 * Everything in a list that the API gives by the page: for who chooses from all of it.
 *
 * @param asked what else stands behind the question mark
 */
export async function everyPage<Item>(
  http: HttpClient,
  url: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let page = 1; ; page += 1) {
    const params = page > 1 ? { ...asked, page: String(page) } : { ...asked };
    const { items, links } = await firstValueFrom(http.get<Page<Item>>(url, { params }));
    found.push(...items);
    if (links.next === undefined) return found;
  }
}
