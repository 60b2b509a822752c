import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments, IconFileSpreadsheet, IconHistory, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ImportPreview, importKinds } from '../../../shared/contract/imports.ts';
import styles from './file-reading.module.css';
import { noteText } from './note-text.ts';
import { ReadOtherwise } from './read-otherwise.tsx';
import { useRecognised } from './recognised.ts';
import { useImportSession } from './session.ts';

/** What was recognised in the file, in one line, and the way to have it read otherwise. */
export function FileReading({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const { configuring, readAs } = useImportSession();
  const isUnsure = preview.notes.some(({ code }) => code === 'encoding-unsure');
  const [opened, { toggle }] = useDisclosure(isUnsure);
  const parts = useRecognised(preview);

  return (
    <div className={styles.reading}>
      <div className={styles.line}>
        <IconFileSpreadsheet className={styles.icon} size={16} stroke={1.5} aria-hidden />
        <p className={styles.recognised}>{parts.join(' · ')}</p>
        {preview.format !== 'vcard' && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconAdjustments size={14} stroke={1.5} aria-hidden />}
              aria-expanded={opened}
              onClick={toggle}
            >
              {t('imports.file.otherwise')}
            </Button>
            <SegmentedControl
              className={styles.kind ?? ''}
              size="xs"
              aria-label={t('imports.file.kind')}
              data={importKinds.map((kind) => ({ value: kind, label: t(`imports.file.kinds.${kind}`) }))}
              value={preview.kind}
              disabled={configuring === 'table'}
              onChange={(kind) => void readAs(kind)}
            />
          </>
        )}
      </div>
      {opened && preview.format !== 'vcard' && <ReadOtherwise preview={preview} />}
      {(preview.remembered || preview.notes.length > 0) && (
        <ul className={styles.notes}>
          {preview.remembered && (
            <li>
              <IconHistory size={14} stroke={1.5} aria-hidden />
              {t('imports.understand.remembered')}
            </li>
          )}
          {preview.notes.map((note) => (
            <li key={note.code}>
              <IconInfoCircle size={14} stroke={1.5} aria-hidden />
              {noteText(t, note)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
