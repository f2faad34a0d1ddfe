import type { Moved, Rhythm } from '@zorgpaden/domain/case-conferences';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A standing meeting where cases are discussed, without any of them. */
@Entity('case_conferences')
@Index('case_conferences_coalition_id', ['coalitionId'])
@Index('case_conferences_organiser_id', ['organiserId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'case_conferences_coalition' })
@ForeignKey('organisations', ['organiserId'], ['id'], { name: 'case_conferences_organiser' })
export class CaseConferenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_conferences_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'organiser_id', nullable: true })
  organiserId!: string | null;

  @Column('jsonb')
  rhythm!: Rhythm;

  /** The one time that is on another day than the rhythm says. */
  @Column('jsonb', { nullable: true })
  moved!: Moved | null;

  @Column('text', { name: 'starts_at', nullable: true })
  startsAt!: string | null;

  @Column('text', { name: 'ends_at', nullable: true })
  endsAt!: string | null;

  @Column('text')
  place!: string;

  @Column('text', { name: 'bringing_in' })
  bringingIn!: string;

  @Column('text')
  consent!: string;

  /** The function or team that one reaches. */
  @Column('text')
  job!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  email!: string;

  /** Goes up with every change: what `If-Match` is compared with. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
