import type { KeyboardEvent } from 'react';
import { altDigitOf } from '../typing.ts';
import type { EventDraft } from './event-draft.ts';
import type { ChoiceField, Field } from './field.ts';

/** What a key pressed with Alt changes in a draft: a digit chooses, a letter goes on to the next choice or turns a flag. */
export function changeByKey(
  event: KeyboardEvent,
  fields: readonly Field[],
  draft: EventDraft,
): EventDraft | null {
  const digit = altDigitOf(event);
  if (digit !== null) {
    for (const field of fields) {
      const chosen = field.type === 'choice' ? choiceAt(field, digit) : undefined;
      if (chosen !== undefined) return { [field.name]: chosen };
    }
    return null;
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const field = fields.find(({ key }) => key !== undefined && event.code === `Key${key}`);
  if (field?.type === 'flag') return { [field.name]: draft[field.name] !== true };
  if (field?.type === 'choice') return { [field.name]: choiceAfter(field, draft[field.name]) };
  return null;
}

const choiceAt = ({ digits, choices }: ChoiceField, digit: number): string | undefined =>
  digits === undefined ? undefined : choices[digit - digits];

const choiceAfter = ({ choices }: ChoiceField, chosen: unknown): string | undefined =>
  choices[(choices.indexOf(String(chosen)) + 1) % choices.length];
