import type { FoundationKind } from '@zorgpaden/domain/foundations';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that a coalition stands on, and the days on which it does. */
@Entity('foundations')
@Check('foundations_kind', `kind IN ('goal', 'step', 'funding', 'tranche', 'reward')`)
@Check('foundations_period_not_empty', 'NOT isempty(period)')
@Exclusion(
  'foundations_one_at_a_time',
  `USING gist (coalition_id WITH =, (kind || COALESCE(content->>'step', '')) WITH =,
    period WITH &&)
  WHERE (deleted_at IS NULL AND kind IN ('step', 'tranche', 'reward'))`,
)
@Index('foundations_coalition_id', ['coalitionId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'foundations_coalition' })
export class FoundationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'foundations_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('text')
  kind!: FoundationKind;

  @Column('jsonb')
  content!: FoundationContent;

  /** `[2026-11-03,)`: the days of the content, for asking and for keeping one at a time. */
  @Column('daterange')
  period!: string;

  /** Goes up with every change: what `If-Match` is compared with. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
