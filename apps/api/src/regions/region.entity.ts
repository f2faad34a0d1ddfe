import type { RegionKind } from '@zorgpaden/domain/regions';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A named set of municipalities: of a GGD, of a VSV, or one that a coalition made itself. */
@Entity('regions')
@Check('regions_kind', `kind IN ('ggd', 'vsv', 'own')`)
@Unique('regions_kind_name', ['kind', 'name'])
export class RegionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'regions_pkey' })
  id!: string;

  @Column('text')
  kind!: RegionKind;

  @Column('text')
  name!: string;
}
