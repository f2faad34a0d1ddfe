import { Injectable } from '@nestjs/common';
import { OrganisationRepository } from '../organisations/index.js';
import { knownContacts } from '../partner-contacts/index.js';
import { PartnershipRepository } from '../partnerships/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Origin } from './beginning.js';
import { Target } from './target.js';

/** Loads the organisations that rows of a batch go together with, and writes what rows made of them. */
@Injectable()
export class Targets {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  /** By id, under lock; one that is gone is not among them. */
  async load(
    { tx }: WriteContext,
    origin: Origin,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Target>> {
    if (ids.length === 0) return new Map();
    const organisations = await this.organisations.lockAll(tx, ids);
    const former = await this.organisations.formerNamesOf(tx, ids);
    const all = await this.partnerships.ofOrganisations(tx, origin.list.coalitionId, ids);
    const held = await knownContacts(tx, origin.list.coalitionId, ids);
    const contacts = Map.groupBy(held, ({ organisationId }) => organisationId);
    const partnerships = Map.groupBy(all, ({ organisationId }) => organisationId);
    return new Map(
      organisations.map((one) => [
        one.id,
        new Target(
          one,
          former.get(one.id) ?? [],
          origin,
          partnerships.get(one.id) ?? [],
          contacts.get(one.id) ?? [],
        ),
      ]),
    );
  }

  async save(write: WriteContext, coalitionId: string, targets: Iterable<Target>): Promise<void> {
    const all = [...targets];
    const begun = all.flatMap((target) => target.begun);
    await this.organisations.changeAll(
      write,
      all.filter(({ isCompleted }) => isCompleted),
    );
    if (begun.length > 0) await this.partnerships.begin(write, begun);
    await this.partnerships.changeParts(
      write,
      coalitionId,
      all.flatMap(({ changedPart }) => changedPart ?? []),
    );
  }
}
