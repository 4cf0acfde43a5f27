import type { FormState } from '../../state/form';
import type { HostState } from '../../state/state';
import type { ArtefactsView } from '../protocol';

/** Everything the add-in made besides the tables, newest first. */
export function artefactsView(state: HostState): ArtefactsView {
  return {
    documents: newest(
      state.documents
        .filter((one) => !one.trashed)
        .map(({ id, name, createdAt }) => ({ id, name, at: createdAt })),
    ),
    forms: newest(
      state.forms
        .filter((one) => !one.trashed)
        .map((form) => ({
          id: form.id,
          publishedId: form.publishedId,
          title: form.title || form.name,
          answers: form.responses.length,
          state: stateOf(form),
          at: form.createdAt,
        })),
    ),
    letters: newest(
      state.outbox.map(({ id, to, cc, bcc, subject, body, at }) => ({
        id,
        to,
        copy: [cc, bcc].filter(Boolean).join(', '),
        subject,
        body,
        at,
      })),
    ),
  };
}

function stateOf(form: FormState): string {
  if (!form.published) return 'не опубликована';
  return form.accepting ? 'принимает ответы' : 'приём ответов закрыт';
}

function newest<T extends { at: number }>(list: T[]): T[] {
  return [...list].sort((a, b) => b.at - a.at);
}
