import type { RoleName } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A role that is offered to somebody by mail, until they take it or it is withdrawn. */
@Entity('invitations')
@Check('invitations_email_lower', 'email = lower(email)')
@Check('invitations_period_not_empty', 'NOT isempty(period)')
@Check('invitations_language', `language IN ('nl', 'en')`)
@Check(
  'invitations_scope',
  `num_nonnulls(organisation_id, municipality_code, region_id) <= 1
    AND CASE
      WHEN organisation_id IS NOT NULL THEN role IN ('professional', 'partner')
      WHEN municipality_code IS NOT NULL THEN role IN ('editor', 'analyst')
      WHEN region_id IS NOT NULL THEN role IN ('adviser', 'analyst')
      WHEN coalition_id IS NOT NULL THEN role IN ('professional', 'editor', 'lead', 'deputy',
        'sponsor', 'adviser', 'analyst')
      ELSE role IN ('professional', 'adviser', 'analyst', 'administrator')
    END`,
)
@Check('invitations_accepted', '(accepted_at IS NULL) = (accepted_by IS NULL)')
@Check('invitations_withdrawn', '(withdrawn_at IS NULL) = (withdrawn_by IS NULL)')
@Check('invitations_one_end', 'accepted_at IS NULL OR withdrawn_at IS NULL')
@Check(
  'invitations_email_while_offered',
  '(email IS NOT NULL) = (accepted_at IS NULL AND withdrawn_at IS NULL)',
)
@Check('invitations_handover', `editor_until IS NULL OR role = 'lead'`)
@Index('invitations_once', { synchronize: false })
@Index('invitations_coalition_id', ['coalitionId'])
@Index('invitations_expires_at', ['expiresAt'])
@Index('invitations_hands_over_id', ['handsOverId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'invitations_coalition' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'invitations_organisation' })
@ForeignKey('municipalities', ['municipalityCode'], ['code'], { name: 'invitations_municipality' })
@ForeignKey('regions', ['regionId'], ['id'], { name: 'invitations_region' })
@ForeignKey('role_assignments', ['handsOverId'], ['id'], {
  name: 'invitations_hands_over',
  onDelete: 'SET NULL',
})
@ForeignKey('users', ['invitedBy'], ['id'], { name: 'invitations_invited_by' })
@ForeignKey('users', ['acceptedBy'], ['id'], { name: 'invitations_accepted_by' })
@ForeignKey('users', ['withdrawnBy'], ['id'], { name: 'invitations_withdrawn_by' })
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitations_pkey' })
  id!: string;

  /** As long as the offer stands. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  role!: RoleName;

  /** Whose people it is for, also when the role is for an organisation. */
  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode!: string | null;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId!: string | null;

  /** Of the role: `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  /** Of its mails. */
  @Column('text')
  language!: Language;

  @Column('text', { default: '' })
  reason!: string;

  /** What somebody holds who leads until this is taken. */
  @Column('uuid', { name: 'hands_over_id', nullable: true })
  handsOverId!: string | null;

  /** Until when whoever led stays editor. */
  @Column('date', { name: 'editor_until', nullable: true })
  editorUntil!: string | null;

  @Column('uuid', { name: 'invited_by' })
  invitedBy!: string;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt!: Date;

  /** The end of its link, not of the role. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
