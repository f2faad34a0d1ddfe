import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Sign-ins or refusals of one kind within an hour. Empty columns count as equal in the constraint. */
@Entity('security_events')
@Unique('security_events_once', ['hour', 'code', 'userId', 'account', 'source', 'handler'])
@Index('security_events_user_id', ['userId'])
@Index('security_events_last_at', ['lastAt'])
@ForeignKey('users', ['userId'], ['id'], { name: 'security_events_user', onDelete: 'CASCADE' })
export class SecurityEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'security_events_pkey' })
  id!: string;

  @Column('timestamptz')
  hour!: Date;

  @Column('text')
  code!: string;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  /** A keyed hash of an address that nobody here has. */
  @Column('text', { nullable: true })
  account!: string | null;

  /** A keyed hash of where it came from. */
  @Column('text')
  source!: string;

  @Column('text')
  handler!: string;

  @Column('timestamptz', { name: 'first_at' })
  firstAt!: Date;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  @Column('integer', { default: 1 })
  count!: number;
}
