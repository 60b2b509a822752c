import type { Figure } from '../figure.ts';
import type { ProfileFacts } from '../profile/make-profile.ts';

/** One group of measurements; it runs in a process of its own, so that nothing of another lingers in memory. */
export interface Section {
  readonly title: string;
  /** Whether it writes: then it gets a copy of the profile to itself. */
  readonly writes: boolean;
  run(context: SectionContext): Promise<void>;
}

export interface SectionContext {
  /** The folder of the profile. */
  readonly folder: string;
  readonly facts: ProfileFacts;
  /** Where it may leave files; deleted afterwards. */
  readonly scratch: string;
  /** Hands a line of the report over as soon as it is known. */
  tell(figure: Figure): void;
}
