import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@zorgpaden/domain/themes';
import { type PaintFirst, loadPaintFirst } from './paint-first.js';

/** What a page asks the API while it is rendered, and where the site stands. */
export interface PageContext {
  readonly api: (path: string, language: Language) => Promise<{ status: number; body: string }>;
  readonly publicUrl: string;
}

/** The one function of the web application's server bundle. */
export type RenderPage = (address: string, context: PageContext) => Promise<Response | null>;

/** Rendering is heavy: more at a time only takes memory, and more waiting than this helps nobody. */
const atATime = 2;
const mostWaiting = 200;

/** What a page turned out to be. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
  /** Where it sends people instead, as the renderer knows the site. */
  readonly location: string | null;
}

/** Too many pages want to be rendered at once. */
export class RendererBusy extends Error {
  override readonly name = 'RendererBusy';
}

/** Loads the server bundle of the web application and renders with it, a few pages at a time. */
export class Renderer {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly renderPage: RenderPage,
    private readonly paintFirst: PaintFirst,
  ) {}

  /** @throws when the web application was not built */
  static async load(webFolder: string): Promise<Renderer> {
    const bundle = pathToFileURL(join(webFolder, 'server', 'server.mjs')).href;
    const { renderPage } = (await import(bundle)) as { renderPage: RenderPage };
    return new Renderer(renderPage, await loadPaintFirst(webFolder));
  }

  /** @throws RendererBusy */
  async render(address: string, context: PageContext): Promise<RenderedPage | null> {
    if (this.#running >= atATime) {
      if (this.#waiting.length >= mostWaiting) throw new RendererBusy();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      const response = await this.renderPage(address, context);
      if (response === null) return null;
      return {
        status: response.status,
        html: this.paintFirst(await response.text()),
        location: response.headers.get('location'),
      };
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
