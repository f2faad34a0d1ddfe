import type { RoleName } from '@zorgpaden/domain/shared';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A role that somebody holds from a day to a day, for a coalition or for the whole (rule 12). */
@Entity('role_assignments')
@Check('role_assignments_role', `role IN ('lead', 'administrator')`)
@Check('role_assignments_period_not_empty', 'NOT isempty(period)')
@Check('role_assignments_scope', `(role = 'lead') = (coalition_id IS NOT NULL)`)
@Exclusion(
  'role_assignments_once',
  'USING gist (user_id WITH =, role WITH =, coalition_id WITH =, period WITH &&)',
)
@Index('role_assignments_coalition_id', ['coalitionId'])
@ForeignKey('users', ['userId'], ['id'], { name: 'role_assignments_user' })
@ForeignKey('users', ['grantedBy'], ['id'], { name: 'role_assignments_granted_by' })
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'role_assignments_coalition' })
export class RoleAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_assignments_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  role!: RoleName;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId!: string | null;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;
}
