import type { ImportField, ImportSteps } from '@zorgpaden/domain/partner-imports';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A column of the list, and what it is taken for. */
export interface StoredColumn {
  readonly head: string;
  readonly field: ImportField | null;
}

/** A list of partners that is brought in. How far it is, the moments of its steps tell. */
@Entity('partner_imports')
@Index('partner_imports_coalition_id', ['coalitionId', 'createdAt'])
@Index('partner_imports_created_at', ['createdAt'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'partner_imports_coalition' })
@ForeignKey('users', ['createdBy'], ['id'], { name: 'partner_imports_created_by' })
@ForeignKey('users', ['startedBy'], ['id'], { name: 'partner_imports_started_by' })
@ForeignKey('users', ['undoStartedBy'], ['id'], { name: 'partner_imports_undo_started_by' })
export class PartnerImportEntity implements ImportSteps {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partner_imports_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  /** Empty for rows that were pasted. */
  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('jsonb')
  columns!: StoredColumn[];

  /** The number of the first row with a partner. */
  @Column('integer', { name: 'first_row' })
  firstRow!: number;

  /** Words of the list for kinds of partners, in lower case. */
  @Column('jsonb', { name: 'type_words', default: {} })
  typeWords!: Record<string, PartnerTypeSlug>;

  /** Since when partners take part of whom the list does not say. */
  @Column('date')
  since!: string;

  @Column('integer', { name: 'other_sheets' })
  otherSheets!: number;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'looked_at', nullable: true })
  lookedAt!: Date | null;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy!: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('uuid', { name: 'undo_started_by', nullable: true })
  undoStartedBy!: string | null;

  @Column('timestamptz', { name: 'undo_started_at', nullable: true })
  undoStartedAt!: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
