import { Injectable } from '@nestjs/common';
import type { NewOrganisation } from '@zorgpaden/domain/organisations/contract';
import { judgePartner, type NewContact } from '@zorgpaden/domain/partner-imports/read';
import { OrganisationRepository } from '../organisations/index.js';
import { PartnershipRepository } from '../partnerships/index.js';
import type { Change, WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { beginning } from './beginning.js';
import { cellsOf } from './list-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { Into, PutIn } from './put-in.js';

/** Enters the organisations that nobody knew, all of a batch at once, and makes them partners. */
@Injectable()
export class EnterRows {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  /** @returns for each row what became of it; `undefined` for one that is not right after all */
  async execute(
    write: WriteContext,
    { coalition, list }: Into,
    rows: readonly PartnerImportRowEntity[],
  ): Promise<(PutIn | undefined)[]> {
    const judged = rows.map((row) => judgePartner(cellsOf(row, list.columns), list.typeWords));
    const good = judged.flatMap(({ organisation, ...row }) =>
      organisation === null ? [] : [{ organisation, ...row }],
    );
    if (good.length === 0) return rows.map(() => undefined);
    const { demonstration } = coalition;
    const origin = { list, today: peildatumOf(write) };
    const ids = await this.organisations.insertAll(
      write,
      good.map(({ organisation }) => organisation),
      { demonstration },
    );
    const entered = good.map(({ organisation, partner: { since, part }, contacts }, index) => {
      const organisationId = ids[index] ?? '';
      const from = since ?? list.since;
      return { organisation, contacts, begun: beginning(origin, { organisationId, from, part }) };
    });
    await this.partnerships.begin(
      write,
      entered.map(({ begun }) => begun),
    );
    const left = entered.map(putIn).values();
    return judged.map((one) => (one.organisation === null ? undefined : left.next().value));
  }
}

function putIn({
  organisation,
  contacts,
  begun,
}: {
  readonly organisation: NewOrganisation;
  readonly contacts: readonly NewContact[];
  readonly begun: ReturnType<typeof beginning>;
}): PutIn {
  const { organisationId: id, id: partnershipId } = begun.partnership;
  const register: Change = {
    ...{ action: 'register', subjectType: 'organisation', subjectId: id, organisationId: id },
    after: filled(organisation),
  };
  return {
    outcome: 'added',
    done: {
      organisationId: id,
      organisation: { id, version: 1, before: null },
      partnership: begun.made,
    },
    changes: [register, begun.change],
    contacts: contacts.map((one) => ({ ...one, partnershipId })),
  };
}

/** What a list says of it: of thousands, what it leaves open is not worth a line each in the trail. */
function filled(organisation: NewOrganisation): Partial<NewOrganisation> {
  return Object.fromEntries(
    Object.entries(organisation).filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
