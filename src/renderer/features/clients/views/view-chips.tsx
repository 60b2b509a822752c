import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { notifyError } from '../../../lib/notify.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { useViews, type Views } from './use-views.ts';
import styles from './view-chips.module.css';
import { ViewNameDialog, type ViewNaming } from './view-name-dialog.tsx';

/** The saved views, each with how many clients it finds. The open one has a menu of what can be done with it. */
export function ViewChips({ fields }: { fields: ListFields }) {
  const { t } = useTranslation();
  const views = useViews(fields);
  const [naming, setNaming] = useState<ViewNaming | null>(null);
  const { saved, viewId } = views;
  const open = saved?.views.find((view) => view.id === viewId);
  const chips = useRef<HTMLDivElement>(null);
  const isKnown = saved !== null;
  // The row scrolls sideways: the open view is always in sight.
  useEffect(() => {
    if (isKnown) currentChip(chips.current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [viewId, isKnown]);
  return (
    <div ref={chips} className={styles.chips} role="group" aria-label={t('list.views.label')}>
      <Chip
        views={views}
        id={null}
        name={t('list.views.all')}
        count={saved?.all.count ?? null}
        hasDraft={viewId === null ? views.isChanged : saved?.all.draft !== null}
        onName={setNaming}
      />
      {saved?.views.map((view) => (
        <Chip
          key={view.id}
          views={views}
          id={view.id}
          name={view.name}
          count={view.count}
          hasDraft={view.id === viewId ? views.isChanged : view.draft !== null}
          onName={setNaming}
        />
      ))}
      <UnstyledButton
        className={styles.add}
        aria-label={t('list.views.addAbout')}
        title={t('list.views.addAbout')}
        onClick={() => setNaming('create')}
      >
        {t('list.views.add')}
      </UnstyledButton>
      <ViewNameDialog
        naming={naming}
        initial={naming === 'rename' ? (open?.name ?? '') : ''}
        onName={(name) => (naming === 'rename' ? views.rename(name) : views.saveAs(name))}
        onClose={() => setNaming(null)}
      />
    </div>
  );
}

const currentChip = (chips: HTMLElement | null) => chips?.querySelector('[aria-current="true"]') ?? null;

interface ChipProps {
  readonly views: Views;
  readonly id: string | null;
  readonly name: string;
  readonly count: number | null;
  readonly hasDraft: boolean;
  readonly onName: (naming: ViewNaming) => void;
}

function Chip({ views, id, name, count, hasDraft, onName }: ChipProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const face = (
    <>
      <span className={styles.name}>{name}</span>
      {count !== null && <span className={styles.count}>{format.number(count)}</span>}
      {hasDraft && <span className={styles.dot} role="img" aria-label={t('list.views.changed')} />}
    </>
  );
  const hint = hasDraft ? `${name}: ${t('list.views.changed')}` : name;
  if (id !== views.viewId)
    return (
      <UnstyledButton className={styles.chip} title={hint} onClick={() => views.open(id)}>
        {face}
      </UnstyledButton>
    );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.chip} title={hint} aria-current="true">
          {face}
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <ViewMenuItems views={views} onName={onName} />
      </Menu.Dropdown>
    </Menu>
  );
}

function ViewMenuItems({ views, onName }: Pick<ChipProps, 'views' | 'onName'>) {
  const { t } = useTranslation();
  const isSaved = views.viewId !== null;
  const save = () => {
    views.save().catch((error: unknown) => notifyError(t, error));
  };
  return (
    <>
      {views.isChanged && <Menu.Label>{t('list.views.changed')}</Menu.Label>}
      {isSaved && (
        <Menu.Item disabled={!views.isChanged} onClick={save}>
          {t('list.views.save')}
        </Menu.Item>
      )}
      <Menu.Item onClick={() => onName('create')}>{t('list.views.saveAs')}</Menu.Item>
      <Menu.Item disabled={!views.isChanged} onClick={views.discard}>
        {isSaved ? t('list.views.discard') : t('list.views.reset')}
      </Menu.Item>
      {isSaved && (
        <>
          <Menu.Divider />
          <Menu.Item onClick={() => onName('rename')}>{t('list.views.rename')}</Menu.Item>
          <Menu.Item onClick={() => void views.remove()}>{t('list.views.remove')}</Menu.Item>
        </>
      )}
    </>
  );
}
