import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One line of the trail. The application adds lines through a function; it can do nothing else. */
@Entity('trail_entries')
@Check('trail_entries_seq', 'seq > 0')
@Unique('trail_entries_stream_seq', ['stream', 'seq'])
@Index('trail_entries_stream_at', ['stream', 'at', 'id'])
@Index('trail_entries_at', ['at', 'id'])
@Index('trail_entries_subject', ['subjectType', 'subjectId', 'at'])
export class TrailEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'trail_entries_pkey' })
  id!: string;

  /** Which chain: `nation`, `coalition:<id>` or `organisation:<id>`. */
  @Column('text')
  stream!: string;

  /** Its place in the chain: from 1, without a gap. */
  @Column('bigint')
  seq!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'request_id' })
  requestId!: string;

  @Column('text', { name: 'actor_role' })
  actorRole!: string;

  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  /** By the name of the value, `actor` or `after.phone`: the hash of its salt and itself. */
  @Column('jsonb')
  commitments!: Record<string, string>;

  /** The hash of the line before; empty for the first. */
  @Column('bytea')
  previous!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
