import { useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';
import { upload } from '../../../lib/api/upload';
import { useMatter } from './matters';

export type EvidenceFile = Schemas['EvidenceFileDto'];

export function useEvidence(id: string) {
  return useQuery({
    queryKey: ['assignments', 'evidence', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/assignments/{id}/files', { params: { path: { id } }, signal })),
  });
}

export interface Upload {
  readonly file: File;
  /** Told how much has been sent, 0 … 1. */
  readonly onProgress: (part: number) => void;
}

export const useAttach = (assignmentId: string) =>
  useMatter(({ file, onProgress }: Upload) => {
    const form = new FormData();
    form.append('file', file);
    return upload<EvidenceFile>(`/api/v1/assignments/${assignmentId}/files`, form, { onProgress });
  });

export const useRemoveEvidence = (assignmentId: string) =>
  useMatter((fileId: string) =>
    unwrap(
      api.DELETE('/api/v1/assignments/{id}/files/{fileId}', {
        params: { path: { id: assignmentId, fileId } },
      }),
    ),
  );

export const downloadPath = (assignmentId: string, fileId: string): string =>
  `/api/v1/assignments/${assignmentId}/files/${fileId}`;
