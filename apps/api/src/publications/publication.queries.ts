import { Inject, Injectable } from '@nestjs/common';
import { compare } from '@zorgpaden/domain/publications';
import type {
  PublicationComparison,
  PublicationView,
} from '@zorgpaden/domain/publications/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { CoalitionRepository, refuseUnknownCoalition } from '../coalitions/index.js';
import { ContactRouteRepository } from '../contact-routes/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { permitPublication } from './permit-publication.js';
import { prepare, type Preparation } from './preparation.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationRepository } from './publication.repository.js';

const PER_PAGE = 100;

@Injectable()
export class PublicationQueries {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly publications: PublicationRepository,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What publishing now would change. */
  preview(ctx: UserContext, coalitionId: string): Promise<Preparation> {
    permitPublication(ctx, 'preview', coalitionId);
    return this.database.tx(async (tx) => {
      const coalition = await this.coalitions.share(tx, coalitionId);
      const routes = await this.routes.findAlive(tx, coalitionId);
      const current = await this.publications.findCurrent(tx, coalitionId);
      return prepare(tx, coalition, routes, current);
    });
  }

  /** The last one first. */
  async list(ctx: UserContext, coalitionId: string, page: number) {
    permitPublication(ctx, 'list', coalitionId);
    const tx = this.database.dataSource.manager;
    await refuseUnknownCoalition(tx, coalitionId);
    const found = await tx.find(PublicationEntity, {
      where: { coalitionId },
      order: { number: 'DESC' },
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE + 1,
    });
    const items = await this.views(tx, coalitionId, found.slice(0, PER_PAGE));
    const address = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/publications`;
    return { items, links: pageLinks(address, {}, page, found.length > PER_PAGE) };
  }

  async one(ctx: UserContext, coalitionId: string, number: number): Promise<PublicationView> {
    permitPublication(ctx, 'read', coalitionId);
    const tx = this.database.dataSource.manager;
    return this.view(tx, await this.find(tx, coalitionId, number));
  }

  /** What changed from one publication to another, whichever came first. */
  async comparison(
    ctx: UserContext,
    coalitionId: string,
    number: number,
    other: number,
  ): Promise<PublicationComparison> {
    permitPublication(ctx, 'compare', coalitionId);
    const tx = this.database.dataSource.manager;
    const from = await this.find(tx, coalitionId, other);
    const to = await this.find(tx, coalitionId, number);
    return { from: other, to: number, changes: compare(from.content, to.content) };
  }

  async view(tx: EntityManager, publication: PublicationEntity): Promise<PublicationView> {
    const [view] = await this.views(tx, publication.coalitionId, [publication]);
    if (view === undefined) throw new DomainError('request.not-found');
    return view;
  }

  private async views(
    tx: EntityManager,
    coalitionId: string,
    publications: readonly PublicationEntity[],
  ): Promise<PublicationView[]> {
    const publishers = publications.map(({ publishedBy }) => publishedBy);
    const users: { id: string; name: string }[] = await tx.query(
      'SELECT id, name FROM users WHERE id = ANY($1)',
      [publishers],
    );
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const current = await this.publications.findCurrentNumber(tx, coalitionId);
    return publications.map(({ content, publishedAt, publishedBy, ...publication }) => ({
      ...publication,
      publishedAt: publishedAt.toISOString(),
      publishedBy: names.get(publishedBy ?? '') ?? '',
      current: publication.number === current,
      routeCount: content.routes.length,
    }));
  }

  private async find(tx: EntityManager, coalitionId: string, number: number) {
    await refuseUnknownCoalition(tx, coalitionId);
    const publication = await this.publications.findNumber(tx, coalitionId, number);
    if (publication === null) throw new DomainError('request.not-found');
    return publication;
  }
}
