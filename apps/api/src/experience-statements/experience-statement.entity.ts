import type {
  ExperienceForm,
  ExperienceGroup,
  ExperiencePlace,
  Involvement,
} from '@zorgpaden/domain/experience-statements';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How a group takes part, and the days on which it does; who stated it, and its last correction. */
@Index('experience_statements_coalition_id', ['coalitionId'])
@Entity('experience_statements')
@Check(
  'experience_statements_group',
  `"group" IN ('experts-by-experience', 'people-with-lived-experience', 'clients-and-parents',
    'client-organisations')`,
)
@Check('experience_statements_involvement', `involvement IN ('yes', 'developing', 'no')`)
@Check('experience_statements_people', 'people >= 0')
@Check('experience_statements_period_not_empty', 'NOT isempty(period)')
@Check('experience_statements_correction', '(correction_reason IS NULL) = (corrected_at IS NULL)')
@Exclusion(
  'experience_statements_one_at_a_time',
  'USING gist (coalition_id WITH =, "group" WITH =, period WITH &&)',
)
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'experience_statements_coalition' })
@ForeignKey('users', ['statedBy'], ['id'], { name: 'experience_statements_stated_by' })
@ForeignKey('users', ['correctedBy'], ['id'], { name: 'experience_statements_corrected_by' })
export class ExperienceStatementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'experience_statements_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('text')
  group!: ExperienceGroup;

  @Column('text')
  involvement!: Involvement;

  @Column('text', { array: true })
  forms!: ExperienceForm[];

  @Column('text', { array: true })
  places!: ExperiencePlace[];

  /** How many take part, never who. */
  @Column('integer', { nullable: true })
  people!: number | null;

  @Column('text')
  reward!: string;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy!: string | null;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt!: Date;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;

  @Column('uuid', { name: 'corrected_by', nullable: true })
  correctedBy!: string | null;

  @Column('timestamptz', { name: 'corrected_at', nullable: true })
  correctedAt!: Date | null;

  /** Goes up with every correction. */
  @Column('integer', { default: 1 })
  version!: number;
}
