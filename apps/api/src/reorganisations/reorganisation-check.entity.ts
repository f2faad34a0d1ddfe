import type { ReorganisationCheck } from '@zorgpaden/domain/reorganisations/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that went over to another municipality, and whether somebody looked at it since. */
@Entity('reorganisation_checks')
@Check(
  'reorganisation_checks_subject',
  `subject IN ('coalition', 'contact-route', 'partnership', 'agreement')`,
)
@Unique('reorganisation_checks_once', ['reorganisationId', 'subject', 'subjectId'])
@Index('reorganisation_checks_coalition_id', ['coalitionId'])
@ForeignKey('reorganisations', ['reorganisationId'], ['id'], {
  name: 'reorganisation_checks_reorganisation',
})
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'reorganisation_checks_coalition' })
@ForeignKey('users', ['checkedBy'], ['id'], { name: 'reorganisation_checks_checked_by' })
export class ReorganisationCheckEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reorganisation_checks_pkey' })
  id!: string;

  @Column('uuid', { name: 'reorganisation_id' })
  reorganisationId!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('text')
  subject!: ReorganisationCheck['subject'];

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  was!: string[];

  @Column('text', { array: true })
  becomes!: string[];

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;

  @Column('uuid', { name: 'checked_by', nullable: true })
  checkedBy!: string | null;
}
