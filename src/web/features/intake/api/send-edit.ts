import { api, unwrap } from '../../../lib/api/client';
import type { Edit } from './edits';
import type { Intake } from './shapes';

/** Sends an edit of the intake of that version. @throws ApiError */
export function sendEdit(id: string, version: number, edit: Edit): Promise<Intake> {
  const header = { 'If-Match': `"${version}"` };
  const params = { path: { id }, header };
  const ofDraft = (draftId: string) => ({ path: { id, draftId }, header });
  switch (edit.kind) {
    case 'header':
      return unwrap(api.PATCH('/api/v1/intakes/{id}/header', { params, body: edit.change }));
    case 'add':
      return unwrap(
        api.POST('/api/v1/intakes/{id}/drafts', { params, body: { ...edit.change, after: edit.after } }),
      );
    case 'merge':
      return unwrap(
        api.POST('/api/v1/intakes/{id}/drafts/merge', { params, body: { drafts: [...edit.drafts] } }),
      );
    case 'choose': {
      const { phrase, organ, remember } = edit;
      return unwrap(api.POST('/api/v1/intakes/{id}/organs', { params, body: { phrase, organ, remember } }));
    }
    case 'draft':
      return unwrap(
        api.PATCH('/api/v1/intakes/{id}/drafts/{draftId}', {
          params: ofDraft(edit.draftId),
          body: edit.change,
        }),
      );
    case 'split':
      return unwrap(
        api.POST('/api/v1/intakes/{id}/drafts/{draftId}/split', {
          params: ofDraft(edit.draftId),
          body: { of: edit.of, at: edit.at },
        }),
      );
    case 'discard':
      return unwrap(
        api.POST('/api/v1/intakes/{id}/drafts/{draftId}/discard', {
          params: ofDraft(edit.draftId),
          body: {},
        }),
      );
    case 'restore':
      return unwrap(
        api.POST('/api/v1/intakes/{id}/drafts/{draftId}/restore', {
          params: ofDraft(edit.draftId),
          body: {},
        }),
      );
  }
}
