import { inject, Injectable, Injector } from '@angular/core';
import { may, type PartnerContactAction } from '@zorgpaden/domain/partner-contacts';
import type {
  NewPartnerPerson,
  PartnerContactChange,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { CoalitionStore } from '../../coalitions';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { askForContact } from '../ui/contact-dialog';
import { PartnerContactsClient } from './partner-contacts-client';

/** What was done, and the way back where there is one. */
export interface Told {
  readonly sentence: string;
  /** Tells nothing when somebody thought better of it. */
  readonly undo?: () => Promise<Told | undefined>;
}

/** Adding, changing and ending with whom one works: the same wherever a contact stands. */
@Injectable()
export class ContactErrands {
  private readonly client = inject(PartnerContactsClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);

  /** A partner keeps its own. Nothing can be changed while somebody looks at another day. */
  may(action: Exclude<PartnerContactAction, 'list'>, organisationId: string): boolean {
    const thing = { coalitionId: this.coalition(), organisationId };
    const isToday = this.peildatum.chosen() === null;
    return isToday && may(actorOf(this.session.user()), action, thing);
  }

  /** Resolves with nothing when somebody thought better of it. */
  async add({ id, organisation }: PartnershipView): Promise<Told | undefined> {
    const job = await askForContact(this.injector, {
      ...{ organisation, held: null },
      ...this.saving(id, null),
    });
    return job === undefined
      ? undefined
      : { sentence: this.words().done({ job, name: organisation.name }) };
  }

  /** Resolves with nothing when somebody thought better of it. */
  async change(held: PartnerContactView): Promise<Told | undefined> {
    const { organisation, partnershipId } = held;
    const job = await askForContact(this.injector, {
      ...{ organisation, held },
      ...this.saving(partnershipId, held),
    });
    return job === undefined
      ? undefined
      : { sentence: this.words().changed({ job, name: organisation.name }) };
  }

  async remove({ id, job, organisation }: PartnerContactView): Promise<Told> {
    await this.client.remove(this.coalition(), id);
    return {
      sentence: this.words().removed({ job, name: organisation.name }),
      undo: async () => {
        await this.client.restore(this.coalition(), id);
        return { sentence: this.words().restored({ job }) };
      },
    };
  }

  /** Two requests: what the first one saved is not saved again when only the second one is refused. */
  private saving(partnershipId: string, begin: PartnerContactView | null) {
    let held = begin;
    const save = async (given: PartnerContactChange, key: string) => {
      const coalition = this.coalition();
      if (held === null) {
        held = await this.client.add(coalition, { partnershipId, ...given }, key);
      } else if (!isSame(held, given)) {
        held = await this.client.change(coalition, held, given);
      }
    };
    const name = async (person: NewPartnerPerson | null) => {
      if (held === null || isSamePerson(held.person, person)) return;
      if (person === null) await this.client.removePerson(this.coalition(), held.id);
      else await this.client.namePerson(this.coalition(), held.id, person);
    };
    return { save, name };
  }

  private coalition(): string {
    return this.coalitions.coalition()?.id ?? '';
  }

  private words() {
    return this.texts.words().partnerships.contacts;
  }
}

function isSame(held: PartnerContactView, given: PartnerContactChange): boolean {
  return (Object.keys(given) as (keyof PartnerContactChange)[]).every(
    (field) => held[field] === given[field],
  );
}

function isSamePerson(one: NewPartnerPerson | null, other: NewPartnerPerson | null): boolean {
  if (one === null || other === null) return one === other;
  return one.name === other.name && one.phone === other.phone && one.email === other.email;
}
