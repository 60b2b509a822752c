import { AppError } from '../../../shared/contract/errors.ts';
import type { AssessmentInput, loyaltyContract } from '../../../shared/contract/loyalty.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import { currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import { chipsOf, supporting } from '../../../shared/domain/loyalty/suggestion.ts';
import { evidenceReason } from '../../../shared/i18n/evidence-text.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { Writer } from '../../db/writer.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { getRecord, toRecordRow } from '../records/record-kind.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { assessmentsOf, getAssessment, toAssessmentRow } from './loyalty.repository.ts';
import { clientIndex } from './loyalty-index.ts';
import { opinionKind } from './opinions.repository.ts';
import type { PortfolioMeansCache } from './portfolio-means.ts';
import { suggest, suggestionFor } from './suggestion.ts';

export function createLoyaltyHandlers(
  { sql, work, clock, newId }: CoreParts,
  means: PortfolioMeansCache,
  translate: () => Translate,
): Handlers<keyof typeof loyaltyContract> {
  const clientOf = (id: string) => ({ client: clientName(sql, getAssessment(sql, id).clientId) });

  const insertAssessment = (write: Writer, clientId: string, input: Patch<AssessmentInput>): string => {
    const id = newId();
    const assessedBy = readSettings(sql).userName || null;
    write.insert('loyalty_assessment', {
      ...toAssessmentRow({ ...input, assessedBy }),
      id,
      client_id: clientId,
    });
    assertReason(write, id);
    return id;
  };

  return {
    'loyalty.assess': ({ clientId, ...input }) => {
      const params = { client: clientName(sql, clientId) };
      const { operationId, value: id } = work.run({ label: 'loyaltyAssess', params }, (write) =>
        insertAssessment(write, clientId, input),
      );
      return { operationId, id };
    },

    'loyalty.renew': ({ clientId }) => {
      const params = { client: clientName(sql, clientId) };
      const current = currentAssessment(assessmentsOf(sql, clientId));
      if (!current) throw new AppError('NOT_FOUND');
      const { id: _, clientId: __, assessedBy: ___, ...judged } = current;
      const { operationId, value: id } = work.run({ label: 'loyaltyRenew', params }, (write) =>
        insertAssessment(write, clientId, { ...judged, assessedOn: clock.today() }),
      );
      return { operationId, id };
    },

    'loyalty.update': ({ id, patch }) => {
      const { operationId } = work.run({ label: 'loyaltyUpdate', params: clientOf(id) }, (write) => {
        write.update('loyalty_assessment', id, toAssessmentRow(patch));
        assertReason(write, id);
      });
      return { operationId };
    },

    'loyalty.remove': ({ id }) => {
      const { operationId } = work.run({ label: 'loyaltyRemove', params: clientOf(id) }, (write) =>
        write.remove('loyalty_assessment', id),
      );
      return { operationId };
    },

    'loyalty.suggestion': ({ clientId }) => suggestionFor(sql, clientId, clock.today()),

    'loyalty.answer': ({ clientId, suggested, agrees, note = null }) => {
      const params = { client: clientName(sql, clientId) };
      const today = clock.today();
      const { category, evidence } = suggest(sql, clientId, today);
      if (category !== suggested) throw new AppError('SUGGESTION_CHANGED');
      const reasons = supporting(suggested, evidence);
      const current = currentAssessment(assessmentsOf(sql, clientId));
      const id = newId();
      const label = agrees ? 'loyaltyAgree' : 'loyaltyDisagree';
      const { operationId } = work.run({ label, params }, (write) => {
        const opinion = { suggested, agrees, evidence, note, answeredOn: today };
        write.insert('category_opinion', { ...toRecordRow(opinionKind, opinion), id, client_id: clientId });
        if (!agrees) return;
        insertAssessment(write, clientId, {
          category: suggested,
          reason: evidenceReason(translate(), reasons),
          canLeave: current?.canLeave ?? 'unknown',
          why: current?.why ?? null,
          assessedOn: today,
          chips: chipsOf(reasons),
        });
      });
      return { operationId, id };
    },

    'loyalty.explain': ({ id, note }) => {
      const { clientId } = getRecord(sql, opinionKind, id);
      const params = { client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'loyaltyExplain', params }, (write) =>
        write.update('category_opinion', id, { note }),
      );
      return { operationId };
    },

    'loyalty.index': ({ clientId, periods }) => {
      const today = clock.today();
      return clientIndex(sql, clientId, means.read(today), { today, periods });
    },
  };
}

/** @throws AppError INVALID_INPUT for a judgement of which neither words nor a chip say why. */
function assertReason(write: Writer, id: string): void {
  const { reason, chips } = getAssessment(write, id);
  if (reason === '' && chips.length === 0) throw new AppError('INVALID_INPUT', { field: 'reason' });
}
