import type { PresenceKind } from '@zorgpaden/domain/presences';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That somebody has something open to write in it, as their page said last. Nothing of it is kept. */
@Entity('presences')
@Check(
  'presences_kind',
  `kind IN ('action-plan', 'agreement', 'contact-route', 'handover-note', 'partnership', 'reflection')`,
)
@Index('presences_seen_at', ['seenAt'])
@Index('presences_user_id', ['userId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], {
  name: 'presences_coalition',
  onDelete: 'CASCADE',
})
@ForeignKey('users', ['userId'], ['id'], { name: 'presences_user', onDelete: 'CASCADE' })
export class PresenceEntity {
  @PrimaryColumn('uuid', { name: 'coalition_id', primaryKeyConstraintName: 'presences_pkey' })
  coalitionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'presences_pkey' })
  kind!: PresenceKind;

  @PrimaryColumn('uuid', { name: 'subject_id', primaryKeyConstraintName: 'presences_pkey' })
  subjectId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'presences_pkey' })
  userId!: string;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
}
