import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An account. What somebody may do stands in `RoleAssignment`. */
@Entity('users')
@Check('users_email_lower', 'email = lower(email)')
@Unique('users_email', ['email'])
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pkey' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** `null` of who signs in another way. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** `null` as well for a password of before this was noted. */
  @Column('timestamptz', { name: 'password_set_at', nullable: true })
  passwordSetAt!: Date | null;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Since when it does not say any more whose it was. */
  @Column('timestamptz', { name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;

  /** The last day that this person was signed in: whether somebody still works here, and no more. */
  @Column('date', { name: 'last_seen_on', nullable: true })
  lastSeenOn!: string | null;
}
