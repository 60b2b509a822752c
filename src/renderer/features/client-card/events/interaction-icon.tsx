import {
  IconMail,
  IconMapPin,
  IconMessage,
  IconNote,
  IconPhone,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';

const icons: Record<InteractionKind, TablerIcon> = {
  call: IconPhone,
  meeting: IconUsers,
  visit: IconMapPin,
  email: IconMail,
  message: IconMessage,
  note: IconNote,
};

/** The icon of a kind of interaction; decoration beside its word. */
export function InteractionIcon({ kind }: { kind: InteractionKind }) {
  const Icon = icons[kind];
  return <Icon size={16} stroke={1.5} aria-hidden />;
}
