import type { RoleName } from '@zorgpaden/domain/shared';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A role that somebody holds from a day to a day, for one coalition, organisation, municipality or
 * region, or for the nation when it names none of them (rule 12).
 */
@Entity('role_assignments')
@Check(
  'role_assignments_role',
  `role IN ('professional', 'partner', 'editor', 'lead', 'deputy', 'sponsor', 'adviser', 'analyst',
    'administrator')`,
)
@Check('role_assignments_period_not_empty', 'NOT isempty(period)')
@Check(
  'role_assignments_scope',
  `num_nonnulls(coalition_id, organisation_id, municipality_code, region_id) <= 1
    AND CASE
      WHEN coalition_id IS NOT NULL THEN role IN ('professional', 'editor', 'lead', 'deputy',
        'sponsor', 'adviser', 'analyst')
      WHEN organisation_id IS NOT NULL THEN role IN ('professional', 'partner')
      WHEN municipality_code IS NOT NULL THEN role IN ('editor', 'analyst')
      WHEN region_id IS NOT NULL THEN role IN ('adviser', 'analyst')
      ELSE role IN ('professional', 'adviser', 'analyst', 'administrator')
    END`,
)
@Exclusion(
  'role_assignments_once',
  `USING gist (user_id WITH =, role WITH =,
    (coalesce(coalition_id::text, organisation_id::text, municipality_code, region_id::text,
      'nation')) WITH =, period WITH &&)`,
)
@Index('role_assignments_user_id', ['userId'])
@Index('role_assignments_coalition_id', ['coalitionId'])
@Index('role_assignments_organisation_id', ['organisationId'])
@Index('role_assignments_municipality_code', ['municipalityCode'])
@Index('role_assignments_region_id', ['regionId'])
@ForeignKey('users', ['userId'], ['id'], { name: 'role_assignments_user' })
@ForeignKey('users', ['grantedBy'], ['id'], { name: 'role_assignments_granted_by' })
@ForeignKey('users', ['endedBy'], ['id'], { name: 'role_assignments_ended_by' })
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'role_assignments_coalition' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'role_assignments_organisation' })
@ForeignKey('municipalities', ['municipalityCode'], ['code'], {
  name: 'role_assignments_municipality',
})
@ForeignKey('regions', ['regionId'], ['id'], { name: 'role_assignments_region' })
export class RoleAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_assignments_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  role!: RoleName;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode!: string | null;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId!: string | null;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  /** Why it was given or ended out of the ordinary: a written request, a lead who is gone. */
  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Whose claim gave it, and takes it when the claim is gone. */
  @Column('text', { nullable: true })
  provider!: string | null;

  /** Goes up with every change of the period. */
  @Column('integer', { default: 1 })
  version!: number;
}
