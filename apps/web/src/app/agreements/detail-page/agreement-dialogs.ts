import { inject, Injectable, Injector } from '@angular/core';
import type {
  AgreementVersionView,
  AgreementView,
  PartyView,
} from '@zorgpaden/domain/agreements/contract';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { AgreementClient } from '../data/agreement-client';
import { askConsent } from '../ui/consent-dialog';
import { askToCorrect } from '../ui/correction-dialog';
import { askDay } from '../ui/day-dialog';
import { askToJoin } from '../ui/join-dialog';

/** An agreement in the coalition whose it is. */
interface Shown {
  readonly coalitionId: string;
  readonly agreement: AgreementView;
}

/** What is asked before a step is taken. Each resolves with the agreement after it, or with nothing. */
@Injectable()
export class AgreementDialogs {
  private readonly client = inject(AgreementClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly peildatum = inject(Peildatum);

  /** @param person who is probably going to answer */
  answer({ coalitionId, agreement }: Shown, party: PartyView, person: string) {
    const { organisation, fingerprint } = party;
    const key = crypto.randomUUID();
    return kept((keep) =>
      askConsent(this.injector, {
        ...{ name: organisation.name, person, today: this.peildatum.today() },
        send: async (given) => {
          const consent = { organisationId: organisation.id, fingerprint, ...given };
          keep(await this.client.consent(coalitionId, agreement.id, consent, key));
        },
      }),
    );
  }

  async join({ coalitionId, agreement }: Shown) {
    const parties = new Set(
      agreement.agreed?.parties
        .filter(({ leftOn }) => leftOn === null)
        .map(({ organisation }) => organisation.id),
    );
    const everybody = (await this.client.partners(coalitionId)).map(({ id, name }) => ({
      value: id,
      text: name,
    }));
    return kept((keep) =>
      askToJoin(this.injector, {
        partners: everybody.filter(({ value }) => !parties.has(value)),
        everybody,
        today: this.peildatum.today(),
        send: async (joining) => {
          keep(await this.client.step(coalitionId, agreement, 'parties', joining));
        },
      }),
    );
  }

  leave({ coalitionId, agreement }: Shown, { organisation }: PartyView) {
    const words = this.texts.words().agreements.leaving;
    return kept((keep) =>
      askDay(this.injector, {
        words: { ...words, title: words.title(organisation) },
        today: this.peildatum.today(),
        send: async (on) => {
          const body = { organisationId: organisation.id, on };
          keep(await this.client.step(coalitionId, agreement, 'departures', body));
        },
      }),
    );
  }

  end({ coalitionId, agreement }: Shown) {
    return kept((keep) =>
      askDay(this.injector, {
        words: this.texts.words().agreements.ending,
        today: this.peildatum.today(),
        send: async (on, reason) => {
          keep(await this.client.step(coalitionId, agreement, 'ending', { on, reason }));
        },
      }),
    );
  }

  correct({ coalitionId, agreement }: Shown, version: AgreementVersionView) {
    return kept((keep) =>
      askToCorrect(this.injector, {
        version,
        send: async (correction) => {
          keep(await this.client.step(coalitionId, agreement, 'corrections', correction));
        },
      }),
    );
  }

  async mayDisclose(): Promise<boolean> {
    const { title, text, no, yes } = this.texts.words().agreements.page.disclosing;
    const answers = [
      { value: 'no', text: no },
      { value: 'yes', text: yes },
    ] as const;
    return (await ask(this.injector, { title, text, answers })) === 'yes';
  }
}

/** What was answered while the dialog was open, once it closed because that worked. */
async function kept(
  asked: (keep: (agreement: AgreementView) => void) => Promise<boolean>,
): Promise<AgreementView | undefined> {
  let last: AgreementView | undefined;
  const isDone = await asked((agreement) => {
    last = agreement;
  });
  return isDone ? last : undefined;
}
