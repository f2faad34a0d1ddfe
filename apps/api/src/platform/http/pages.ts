/** One page of a list that is in memory. */
export function pageOf<Item>(
  all: readonly Item[],
  page: number,
  perPage: number,
): { items: Item[]; hasNext: boolean } {
  const from = (page - 1) * perPage;
  return { items: all.slice(from, from + perPage), hasNext: all.length > from + perPage };
}

/** The links of a list: to itself, and to the pages on either side where there are any. */
export function pageLinks(
  address: string,
  parameters: Readonly<Record<string, string>>,
  page: number,
  hasNext: boolean,
): { self: string; next?: string; prev?: string } {
  const linkTo = (number: number) => {
    const all = { ...parameters, ...(number > 1 && { page: String(number) }) };
    const query = new URLSearchParams(all).toString();
    return query === '' ? address : `${address}?${query}`;
  };
  return {
    self: linkTo(page),
    ...(hasNext && { next: linkTo(page + 1) }),
    ...(page > 1 && { prev: linkTo(page - 1) }),
  };
}
