/** What is there after a change: a field that the change leaves out stays as it is. */
export function changed<Thing extends object>(
  before: Thing,
  change: { readonly [Field in keyof Thing]?: Thing[Field] | undefined },
): Thing {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(given) as Partial<Thing>) };
}
