import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Translate } from '../../shared/i18n/i18n.ts';

/** The nonce that lets this page add style elements. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** The theme to show for the one chosen: `system` follows the operating system, live. */
export function useShownTheme(chosen: Settings['theme']): 'light' | 'dark' {
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  return chosen === 'system' ? system : chosen;
}

const onFilledGrounds: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--f-on-accent)' } : colors;
};

/** Mantine's behaviour; its colours and measures are in `app/mantine.css`. */
export function createProductTheme(t: Translate): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': t('app.kit.close') };
  const quick = { duration: 100 };
  return createTheme({
    primaryColor: 'blue',
    variantColorResolver: onFilledGrounds,
    respectReducedMotion: true,
    activeClassName: '',
    components: {
      // Pages scroll inside the shell, so there is nothing to lock, and the lock would need a style element.
      Modal: {
        defaultProps: {
          lockScroll: false,
          closeButtonProps,
          transitionProps: { ...quick, transition: 'fade' },
        },
      },
      ModalRoot: { defaultProps: { lockScroll: false, transitionProps: { ...quick, transition: 'fade' } } },
      Drawer: { defaultProps: { lockScroll: false, closeButtonProps, transitionProps: quick } },
      Popover: { defaultProps: { transitionProps: quick } },
      Menu: { defaultProps: { transitionProps: quick } },
      Tooltip: { defaultProps: { openDelay: 400, transitionProps: quick } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
      Select: { defaultProps: { nothingFoundMessage: t('app.kit.nothingFound') } },
    },
  });
}
