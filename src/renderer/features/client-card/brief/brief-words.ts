import { useTranslation } from 'react-i18next';
import type { Brief } from '../../../../shared/contract/brief.ts';
import { useFormat } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';

type Wrong = Brief['wrong'][number];
type Say = Brief['say'][number];

interface BriefWords {
  /** What is wrong, in a sentence. */
  wrong(wrong: Wrong): string;
  /** The day it bears, and what day that is. */
  since(wrong: Wrong): string;
  say(say: Say): string;
}

const LONGEST_QUOTE = 100;

/** Words what the brief knows as somebody would who hands a client over. */
export function useBriefWords(): BriefWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  return {
    wrong({ kind, what, figure, usual }) {
      const said = { what: shortened(what ?? '') };
      switch (kind) {
        case 'delivery_broken':
        case 'delivery_overdue':
          return what === null ? t(`brief.wrong.${kind}`) : t(`brief.wrong.${kind}Of`, said);
        case 'silence':
          return t('brief.wrong.silence', {
            figure: format.days(figure ?? 0),
            usual: format.days(usual ?? 0),
          });
        case 'index_fall':
          return t('brief.wrong.index_fall', { count: figure ?? 0 });
        case 'detractor':
          return t('brief.wrong.detractor', { figure });
        case 'debt':
          return t('brief.wrong.debt', { figure: format.money(figure ?? 0, currency) });
        default:
          return t(`brief.wrong.${kind}`, said);
      }
    },
    since({ kind, since }) {
      if (since === null) return t('brief.wrong.noDay');
      const date = format.date(since);
      if (kind.startsWith('promise_') || kind.startsWith('delivery_')) return t('brief.wrong.due', { date });
      return kind === 'silence' || kind === 'debt' || kind === 'index_fall'
        ? t('brief.wrong.since', { date })
        : date;
    },
    say(say) {
      switch (say.because) {
        case 'wrong':
          return t(`brief.say.${say.opening}`, { what: shortened(say.what ?? '') });
        case 'category':
          return t(`brief.say.category.${say.category}`);
        case 'motive':
          return t(`bonds.strengthen.${say.motive}`);
        case 'unknown':
          return t(`brief.say.ask.${say.ask}`);
        case 'trapped':
          return t('brief.say.trapped');
      }
    },
  };
}

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
