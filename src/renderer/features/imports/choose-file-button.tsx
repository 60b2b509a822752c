import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef } from 'react';

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.vcf';

interface ChooseFileButtonProps {
  readonly label: string;
  /** The main thing to do here: it stands out and takes the focus when it appears. */
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** Opens the system's file dialog. */
export function ChooseFileButton({ label, primary = false, onFile }: ChooseFileButtonProps) {
  const reset = useRef<() => void>(null);
  const choose = (file: File | null) => {
    // So that the same file can be chosen again after it was mended.
    reset.current?.();
    if (file) onFile(file);
  };
  return (
    <FileButton resetRef={reset} accept={accepted} onChange={choose}>
      {({ onClick }) => (
        <Button
          autoFocus={primary}
          variant={primary ? 'filled' : 'default'}
          leftSection={<IconFileSpreadsheet size={16} stroke={1.5} aria-hidden />}
          onClick={onClick}
        >
          {label}
        </Button>
      )}
    </FileButton>
  );
}
