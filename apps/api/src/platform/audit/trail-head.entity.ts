import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where each chain ends: what is written next goes on from here. */
@Entity('trail_heads')
@Check('trail_heads_stream', `stream ~ '^(nation|(coalition|organisation):[0-9a-f-]{36})$'`)
export class TrailHead {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'trail_heads_pkey' })
  stream!: string;

  @Column('bigint')
  seq!: string;

  @Column('bytea')
  hash!: Buffer;
}
