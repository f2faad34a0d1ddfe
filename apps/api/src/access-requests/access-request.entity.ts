import type { Language } from '@zorgpaden/domain/themes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody whom an organisation vouches for, and who asks to be let in. It goes when it is decided. */
@Entity('access_requests')
@Unique('access_requests_email', ['email'])
@Check('access_requests_email_lower', 'email = lower(email)')
@Check('access_requests_language', `language IN ('nl', 'en')`)
@Index('access_requests_coalition_id', ['coalitionId'])
@Index('access_requests_requested_at', ['requestedAt'])
@ForeignKey('municipalities', ['municipalityCode'], ['code'], {
  name: 'access_requests_municipality',
})
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'access_requests_coalition' })
export class AccessRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_requests_pkey' })
  id!: string;

  /** As the organisation proved it. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  job!: string;

  @Column('text', { name: 'municipality_code' })
  municipalityCode!: string;

  /** Whose people decide; the administrator where there is none. */
  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId!: string | null;

  @Column('text')
  note!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;
}
