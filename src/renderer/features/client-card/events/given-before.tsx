import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { givenBefore } from '../../../../shared/domain/attention/attention.ts';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { WarningLine } from '../warning-line.tsx';

interface GivenBeforeProps {
  readonly clientId: string;
  readonly contacts: readonly Contact[];
  readonly what: string;
  readonly contactId: string | null;
  /** The gift that is being corrected, which does not repeat itself. */
  readonly giftId: string | null;
}

const GIFTS = 1000;

/** Warns, while a gift is being typed, that much the same was given before: to whom and when. */
export function GivenBefore({ clientId, contacts, what, contactId, giftId }: GivenBeforeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useRead('timeline.page', { clientId, kinds: ['gift'], limit: GIFTS });
  const gifts = (data?.entries ?? []).flatMap((entry) => (entry.kind === 'gift' ? [entry.record] : []));
  const same = givenBefore(what, contactId, gifts).filter(({ id }) => id !== giftId);
  return (
    <div role="status">
      {same.length > 0 && (
        <WarningLine>
          {t('events.givenBefore.title', { count: same.length })}{' '}
          {same
            .map((gift) =>
              t('events.givenBefore.entry', {
                what: gift.what,
                who:
                  contacts.find(({ id }) => id === gift.contactId)?.name ?? t('events.givenBefore.everybody'),
                when: format.date(gift.givenOn),
              }),
            )
            .join('; ')}
        </WarningLine>
      )}
    </div>
  );
}
