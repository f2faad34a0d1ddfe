import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Language } from '@zorgpaden/domain/themes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityDirectory } from '../municipalities/index.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { isOfPages } from '../platform/http/request-path.js';
import { policyWithNonce } from './content-security-policy.js';
import { municipalityPage } from './municipality-page.js';
import { PageAnswers } from './page-answers.js';
import { readPageAddress, type ReadAddress } from './page-address.js';
import { Renderer } from './renderer.js';
import { serveStaticFiles } from './static-files.js';

/** A path that no page will ever have: its rendering is the page for all that do not exist. */
const nowhere = '/niet-gevonden';
/** The same for municipalities: it says that there is no such municipality. */
const noMunicipality = '/gemeente/niet-gevonden';

/** The pages of the site, beside the API on the same server. Without a built web folder there are none. */
@Injectable()
export class Pages implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pageAnswers: PageAnswers,
    private readonly directory: MunicipalityDirectory,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async onModuleInit(): Promise<void> {
    const { webFolder } = this.config;
    if (webFolder === undefined) return;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const renderer = await Renderer.load(webFolder);
    serveStaticFiles(fastify, webFolder);
    fastify.get('/*', (request, reply) => this.serve(renderer, request, reply));
  }

  private async serve(
    renderer: Renderer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const url = request.raw.url ?? '/';
    // What is not a page says so in its own way.
    if (!isOfPages({ url })) {
      reply.callNotFound();
      return reply;
    }
    const read = readPageAddress(url);
    const page = (address: string, keep = true) =>
      this.answers.send(request, reply, {
        address,
        language: read.language,
        keep,
        answer: () => this.pageAnswers.render(renderer, address, read.language),
      });
    switch (read.request.kind) {
      case 'finder':
        return page(read.request.address, read.request.keep);
      case 'plain':
        return page(read.request.address);
      case 'municipality': {
        const found = municipalityPage(await this.directory.current(), read.request, read.root);
        if (found.kind === 'page') return page(found.address);
        if (found.kind === 'moved') return this.redirect(reply, found.address, found.forEver);
        return page(read.root + noMunicipality);
      }
      case 'moved':
        return this.redirect(reply, read.request.address, true);
      case 'workspace':
        return this.workspace(renderer, reply, read, read.request.address);
      case 'unknown':
        return page(read.root + nowhere);
    }
  }

  /** The shell of a page that the browser makes: for one visit, and nobody else's. */
  private async workspace(
    renderer: Renderer,
    reply: FastifyReply,
    { language }: ReadAddress,
    address: string,
  ): Promise<FastifyReply> {
    const shell = await this.shellOf(renderer, address, language);
    const nonce = randomBytes(16).toString('base64url');
    const html = shell.replace(/<zp-root(?=[\s>])/, `<zp-root ngCspNonce="${nonce}"`);
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-language': language,
        'content-security-policy': policyWithNonce(shell, nonce),
        'content-type': 'text/html; charset=utf-8',
      })
      .send(html);
  }

  private async shellOf(renderer: Renderer, address: string, language: Language): Promise<string> {
    return (await this.pageAnswers.render(renderer, address, language)).body.toString();
  }

  private redirect(reply: FastifyReply, address: string, forEver: boolean): FastifyReply {
    return reply
      .header('cache-control', 'public, no-cache')
      .redirect(this.config.publicUrl + address, forEver ? 301 : 302);
  }
}
