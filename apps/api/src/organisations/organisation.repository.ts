import { Injectable } from '@nestjs/common';
import {
  domainOf,
  type FormerName,
  type NameHistory,
  type OrganisationName,
} from '@zorgpaden/domain/organisations';
import type { NewOrganisation } from '@zorgpaden/domain/organisations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import { OrganisationNameEntity } from './organisation-name.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { refuseMerged } from './refuse-merged.js';
import { searchTextOf } from './search-text.js';

/** What can change of an organisation without its being called otherwise. */
export type OrganisationDetails = Omit<NewOrganisation, keyof OrganisationName>;

@Injectable()
export class OrganisationRepository {
  /** For changing it: one at a time. @throws DomainError `request.not-found`, `organisation.merged` */
  async lock(tx: EntityManager, id: string): Promise<OrganisationEntity> {
    const found = await this.locked(tx, id, 'pessimistic_write');
    if (found !== undefined) return found;
    await refuseMerged(tx, id);
    throw new DomainError('request.not-found');
  }

  /** Many of them, for changing them; those that are not there are left out. Always in the same order. */
  async lockAll(tx: EntityManager, ids: readonly string[]): Promise<OrganisationEntity[]> {
    return tx.find(OrganisationEntity, {
      where: { id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** For what points at it: as it is until the write is done; `undefined` when it is not there. */
  async share(tx: EntityManager, id: string): Promise<OrganisationEntity | undefined> {
    return this.locked(tx, id, 'pessimistic_read');
  }

  /** @returns its id */
  async insert(
    ctx: WriteContext,
    given: NewOrganisation,
    { demonstration }: { readonly demonstration: boolean },
  ): Promise<string> {
    const [id = ''] = await this.insertAll(ctx, [given], { demonstration });
    return id;
  }

  /** Many in one statement. @returns their ids, in the same order */
  async insertAll(
    ctx: WriteContext,
    given: readonly NewOrganisation[],
    { demonstration }: { readonly demonstration: boolean },
  ): Promise<string[]> {
    const rows = given.map((one) => ({
      ...one,
      id: uuidv7(),
      domain: domainOf(one.partnerType),
      searchText: searchTextOf({ current: one, former: [] }, one.otherNames),
      demonstration,
      version: 1,
      createdAt: ctx.now,
    }));
    await ctx.tx.insert(OrganisationEntity, rows);
    return rows.map(({ id }) => id);
  }

  async change(
    { tx }: WriteContext,
    before: OrganisationEntity,
    details: OrganisationDetails,
  ): Promise<void> {
    const history = await this.historyOf(tx, before);
    await tx.update(
      OrganisationEntity,
      { id: before.id },
      {
        ...details,
        searchText: searchTextOf(history, details.otherNames),
        version: before.version + 1,
      },
    );
  }

  /** Many in one statement, each as its caller holds it under lock, a version further. */
  async changeAll(
    { tx }: WriteContext,
    changed: readonly {
      readonly organisation: OrganisationEntity;
      readonly former: readonly FormerName[];
    }[],
  ): Promise<void> {
    if (changed.length === 0) return;
    const rows = changed.map(({ organisation, former }) => ({
      ...organisation,
      searchText: searchTextOf({ current: organisation, former }, organisation.otherNames),
    }));
    await tx.upsert(OrganisationEntity, rows, ['id']);
  }

  /** Keeps what it is called now, and the name that it had until then, when there is another one. */
  async saveNames(
    { tx }: WriteContext,
    before: OrganisationEntity,
    history: NameHistory,
  ): Promise<void> {
    const { current, former } = history;
    const known = (await this.historyOf(tx, before)).former.length;
    for (const { name, partnerType, from, to } of former.slice(known)) {
      await tx.insert(OrganisationNameEntity, {
        id: uuidv7(),
        organisationId: before.id,
        ...{ name, partnerType },
        period: from === null ? `(,${to})` : `[${from},${to})`,
      });
    }
    await tx.update(
      OrganisationEntity,
      { id: before.id },
      {
        name: current.name,
        partnerType: current.partnerType,
        domain: domainOf(current.partnerType),
        searchText: searchTextOf(history, before.otherNames),
        version: before.version + 1,
      },
    );
  }

  async historyOf(
    reader: Reader,
    { id, name, partnerType }: Pick<OrganisationEntity, 'id' | 'name' | 'partnerType'>,
  ): Promise<NameHistory> {
    const former = (await this.formerNamesOf(reader, [id])).get(id) ?? [];
    return { current: { name, partnerType }, former };
  }

  /** What each of these was called before, the oldest first. */
  async formerNamesOf(
    reader: Reader,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly FormerName[]>> {
    const rows = (await reader.query(
      `SELECT organisation_id AS id, name, partner_type AS "partnerType",
         lower(period)::text AS "from", upper(period)::text AS "to"
       FROM organisation_names WHERE organisation_id = ANY ($1) ORDER BY upper(period)`,
      [ids],
    )) as (FormerName & { readonly id: string })[];
    const names = Map.groupBy(rows, ({ id }) => id);
    return new Map([...names].map(([id, of]) => [id, of.map(({ id: _, ...name }) => name)]));
  }

  /** The coalitions in which it is known, in whatever status: theirs is the right to keep its data. */
  async coalitionsOf(reader: Reader, id: string): Promise<string[]> {
    const rows = (await reader.query(
      `SELECT DISTINCT p.coalition_id AS id FROM partnerships p
       JOIN coalitions c ON c.id = p.coalition_id
       WHERE p.organisation_id = $1 AND p.deleted_at IS NULL AND c.deleted_at IS NULL
       ORDER BY p.coalition_id`,
      [id],
    )) as { id: string }[];
    return rows.map((row) => row.id);
  }

  private async locked(
    tx: EntityManager,
    id: string,
    mode: 'pessimistic_read' | 'pessimistic_write',
  ): Promise<OrganisationEntity | undefined> {
    return (await tx.findOne(OrganisationEntity, { where: { id }, lock: { mode } })) ?? undefined;
  }
}
