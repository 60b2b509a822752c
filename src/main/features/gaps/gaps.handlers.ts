import type { gapsContract } from '../../../shared/contract/gaps.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { gapCounts } from './gaps.repository.ts';
import { questionOf } from './question.ts';
import { keepQuestions, keptQuestions, newQuestions, putOff } from './questions.ts';

export function createGapHandlers({ sql, work, clock }: CoreParts): Handlers<keyof typeof gapsContract> {
  return {
    'gaps.counts': () => gapCounts(sql),

    'gaps.today': ({ more = false }) => {
      const today = clock.today();
      const made = newQuestions(sql, today, more);
      if (made)
        work.run({ label: 'gapsToday', params: {}, kind: 'quiet' }, (write) => keepQuestions(write, made));
      const kept = made ?? keptQuestions(sql);
      return kept.asked.flatMap((asked) => questionOf(sql, asked, kept, today) ?? []);
    },

    'gaps.later': ({ clientId, kind, isLater }) => {
      const kept = putOff(keptQuestions(sql), { clientId, kind }, clock.today(), isLater);
      const { operationId } = work.run({ label: 'gapLater', params: {}, kind: 'quiet' }, (write) =>
        keepQuestions(write, kept),
      );
      return { operationId };
    },
  };
}
