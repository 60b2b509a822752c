import type { ClientMotive, MotiveInput } from '../../../../shared/contract/motives.ts';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';

type Motives = readonly ClientMotive[];
/** What is told of a motive besides that it holds. */
export type MotiveEvidence = Pick<ClientMotive, 'note' | 'contactId' | 'saidOn' | 'strength' | 'fadesOn'>;

/** Adds a motive, or drops it with its evidence. The first one becomes the primary one. */
export function toggleMotive(held: Motives, motive: Motive): ClientMotive[] {
  if (held.some((each) => each.motive === motive)) return held.filter((each) => each.motive !== motive);
  return inOrder([...held, { ...unproved, motive, isPrimary: held.length === 0 }]);
}

/** What is known of a motive that was only just ticked; its id is the core's to give. */
const unproved = {
  id: '',
  clientId: '',
  note: null,
  contactId: null,
  saidOn: null,
  strength: null,
  fadesOn: null,
  notedOn: null,
} as const;

/** What the core is told of motives: all but what it keeps by itself. */
export const motiveInputs = (held: Motives): MotiveInput[] =>
  held.map(({ motive, isPrimary, note, contactId, saidOn, strength, fadesOn }) => ({
    motive,
    isPrimary,
    note,
    contactId,
    saidOn,
    strength,
    fadesOn,
  }));

/** Makes a motive the only primary one, or none where it was. */
export const togglePrimary = (held: Motives, motive: Motive): ClientMotive[] =>
  held.map((each) => ({ ...each, isPrimary: each.motive === motive && !each.isPrimary }));

export const proveMotive = (held: Motives, motive: Motive, evidence: MotiveEvidence): ClientMotive[] =>
  held.map((each) => (each.motive === motive ? { ...each, ...evidence } : each));

/** Motives in the order of the domain, as the list shows them. */
export const inOrder = (held: Motives): ClientMotive[] =>
  held.toSorted((a, b) => motives.indexOf(a.motive) - motives.indexOf(b.motive));
