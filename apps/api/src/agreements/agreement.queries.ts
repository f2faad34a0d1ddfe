import { Inject, Injectable } from '@nestjs/common';
import type {
  AgreementCounts,
  AgreementItem,
  AgreementsQuery,
  AgreementVersionView,
  AgreementView,
} from '@zorgpaden/domain/agreements/contract';
import { refusalOf } from '@zorgpaden/domain/permissions';
import { textToPropose } from '@zorgpaden/domain/regional-coalitions';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks, pageOf } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { countsOf } from './agreement-counts.js';
import { type AgreementRow, agreementRows } from './agreement-rows.js';
import { AgreementSources } from './agreement-sources.js';
import { itemOf, type Looking, versionViewOf, viewOf } from './agreement-view.js';
import { agreementOf } from './stored-agreement.js';

const PER_PAGE = 50;

/** A text of an agreement, with whose it is. */
export interface ArchivedVersion extends Pick<AgreementView, 'id' | 'coalition'> {
  readonly version: AgreementVersionView;
}

/** What holds or is being agreed, with the name of the region whose it is; none for its own. */
export interface HeldText {
  readonly version: AgreementVersionView;
  readonly region: string | null;
}

/** Agreements as those who work together read them, as of any day. */
@Injectable()
export class AgreementQueries {
  constructor(
    private readonly database: Database,
    private readonly sources: AgreementSources,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string, query: AgreementsQuery) {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    const { page = 1, ...filter } = query;
    const all = await this.items(ctx, coalitionId, query.peildatum);
    const found = all.filter((item) => isAsked(item, filter));
    const { items, hasNext } = pageOf(found, page, PER_PAGE);
    const address = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/agreements`;
    return { items, links: pageLinks(address, stated(filter), page, hasNext) };
  }

  async counts(
    ctx: UserContext,
    coalitionId: string,
    peildatum?: PlainDate,
  ): Promise<AgreementCounts> {
    permit(ctx.user, ['agreement', 'count'], { coalitionId });
    const items = await this.items(ctx, coalitionId, peildatum);
    return countsOf(items, peildatumOf(ctx, { peildatum }));
  }

  async one(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    peildatum?: PlainDate,
  ): Promise<AgreementView> {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    return this.view(this.database, ctx, coalitionId, id, peildatum);
  }

  /** Also to a write that is not done yet. @throws DomainError `request.not-found` */
  async view(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string,
    peildatum?: PlainDate,
  ): Promise<AgreementView> {
    const row = await this.row(reader, coalitionId, id, peildatumOf(ctx, { peildatum }));
    const seen = looking(ctx, coalitionId, row, peildatum);
    const view = viewOf(row, seen);
    if (view === null) throw new DomainError('request.not-found');
    return { ...view, source: await this.sources.of(reader, id, seen) };
  }

  /** What holds or is being agreed, with its text: for a document of all of them. */
  async everyText(ctx: UserContext, coalitionId: string): Promise<HeldText[]> {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    const rows = await agreementRows(this.database, coalitionId, null, peildatumOf(ctx));
    return rows.flatMap((row) => {
      const view = viewOf(row, looking(ctx, coalitionId, row));
      const version = view?.agreed?.state === 'agreed' ? view.agreed : view?.open;
      const region = row.coalitionId === coalitionId ? null : row.coalition;
      return version ? [{ version, region }] : [];
    });
  }

  /** Every text there ever was, and what is being written: for the archive. */
  async everyVersion(ctx: UserContext, coalitionId: string): Promise<ArchivedVersion[]> {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    const rows = await agreementRows(this.database, coalitionId, null, peildatumOf(ctx));
    return rows.flatMap((row) => {
      const seen = looking(ctx, coalitionId, row);
      const { id, coalition, coalitionId: ofId } = row;
      const shown = row.versions.filter((one) => seen.seesOpen || one.agreedOn !== null);
      return shown.map((version) => ({
        id,
        coalition: { id: ofId, name: coalition },
        version: versionViewOf(row, version, seen),
      }));
    });
  }

  /**
   * The text of a region that can be proposed to its local coalitions.
   *
   * @throws DomainError `request.not-found` for one of another coalition, `regional-coalition.nothing-to-propose`
   */
  async proposable(
    ctx: UserContext,
    { coalitionId, id }: { readonly coalitionId: string; readonly id: string },
  ): Promise<{ readonly title: string }> {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    const row = await this.row(this.database, coalitionId, id, peildatumOf(ctx));
    if (row.coalitionId !== coalitionId) throw new DomainError('request.not-found');
    const text = textToPropose(agreementOf(row), peildatumOf(ctx));
    if (text === undefined) throw new DomainError('regional-coalition.nothing-to-propose');
    return text.content;
  }

  /** One version, to read beside another. */
  async version(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    number: number,
  ): Promise<AgreementVersionView> {
    permit(ctx.user, ['agreement', 'list'], { coalitionId });
    const row = await this.row(this.database, coalitionId, id, peildatumOf(ctx));
    const seen = looking(ctx, coalitionId, row);
    const version = row.versions.find(
      (one) => one.number === number && (seen.seesOpen || one.agreedOn !== null),
    );
    if (version === undefined) throw new DomainError('request.not-found');
    return versionViewOf(row, version, seen);
  }

  private async items(
    ctx: UserContext,
    coalitionId: string,
    peildatum: PlainDate | undefined,
  ): Promise<AgreementItem[]> {
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await agreementRows(
      this.database,
      coalitionId,
      null,
      peildatumOf(ctx, { peildatum }),
    );
    return rows.flatMap((row) => itemOf(row, looking(ctx, coalitionId, row, peildatum)) ?? []);
  }

  private async row(
    reader: Reader,
    coalitionId: string,
    id: string,
    day: PlainDate,
  ): Promise<AgreementRow> {
    const [row] = await agreementRows(reader, coalitionId, id, day);
    if (row === undefined) throw new DomainError('request.not-found');
    return row;
  }
}

function looking(
  ctx: UserContext,
  coalitionId: string,
  row: AgreementRow,
  asked?: PlainDate,
): Looking {
  const today = peildatumOf(ctx);
  const peildatum = asked ?? today;
  const isOwn = row.coalitionId === coalitionId;
  return {
    ...{ peildatum, today },
    seesOpen: isOwn && peildatum >= today,
    seesContacts: isOwn && refusalOf(ctx.user, ['agreement', 'change'], { coalitionId }) === null,
  };
}

/** What was asked for, without what was left out. */
function stated(filter: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function isAsked(
  item: AgreementItem,
  { topic, domain, level, state, attention }: AgreementsQuery,
): boolean {
  return (
    (topic === undefined || item.topics.includes(topic)) &&
    (domain === undefined || item.domains.includes(domain)) &&
    (level === undefined || item.level === level) &&
    (state === undefined || item.state === state || item.openState === state) &&
    (attention === undefined || item.attention !== null)
  );
}
