import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Interaction } from '../../../../shared/contract/interactions.ts';
import { isContact } from '../../../../shared/domain/interactions/interactions.ts';
import { useFormat } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useFocusBack } from '../focus-back.ts';
import { useSave } from '../writes.ts';
import { finishedInteraction, type InteractionDraft, interactionDraftOf } from './interaction-draft.ts';
import { InteractionForm } from './interaction-form.tsx';
import { InteractionIcon } from './interaction-icon.tsx';
import { localTime } from './moment.ts';
import { TimelineRow } from './timeline-row.tsx';

interface InteractionEntryProps {
  readonly interaction: Interaction;
  readonly contacts: readonly Contact[];
}

/** One contact with the client: how, who began it, with whom, and what was said. */
export function InteractionEntry({ interaction, contacts }: InteractionEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useSave();
  const draft = useDraft<InteractionDraft>(interaction.clientId, `interaction:${interaction.id}`);
  const opener = useFocusBack(draft.isOpen);
  const { id, kind, direction, contactId, at, text } = interaction;

  const correct = async () => {
    const patch = draft.value && finishedInteraction(draft.value, Date.now());
    if (patch && (await save('interactions.update', { id, patch }))) draft.discard();
  };
  const remove = async () => {
    const removed = await save('interactions.remove', { id });
    if (removed) notifyDone(t, t('card.timeline.removed'), { undo: true, operationId: removed.operationId });
  };

  if (draft.isOpen && draft.value)
    return (
      <InteractionForm draft={draft} value={draft.value} contacts={contacts} onSave={() => void correct()} />
    );

  const person = contacts.find((contact) => contact.id === contactId)?.name;
  const about = [isContact(kind) ? t(`domain.direction.${direction}`) : undefined, person, localTime(at)];
  const name = t(`domain.interactionKind.${kind}`);
  return (
    <TimelineRow
      at={at}
      icon={<InteractionIcon kind={kind} />}
      title={name}
      about={about.filter((each) => each !== undefined).join(' · ')}
      actions={
        <EntryActions
          opener={opener}
          what={`${name}, ${format.dateTime(at)}`}
          onEdit={() => draft.open(interactionDraftOf(interaction))}
          onRemove={() => void remove()}
        />
      }
      text={text}
    />
  );
}
