import { Injectable } from '@nestjs/common';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { calendarOf } from '@zorgpaden/domain/handover-dossiers';
import type {
  HandoverChecklist,
  HandoverDossier,
  HandoverNoteView,
} from '@zorgpaden/domain/handover-dossiers/contract';
import { emptyRichText } from '@zorgpaden/domain/rich-text';
import { DomainError } from '@zorgpaden/domain/shared';
import { AgreementQueries, type HeldText } from '../agreements/index.js';
import { CaseConferenceQueries } from '../case-conferences/index.js';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { DOSSIER } from './dossier-sql.js';

type Dated = 'experience' | 'people' | 'partners' | 'followUps' | 'reflections';
type Row = { readonly [Part in Dated]: HandoverDossier[Part] | null } & {
  readonly id: string;
  readonly name: string;
  readonly municipalities: string[];
  readonly status: HandoverDossier['status'];
  readonly foundations: FoundationContent[] | null;
  readonly checklist: HandoverChecklist | null;
  readonly note: HandoverNoteView | null;
};

const unwritten: HandoverNoteView = {
  ...{ text: emptyRichText, version: 0, writtenAt: null, writtenBy: '' },
};

/** All that a new lead must know, gathered from what is there. */
@Injectable()
export class HandoverDossierQueries {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementQueries,
    private readonly conferences: CaseConferenceQueries,
  ) {}

  async one(ctx: UserContext, coalitionId: string): Promise<HandoverDossier> {
    permit(ctx.user, ['handover-dossier', 'read'], { coalitionId });
    const asOf = peildatumOf(ctx);
    const [row] = await this.database.query<Row>(DOSSIER, [coalitionId, asOf]);
    if (row === undefined) throw new DomainError('request.not-found');
    const { id, name, municipalities, status, note } = row;
    const foundations = row.foundations ?? [];
    const gathered = {
      people: row.people ?? [],
      ...partsOf(foundations),
      experience: row.experience ?? [],
      partners: row.partners ?? [],
      caseConferences: (await this.conferences.list(ctx, coalitionId)).items,
      agreements: (await this.agreements.everyText(ctx, coalitionId)).map(agreementOf),
      followUps: row.followUps ?? [],
      reflections: row.reflections ?? [],
    };
    return {
      ...{ coalition: { id, name }, asOf, municipalities, status, ...gathered },
      calendar: calendarOf(gathered, asOf),
      checklist: row.checklist ?? { begunOn: null, ticks: [] },
      note: note === null ? unwritten : noteOf(note),
    };
  }
}

function partsOf(foundations: readonly FoundationContent[]) {
  return {
    goals: foundations.flatMap((one) => (one.kind === 'goal' ? [one.text] : [])),
    steps: foundations.flatMap((one) =>
      one.kind === 'step' ? [{ step: one.step, since: one.from, evidence: one.evidence }] : [],
    ),
    funding: foundations.flatMap((one) => {
      if (one.kind !== 'funding') return [];
      const { source, amount, mandateHolder, to } = one;
      return [{ source, amount, mandateHolder, to }];
    }),
  };
}

function agreementOf({ version, region }: HeldText): HandoverDossier['agreements'][number] {
  const { title, state, agreedOn, validity, reviewOn, parties, text } = version;
  return {
    ...{ title, state, agreedOn, reviewOn, text, region, validTo: validity.to },
    parties: parties.map(({ organisation }) => organisation.name),
  };
}

/** PostgreSQL writes a moment in its own way. */
function noteOf(note: HandoverNoteView): HandoverNoteView {
  const { writtenAt } = note;
  return { ...note, writtenAt: writtenAt === null ? null : new Date(writtenAt).toISOString() };
}
