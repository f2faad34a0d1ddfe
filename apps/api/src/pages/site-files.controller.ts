import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { municipalitySlug } from '@zorgpaden/domain/municipalities';
import { amsterdamNow, nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityDirectory } from '../municipalities/index.js';
import { Public } from '../platform/auth/permission.js';
import { everything, PublicAnswers, type Answer } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { DemonstrationMunicipalities } from './demonstration-municipalities.js';
import { DisclosingMunicipalities } from './disclosing-municipalities.js';
import { plainPages } from './page-address.js';
import { robotsText } from './robots.js';
import { securityTxt } from './security-txt.js';
import { sitemap } from './sitemap.js';

/** What search engines, and who finds a weakness, read first. They stand at the root of the site, outside `/api/v1`. */
@Controller()
@Public()
export class SiteFilesController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly directory: MunicipalityDirectory,
    private readonly demonstration: DemonstrationMunicipalities,
    private readonly disclosed: DisclosingMunicipalities,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get('sitemap.xml')
  sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const answer = async () => {
      const { entries } = await this.directory.current();
      const hidden = await this.demonstration.codes();
      const open = await this.disclosed.codes(amsterdamNow(this.clock.now().getTime()).date);
      const paths = entries
        .filter(({ code }) => !hidden.has(code))
        .flatMap((entry) => {
          const page = `/gemeente/${municipalitySlug(entry)}`;
          return open.has(entry.code) ? [page, `${page}/afspraken`] : [page];
        });
      const body = sitemap(this.config.publicUrl, ['/', ...plainPages, ...paths]);
      const dependsOn = entries.map(({ code }) => code);
      return this.file('application/xml; charset=utf-8', body, dependsOn);
    };
    return this.answers.send(request, reply, { address: '/sitemap.xml', language: 'nl', answer });
  }

  @Get('robots.txt')
  robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const answer = async () =>
      this.file('text/plain; charset=utf-8', robotsText(this.config.publicUrl), [everything]);
    return this.answers.send(request, reply, { address: '/robots.txt', language: 'nl', answer });
  }

  @Get('.well-known/security.txt')
  security(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const answer = async () => {
      const { publicUrl, securityContact } = this.config;
      const until = new Date(nextAmsterdamMidnight(this.clock.now().getTime()));
      const body = securityTxt(publicUrl, securityContact, until);
      return this.file('text/plain; charset=utf-8', body, []);
    };
    const address = '/.well-known/security.txt';
    return this.answers.send(request, reply, { address, language: 'en', answer });
  }

  private file(contentType: string, body: string, dependsOn: readonly string[]): Answer {
    const validUntil = nextAmsterdamMidnight(this.clock.now().getTime());
    return { status: 200, contentType, language: 'nl', body, dependsOn, validUntil };
  }
}
