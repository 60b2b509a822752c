import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconPhonePlus } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import { currentAssessment } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useRead } from '../../../lib/api.ts';
import { useQuickLog } from '../../../lib/quick-log.ts';
import { Tags } from '../tags.tsx';
import styles from './card-head.module.css';
import { CardMenu } from './card-menu.tsx';
import { ClientName } from './client-name.tsx';
import { Neighbours } from './neighbours.tsx';
import type { Neighbours as Around } from './use-neighbours.ts';

interface CardHeadProps {
  readonly card: Card;
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** The button of the menu, which gets the focus back from what the menu opened. */
  readonly menu: RefObject<HTMLButtonElement | null>;
  readonly around: Around | undefined;
  readonly onBack: () => void;
  readonly onGo: (clientId: string) => void;
  readonly onCategory: () => void;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** Who the client is, in one line, and the ways out of the card. */
export function CardHead({
  card,
  title,
  menu,
  around,
  onBack,
  onGo,
  onCategory,
  onHistory,
  onRemove,
}: CardHeadProps) {
  const { t } = useTranslation();
  const { data: managers = [] } = useRead('managers.list', {});
  const { client } = card;
  const manager = managers.find((each) => each.id === client.managerId)?.name;
  const facts = [manager, client.city].filter((fact) => fact !== undefined && fact !== null);
  const category = currentAssessment(card.assessments)?.category ?? null;

  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <ActionIcon
          variant="subtle"
          className={styles.back}
          aria-label={t('card.head.back')}
          title={`${t('card.head.back')} (Esc)`}
          onClick={onBack}
        >
          <IconArrowLeft size={20} stroke={1.5} />
        </ActionIcon>
        <ClientName ref={title} client={client} />
      </div>
      <div className={styles.facts}>
        {client.tier !== null && (
          <span className={styles.tier} title={`${t('fields.tier')}: ${client.tier}`}>
            {client.tier}
          </span>
        )}
        <span className={styles.status}>{t(`domain.status.${client.status}`)}</span>
        <button type="button" className={styles.category} onClick={onCategory}>
          <CategoryLabel category={category} />
        </button>
        {facts.length > 0 && <span className={styles.quiet}>{facts.join(' · ')}</span>}
        <Tags tags={client.tags} />
      </div>
      <div className={styles.actions}>
        {around && <Neighbours around={around} onGo={onGo} />}
        <CardMenu clientId={client.id} ref={menu} onHistory={onHistory} onRemove={onRemove} />
        <Button
          leftSection={<IconPhonePlus size={16} stroke={1.5} />}
          rightSection={<KeyHint keys="L" />}
          onClick={useQuickLog.getState().open}
        >
          {t('events.log.button')}
        </Button>
      </div>
    </header>
  );
}
