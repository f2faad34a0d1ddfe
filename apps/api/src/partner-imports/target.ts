import type { FormerName } from '@zorgpaden/domain/organisations';
import type { NewOrganisation } from '@zorgpaden/domain/organisations/contract';
import {
  fillIn,
  type KnownContact,
  type KnownDetails,
  type NewContact,
  newContacts,
} from '@zorgpaden/domain/partner-imports/read';
import { wholePeriod } from '@zorgpaden/domain/partnerships';
import { contains, DomainError, overlaps, type PlainDate } from '@zorgpaden/domain/shared';
import type { OrganisationRepository } from '../organisations/index.js';
import type { ContactToEnter } from '../partner-contacts/index.js';
import type { PartnershipOf } from '../partnerships/index.js';
import type { Change } from '../platform/audit/trail.js';
import { beginning, type Origin } from './beginning.js';
import type { Made } from './partner-import-row.entity.js';

type Organisation = Awaited<ReturnType<OrganisationRepository['lockAll']>>[number];
type Part = { readonly part: string };

/** What was done to a thing by one row, for undoing it and for the trail; nothing when it had that already. */
interface Step<Before> {
  readonly made?: Made<Before>;
  readonly changes: readonly Change[];
}
const NOTHING = { changes: [] } as const;

/** An organisation that rows of a list go together with: as the rows before made it, until all is written. */
export class Target {
  /** Partnerships that rows began here, as the rows after that made them. */
  readonly begun: ReturnType<typeof beginning>[] = [];
  isCompleted = false;
  changedPart: { readonly id: string; readonly part: string; readonly version: number } | null =
    null;

  constructor(
    public organisation: Organisation,
    readonly former: readonly FormerName[],
    private readonly origin: Origin,
    private partnerships: readonly PartnershipOf[],
    private readonly contacts: (KnownContact & { readonly partnershipId: string })[],
  ) {}

  /** Adds what the list knows more of it. */
  complete(listed: NewOrganisation): Step<KnownDetails> {
    const { id, version, name } = this.organisation;
    const before = detailsOf(this.organisation);
    const names = [name, ...this.former.map((one) => one.name), ...before.otherNames];
    const { details } = fillIn(before, names, listed);
    if (details === before) return NOTHING;
    this.organisation = { ...this.organisation, ...asStored(details), version: version + 1 };
    this.isCompleted = true;
    const change: Change = {
      ...{ action: 'change', subjectType: 'organisation', subjectId: id, organisationId: id },
      ...differenceOf(before, details),
    };
    return { made: { id, version: version + 1, before }, changes: [change] };
  }

  /**
   * Makes it a partner, or tells what its part is when nobody did.
   *
   * @throws DomainError `request.invalid` when it is one in a part of that time
   */
  join(from: PlainDate, part: string): Step<Part> {
    const now = this.partnerships.find((one) => isOrWillBe(one, this.origin.today));
    if (now === undefined) return this.begin(from, part);
    if (now.part !== '' || part === '') return NOTHING;
    const { id } = now;
    const version = now.version + 1;
    const begun = this.begun.findIndex((one) => one.partnership.id === id);
    const [mine] = begun < 0 ? [] : this.begun.splice(begun, 1);
    if (mine === undefined) this.changedPart = { id, part, version };
    else this.begun.push({ ...mine, partnership: { ...mine.partnership, part, version } });
    this.partnerships = this.partnerships.map((one) =>
      one.id === id ? { ...one, part, version } : one,
    );
    const change: Change = {
      ...{ action: 'change', subjectType: 'partnership', subjectId: id },
      ...{ coalitionId: this.origin.list.coalitionId, before: { part: '' }, after: { part } },
    };
    return { made: { id, version, before: { part: '' } }, changes: [change] };
  }

  /** Those of a row that are not there yet, once it joined. */
  meet(listed: readonly NewContact[]): ContactToEnter[] {
    const partnershipId = this.partnerships.find((one) => isOrWillBe(one, this.origin.today))?.id;
    if (partnershipId === undefined) return [];
    return listed.flatMap((one) => {
      const named = { name: one.person?.name ?? '', job: one.contact.job };
      const contact = { ...named, email: one.person?.email ?? one.contact.email, partnershipId };
      const known = this.contacts.filter((other) => other.partnershipId === partnershipId);
      if (newContacts(known, [contact]).length === 0) return [];
      this.contacts.push(contact);
      return [{ ...one, partnershipId }];
    });
  }

  private begin(from: PlainDate, part: string): Step<Part> {
    const organisationId = this.organisation.id;
    const begun = beginning(this.origin, { organisationId, from, part });
    const own = wholePeriod(begun.statuses);
    const others = this.partnerships.map(({ statuses }) => wholePeriod(statuses));
    if (own && others.some((other) => other && overlaps(own, other))) {
      const twice = { pointer: '/from', code: 'partnership.twice' };
      throw new DomainError('request.invalid', {}, [twice]);
    }
    this.begun.push(begun);
    const { id, version } = begun.partnership;
    const { statuses } = begun;
    this.partnerships = [...this.partnerships, { id, organisationId, part, version, statuses }];
    return { made: begun.made, changes: [begun.change] };
  }
}

/** It takes part or talks about it today, or that was agreed to begin later. */
function isOrWillBe({ statuses }: PartnershipOf, today: PlainDate): boolean {
  return statuses.some(
    ({ status, period }) => status !== 'ended' && (contains(period, today) || period.from > today),
  );
}

/** What is known of an organisation beside its name. */
function detailsOf(organisation: Organisation): KnownDetails {
  const { otherNames, webDomains, kvk, agb, oin, rsin } = organisation;
  const { visitingAddress, postalAddress, phone, email, website } = organisation;
  return {
    ...{ otherNames, webDomains, kvk, agb, oin, rsin },
    ...{ visitingAddress, postalAddress, phone, email, website },
  };
}

/** Only what changed: a list changes thousands, and each value of the trail has a hash of its own. */
function differenceOf(before: KnownDetails, after: KnownDetails): Pick<Change, 'before' | 'after'> {
  const changed = Object.keys(after).filter(
    (field) => before[field as keyof KnownDetails] !== after[field as keyof KnownDetails],
  );
  const of = (details: KnownDetails) =>
    Object.fromEntries(Object.entries(details).filter(([field]) => changed.includes(field)));
  return { before: of(before), after: of(after) };
}

function asStored({ otherNames, webDomains, ...details }: KnownDetails) {
  return { ...details, otherNames: [...otherNames], webDomains: [...webDomains] };
}
