import { Injectable } from '@nestjs/common';
import { goodVerdicts } from '@zorgpaden/domain/partner-imports';
import { judgePartner } from '@zorgpaden/domain/partner-imports/read';
import { DomainError } from '@zorgpaden/domain/shared';
import { ContactsOfList } from '../partner-contacts/index.js';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { EnterRows } from './enter-rows.js';
import { cellsOf } from './list-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import { PartnerImportRepository } from './partner-import.repository.js';
import type { Into, PutIn } from './put-in.js';
import { RowOutcomes } from './row-outcomes.js';
import type { Target } from './target.js';
import { Targets } from './targets.js';

/**
 * Puts a batch of rows in, each whole or not at all: what is wrong with one is no reason to lose the others.
 * New organisations wait for nobody and go first, all at once; the others follow in the order of the list.
 */
@Injectable()
export class PutRowsIn {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly enterRows: EnterRows,
    private readonly targets: Targets,
    private readonly contacts: ContactsOfList,
  ) {}

  async execute(
    write: WriteContext,
    into: Into,
    rows: readonly PartnerImportRowEntity[],
  ): Promise<void> {
    const outcomes = new RowOutcomes();
    const fresh = rows.filter(({ verdict }) => verdict === 'new');
    const entered = await this.enterRows.execute(write, into, fresh);
    fresh.forEach((row, index) => {
      const put = entered[index];
      if (put === undefined) outcomes.refuse(row, ['partner-import.refused.wrong']);
      else outcomes.keep(row, put);
    });
    await this.tell(write, into, outcomes);
    await this.merge(write, into, rows, outcomes);
    await this.tell(write, into, outcomes);
    await this.imports.saveOutcomes(write, into.list.id, outcomes.all());
  }

  /** Tells the trail what was done, and enters the contacts: rows that follow find them there. */
  private async tell(write: WriteContext, { coalition }: Into, outcomes: RowOutcomes) {
    for (const change of outcomes.changesTaken()) await record(write, change);
    outcomes.meet(await this.contacts.enter(write, coalition.id, outcomes.contacts()));
  }

  /** Those whose organisation is known, or stands in a row before. */
  private async merge(
    write: WriteContext,
    into: Into,
    rows: readonly PartnerImportRowEntity[],
    outcomes: RowOutcomes,
  ): Promise<void> {
    const others = rows.filter(({ verdict }) => verdict !== 'new');
    const good = others.filter(({ verdict }) => goodVerdicts.includes(verdict));
    for (const row of others) if (!good.includes(row)) outcomes.refuse(row, reasonsNot(row));
    const repeated = good.flatMap(({ judgement }) => judgement.row ?? []);
    outcomes.before(await this.imports.organisationsOf(write.tx, into.list.id, repeated));
    const ids = [
      ...good.flatMap(({ judgement }) => judgement.organisationId ?? []),
      ...repeated.flatMap((number) => outcomes.organisationOf(number) ?? []),
    ];
    const origin = { list: into.list, today: peildatumOf(write) };
    const targets = await this.targets.load(write, origin, [...new Set(ids)]);
    for (const row of good) {
      try {
        const { organisationId, row: first } = row.judgement;
        const target = targets.get(organisationId ?? outcomes.organisationOf(first) ?? '');
        outcomes.keep(row, mergedInto(target, into, row));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const codes = error.fields.map(({ code }) => code);
        outcomes.refuse(row, codes.length > 0 ? codes : [error.code]);
      }
    }
    await this.targets.save(write, into.coalition.id, targets.values());
  }
}

/** Completes the organisation of a row, and makes it a partner. */
function mergedInto(
  target: Target | undefined,
  { list }: Into,
  row: PartnerImportRowEntity,
): PutIn {
  if (target === undefined) throw new DomainError('partner-import.refused.repeats-refused');
  const { organisation, partner, contacts } = judgePartner(
    cellsOf(row, list.columns),
    list.typeWords,
  );
  if (organisation === null) throw new DomainError('partner-import.refused.wrong');
  // What can refuse comes first: a refused row leaves nothing.
  const joined = target.join(partner.since ?? list.since, partner.part);
  const completed = target.complete(organisation);
  return {
    outcome: row.verdict === 'existing' && joined.made?.before === null ? 'added' : 'merged',
    done: {
      organisationId: target.organisation.id,
      ...(completed.made && { organisation: completed.made }),
      ...(joined.made && { partnership: joined.made }),
    },
    changes: [...completed.changes, ...joined.changes],
    contacts: target.meet(contacts),
  };
}

/** The codes of why a row does not go in that is no good one. */
function reasonsNot({ verdict, judgement }: PartnerImportRowEntity): string[] {
  if (verdict === 'wrong') return [...new Set((judgement.problems ?? []).map(({ code }) => code))];
  return [
    verdict === 'double' ? 'partner-import.refused.double' : 'partner-import.refused.left-out',
  ];
}
