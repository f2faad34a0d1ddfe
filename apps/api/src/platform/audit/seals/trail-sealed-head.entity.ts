import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Up to where a stream is sealed: so that a seal holds only the streams that went on since. */
@Entity('trail_sealed_heads')
@ForeignKey('trail_seals', ['seal'], ['number'], { name: 'trail_sealed_heads_seal' })
export class TrailSealedHead {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'trail_sealed_heads_pkey' })
  stream!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'trail_sealed_heads_pkey' })
  seq!: string;

  @Column('integer')
  seal!: number;
}
