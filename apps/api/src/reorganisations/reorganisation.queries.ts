import { Inject, Injectable } from '@nestjs/common';
import type {
  ReorganisationCheck,
  ReorganisationView,
} from '@zorgpaden/domain/reorganisations/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { type Plan, planOf } from './plan.js';
import { ReorganisationEntity } from './reorganisation.entity.js';

/** $1 the coalition. */
const CHECKS = `
  SELECT k.id, k.subject, k.subject_id AS "subjectId", k.name, k.was, k.becomes,
    r.content->>'on' AS "on"
  FROM reorganisation_checks k JOIN reorganisations r ON r.id = k.reorganisation_id
  WHERE k.coalition_id = $1 AND k.checked_at IS NULL
  ORDER BY r.content->>'on', array_position(
    ARRAY['coalition', 'contact-route', 'partnership', 'agreement'], k.subject), k.name, k.id`;

/** Reorganisations, what one would do, and what went over and waits to be looked at. */
@Injectable()
export class ReorganisationQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The latest day first. */
  async list(ctx: UserContext) {
    permit(ctx.user, ['reorganisation', 'manage']);
    const found = await this.database.dataSource.manager.find(ReorganisationEntity);
    const items = found
      .map(viewOf)
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));
    return { items, links: { self: `${this.config.publicUrl}/api/v1/reorganisations` } };
  }

  async one(ctx: UserContext, id: string): Promise<ReorganisationView> {
    permit(ctx.user, ['reorganisation', 'manage']);
    return viewOf(await this.find(id));
  }

  /** What carrying it out now would do. */
  async preview(ctx: UserContext, id: string): Promise<Plan> {
    permit(ctx.user, ['reorganisation', 'manage']);
    const { content, carriedOutAt } = await this.find(id);
    if (carriedOutAt !== null) throw new DomainError('reorganisation.carried-out');
    const today = amsterdamNow(ctx.now.getTime()).date;
    return this.database.tx((tx) => planOf(tx, content, today));
  }

  async checks(ctx: UserContext, coalitionId: string) {
    permit(ctx.user, ['reorganisation', 'list-checks'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const items = await this.database.query<ReorganisationCheck>(CHECKS, [coalitionId]);
    const path = `/api/v1/coalitions/${coalitionId}/reorganisation-checks`;
    return { items, links: { self: `${this.config.publicUrl}${path}` } };
  }

  private async find(id: string): Promise<ReorganisationEntity> {
    const found = await this.database.dataSource.manager.findOneBy(ReorganisationEntity, { id });
    if (found === null) throw new DomainError('request.not-found');
    return found;
  }
}

function viewOf({ id, version, content, carriedOutAt }: ReorganisationEntity): ReorganisationView {
  return { id, version, ...content, carriedOutAt: carriedOutAt?.toISOString() ?? null };
}
