import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationPair } from '@zorgpaden/domain/organisation-merges';
import type {
  OrganisationMergeList,
  OrganisationMergeView,
} from '@zorgpaden/domain/organisation-merges/contract';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { type MergePlan, mergePlanOf } from './merge-plan.js';
import { mergeView } from './merge-view.js';
import {
  MERGE_COLUMNS,
  OrganisationMergeRepository,
  type StoredMerge,
} from './organisation-merge.repository.js';
import { type RestorationPlan, restorationPlanOf } from './undo-plan.js';

const PER_PAGE = 50;

/** Merges, what one would do, and what undoing one would do. */
@Injectable()
export class OrganisationMergeQueries {
  constructor(
    private readonly database: Database,
    private readonly merges: OrganisationMergeRepository,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The latest first. */
  async list(ctx: UserContext, page = 1): Promise<OrganisationMergeList> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    const found = await this.database.query<StoredMerge>(
      `SELECT ${MERGE_COLUMNS} FROM organisation_merges m
       ORDER BY m.merged_at DESC, m.id DESC LIMIT $1 OFFSET $2`,
      [PER_PAGE + 1, (page - 1) * PER_PAGE],
    );
    return {
      items: found.slice(0, PER_PAGE).map((one) => mergeView(one, ctx.now)),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/organisation-merges`,
        {},
        page,
        found.length > PER_PAGE,
      ),
    };
  }

  async one(ctx: UserContext, id: string): Promise<OrganisationMergeView> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    return mergeView(await this.merges.find(this.database, id), ctx.now);
  }

  async preview(ctx: UserContext, pair: OrganisationPair): Promise<MergePlan> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    return this.database.tx((tx) => mergePlanOf(tx, pair, { locked: false }));
  }

  async restoration(ctx: UserContext, id: string): Promise<RestorationPlan> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    const { now } = ctx;
    return this.database.tx(async (tx) => {
      const merge = await this.merges.find(tx, id);
      const done = await this.merges.changesOf(tx, id);
      return restorationPlanOf(tx, merge, done, { now, locked: false });
    });
  }
}
