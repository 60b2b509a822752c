import type { Translate } from '../../i18n/i18n.ts';
import type { Reason } from './explain.ts';

/** A reason as an account manager would say it, a part of a sentence. */
export function reasonText(t: Translate, reason: Reason): string {
  const days = (count: number) => t('cooling.days', { count });
  const every = (count: number) => t('cooling.every', { count });
  switch (reason.kind) {
    case 'rhythm':
    case 'overdue':
      return t(`cooling.${reason.kind}`, {
        ...reason,
        every: every(reason.gap),
        silence: days(reason.silence),
      });
    case 'longestSilence':
      return t('cooling.longestSilence', { longest: days(reason.longest) });
    case 'slowing':
      return t('cooling.slowing', { recent: days(reason.recent), usual: reason.usual });
    case 'seldom':
      return t('cooling.seldom');
    case 'fewOrders':
      return t('cooling.fewOrders', { count: reason.orders });
    case 'fewMonths':
      return t('cooling.fewMonths', { count: reason.months });
    case 'smallOrders':
      return t('cooling.smallOrders', { percent: Math.round(reason.share * 100) });
  }
}
