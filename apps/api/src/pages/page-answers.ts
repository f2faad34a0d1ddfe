import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import type { FastifyInstance } from 'fastify';
import { PublicAnswers, type Answer } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { policyOf } from './content-security-policy.js';
import { RendererBusy, type Renderer } from './renderer.js';

/** Renders pages from the API's own answers, and knows from them how long a page holds. */
@Injectable()
export class PageAnswers {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async render(renderer: Renderer, address: string, language: Language): Promise<Answer> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const dependsOn = new Set<string>();
    let validUntil = Number.POSITIVE_INFINITY;
    const api = async (path: string, speaks: Language) => {
      const answer = await fastify.inject({ url: path, headers: { 'accept-language': speaks } });
      const stored = this.answers.sentTo(answer.raw.res);
      for (const tag of stored?.dependsOn ?? []) dependsOn.add(tag);
      validUntil = Math.min(validUntil, stored?.validUntil ?? validUntil);
      return { status: answer.statusCode, body: answer.body };
    };
    const { publicUrl } = this.config;
    const page = await renderer.render(address, { api, publicUrl }).catch((error: unknown) => {
      if (error instanceof RendererBusy)
        throw new DomainError('server.unavailable', { seconds: 5 });
      throw error;
    });
    if (page === null) throw new DomainError('request.not-found');
    const { status, html, location } = page;
    return {
      status,
      contentType: 'text/html; charset=utf-8',
      language,
      body: html,
      dependsOn: [...dependsOn],
      validUntil,
      headers: {
        'content-security-policy': policyOf(html),
        ...(location !== null && { location: onThisSite(location, publicUrl) }),
      },
    };
  }
}

/** The renderer knows the site under a name of its own; where it sends people is a path of this one. */
function onThisSite(location: string, publicUrl: string): string {
  const { pathname, search, hash } = new URL(location, 'http://localhost');
  return publicUrl + pathname + search + hash;
}
