import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../../shared/contract/clients.ts';
import { useRead } from '../../../lib/api.ts';
import { Section } from '../section.tsx';
import { WarningLine } from '../warning-line.tsx';
import { usePatchClient } from '../writes.ts';
import { LossReasonRow, ManagerRow, ShareRow, SinceRow, StatusRow, TierRow } from './business-rows.tsx';
import { ClientNote } from './client-note.tsx';
import { CustomRow } from './custom-row.tsx';
import styles from './details-section.module.css';
import { ListRow, TextRow } from './rows.tsx';

/** Every field of the client, in groups, each edited where it stands. */
export function DetailsSection({ client }: { client: Client }) {
  const { t } = useTranslation();
  const patch = usePatchClient(client.id);
  const { data: customFields = [] } = useRead('customFields.list', {});
  const row = { client, patch };
  return (
    <>
      <Section title={t('card.details.requisites')}>
        <Rows>
          <TextRow {...row} field="legalName" />
          <TextRow
            {...row}
            field="taxId"
            warning={client.taxIdValid === false && <WarningLine>{t('card.details.wrongTaxId')}</WarningLine>}
          />
          <TextRow {...row} field="kpp" />
        </Rows>
      </Section>
      <Section title={t('card.details.contacts')}>
        <Rows>
          <ListRow {...row} field="phones" />
          <ListRow {...row} field="emails" />
          <TextRow {...row} field="website" />
          <TextRow {...row} field="address" />
          <TextRow {...row} field="city" suggests />
          <TextRow {...row} field="country" suggests />
        </Rows>
      </Section>
      <Section title={t('card.details.business')}>
        <Rows>
          <ManagerRow {...row} />
          <TierRow {...row} />
          <StatusRow {...row} />
          {client.status === 'lost' && <LossReasonRow {...row} />}
          <TextRow {...row} field="industry" suggests />
          <TextRow {...row} field="source" suggests />
          <SinceRow {...row} />
          <ShareRow {...row} />
          <ListRow {...row} field="competitors" />
          <ListRow {...row} field="tags" />
        </Rows>
      </Section>
      {customFields.length > 0 && (
        <Section title={t('card.details.custom')}>
          <Rows>
            {customFields.map((field) => (
              <CustomRow key={field.id} {...row} field={field} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t('fields.note')}>
        <ClientNote {...row} />
      </Section>
    </>
  );
}

const Rows = ({ children }: { children: ReactNode }) => <dl className={styles.rows}>{children}</dl>;
