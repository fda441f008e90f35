import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { QueryView } from '../../../../components/query-view';
import { useI18n } from '../../../../i18n';
import type { Assignment } from '../../api/assignment';
import { useExtensions } from '../../api/matters';
import { ExtensionAsk } from './extension-ask';
import { ExtensionEntry } from './extension-entry';

/** More time: asking for it, the decision, and what was asked for and decided before. */
export function ExtensionCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const query = useExtensions(assignment.id);
  const [asking, setAsking] = useState(false);
  const { data } = query;
  if (data && !data.askable && data.requests.length === 0) return null;
  return (
    <section className="card" aria-labelledby="extension-title">
      <h2 id="extension-title">{t('extension.title')}</h2>
      <QueryView query={query}>
        {({ requests, askable, extensionsGranted }) => (
          <>
            {extensionsGranted > 0 && (
              <p className="hint">{t('extension.granted', { count: extensionsGranted })}</p>
            )}
            <ul className="entries">
              {requests.toReversed().map((request) => (
                <ExtensionEntry key={request.id} assignment={assignment} request={request} />
              ))}
            </ul>
            {askable && !asking && (
              <Button onClick={() => setAsking(true)}>{t('step.request_extension')}</Button>
            )}
            {askable && asking && <ExtensionAsk assignment={assignment} onDone={() => setAsking(false)} />}
          </>
        )}
      </QueryView>
    </section>
  );
}
