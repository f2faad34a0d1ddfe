import { RenderMode } from '@angular/ssr';
import type { Routes } from '@angular/router';
import workspacePages from '../../workspace-pages.json' with { type: 'json' };
import { workspaceRoutes } from './workspace.routes';
import { workspaceServerRoutes } from './workspace.routes.server';

/** The addresses of all pages below these routes, with the names of what differs. */
async function addressesOf(routes: Routes, above = ''): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes) {
    const address = [above, route.path].filter(Boolean).join('/');
    const children = route.loadChildren ? await route.loadChildren() : route.children;
    if (children) found.push(...(await addressesOf(children as Routes, address)));
    else if (route.redirectTo === undefined) found.push(address);
  }
  return found;
}

describe('the pages of who is signed in', () => {
  let addresses: string[];

  beforeAll(async () => {
    const signedIn = workspaceRoutes.find(({ path }) => path === '')?.children ?? [];
    addresses = [...new Set(await addressesOf(signedIn))].sort();
  });

  it('are listed, for the browser test that opens every one of them', () => {
    expect(workspacePages).toEqual(addresses);
  });

  it('are made in the browser: the server knows nobody', () => {
    const inBrowser = workspaceServerRoutes
      .filter(({ renderMode }) => renderMode === RenderMode.Client)
      .map(({ path }) => path.replace(/:\w+/g, '[^/]+').replace('**', '.+'))
      .map((path) => new RegExp(`^${path}$`));
    const elsewhere = addresses.filter((address) => !inBrowser.some((path) => path.test(address)));
    expect(elsewhere).toEqual([]);
  });
});
