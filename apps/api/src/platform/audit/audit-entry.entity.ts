import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the trail. The application can add lines; it has no right to change or remove them. */
@Entity('audit_entries')
@Index('audit_entries_subject', ['subjectType', 'subjectId', 'at'])
@Index('audit_entries_coalition', ['coalitionId', 'at'])
export class AuditEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_entries_pkey' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'request_id' })
  requestId!: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text', { name: 'actor_role' })
  actorRole!: string;

  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;
}
