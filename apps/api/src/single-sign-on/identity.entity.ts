import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Somebody as a provider knows them: issuer and subject say who it is, and never an address. */
@Entity('identities')
@Unique('identities_subject', ['issuer', 'subject'])
@Unique('identities_once', ['userId', 'issuer'])
@ForeignKey('users', ['userId'], ['id'], { name: 'identities_user', onDelete: 'CASCADE' })
export class IdentityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identities_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** Its name in the settings, at the time. */
  @Column('text')
  provider!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;
}
