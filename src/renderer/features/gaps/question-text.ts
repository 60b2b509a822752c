import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';

/** What is asked, in a sentence. */
export function useQuestionText({ kind, taxId, people, mainContactId }: GapQuestion): string {
  const { t } = useTranslation();
  if (kind === 'interview') return '';
  const name = people.find(({ id }) => id === mainContactId)?.name ?? '';
  return t(`gaps.question.${kind}`, { taxId: taxId ?? '', name });
}
