import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A local coalition takes part in a regional one, from a day to a day. */
@Index('coalition_memberships_regional_id', ['regionalId'])
@Entity('coalition_memberships')
@Check('coalition_memberships_period_not_empty', 'NOT isempty(period)')
@Exclusion(
  'coalition_memberships_once',
  'USING gist (regional_id WITH =, local_id WITH =, period WITH &&)',
)
@Index('coalition_memberships_local_id', ['localId'])
@ForeignKey('coalitions', ['regionalId'], ['id'], { name: 'coalition_memberships_regional' })
@ForeignKey('coalitions', ['localId'], ['id'], { name: 'coalition_memberships_local' })
export class CoalitionMembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coalition_memberships_pkey' })
  id!: string;

  @Column('uuid', { name: 'regional_id' })
  regionalId!: string;

  @Column('uuid', { name: 'local_id' })
  localId!: string;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt!: Date;

  /** When the local side said so; until then nothing is read across. */
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  /** Goes up when it is accepted, and when it gets an end. */
  @Column('integer', { default: 1 })
  version!: number;
}
