import type { PartnershipStatus } from '@zorgpaden/domain/partnerships';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A status and the days on which it holds; who stated it, when and why (rule 2). */
@Index('partnership_statuses_partnership_id', ['partnershipId'])
@Entity('partnership_statuses')
@Check('partnership_statuses_status', `status IN ('invited', 'in-conversation', 'active', 'ended')`)
@Check('partnership_statuses_period_not_empty', 'NOT isempty(period)')
@Exclusion(
  'partnership_statuses_one_at_a_time',
  'USING gist (partnership_id WITH =, period WITH &&)',
)
@ForeignKey('partnerships', ['partnershipId'], ['id'], { name: 'partnership_statuses_partnership' })
@ForeignKey('users', ['statedBy'], ['id'], { name: 'partnership_statuses_stated_by' })
@ForeignKey('users', ['correctedBy'], ['id'], { name: 'partnership_statuses_corrected_by' })
@Check('partnership_statuses_correction', '(correction_reason IS NULL) = (corrected_at IS NULL)')
export class PartnershipStatusEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partnership_statuses_pkey' })
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId!: string;

  @Column('text')
  status!: PartnershipStatus;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy!: string | null;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt!: Date;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;

  @Column('uuid', { name: 'corrected_by', nullable: true })
  correctedBy!: string | null;

  @Column('timestamptz', { name: 'corrected_at', nullable: true })
  correctedAt!: Date | null;
}
