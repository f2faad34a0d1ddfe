import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An account that may not be used: since when, by whom and why; and who took it back. */
@Entity('user_blocks')
@Check('user_blocks_lifted', '(lifted_at IS NULL) = (lifted_by IS NULL)')
@Index('user_blocks_in_force', ['userId'], { unique: true, where: 'lifted_at IS NULL' })
@Index('user_blocks_user_id', ['userId'])
@ForeignKey('users', ['userId'], ['id'], { name: 'user_blocks_user', onDelete: 'CASCADE' })
@ForeignKey('users', ['blockedBy'], ['id'], { name: 'user_blocks_blocked_by' })
@ForeignKey('users', ['liftedBy'], ['id'], { name: 'user_blocks_lifted_by' })
export class UserBlock {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_blocks_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'blocked_by' })
  blockedBy!: string;

  @Column('timestamptz', { name: 'blocked_at' })
  blockedAt!: Date;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}
