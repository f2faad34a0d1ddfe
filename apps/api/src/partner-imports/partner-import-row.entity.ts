import type { RowDecision, RowOutcome, RowVerdict } from '@zorgpaden/domain/partner-imports';
import type { KnownDetails, RowCells, RowJudgement } from '@zorgpaden/domain/partner-imports/read';
import type { SuspectSign } from '@zorgpaden/domain/free-text';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What of a cell was not kept, because it looked like data of a client (rule 1). */
export interface Withheld {
  readonly column: number;
  readonly sign: SuspectSign;
}

/** What an import made of a thing or changed in it, and which version it had then: for undoing that. */
export interface Made<Before> {
  readonly id: string;
  readonly version: number;
  /** How it was; `null` when it was not there. */
  readonly before: Before | null;
}

/** A contact that an import entered, and who was named with it. */
export interface MadeContact extends Made<null> {
  readonly personId: string | null;
  readonly mailId: string | null;
}

/** What was done with a row. */
export interface RowDone {
  /** The organisation that it became, or was added to. */
  readonly organisationId?: string;
  readonly organisation?: Made<KnownDetails>;
  readonly partnership?: Made<{ readonly part: string }>;
  readonly contacts?: readonly MadeContact[];
  /** Codes of why it was refused. */
  readonly reasons?: readonly string[];
}

/** A row of a list as it was handed in, what somebody said of it, and what became of it. */
@Entity('partner_import_rows')
@Check(
  'partner_import_rows_verdict',
  `verdict IN ('new', 'existing', 'changed', 'same', 'repeated', 'double', 'wrong', 'left-out')`,
)
@Check('partner_import_rows_outcome', `outcome IN ('added', 'merged', 'refused')`)
@Index('partner_import_rows_by_verdict', ['importId', 'verdict', 'number'])
@ForeignKey('partner_imports', ['importId'], ['id'], {
  name: 'partner_import_rows_import',
  onDelete: 'CASCADE',
})
export class PartnerImportRowEntity {
  @PrimaryColumn('uuid', {
    name: 'import_id',
    primaryKeyConstraintName: 'partner_import_rows_pkey',
  })
  importId!: string;

  /** The number that the spreadsheet shows. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'partner_import_rows_pkey' })
  number!: number;

  @Column('text', { array: true })
  cells!: string[];

  @Column('jsonb', { default: [] })
  withheld!: Withheld[];

  /** By field, what somebody typed in place of what the list says. */
  @Column('jsonb', { default: {} })
  repaired!: RowCells;

  @Column('jsonb', { nullable: true })
  decision!: RowDecision | null;

  @Column('text', { default: 'wrong' })
  verdict!: RowVerdict;

  @Column('jsonb', { default: {} })
  judgement!: Partial<RowJudgement>;

  @Column('text', { nullable: true })
  outcome!: RowOutcome | null;

  @Column('jsonb', { default: {} })
  done!: RowDone;
}
