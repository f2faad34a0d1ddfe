/** Names of what a route refers to by code, slug or id. */
export interface Names {
  readonly municipalities: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly phases: ReadonlyMap<string, string>;
  readonly routes: ReadonlyMap<string, string>;
}

export const noNames: Names = {
  municipalities: new Map(),
  themes: new Map(),
  phases: new Map(),
  routes: new Map(),
};
