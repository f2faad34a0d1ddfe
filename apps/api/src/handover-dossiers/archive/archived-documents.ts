import { Injectable } from '@nestjs/common';
import { mediaTypes } from '@zorgpaden/domain/attachments';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { documentTexts as english } from '@zorgpaden/texts/en/documents';
import { documentTexts as dutch } from '@zorgpaden/texts/nl/documents';
import { agreementDocument, AgreementQueries } from '../../agreements/index.js';
import { AttachmentQueries } from '../../attachments/index.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { type PdfDocument, writePdf } from '../../platform/pdf/index.js';
import { ReflectionQueries, ReflectionViewQueries } from '../../reflections/index.js';
import { dossierDocument } from '../dossier-document.js';
import { wordsIn } from './archive-words.js';
import type { ArchivedDocument } from './archived-document.js';
import { reflectionDocument } from './reflection-document.js';

/**
 * The documents of a coalition, one after the other: each is made when it is asked for. What may be read
 * is asked of each word itself, of whoever takes the archive along.
 */
@Injectable()
export class ArchivedDocuments {
  constructor(
    private readonly agreements: AgreementQueries,
    private readonly attachments: AttachmentQueries,
    private readonly reflections: ReflectionQueries,
    private readonly reflectionViews: ReflectionViewQueries,
  ) {}

  async *of(ctx: UserContext, dossier: HandoverDossier): AsyncGenerator<ArchivedDocument> {
    const { id, name } = dossier.coalition;
    yield await printed(dossierDocument(dossier, ctx), {
      mark: `handover-${id}-${dossier.asOf}`,
      description: wordsIn(ctx.language).handover,
    });
    yield* this.ofAgreements(ctx, id);
    yield* this.ofReflections(ctx, id, name);
    yield* this.ofAttachments(ctx, id);
  }

  private async *ofAgreements(ctx: UserContext, id: string): AsyncGenerator<ArchivedDocument> {
    const words = wordsIn(ctx.language).agreement;
    const { states } = (ctx.language === 'nl' ? dutch : english).agreement.words;
    const printing = { language: ctx.language, now: ctx.now, peildatum: peildatumOf(ctx) };
    for (const { id: mark, coalition, version } of await this.agreements.everyVersion(ctx, id)) {
      const document = agreementDocument({ coalition, agreed: version, open: null }, printing);
      if (document === null) continue;
      const { title, number, state } = version;
      yield await printed(document, {
        mark: `agreement-${mark}-${number}`,
        title: words.title({ title, number }),
        description: words.description({ coalition: coalition.name, state: states[state] }),
      });
    }
  }

  private async *ofReflections(
    ctx: UserContext,
    coalitionId: string,
    coalition: string,
  ): AsyncGenerator<ArchivedDocument> {
    const { description } = wordsIn(ctx.language).reflection;
    for (let page = 1; ; page += 1) {
      const { items, links } = await this.reflections.list(ctx, coalitionId, { page });
      for (const { id, state } of items) {
        if (state !== 'held' && state !== 'closed') continue;
        const view = await this.reflectionViews.one(ctx, coalitionId, id);
        const document = reflectionDocument(coalition, view, ctx);
        yield await printed(document, { mark: `reflection-${id}`, description });
      }
      if (links.next === undefined) return;
    }
  }

  private async *ofAttachments(ctx: UserContext, id: string): AsyncGenerator<ArchivedDocument> {
    const { attachment } = wordsIn(ctx.language);
    const { items } = await this.attachments.list(ctx, id, {});
    for (const { id: mark, name, description, kind } of items) {
      const { bytes } = await this.attachments.download(ctx, id, mark);
      yield {
        ...{ mark: `attachment-${mark}`, title: name, bytes, format: mediaTypes[kind] },
        description: attachment({ description }),
        ending: kind === 'jpeg' ? 'jpg' : kind,
        isDense: true,
      };
    }
  }
}

async function printed(
  document: PdfDocument,
  own: { readonly mark: string; readonly title?: string; readonly description: string },
): Promise<ArchivedDocument> {
  const bytes = await writePdf(document);
  return {
    ...{ title: document.title, ending: 'pdf', format: 'application/pdf', bytes, isDense: true },
    ...own,
  };
}
