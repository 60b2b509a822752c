import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, ClientPatch } from '../../../../shared/contract/clients.ts';
import { EmailLinks, PhoneLinks, WebsiteLink } from '../links.tsx';
import { Tags } from '../tags.tsx';
import { ListEditor, SuggestedTextEditor, TextEditor } from './editors.tsx';
import { FieldRow } from './field-row.tsx';
import { InPlace } from './in-place.tsx';

export interface RowProps {
  readonly client: Client;
  readonly patch: (patch: ClientPatch) => Promise<boolean>;
}

const longest = {
  legalName: 500,
  taxId: 40,
  kpp: 20,
  country: 100,
  city: 200,
  address: 1000,
  industry: 200,
  source: 200,
  website: 500,
} as const;

interface TextRowProps extends RowProps {
  readonly field: keyof typeof longest;
  /** Suggests what other clients have. */
  readonly suggests?: boolean;
  readonly warning?: ReactNode;
}

/** A field of text. */
export function TextRow({ client, patch, field, suggests = false, warning }: TextRowProps) {
  const { t } = useTranslation();
  const value = client[field] ?? '';
  const maxLength = longest[field];
  return (
    <FieldRow label={t(`fields.${field}`)} warning={warning}>
      <InPlace
        clientId={client.id}
        name={field}
        label={t(`fields.${field}`)}
        value={value}
        text={value}
        hasLinks={field === 'website'}
        onSave={(next) => patch({ [field]: next.trim() === '' ? null : next.trim() })}
        editor={(editor) =>
          suggests ? (
            <SuggestedTextEditor {...editor} maxLength={maxLength} field={field} />
          ) : (
            <TextEditor {...editor} maxLength={maxLength} />
          )
        }
      >
        {field === 'website' ? <WebsiteLink website={value} /> : value}
      </InPlace>
    </FieldRow>
  );
}

interface ListRowProps extends RowProps {
  readonly field: 'phones' | 'emails' | 'competitors' | 'tags';
}

/** A field of any number of short texts. */
export function ListRow({ client, patch, field }: ListRowProps) {
  const { t } = useTranslation();
  const values = client[field];
  return (
    <FieldRow label={t(`fields.${field}`)}>
      <InPlace
        clientId={client.id}
        name={field}
        label={t(`fields.${field}`)}
        value={values}
        text={values.join(', ')}
        hasLinks={field === 'phones' || field === 'emails'}
        onSave={(next) => patch({ [field]: next })}
        editor={(editor) => (
          <ListEditor {...editor} {...(field === 'tags' || field === 'competitors' ? { field } : {})} />
        )}
      >
        {field === 'phones' ? (
          <PhoneLinks phones={values} />
        ) : field === 'emails' ? (
          <EmailLinks emails={values} />
        ) : field === 'tags' ? (
          <Tags tags={values} />
        ) : (
          values.join(', ')
        )}
      </InPlace>
    </FieldRow>
  );
}
