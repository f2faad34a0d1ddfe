import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CoalitionStatus } from '@zorgpaden/domain/coalitions';

/** A status and the days on which it holds; who stated it, when and why, and its last correction (rule 4). */
@Index('coalition_statuses_coalition_id', ['coalitionId'])
@Entity('coalition_statuses')
@Check(
  'coalition_statuses_status',
  `status IN ('unknown', 'none', 'exploring', 'developing', 'formed', 'ended')`,
)
@Check('coalition_statuses_period_not_empty', 'NOT isempty(period)')
@Check('coalition_statuses_correction', '(correction_reason IS NULL) = (corrected_at IS NULL)')
@Exclusion('coalition_statuses_one_at_a_time', 'USING gist (coalition_id WITH =, period WITH &&)')
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'coalition_statuses_coalition' })
@ForeignKey('users', ['statedBy'], ['id'], { name: 'coalition_statuses_stated_by' })
@ForeignKey('users', ['correctedBy'], ['id'], { name: 'coalition_statuses_corrected_by' })
export class CoalitionStatusEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coalition_statuses_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('text')
  status!: CoalitionStatus;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy!: string | null;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt!: Date;

  @Column('text', { default: '' })
  reason!: string;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;

  @Column('uuid', { name: 'corrected_by', nullable: true })
  correctedBy!: string | null;

  @Column('timestamptz', { name: 'corrected_at', nullable: true })
  correctedAt!: Date | null;

  /** Goes up with every correction. */
  @Column('integer', { default: 1 })
  version!: number;
}
