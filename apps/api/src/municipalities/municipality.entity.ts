import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality of the reference data; `revision` goes up with everything that changes its answers. */
@Entity('municipalities')
@Check('municipalities_code_format', `code ~ '^GM[0-9]{4}$'`)
export class MunicipalityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'municipalities_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  province!: string;

  @Column('text', { name: 'ggd_region' })
  ggdRegion!: string;

  @Column('text', { name: 'safety_region' })
  safetyRegion!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Column('integer')
  inhabitants!: number;

  @Column('text')
  phone!: string;

  @Column('text')
  website!: string;

  /** The days on which it exists: a reorganisation closes it (rule 3). */
  @Column('daterange', { default: '(,)' })
  valid!: string;

  @Column('bigint', { default: 0 })
  revision!: string;
}
