import { Injectable } from '@nestjs/common';
import { agreedVersionOn, decisionProblems, join, leave } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { NewAgreementParty } from '@zorgpaden/domain/agreements/consent.contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementRepository } from '../agreement.repository.js';
import { AgreementSteps } from '../agreement-steps.js';
import { fingerprintOf } from '../fingerprint.js';
import type { SeenAgreement } from '../seen-agreement.js';
import { knownOrganisations, partnerDomains } from '../written-agreement.js';

/** Somebody joins what was agreed, by the consent of a named person, or takes no part any more. */
@Injectable()
export class JoinAgreement {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly agreements: AgreementRepository,
  ) {}

  execute(ctx: UserContext, seen: SeenAgreement, given: NewAgreementParty): Promise<AgreementView> {
    const { organisationId, standsFor, from, ...person } = given;
    let fingerprint = '';
    return this.steps.take(ctx, {
      seen,
      permits: 'join',
      action: 'join',
      after: { organisationId, from },
      rule: async (agreement, today, { tx }) => {
        const problems = decisionProblems(given.decidedOn, today);
        if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
        const domain = (await partnerDomains(tx, seen.coalitionId, [organisationId], from)).get(
          organisationId,
        );
        if (domain === undefined) throw at('/organisationId', 'agreement.party.no-partner');
        const known = await knownOrganisations(tx, standsFor);
        const unknown = standsFor.findIndex((id) => !known.has(id));
        if (unknown >= 0) throw at(`/standsFor/${unknown}`, 'agreement.stands-for.unknown');
        const version = agreedVersionOn(agreement, today);
        fingerprint = version ? fingerprintOf(version.content, { standsFor }) : '';
        const party = {
          organisationId,
          domain,
          required: false,
          standsFor,
          contact: null,
          fingerprint,
        };
        return join(agreement, party, from, today);
      },
      also: async (write, row) => {
        const agreed = row.versions.findLast(({ status }) => status === 'agreed');
        if (agreed === undefined) return;
        await this.agreements.addConsent(write, agreed, {
          ...person,
          organisationId,
          fingerprint,
          answer: 'consented',
          reason: '',
          registeredBy: 'coalition',
        });
      },
    });
  }

  leave(
    ctx: UserContext,
    seen: SeenAgreement,
    { organisationId, on }: { readonly organisationId: string; readonly on: PlainDate },
  ): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'leave',
      action: 'leave',
      after: { organisationId, from: on },
      rule: (agreement, today) => leave(agreement, organisationId, on, today),
    });
  }
}

function at(pointer: string, code: string): DomainError {
  return new DomainError('request.invalid', {}, [{ pointer, code }]);
}
