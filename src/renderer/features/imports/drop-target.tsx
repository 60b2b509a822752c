import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './drop-target.module.css';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file dropped anywhere in the window; without `onFile` a dropped file only does no harm. */
export function DropTarget({ onFile }: { onFile: ((file: File) => void) | null }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  /** Elements the pointer is inside of: each `dragenter` comes before the `dragleave` of the element before. */
  const depth = useRef(0);

  useEffect(() => {
    const rest = () => {
      depth.current = 0;
      setOver(false);
    };
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      depth.current += 1;
      setOver(onFile !== null);
    };
    const leave = () => {
      depth.current -= 1;
      if (depth.current <= 0) rest();
    };
    // Without this the browser would leave the app and show the file.
    const hover = (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      rest();
      const file = event.dataTransfer?.files[0];
      if (file) onFile?.(file);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  if (!over) return null;
  return (
    <div className={styles.veil} aria-hidden>
      <div className={styles.sign}>
        <IconFileDownload size={32} stroke={1.5} />
        {t('imports.choose.dropNow')}
      </div>
    </div>
  );
}
