import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '../../shared/contract/app.ts';
import { core } from './api.ts';
import { notifyError } from './notify.ts';

interface ProfileSwitch {
  /** From the wish until the window starts over with the other profile. */
  readonly isOpening: boolean;
  open(profile: AppInfo['profile']): void;
}

/** Long enough to make the sample data on a slow machine; then the way is offered again. */
const PATIENCE_MS = 30_000;

/** Opens the other profile; when it is open the core says so, and this window starts over. */
export function useProfileSwitch(): ProfileSwitch {
  const { t } = useTranslation();
  const [isOpening, setIsOpening] = useState(false);
  return {
    isOpening,
    open(profile) {
      setIsOpening(true);
      const patience = setTimeout(() => setIsOpening(false), PATIENCE_MS);
      core.call('app.openProfile', { profile }).catch((error: unknown) => {
        clearTimeout(patience);
        setIsOpening(false);
        notifyError(t, error);
      });
    },
  };
}
