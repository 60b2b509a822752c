import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import styles from './keys-help.module.css';
import { useOverlay } from './overlay.ts';

const groups = [
  {
    name: 'everywhere',
    keys: [
      ['search', '/'],
      ['palette', 'Ctrl K'],
      ['log', 'L'],
      ['undo', 'Ctrl Z'],
      ['redo', 'Ctrl Shift Z'],
      ['export', 'Ctrl E'],
      ['help', '?'],
    ],
  },
  {
    name: 'card',
    keys: [
      ['next', 'J'],
      ['previous', 'K'],
      ['brief', 'Space'],
      ['record', 'A'],
      ['choice', 'Alt 1…9'],
      ['motive', 'H / O'],
      ['suggestion', 'A / D'],
      ['renew', 'R'],
      ['back', 'Esc'],
    ],
  },
  {
    name: 'list',
    keys: [
      ['newClient', 'N'],
      ['move', '↑ ↓ ← →'],
      ['open', 'Enter'],
      ['brief', 'Space'],
      ['briefWalk', 'J / K'],
      ['edit', 'F2'],
      ['clear', 'Delete'],
      ['copy', 'Ctrl C'],
      ['select', 'Shift Space'],
      ['selectMore', 'Shift ↑ ↓'],
      ['selectAll', 'Ctrl A'],
    ],
  },
] as const;

/** All keys on one card. */
export function KeysHelp() {
  const { t } = useTranslation();
  const { shown, hide } = useOverlay();
  return (
    <Modal
      opened={shown === 'keys'}
      onClose={hide}
      title={t('app.keys.title')}
      size={640}
      returnFocus={false}
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.name}>
            <h3 className={styles.heading}>{t(`app.keys.groups.${group.name}`)}</h3>
            <dl className={styles.keys}>
              {group.keys.map(([action, keys]) => (
                <div key={action} className={styles.row}>
                  <dt>{t(`app.keys.${action}`)}</dt>
                  <dd className={styles.key}>
                    <KeyHint keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
