import {
  IconBinoculars,
  IconCash,
  IconCheck,
  IconClipboardHeart,
  IconGift,
  IconHandStop,
  IconMessageReport,
  IconMessages,
  IconMicrophone,
  IconMoodHappy,
  IconPackage,
  IconQuote,
  IconScale,
  IconSwords,
  IconTrophy,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TimelineKind } from '../../../../shared/domain/timeline/timeline.ts';

const icons: Record<TimelineKind, TablerIcon> = {
  interaction: IconMessages,
  purchase: IconPackage,
  payment: IconCash,
  promise: IconHandStop,
  complaint: IconMessageReport,
  competitorActivity: IconBinoculars,
  ultimatum: IconSwords,
  concession: IconScale,
  referral: IconMoodHappy,
  testimonial: IconQuote,
  gift: IconGift,
  recognition: IconTrophy,
  interview: IconMicrophone,
  assessment: IconClipboardHeart,
  task: IconCheck,
};

/** The icon of a kind of event; decoration beside its word. */
export function EventIcon({ kind }: { kind: TimelineKind }) {
  const Icon = icons[kind];
  return <Icon size={16} stroke={1.5} aria-hidden />;
}
