import { Injectable } from '@nestjs/common';
import type { ImportMapping, PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseUnchangeable, type SeenImport } from '../changeable.js';
import { Judging } from '../judging.js';
import type { PartnerImportEntity } from '../partner-import.entity.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Says which column holds what, and looks at every row by that. The coalition's next list is read so too. */
@Injectable()
export class MapColumns {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly judging: Judging,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenImport,
    { fields, firstRow, typeWords, since }: ImportMapping,
  ): Promise<PartnerImportView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      refuseUnchangeable(seen, before);
      const problems = problemsOf(before, fields);
      if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
      const columns = before.columns.map(({ head }, index) => ({
        head,
        field: fields[index] ?? null,
      }));
      const words = Object.entries(typeWords).map(([word, type]) => [word.toLowerCase(), type]);
      const after: PartnerImportEntity = {
        ...before,
        ...{ columns, firstRow, since, typeWords: Object.fromEntries(words) },
        lookedAt: ctx.now,
        version: before.version + 1,
      };
      await this.imports.save(write, after);
      const known = await this.imports.remembered(write.tx, coalitionId);
      const heads = columns.filter(({ head }) => head !== '');
      await this.imports.remember(write, {
        coalitionId,
        fields: {
          ...known.fields,
          ...Object.fromEntries(heads.map((one) => [one.head, one.field])),
        },
        typeWords: { ...known.typeWords, ...after.typeWords },
      });
      await this.judging.judge(write, after);
      await record(write, {
        action: 'map-columns',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
        before: mappingOf(before),
        after: mappingOf(after),
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}

function problemsOf(
  { columns }: PartnerImportEntity,
  fields: ImportMapping['fields'],
): FieldProblem[] {
  if (fields.length !== columns.length) {
    return [{ pointer: '/fields', code: 'partner-import.mapping.columns' }];
  }
  if (!fields.includes('name')) {
    return [{ pointer: '/fields', code: 'partner-import.mapping.no-name' }];
  }
  return fields.flatMap((field, index) =>
    field !== null && fields.indexOf(field) !== index
      ? [{ pointer: `/fields/${index}`, code: 'partner-import.mapping.twice' }]
      : [],
  );
}

function mappingOf({ columns, firstRow, since, typeWords }: PartnerImportEntity) {
  return { fields: columns.map(({ field }) => field), firstRow, since, typeWords };
}
