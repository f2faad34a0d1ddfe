import { Injectable } from '@nestjs/common';
import { ListJudge } from '@zorgpaden/domain/partner-imports/read';
import { knownOrganisations } from '../likely-doubles/index.js';
import { knownContacts } from '../partner-contacts/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { cellsOf, withheldOf } from './list-rows.js';
import type { PartnerImportEntity } from './partner-import.entity.js';
import { PartnerImportRepository } from './partner-import.repository.js';

/** Says of every row of a list what is to become of it, as the register and the list are at this moment. */
@Injectable()
export class Judging {
  constructor(private readonly imports: PartnerImportRepository) {}

  async judge(ctx: WriteContext, list: PartnerImportEntity): Promise<void> {
    const { coalitionId, columns, typeWords } = list;
    const rows = await this.imports.rows(ctx.tx, list);
    const known = await knownOrganisations(ctx.tx, coalitionId, peildatumOf(ctx));
    const contacts = await knownContacts(ctx.tx, coalitionId);
    const contactsHere = Map.groupBy(contacts, ({ organisationId }) => organisationId);
    const judge = new ListJudge(known, typeWords, contactsHere);
    const judgements = rows.map((row) =>
      judge.judge({
        number: row.number,
        cells: cellsOf(row, columns),
        withheld: withheldOf(row, columns),
        decision: row.decision,
      }),
    );
    await this.imports.saveJudgements(ctx, rows, judgements);
  }
}
